import type { Amount } from '../records/index.js';
import type { Facts } from './facts.js';
import type { Range } from './reading/reading.js';

/** « 7 500 000,00 € HT », « 178.270.223 euros », « 1,5 M€ », « 16 M€ », « 60 K€ ». */
const AMOUNT =
  /(?<![\d.,/\p{L}])(?!0\d)(\d{1,3}(?:[ .\u00a0\u202f]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{4} \d{3}[.,]\d{2}|\d{1,9}(?:[.,]\d{1,2})?)[ \u00a0\u202f]?(?:(M|K|k)[ \u00a0]?€|(millions?|milliards?)[ ]d[’']euros|€|[Ee]uros?\b|EUR(?:OS)?\b)(?:[ \u00a0]?(H\.T\.|H\.?T|T\.T\.C\.|T\.?T\.?C)(?![\p{L}]))?/gu;
/** « la somme H. T. de 326 538,75 € », « montant HT : 12 000 € ». */
const TAX_BEFORE = /(?<!\p{L})(H\.? ?T\.?|T\.? ?T\.? ?C\.?)\s?(?:de|:|à)\s$/u;
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
export function readAmounts(facts: Facts, own: Range): Amount[] {
  const flat = facts.reading.text.slice(own.start, own.end).replace(/\n/g, ' ');
  return [...flat.matchAll(AMOUNT)].map((match, index) => {
    facts.read(`/amounts/${index}`, {
      start: own.start + match.index,
      end: own.start + match.index + match[0].length,
    });
    const scale = SCALES[match[2] ?? match[3] ?? ''] ?? 1;
    const printed = match[4] ?? TAX_BEFORE.exec(flat.slice(Math.max(0, match.index - 14), match.index))?.[1];
    const tax = printed === undefined ? null : printed.startsWith('H') ? 'HT' : 'TTC';
    return { cents: Math.round(euros(match[1]!) * scale * 100), text: match[0].trim(), tax };
  });
}

/** « 163 000.00 » and « 163 000,00 » have decimals, « 178.270.223 » has thousands only. */
function euros(figures: string): number {
  const [, whole = figures, decimals = '0'] = /^(.*)[.,](\d{1,2})$/.exec(figures) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
}
