import type { Range, Reading } from '../reading/reading.js';

/** Words by which a sentence of the minutes tells how an item was decided, in folded text. */
const VOTES =
  /\ba l['’ ]{1,3}unanimite\b|\ba la majorite\b(?= ?[,.(:;]| absolue| des)|(?<!qui |deja |avait )\b(?:est|sont|a ete|ont ete) (?:donc |ainsi )?(?:adopte|approuve|rejete|accepte|valide|arrete)e?s?\b(?! (?:en|lors|par (?:deliberation|arrete)|le \d|depuis))|\bmise?s? aux voix\b|\bvotes? ?: ?(?=\d)|\b\d{1,3} voix (?:pour|contre)\b/g;
/** Another body gave its opinion, or another sitting decided. */
const OTHERS = /\b(?:commission|comite (?:social|technique)|cst|jury|prefet|seance precedente|derniere seance)\b/;
const LONGEST = 400;

/**
 * Find the last sentence of an item that tells of its vote, where no line of its own does: « Le tarif proposé est
 * accepté à l'unanimité et s'appliquera au 1er mars. » A secretary is chosen only in the item about it.
 */
export function votingSentence(reading: Reading, range: Range, subject: string): Range | null {
  const plain = reading.plain.slice(range.start, range.end);
  const isAboutSecretary = /secr[ée]taire/i.test(subject);
  for (const { index } of [...plain.matchAll(VOTES)].reverse()) {
    const before = plain.slice(Math.max(0, index - LONGEST), index);
    const start =
      index - before.length + Math.max(...['. ', '; ', ': ', '! '].map((mark) => before.lastIndexOf(mark) + 1));
    const stop = /[.;!](?= |$)/.exec(plain.slice(index, index + LONGEST));
    const end = stop ? index + stop.index + 1 : Math.min(plain.length, index + LONGEST);
    const sentence = plain.slice(start, end);
    if (OTHERS.test(sentence) || (sentence.includes('secretaire de seance') && !isAboutSecretary)) continue;
    return reading.trimmed({ start: range.start + start, end: range.start + end });
  }
  return null;
}
