import { stem } from '../french/terms.js';
import { tokens, type Token } from '../french/tokens.js';
import { NUMERAL } from './answer-kinds.js';

/** Where a passage says how many, offsets of the passage. */
export interface CountedThing {
  readonly start: number;
  readonly end: number;
}

const ASKED_NOUN = /\b(?:combien|nombre|quantite)(?: [a-z'-]{1,20}){0,5}? (?:de |d'|des )(?:la |l'|les )?([a-z]{3,30})/;
const FIGURE = new RegExp(`^(?:\\d{1,12}|${NUMERAL})$`);
const YEAR = /^(?:19|20)\d\d$/;
const TOTAL = /^(?:nombre|effectif|total)$/;
/** « 15 jeunes stagiaires »: a figure counts a noun that follows within this many words. */
const NOUN_WITHIN = 3;
/** « le nombre d'adjoints au maire est fixé à 21 »: the figure follows its noun within this many words. */
const FIGURE_WITHIN = 8;

/** Read what a folded question counts: « combien de stagiaires » gives « stagiaires »; null where it names nothing. */
export function countedNoun(question: string): string | null {
  return ASKED_NOUN.exec(question)?.[1] ?? null;
}

/** A share (« 50 % de stagiaires ») counts nothing, nor does a sum (« 150 € par élève »). */
function isFigure({ folded, end }: Token, passage: string): boolean {
  return (
    FIGURE.test(folded) &&
    !YEAR.test(folded) &&
    !/^\s{0,2}(?:%|pour\s?cent|€|[kM]€|euros?)/i.test(passage.slice(end, end + 10))
  );
}

/** Find in a passage the figure that counts a noun, given by the stems it may stand as; null where there is none. */
export function findCounted(passage: string, noun: ReadonlySet<string>): CountedThing | null {
  const words = tokens(passage);
  for (const [index, word] of words.entries()) {
    if (!noun.has(stem(word.folded))) continue;
    const before = words.slice(Math.max(0, index - NOUN_WITHIN), index);
    const figure = before.findLast((token) => isFigure(token, passage));
    if (figure && !/[.;:]/.test(passage.slice(figure.end, word.start))) return { start: figure.start, end: word.end };
    if (!before.some(({ folded }) => TOTAL.test(folded)) && !/^\s{0,3}:/.test(passage.slice(word.end, word.end + 4)))
      continue;
    const after = words.slice(index + 1, index + 1 + FIGURE_WITHIN).find((token) => isFigure(token, passage));
    if (after) return { start: word.start, end: after.end };
  }
  return null;
}
