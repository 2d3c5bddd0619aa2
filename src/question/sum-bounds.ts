import { findNumbers } from '../french/numerals.js';
import { foldAligned } from '../french/fold.js';

/** A sum of money a question names, in cents, as bounds: « plus de 100 000 € » has no `max`. Both are included. */
export interface SumBounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly start: number;
  readonly end: number;
}

const UNIT =
  /^ ?(?:(k|m|millions?|milliards?) ?(?:d['’ ]?)?)?(?:€|euros?\b|eur\b|balles\b)|^ ?(k€|k\b(?=\W|$)|m€|millions?\b|milliards?\b)/;
/** Without one of these no number is a sum. */
const ANY_UNIT = /€|eur|balles|milli|k\b/;
const ABOVE = /(?:plus de|superieure?s? a|au[- ]dessus de|au moins|a partir de|depass\w+|excede\w*|minimum|>) ?$/;
const BELOW = /(?:moins de|inferieure?s? a|en[- ]dessous de|sous|au plus|au maximum|maximum|n'excede\w* pas|<) ?$/;
const BETWEEN = /entre ?$/;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, milliard: 1e9 };

/** Find the sums of money a question names: « 45 000 euros », « plus de 100 k€ », « entre 10 000 et 20 000 € ». */
export function findSumBounds(question: string): SumBounds[] {
  const { text, offsets } = foldAligned(question);
  if (!ANY_UNIT.test(text)) return [];
  const found: { value: number; start: number; end: number; hasUnit: boolean }[] = findNumbers(text).map((number) => {
    const unit = UNIT.exec(text.slice(number.end, number.end + 16));
    const scale = unit ? (SCALES[(unit[1] ?? unit[2] ?? '').replace(/[€s]/g, '')] ?? 1) : 1;
    return {
      value: Math.round(number.value * scale * 100),
      start: number.start,
      end: number.end + (unit?.[0].length ?? 0),
      hasUnit: unit !== null,
    };
  });
  return found.flatMap((sum, index): SumBounds[] => {
    const place = { start: offsets[sum.start]!, end: offsets[sum.end]! };
    const before = text.slice(Math.max(0, sum.start - 24), sum.start);
    const next = found[index + 1];
    if (BETWEEN.test(before) && next?.hasUnit && /^ ?et ?$/.test(text.slice(sum.end, next.start)))
      return [{ min: sum.value, max: next.value, start: place.start, end: offsets[next.end]! }];
    const closesRange =
      index > 0 && BETWEEN.test(text.slice(Math.max(0, found[index - 1]!.start - 24), found[index - 1]!.start));
    if (!sum.hasUnit || closesRange) return [];
    if (ABOVE.test(before)) return [{ min: sum.value, max: null, ...place }];
    if (BELOW.test(before)) return [{ min: null, max: sum.value, ...place }];
    return [{ min: sum.value, max: sum.value, ...place }];
  });
}
