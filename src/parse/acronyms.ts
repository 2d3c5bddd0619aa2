import { fold } from '../french/fold.js';
import type { Facts } from './facts.js';
import type { Range } from './reading/reading.js';

const MOST_WORDS = 14;
/** Characters looked at before an acronym for its expansion. */
const LONGEST = 160;
const SMALL = /^(?:de|du|des|d|l|la|le|les|et|en|à|a|au|aux|pour|par|sur|dans|contre|avec|sans|of|the)$/i;
const BRACKETED = /\(\s?([\p{Lu}][\p{L}\d.&-]{1,11})\s?\)/gu;
/** « OPAH : opérations programmées d'amélioration de l'habitat », « l'ADIL (Association départementale…) ». */
const EXPANDED_AFTER =
  /(?<![\p{L}\d])([\p{Lu}][\p{Lu}\d]{1,9})\s?(?:\(|:\s)\s?([\p{L}’'-]+(?: (?:[\p{L}’'-]+|&)){1,13}) ?(?=[).,;:]|$)/gu;

/** Read the acronyms that the act itself expands: « Ecole Régionale du Numérique (ERN) », and no other. */
export function readAcronyms(facts: Facts, own: Range): Record<string, string> {
  const flat = facts.reading.text.slice(own.start, own.end).replace(/\n/g, ' ');
  const found: Record<string, string> = {};
  const keep = (acronym: string, expansion: string, start: number, end: number): void => {
    if (Object.hasOwn(found, acronym)) return;
    found[acronym] = expansion;
    facts.read(`/acronyms/${acronym.replace(/~/g, '~0').replace(/\//g, '~1')}`, {
      start: own.start + start,
      end: own.start + end,
    });
  };
  for (const match of flat.matchAll(BRACKETED)) {
    const acronym = match[1]!.replace(/\./g, '');
    const from = Math.max(0, match.index - LONGEST);
    const before = flat.slice(from, match.index).trimEnd();
    const expansion = isAcronym(acronym) ? expansionBefore(acronym, before) : null;
    if (expansion !== null)
      keep(acronym, expansion, from + before.length - expansion.length, match.index + match[0].length);
  }
  for (const match of flat.matchAll(EXPANDED_AFTER)) {
    const expansion = wholeExpansion(match[1]!, match[2]!.trim());
    if (expansion !== null) keep(match[1]!, expansion, match.index, match.index + match[0].length);
  }
  return found;
}

function isAcronym(text: string): boolean {
  const capitals = text.replace(/[^\p{Lu}]/gu, '').length;
  return capitals >= 2 || (text.length <= 5 && capitals >= 1 && /^\p{Lu}\p{Ll}{2,4}$/u.test(text));
}

/** Go back word by word until the initials spell the acronym, small words skipped or counted. */
function expansionBefore(acronym: string, before: string): string | null {
  const words = [...before.matchAll(/[\p{L}\d]+/gu)];
  for (let length = 2; length <= Math.min(MOST_WORDS, words.length); length++) {
    const start = words[words.length - length]!;
    const text = before.slice(start.index);
    if (/[.;:!?()]/.test(text)) return null;
    if (
      !SMALL.test(start[0]) &&
      spells(
        acronym,
        words.slice(words.length - length).map(([word]) => word),
      )
    )
      return text;
  }
  return null;
}

function wholeExpansion(acronym: string, text: string): string | null {
  const words = (text.match(/[\p{L}\d]+/gu) ?? []).slice(0, MOST_WORDS);
  return words.length >= 2 && spells(acronym, words) ? text : null;
}

/** Tell whether the initials of the words spell the acronym; a word may give its first two letters, a small word none. */
function spells(acronym: string, words: readonly string[]): boolean {
  const letters = fold(acronym).replace(/[^a-z]/g, '');
  let reached = new Set([0]);
  for (const word of words) {
    const initial = fold(word)[0]!;
    const next = new Set<number>();
    for (const at of reached) {
      if (letters[at] === initial) next.add(at + 1);
      if (letters.slice(at, at + 2) === fold(word).slice(0, 2)) next.add(at + 2);
      if (SMALL.test(word)) next.add(at);
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(letters.length);
}
