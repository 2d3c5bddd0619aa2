import type { ReadingLine } from '../reading/reading.js';

/** Styles of ranks: « 1. », « 2.3 », « IV – », « b) ». */
export type RankStyle = '1.' | '1.1' | '1.1.1' | '1)' | '1-' | '1/' | 'I.' | 'a-';

/** A rank at the head of a line: its style, its place, and how much of the line it takes. */
export interface Rank {
  readonly series: RankStyle;
  readonly rank: number;
  readonly length: number;
}

/** Styles of ranks, in folded text; the last figures or letters are the place. */
const STYLES: readonly (readonly [RankStyle, RegExp])[] = [
  ['1.1.1', /^\d{1,2}\.\d{1,2}\.(\d{1,2})(?:\.? ?[-–—:)]? +(?=\D)|\.? ?[-–—:] ?|\.?$)/],
  ['1.1', /^\d{1,2}[.-](\d{1,2})(?:\.? ?[-–—:)]? +(?=\D)|\.? ?[-–—:] ?|\.?$)/],
  ['1.', /^(\d{1,2})(?:\.? +(?=[^\d/)–-])|\. ?(?=[^\d\s])|\. ?$)/],
  ['1)', /^(\d{1,2}) ?(?:\)|°\)?) ?/],
  ['1-', /^(\d{1,2}) ?[-–—](?: ?(?=\D)|$)/],
  ['1/', /^(\d{1,2}) ?\/(?: ?(?=\D)|$)/],
  ['I.', /^([ivx]{1,5})(?: ?[-–—.)/:] ?(?=\D)| ?[.)/-]?$)/],
  ['a-', /^([a-z])(?: ?[-–—)](?! ?[a-z]\b)|(?<!m)\.) ?[-–—]? ?(?=\S)/],
];
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Read the rank a line opens with: « 1. », « 2.3 - », « IV – », « b) ». */
export function readRank({ plain }: ReadingLine): Rank | null {
  for (const [series, pattern] of STYLES) {
    const match = pattern.exec(plain);
    const rank = match ? placeOf(match[1]!, series) : 0;
    if (rank > 0) return { series, rank, length: match![0].length };
  }
  return null;
}

function placeOf(mark: string, series: RankStyle): number {
  if (series === 'a-') return mark.charCodeAt(0) - 96;
  if (series !== 'I.') return Number(mark);
  const values = Array.from(mark, (letter) => ROMAN[letter]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
