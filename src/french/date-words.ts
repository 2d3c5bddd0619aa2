import { fold, foldAligned } from './fold.js';
import { MONTHS } from './calendar.js';
import { memoize } from './memoize.js';
import { readNumeral } from './numerals.js';
import { distance } from './spelling.js';

/** A word, a figure or a mark of a folded text. */
export interface Lexeme {
  readonly text: string;
  /** Place in the original text. */
  readonly start: number;
  readonly end: number;
  /** No space stands before it. */
  readonly glued: boolean;
}

/** Cut a text into folded words, figures and marks: « 1er mars » gives « 1 », « er », « mars ». */
export function lexemes(text: string): Lexeme[] {
  const { text: folded, offsets } = foldAligned(text);
  return Array.from(folded.matchAll(/\d+|[a-z]+|[^\sa-z\d]/g), (match) => ({
    text: match[0],
    start: offsets[match.index]!,
    end: offsets[match.index + match[0].length]!,
    glued: match.index > 0 && !/\s/.test(folded[match.index - 1]!),
  }));
}

const FULL_MONTHS: readonly string[] = MONTHS.map((month) => fold(month));

/** Abbreviations seen in acts and questions, with the number of their month. */
const SHORT_MONTHS = new Map<string, number>(
  Object.entries({
    ...{ jan: 1, janv: 1, fev: 2, fevr: 2, avr: 4, jui: 7, juil: 7, jul: 7, aou: 8, sep: 9, sept: 9, oct: 10 },
    ...{ nov: 11, dec: 12 },
  }),
);

const MOST_WORDS = 10_000;

/** Read a month's full folded name; null for any other word. From 1. */
export function monthNumber(word: string | undefined): number | null {
  const index = FULL_MONTHS.indexOf(word ?? '');
  return index < 0 ? null : index + 1;
}

/**
 * Read a month as people type it beside a day or a year: whole, abbreviated (« juil »), or misspelt (« fevirer », « septmbre »).
 *
 * One error is mended from 5 letters on, two from 7; the first letter must be right.
 */
export function looseMonthNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const known = monthNumber(word) ?? SHORT_MONTHS.get(word);
  if (known !== undefined) return known;
  if (word.length < 5 || word.length > 12) return null;
  const reach = word.length >= 7 ? 2 : 1;
  const index = FULL_MONTHS.findIndex(
    (month) => month.length >= 5 && month.startsWith(word.charAt(0)) && distance(word, month, reach) <= reach,
  );
  return index < 0 ? null : index + 1;
}

/** Tell whether a folded word names a day of the week. */
export function isWeekday(word: string | undefined): boolean {
  return /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(word ?? '');
}

/** Read a number in letters at a lexeme, hyphens passed over: « vingt-trois ». Gives the index after it, or null. */
export function lettersAt(list: readonly Lexeme[], from: number): { value: number; next: number } | null {
  const words: string[] = [];
  const places: number[] = [];
  for (let at = from; at < list.length && at < from + 16; at++) {
    const { text } = list[at]!;
    if (text === '-' && at > from) continue;
    if (!/^[a-z]/.test(text)) break;
    words.push(text);
    places.push(at);
    if (words.length === 1 && readNumeral(words, 0) === null) return null;
  }
  const numeral = readNumeral(words, 0);
  return numeral && { value: numeral.value, next: places[numeral.next - 1]! + 1 };
}

/** Months of the quarters, halves and seasons of a year; winter ends in the next year. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['printemps', [3, 5]],
  ['ete', [6, 8]],
  ['automne', [9, 11]],
  ['hiver', [12, 2]],
]);

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:1|premier)$/, 1],
  [/^(?:2|deuxieme|second)$/, 2],
  [/^(?:3|troisieme)$/, 3],
  [/^(?:4|quatrieme)$/, 4],
];

/** Read the rank of a quarter or of a half: « premier », « 2 », « dernier » (of `count`). */
export function rankOf(word: string, count: number): number | null {
  if (word === 'dernier') return count;
  const rank = RANKS.find(([pattern]) => pattern.test(word))?.[1];
  return rank !== undefined && rank <= count ? rank : null;
}

/** Tell whether a word can open a point of time: most words of a text cannot, and no reader is tried on them. */
export const opensPoint = memoize(
  MOST_WORDS,
  (word) =>
    /^\d/.test(word) ||
    isWeekday(word) ||
    SEASONS.has(word) ||
    rankOf(word, 4) !== null ||
    looseMonthNumber(word) !== null ||
    lettersAt([{ text: word, start: 0, end: word.length, glued: false }], 0) !== null,
);
