import { cueOf } from '../cues.js';
import type { Reading, ReadingLine } from '../reading/reading.js';
import { readNumberAtHead } from './act-number.js';

/** How the items of a document are announced: by act number, by « Objet : », by « Point n° 1 », by rank in one style. */
export type Series = 'number' | 'subject' | 'point' | '1.' | '1)' | '1-' | '1/' | 'I.' | 'a-' | 'shouted';

/** A line that announces an item; the title follows on it from `title`. */
export interface Heading {
  readonly line: number;
  readonly series: Series;
  readonly number: string | null;
  /** Offset in the line's text. */
  readonly title: number;
}

const POINT =
  /^(?:point|dossier|question|rapport|affaire|deliberation|sujet|item) ?(?:n ?[°o]s? ?)?\d{1,3}(?:[-.]\d{1,2})? ?[:.–—-]? ?/;
const RANKS: readonly (readonly [Series, RegExp])[] = [
  ['1.', /^\d{1,2}(?:\.\d{1,2}){0,2}\.? +(?=[^\d])|^\d{1,2}(?:\.\d{1,2}){1,2} ?[-–—:] ?|^\d{1,2}\. ?(?=[^\d\s])/],
  ['1)', /^\d{1,2} ?(?:\)|°\)?) ?/],
  ['1-', /^\d{1,2} ?[-–—] ?(?=\D)/],
  ['1/', /^\d{1,2} ?\/ ?(?=\D)/],
  ['I.', /^[ivx]{1,5} ?[-–—.)/] ?(?=\D)/],
  ['a-', /^[a-z] ?[-–—)] ?(?=\S)/],
];
const LONGEST_TITLE = 400;

/** List the headings of a range of lines, several for a line that suits several series. */
export function findHeadings(reading: Reading, from: number, to: number): Heading[] {
  const found: Heading[] = [];
  for (let at = from; at < to; at++) {
    const line = reading.lines[at]!;
    if (line.text === '') continue;
    for (const heading of headingsOf(line)) found.push({ ...heading, line: at });
  }
  return found;
}

/** The headings a line may be, one for each series it suits. */
export function headingsOf(line: ReadingLine): Omit<Heading, 'line'>[] {
  const found: Omit<Heading, 'line'>[] = [];
  const dated = /^\d{1,2}[/.]\d{1,2}[/.]\d{4} +(?=\S)/.exec(line.text)?.[0].length ?? 0;
  const printed = readNumberAtHead(line.text.slice(dated));
  const number = printed && { ...printed, end: dated + printed.end };
  if (number && !/^\s?(?:du|de|en date|modifi|relativ|portant)\b/.test(line.plain.slice(number.end)))
    found.push({ series: 'number', number: number.number, title: number.end + separator(line.text.slice(number.end)) });
  if (cueOf(line) === 'subject')
    found.push({ series: 'subject', number: null, title: line.text.search(/[:.–—-]/) + 1 });
  const point = POINT.exec(line.plain);
  if (point && point[0].length < line.text.length)
    found.push({ series: 'point', number: null, title: point[0].length });
  if (!point && line.text.length <= LONGEST_TITLE) {
    for (const [series, pattern] of RANKS) {
      const rank = pattern.exec(line.plain);
      const title = rank ? line.text.slice(rank[0].length) : '';
      if (
        rank &&
        /^[«"“(]?[\p{Lu}\d]/u.test(title) &&
        /\p{L}{3}/u.test(title) &&
        !/^\d+[\d ,.]*(?:€|%|euros)/.test(title)
      )
        found.push({ series, number: null, title: rank[0].length });
    }
  }
  if (isShouted(line.text)) found.push({ series: 'shouted', number: null, title: 0 });
  return found;
}

/** What stands between a number and its title: « D2025-008- Objet : », « N°36/2023 – ». */
function separator(rest: string): number {
  return /^[\s:.,_|–—-]*(?:[Oo]bjet|OBJET)?[\s:.,_|–—-]*/.exec(rest)![0].length;
}

function isShouted(text: string): boolean {
  if (text.length >= 250 || /[a-zéèà]{4}/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 10 && text.length < 250 && letters.replace(/[^\p{Lu}]/gu, '').length / letters.length > 0.85;
}
