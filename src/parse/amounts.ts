import type { Amount } from '../records/index.js';
import type { Facts } from './facts.js';

/** « 7 500 000,00 € HT », « 178.270.223 euros », « 1,5 M€ », « 16 M€ », « 60 K€ ». */
const AMOUNT =
  /(?<![\d.,/])(\d{1,3}(?:[ .\u00a0\u202f]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)[ \u00a0\u202f]?(?:(M|K|k)[ \u00a0]?€|(millions?|milliards?)[ ]d[’']euros|€|[Ee]uros?\b|EUR(?:OS)?\b)(?:[ \u00a0]?(H\.?T\.?|T\.?T\.?C\.?)(?![\p{L}]))?/gu;
const SCALES: Readonly<Record<string, number>> = {
  M: 1e6,
  K: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};

/** Read every sum of money of an act, in euro cents, in the order of the text. */
export function readAmounts(facts: Facts): Amount[] {
  const { reading } = facts;
  const flat = reading.text.replace(/\n/g, ' ');
  return [...flat.matchAll(AMOUNT)].map((match, index) => {
    facts.read(`/amounts/${index}`, { start: match.index, end: match.index + match[0].length });
    const scale = SCALES[match[2] ?? match[3] ?? ''] ?? 1;
    const tax = match[4] === undefined ? null : match[4].startsWith('H') ? 'HT' : 'TTC';
    return { cents: Math.round(euros(match[1]!) * scale * 100), text: match[0].trim(), tax };
  });
}

/** « 163 000.00 » and « 163 000,00 » have decimals, « 178.270.223 » has thousands only. */
function euros(figures: string): number {
  const [, whole = figures, decimals = '0'] = /^(.*)[.,](\d{1,2})$/.exec(figures) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
}
