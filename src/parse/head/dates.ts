import { isoDate } from '../../french/calendar.js';
import { parseFrenchDate } from '../../french/dates.js';
import { foldInPlace } from '../../french/fold.js';

const MONTHS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
/** « 01% juillet », « 1ᵉʳ juillet », « 2 9 MARS 2023 », « 23 FEV.2023 », « 08-02-23 », « 02/ 02/2023 », « 21/1212022 ». */
const MENDED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b(\\d) (\\d) ?(?=(?:${MONTHS}|fev|janv|sept|oct|nov|dec|avr|juil)\\b)`, 'g'), '$1$2 '],
  [new RegExp(`\\b(\\d{1,2}) ?(?:er|[%°*"'’^]{1,2}(?:er)?) ?(?=(?:${MONTHS})\\b)`, 'g'), '$1 '],
  [/\b(janv|fev|avr|juil|sept|oct|nov|dec)\. ?(?=\d)/g, '$1 '],
  [/\bdu mois (?:de |d['’] ?)/g, ''],
  [/(?<=\d) ?([-/.]) ?(?=\d)/g, '$1'],
  [/\b(\d{2})[-.](\d{2})[-.](\d{2}|\d{4})\b/g, '$1/$2/$3'],
  [/\b(\d{1,2})\/(\d{1,2})1(20\d\d)\b/g, '$1/$2/$3'],
  [/\bcing\b/g, 'cinq'],
  [/(?<=\b\d{4})(?=[a-z])/g, ' '],
];

/**
 * Read the first whole date of a text as councils and character recognition print it; ISO, or null.
 *
 * `before` is a date that one without a year must precede (« convoqué le 26 mars » of a sitting on 3 April 2025).
 */
export function readDate(text: string, before: string | null = null): string | null {
  const plain = MENDED.reduce(
    (mended, [pattern, replacement]) => mended.replace(pattern, replacement),
    foldInPlace(text).replace(/\s+/g, ' '),
  );
  const whole = parseFrenchDate(shortYears(plain));
  if (whole !== null || before === null) return whole;
  const year = Number(before.slice(0, 4));
  const day = parseFrenchDate(`${plain.replace(/[.,;:)]+\s*$/, '')} ${year}`);
  if (day === null || !new RegExp(`\\d{1,2} (?:${MONTHS})\\b|premier`).test(plain)) return null;
  return day <= before ? day : isoDate(year - 1, Number(day.slice(5, 7)), Number(day.slice(8)));
}

/** « 24/07/23 » wherever it stands. */
function shortYears(plain: string): string {
  return plain.replace(/(?<![\d/])(\d{1,2}\/\d{1,2}\/)(\d{2})(?![\d/])/g, '$120$2');
}
