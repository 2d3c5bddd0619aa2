import { addDays, daysInMonth, isoDate } from './calendar.js';
import { fixedPoint, type Point, type Span } from './date-points.js';
import type { Lexeme } from './date-words.js';

function days(today: string, from: number, to = from): Span {
  return { from: addDays(today, from), to: addDays(today, to), precision: from === to ? 'day' : 'range' };
}

function week(today: string, weeks: number): Span {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return days(today, 7 * weeks - sinceMonday, 7 * weeks - sinceMonday + 6);
}

function month(today: string, back: number): Span {
  const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - back;
  const [year, number] = [Math.floor(index / 12), (index % 12) + 1];
  return {
    from: isoDate(year, number, 1)!,
    to: isoDate(year, number, daysInMonth(year, number))!,
    precision: 'month',
  };
}

function year(today: string, back: number): Span {
  const number = String(Number(today.slice(0, 4)) - back).padStart(4, '0');
  return { from: `${number}-01-01`, to: `${number}-12-31`, precision: 'year' };
}

/** Phrases counted from today, as lexemes joined by spaces. */
const PHRASES: readonly (readonly [RegExp, (today: string) => Span])[] = [
  [/^avant(?: -)? hier\b/, (today) => days(today, -2)],
  [/^hier\b/, (today) => days(today, -1)],
  [/^aujourd(?: ' ?| )?hui\b/, (today) => days(today, 0)],
  [/^demain\b/, (today) => days(today, 1)],
  [/^semaine (?:derniere|passee)\b/, (today) => week(today, -1)],
  [/^cette semaine\b/, (today) => week(today, 0)],
  [/^mois (?:dernier|passe)\b/, (today) => month(today, 1)],
  [/^ce mois\b(?: - ci\b)?/, (today) => month(today, 0)],
  [/^(?:an|annee) (?:derniere?|passee?)\b/, (today) => year(today, 1)],
  [/^cette annee\b/, (today) => year(today, 0)],
];

/** First words of the phrases, to leave every other lexeme at once. */
const FIRST_WORD = /^(?:avant|hier|aujourd|aujourdhui|demain|semaine|cette|mois|ce|an|annee)$/;

/** Read a point counted from today: « hier », « la semaine dernière », « l'an dernier »; null when none starts here. */
export function readRelative(list: readonly Lexeme[], at: number, today: string): Point | null {
  if (!FIRST_WORD.test(list[at]?.text ?? '')) return null;
  const words = list
    .slice(at, at + 5)
    .map(({ text }) => text)
    .join(' ');
  for (const [phrase, spanOf] of PHRASES) {
    const match = phrase.exec(words);
    if (match) return fixedPoint(at, at + match[0].split(' ').length, spanOf(today));
  }
  return null;
}
