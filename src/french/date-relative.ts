import { addDays, daysInMonth, isoDate } from './calendar.js';
import { fixedPoint, type DateReading, type Point, type Span } from './date-points.js';
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

/** Sittings named by their place among those known, from the end where negative. */
const SITTINGS: readonly (readonly [RegExp, number])[] = [
  [/^avant(?: -)? derni(?:er|ere) (?:conseil(?: municipal| communautaire| metropolitain)?|seance|reunion)\b/, -2],
  [/^(?:conseil|seance|reunion) (?:d ' avant|precedente?)\b/, -2],
  [/^derni(?:er|ere) (?:conseil(?: municipal| communautaire| metropolitain)?|seance|reunion)\b/, -1],
  [/^(?:conseil(?: municipal| communautaire| metropolitain)?|seance|reunion) derni(?:er|ere)\b/, -1],
  [/^premi(?:er|ere) (?:conseil(?: municipal| communautaire| metropolitain)?|seance|reunion)\b/, 0],
];

/** Days of the last round of the general elections of the communes (source: ministère de l'Intérieur). */
const MUNICIPAL_ELECTIONS = ['2001-03-18', '2008-03-16', '2014-03-30', '2020-06-28', '2026-03-22'];
const ELECTION =
  /^(?:(?:dernieres? )?elections?(?: municipales?)?(?: dernieres?)?|(?:debut )?(?:d[eu] (?:la |ce )?)?(?:mandat|mandature)|nouveau (?:maire|conseil)|installation du conseil)\b/;

/** First words of the phrases, to leave every other lexeme at once. */
const FIRST_WORD =
  /^(?:avant|hier|aujourd|aujourdhui|demain|semaine|cette|mois|ce|an|annee|derniere?|conseil|seance|reunion|premiere?)$/;
const ELECTION_WORD = /^(?:dernieres?|elections?|debut|du|de|mandat|mandature|nouveau|installation)$/;

/** Read a point counted from today or among the sittings: « hier », « l'an dernier », « le dernier conseil »; null when none starts here. */
export function readRelative(list: readonly Lexeme[], at: number, { today, sittings = [] }: DateReading): Point | null {
  if (!FIRST_WORD.test(list[at]?.text ?? '')) return null;
  const words = wordsAt(list, at);
  for (const [phrase, place] of SITTINGS) {
    const match = phrase.exec(words);
    const date = match && sittings.at(place);
    if (date) return pointOf(at, match, { from: date, to: date, precision: 'day' });
  }
  for (const [phrase, spanOf] of PHRASES) {
    const match = phrase.exec(words);
    if (match) return pointOf(at, match, spanOf(today));
  }
  return null;
}

/** Read the elections as the bound of a period (« depuis les élections ») : the last before the latest sitting known. */
export function readElection(list: readonly Lexeme[], at: number, { today, sittings = [] }: DateReading): Point | null {
  if (!ELECTION_WORD.test(list[at]?.text ?? '')) return null;
  const match = ELECTION.exec(wordsAt(list, at));
  const latest = sittings.at(-1) ?? today;
  const date = MUNICIPAL_ELECTIONS.findLast((day) => day <= latest);
  return match && date !== undefined ? pointOf(at, match, { from: date, to: date, precision: 'day' }) : null;
}

function wordsAt(list: readonly Lexeme[], at: number): string {
  return list
    .slice(at, at + 6)
    .map(({ text }) => text)
    .join(' ');
}

function pointOf(at: number, [words]: RegExpExecArray, span: Span): Point {
  return fixedPoint(at, at + words.split(' ').length, span);
}
