import { addDays, isoDate } from './calendar.js';
import {
  dayAt,
  figureYear,
  readPoint,
  settle,
  yearPoint,
  type DateReading,
  type Point,
  type Span,
} from './date-points.js';
import { readElection, readRelative } from './date-relative.js';
import { lexemes, type Lexeme } from './date-words.js';
import { NAMED_PLACES } from './name-words.js';

export { addDays, daysBetween, frenchDate, weekday } from './calendar.js';

/** A day or a period named in a text: ISO dates, both included, with offsets into the text. */
export interface DateMention extends Span {
  readonly start: number;
  readonly end: number;
}

/** Spans read from a lexeme on, and the index of the lexeme after them. */
interface Found {
  readonly spans: readonly (Span & { readonly first: number; readonly next: number })[];
  readonly next: number;
}

const EARLIEST = '0001-01-01';
const LATEST = '9999-12-31';
const LONGEST_LIST = 12;

type Opening = 'from' | 'after' | 'until' | 'before';

/** Phrases that open a period on one side, as lexemes joined by spaces. */
const OPENINGS: readonly (readonly [RegExp, Opening])[] = [
  [/^(?:depuis|a partir d[eu]s?|a partir d '|a compter d[eu]|des le)(?= )/, 'from'],
  [/^(?:apres|posterieure?s? aux?|posterieure?s? a)(?= )/, 'after'],
  [/^(?:avant|anterieure?s? au|anterieure?s? a)(?= )/, 'before'],
  [/^jusqu(?: ')? ?(?:au|en|a)(?= )/, 'until'],
];
const OPENING_WORD = /^(?:depuis|a|des|apres|posterieure?s?|avant|anterieure?s?|jusqu)$/;

/** Words between two dates of one list: « le 4 février ou le 25 mars 2013 ». */
const JOINER = /^(?:,|et|ou|puis|ni|le|la|les|du|de|des|en|celui|celle|seance|l|')$/;
const ARTICLE = /^(?:le|la|les|l|'|mois|de|debut|fin|en|annee)$/;

function textAt(list: readonly Lexeme[], at: number): string {
  return list[at]?.text ?? '';
}

function passArticles(list: readonly Lexeme[], from: number): number {
  let at = from;
  while (at < from + 4 && ARTICLE.test(textAt(list, at))) at++;
  return at;
}

/** A point, or four figures that the words around already make a year (« entre 2013 et 2014 »). */
function boundAt(list: readonly Lexeme[], from: number, reading: DateReading): Point | null {
  const at = passArticles(list, from);
  const found = readRelative(list, at, reading) ?? readElection(list, at, reading) ?? readPoint(list, at, reading);
  if (found) return found;
  const year = figureYear(list, at);
  return year === null ? null : yearPoint(at, at + 1, year);
}

function separates(list: readonly Lexeme[], at: number, opener: string): number | null {
  const word = textAt(list, at);
  if (opener === 'entre') return word === 'et' ? at + 1 : null;
  if (opener !== 'depuis' && /^(?:au|a)$/.test(word)) return at + 1;
  if (word !== 'jusqu') return null;
  return textAt(list, at + 1) === "'" ? at + 3 : at + 2;
}

/** « entre le 1er mars 2013 et le 30 avril 2014 », « du 3 au 5 avril 2014 », « de mars à mai 2014 ». */
function readRange(list: readonly Lexeme[], at: number, reading: DateReading): Found | null {
  const opener = textAt(list, at);
  if (!/^(?:entre|du|de|d|depuis)$/.test(opener)) return null;
  const start = passArticles(list, at + 1);
  const first = boundAt(list, at + 1, reading);
  const bareDay = first ? null : dayAt(list, start);
  const separator = separates(list, first?.next ?? bareDay?.next ?? list.length, opener);
  const last = separator === null ? null : boundAt(list, separator, reading);
  if (separator === null || (!first && last?.precision !== 'day')) return null;
  if (!last) {
    // « de 2000 à 3000 habitants » counts: its first figures are no year either.
    const counts = first?.precision === 'year' && /^\d/.test(textAt(list, separator));
    return counts ? { spans: [], next: separator + 1 } : null;
  }
  const end = settle(last, reading, first?.year ?? null);
  if (!end) return { spans: [], next: last.next };
  const endYear = Number(end.from.slice(0, 4));
  const from = first ? rangeStart(first, endYear, end) : dayOfMonth(end, bareDay!.value);
  const isPeriod = from !== undefined && from <= end.to;
  const span = { from: from ?? '', to: end.to, precision: 'range', first: at, next: last.next } as const;
  return { spans: isPeriod ? [span] : [], next: last.next };
}

/** A day of the month in which a span ends. */
function dayOfMonth(span: Span, day: number): string | undefined {
  return isoDate(Number(span.to.slice(0, 4)), Number(span.to.slice(5, 7)), day) ?? undefined;
}

/** Without a year of its own, the first day takes the last one's, or the year before (« de novembre à février 2014 »). */
function rangeStart(first: Point, endYear: number, end: Span): string | undefined {
  if (first.year !== null) return first.inYear(first.year)?.from;
  const same = first.inYear(endYear)?.from;
  return same === undefined || same <= end.to ? same : first.inYear(endYear - 1)?.from;
}

/** « après le 20/07/23 », « depuis 2022 », « avant le 1er mars 2014 », « jusqu'en mai 2014 ». */
function readOpen(list: readonly Lexeme[], at: number, reading: DateReading): Found | null {
  if (!OPENING_WORD.test(textAt(list, at))) return null;
  const words = list
    .slice(at, at + 5)
    .map(({ text }) => text)
    .join(' ');
  for (const [phrase, opening] of OPENINGS) {
    const match = phrase.exec(words);
    const found = match && boundAt(list, at + match[0].split(' ').length, reading);
    const span = found && settle(found, reading);
    if (span) return { spans: [{ ...opened(span, opening), first: at, next: found.next }], next: found.next };
  }
  return null;
}

function opened(span: Span, opening: Opening): Span {
  const precision = 'range';
  if (opening === 'from') return { from: span.from, to: LATEST, precision };
  if (opening === 'after') return { from: addDays(span.to, 1), to: LATEST, precision };
  return { from: EARLIEST, to: opening === 'until' ? span.to : addDays(span.from, -1), precision };
}

function afterJoiners(list: readonly Lexeme[], from: number): number | null {
  let at = from;
  while (at < from + 4 && JOINER.test(textAt(list, at))) at++;
  return at === from ? null : at;
}

/** « les 4 et 5 avril 2014 »: bare days that take their month from the day that ends the list. */
function bareDays(list: readonly Lexeme[], at: number, reading: DateReading): Point[] | null {
  if (!/^(?:le|les|du|des)$/.test(textAt(list, at - 1))) return null;
  const bare: { value: number; first: number; next: number }[] = [];
  for (let next = at; bare.length < LONGEST_LIST;) {
    const whole = readPoint(list, next, reading);
    if (whole) {
      if (whole.precision !== 'day' || bare.length === 0) return null;
      return [...bare.map((day) => inMonthOf(whole, day)), whole];
    }
    const day = dayAt(list, next);
    const joined = day && afterJoiners(list, day.next);
    if (!joined) return null;
    bare.push({ value: day.value, first: next, next: day.next });
    next = joined;
  }
  return null;
}

function inMonthOf(whole: Point, day: { value: number; first: number; next: number }): Point {
  const inYear = (year: number): Span | null => {
    const month = whole.inYear(year);
    const date = month && dayOfMonth(month, day.value);
    return date ? { from: date, to: date, precision: 'day' } : null;
  };
  return { first: day.first, next: day.next, year: whole.year, precision: 'day', inYear };
}

/** One point or a list of them; a day without a year takes the year its list states (« le 4 février ou le 25 mars 2013 »). */
function readList(list: readonly Lexeme[], at: number, reading: DateReading): Found | null {
  const single = readRelative(list, at, reading) ?? readPoint(list, at, reading);
  const points = single ? [single] : bareDays(list, at, reading);
  if (!points) return null;
  while (points.length < LONGEST_LIST) {
    const last = points.at(-1)!;
    const joined = afterJoiners(list, last.next);
    if (joined === null) break;
    const following = last.precision === 'year' ? boundAt(list, joined, reading) : readPoint(list, joined, reading);
    if (!following) break;
    points.push(following);
  }
  const spans = points.flatMap((found, index) => {
    const stated =
      points.slice(index).find(({ year }) => year !== null) ??
      points.slice(0, index).findLast(({ year }) => year !== null);
    const span = settle(found, reading, stated?.year ?? null);
    return span ? [{ ...span, first: found.first, next: found.next }] : [];
  });
  return { spans, next: points.at(-1)!.next };
}

/** « rue du 8 mai 1945 » is a street. */
function isInPlaceName(list: readonly Lexeme[], at: number): boolean {
  return /^(?:du|de|des)$/.test(textAt(list, at - 1)) && NAMED_PLACES.has(textAt(list, at - 2));
}

/**
 * Find the days and periods a text names, in order.
 *
 * « 11/07 », « mardi 11 juillet 2023 », « en mai 2014 », « entre mars et mai 2014 », « l'an dernier », « le dernier conseil ». A day without a
 * year takes `defaultYear`, or the latest year that puts it no later than `today` (ISO). A day that does not exist
 * (31/02) gives nothing. « après » leaves the day itself out, « depuis » and « jusqu'au » keep it.
 */
export function findDates(text: string, reading: DateReading): DateMention[] {
  const list = lexemes(text);
  const mentions: DateMention[] = [];
  for (let at = 0; at < list.length;) {
    const relative = readRelative(list, at, reading) !== null;
    const found =
      (relative ? null : (readRange(list, at, reading) ?? readOpen(list, at, reading))) ?? readList(list, at, reading);
    if (found && !isInPlaceName(list, at)) {
      for (const { from, to, precision, first, next } of found.spans) {
        mentions.push({ from, to, precision, start: list[first]!.start, end: list[next - 1]!.end });
      }
    }
    at = found?.next ?? at + 1;
  }
  return mentions;
}

/**
 * Read the first whole date of a document's line, in figures or letters; the weekday is passed over.
 *
 * « L'an deux mille vingt-trois et le onze juillet » gives 2023-07-11. Null when no day with its year stands there.
 */
export function parseFrenchDate(text: string): string | null {
  const list = lexemes(text);
  for (let at = 0; at < list.length; at++) {
    const found = readPoint(list, at, { today: EARLIEST });
    const span = found?.precision === 'day' && found.year !== null ? found.inYear(found.year) : null;
    if (span) return span.from;
    if (found) at = found.next - 1;
  }
  return null;
}
