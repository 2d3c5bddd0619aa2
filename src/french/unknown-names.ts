import { isGivenName } from './given-names.js';
import { CIVILITIES, EVERYDAY_WORDS, NAMED_PLACES, PARTICLES, TITLES } from './name-words.js';
import type { NameReading, PersonMention } from './names.js';
import { isStopWord } from './stop-words.js';
import { tokens, type Token } from './tokens.js';

/** How far before a name a place may stand: « maison de retraite Jean Péridier ». */
const PLACE_REACH = 4;

/** A text being read for names that no directory holds. */
interface Sight {
  readonly text: string;
  readonly list: readonly Token[];
  readonly isOrdinary: (folded: string) => boolean;
}

/**
 * Find persons a text names beside those `known` who were found in it, as typed.
 *
 * « Jean Dupont », « jean claude gayssot », « M. Le Pen », « Paul Touzard » against Isabelle TOUZARD; not « école Jean Moulin ».
 */
export function findUnknownPersons(
  text: string,
  known: readonly PersonMention[],
  { isOrdinaryWord = () => false }: NameReading = {},
): string[] {
  const list = tokens(text);
  const isOrdinary = (word: string): boolean =>
    isOrdinaryWord(word) || isStopWord(word) || TITLES.has(word) || NAMED_PLACES.has(word);
  const sight: Sight = { text, list, isOrdinary };
  const found: string[] = [];
  for (let from = 0; from < list.length; from++) {
    const to = unknownNameEnd(sight, from);
    if (to === null) continue;
    const [start, end] = [list[CIVILITIES.has(list[from]!.folded) ? from + 1 : from]!.start, list[to]!.end];
    const isKnown = known.some((mention) => mention.start < end && start < mention.end);
    if (!isKnown && !isPlace(sight, from)) found.push(text.slice(start, end));
    from = to;
  }
  return found;
}

/** A hyphenated place (« Saint-Jean-de-Védas »), or a place or a body before the name, in the same breath: « gymnase Paul Vernier ». */
function isPlace({ text, list }: Sight, from: number): boolean {
  if (/\p{L}[-‐‑]$/u.test(text.slice(0, list[from]!.start))) return true;
  for (let at = from - 1; at >= Math.max(0, from - PLACE_REACH); at--) {
    if (/[,;:.!?]/.test(text.slice(list[at]!.end, list[at + 1]!.start))) return false;
    if (NAMED_PLACES.has(list[at]!.folded)) return true;
  }
  return false;
}

function isSurname({ list, isOrdinary }: Sight, at: number): boolean {
  const token = list[at];
  if (!token || token.start - list[at - 1]!.end > 1) return false;
  return /^\p{L}{3,}$/u.test(token.surface) && !isOrdinary(token.folded);
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.surface ?? '');
}

/** The index of the last word of an unknown person's name that starts at a word, or null. */
function unknownNameEnd(sight: Sight, from: number): number | null {
  const { list } = sight;
  const { folded, surface } = list[from]!;
  if (CIVILITIES.has(folded) && folded !== 'me') return afterCivility(sight, from);
  if (!isGivenName(folded) || (EVERYDAY_WORDS.has(folded) && !isCapital(list[from]))) return null;
  let to = from;
  while (isGivenName(list[to + 1]?.folded ?? '') && list[to + 1]!.start - list[to]!.end === 1) to++;
  const particle = PARTICLES.has(list[to + 1]?.folded ?? '') && isCapital(list[to + 2]) ? 1 : 0;
  const next = to + 1 + particle;
  // « Patricia votait » : a small word after a capital given name is no surname.
  const agrees = isCapital(list[next]) || /^\p{Ll}/u.test(surface);
  if (agrees && isSurname(sight, next)) return next;
  return to > from ? to : null;
}

/** « M. Le Pen », « Mme Dupont »: a surname after a civility must be a capital word. */
function afterCivility(sight: Sight, from: number): number | null {
  const { list } = sight;
  const start = PARTICLES.has(list[from + 1]?.folded ?? '') && isCapital(list[from + 1]) ? from + 2 : from + 1;
  const gap = list[start] ? sight.text.slice(list[start - 1]!.end, list[start].start) : '';
  if (!isCapital(list[start]) || !/^(?:\. ?| |-)$/.test(gap) || sight.isOrdinary(list[start]!.folded)) return null;
  return isSurname(sight, start + 1) && isCapital(list[start + 1]) ? start + 1 : start;
}
