import { daysInMonth, isoDate } from './calendar.js';
import {
  isWeekday,
  lettersAt,
  looseMonthNumber,
  monthNumber,
  opensPoint,
  rankOf,
  SEASONS,
  type Lexeme,
} from './date-words.js';

/** What a date is read against: today, and the year of a day that states none. */
export interface DateReading {
  readonly today: string;
  readonly defaultYear?: number;
  /** ISO dates of the sittings known, in order: « le dernier conseil » is one of them. */
  readonly sittings?: readonly string[];
}

/** Days named by a point: ISO dates, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'month' | 'year' | 'range';
}

/** One point of time read in a text, before its year is settled. */
export interface Point {
  readonly first: number;
  /** Index of the lexeme after it. */
  readonly next: number;
  readonly year: number | null;
  readonly precision: Span['precision'];
  /** The days it names in a year; null where they do not exist (31 February). */
  readonly inYear: (year: number) => Span | null;
}

type Reader = (list: readonly Lexeme[], at: number, reading: DateReading) => Point | null;

/** Words after which four figures are a year: « en 2022 », « les deux conseils de 2013 », « exercice 2014 ». */
const BEFORE_YEAR =
  /^(?:en|de|an|annee|annees|depuis|pour|sur|courant|fin|debut|exercice|exercices|avant|apres|des|jusqu|mandat|mandature)$/;

/** Words after which four figures count something: « 2000 euros ». */
const UNITS =
  /^(?:euros?|eur|[€%°hmk]|ha|km|m2|metres?|habitants?|personnes?|logements?|places?|eleves?|voix|membres?|agents?|elus?|heures?|fois|jeunes|arbres|tonnes?|exemplaires?|abonnes?|visiteurs?)$/;

/** Months whose name is also something else (« champ de Mars », a first name): a month only after one of these words. */
const AMBIGUOUS_MONTHS = new Set([3, 4, 5]);
const BEFORE_MONTH = /^(?:en|de|d|mois|fin|debut|depuis|avant|apres|courant|entre|et|ou|mi|jusqu|au|a|pour)$/;

function point(first: number, next: number, year: number | null, monthAndDay: readonly [number, number]): Point {
  const [month, day] = monthAndDay;
  return {
    first,
    next,
    year,
    precision: 'day',
    inYear: (wanted) => {
      const date = isoDate(wanted, month, day);
      return date === null ? null : { from: date, to: date, precision: 'day' };
    },
  };
}

function monthsPoint(first: number, next: number, year: number | null, from: number, to: number): Point {
  const precision = from === to ? 'month' : 'range';
  return {
    first,
    next,
    year,
    precision,
    inYear: (wanted) => {
      const lastYear = to < from ? wanted + 1 : wanted;
      const last = isoDate(lastYear, to, daysInMonth(lastYear, to));
      const start = isoDate(wanted, from, 1);
      return start === null || last === null ? null : { from: start, to: last, precision };
    },
  };
}

/** A point that is the same in any year: « hier », « 2022 ». */
export function fixedPoint(first: number, next: number, span: Span): Point {
  return { first, next, year: Number(span.from.slice(0, 4)), precision: span.precision, inYear: () => span };
}

/** A whole year. */
export function yearPoint(first: number, next: number, year: number): Point {
  return fixedPoint(first, next, { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' });
}

/** Four figures as a year, unless they belong to a number (« 2013/54 », « 2014 / 31 »), an amount or a count. */
export function figureYear(list: readonly Lexeme[], at: number): number | null {
  const lexeme = list[at];
  if (!lexeme || !/^(?:19|20)\d\d$/.test(lexeme.text)) return null;
  const [after, beyond] = [list[at + 1], list[at + 2]];
  const goesOn =
    after && /^[/\-.,:]$/.test(after.text) && (after.text === '/' || after.glued) && /^\d/.test(beyond?.text ?? '');
  if (goesOn && (beyond!.glued || after.text === '/')) return null;
  return after && (UNITS.test(after.text) || (after.glued && /^[a-z]/.test(after.text))) ? null : Number(lexeme.text);
}

function lettersYear(list: readonly Lexeme[], at: number): { value: number; next: number } | null {
  const numeral = lettersAt(list, at);
  return numeral && numeral.value >= 1900 && numeral.value < 2200 ? numeral : null;
}

/** The year after a day and month: « 2023 », « de l'année 2023 », « 23 » at the end of a sentence, or in letters. */
function yearAfter(list: readonly Lexeme[], at: number): { value: number | null; next: number } {
  const words = list.slice(at, at + 4).map(({ text }) => text);
  const skip = words[0] === 'de' ? (words[1] === 'l' ? 4 : 1) : 0;
  const figures = figureYear(list, at + skip);
  if (figures !== null) return { value: figures, next: at + skip + 1 };
  const letters = lettersYear(list, at + skip);
  if (letters) return letters;
  const short = /^\d\d$/.test(words[0] ?? '') && (words[1] === undefined || /^[?!.;]$/.test(words[1]));
  return short ? { value: 2000 + Number(words[0]), next: at + 1 } : { value: null, next: at };
}

/** « 2023-07-11 », « 2023/07/11 ». */
const readIso: Reader = (list, at) => {
  const [year, first, month, second, day, after] = list.slice(at, at + 6);
  if (!day || list[at]!.glued || !/^[-/]$/.test(first!.text) || second!.text !== first!.text) return null;
  if (!/^\d{4}$/.test(year!.text) || !/^\d\d$/.test(month!.text) || !/^\d\d$/.test(day.text)) return null;
  if (after?.glued && /^[-/\d]/.test(after.text)) return null;
  return point(at, at + 5, Number(year!.text), [Number(month!.text), Number(day.text)]);
};

/** « 11/07 », « 11/07/23 », « 11.07.2023 », « 11-07-2023 »; dots and hyphens only with a whole year. */
const readFigures: Reader = (list, at) => {
  const [day, mark, month, again, year] = list.slice(at, at + 5);
  if (!month || !/^\d\d?$/.test(day!.text) || !/^[-/.]$/.test(mark!.text) || !/^\d\d?$/.test(month.text)) return null;
  if (!mark!.glued || !month.glued || (day!.glued && !/^[('":’,]$/.test(list[at - 1]?.text ?? ''))) return null;
  const goesOn = again?.text === mark!.text && again.glued && /^\d/.test(year?.text ?? '') && year!.glued;
  if (goesOn && /^(?:\d\d|\d{4})$/.test(year!.text)) {
    const after = list[at + 5];
    const longer = after?.glued && /^[-/.\d]$/.test(after.text) && /^\d/.test(list[at + 6]?.text ?? '');
    if (longer || (mark!.text !== '/' && year!.text.length === 2)) return null;
    const full = year!.text.length === 2 ? 2000 + Number(year!.text) : Number(year!.text);
    return point(at, at + 5, full, [Number(month.text), Number(day!.text)]);
  }
  if (goesOn || mark!.text !== '/' || (again?.glued && /^[-/]$/.test(again.text))) return null;
  return point(at, at + 3, null, [Number(month.text), Number(day!.text)]);
};

/** The number of a day: « 11 », « 1er », « premier », « vingt-huit ». */
export function dayAt(list: readonly Lexeme[], at: number): { value: number; next: number } | null {
  const { text = '', glued = false } = list[at] ?? {};
  if (/^\d\d?$/.test(text)) {
    const ordinal = list[at + 1]?.glued && list[at + 1]!.text === 'er';
    const isPart = glued && !/^['(,:]$/.test(list[at - 1]!.text);
    return isPart ? null : { value: Number(text), next: at + (ordinal ? 2 : 1) };
  }
  if (text === 'premier') return { value: 1, next: at + 1 };
  const letters = lettersAt(list, at);
  return letters && letters.value > 1 && letters.value <= 31 ? letters : null;
}

/** « mardi 11 juillet », « 1er mars 2014 », « Vingt-huit du mois d'Octobre ». */
const readDayMonth: Reader = (list, at) => {
  const day = dayAt(list, isWeekday(list[at]?.text) ? at + 1 : at);
  if (!day) return null;
  const between = list.slice(day.next, day.next + 4).map(({ text }) => text);
  const skip = between.slice(0, 3).join(' ') === 'du mois de' ? 3 : between.join(' ') === "du mois d '" ? 4 : 0;
  const month = looseMonthNumber(list[day.next + skip]?.text);
  if (month === null) return null;
  const afterMonth = day.next + skip + 1;
  const year = yearAfter(list, list[afterMonth]?.text === '.' && list[afterMonth + 1] ? afterMonth + 1 : afterMonth);
  return point(at, year.value === null ? afterMonth : year.next, year.value, [month, day.value]);
};

/** « deux-mille-vingt-trois et le onze juillet », « L'an 2023, le 5 mars ». */
const readYearFirst: Reader = (list, at, reading) => {
  const figures = list[at - 1]?.text === 'an' ? figureYear(list, at) : null;
  const year = figures === null ? lettersYear(list, at) : { value: figures, next: at + 1 };
  if (!year) return null;
  let next = year.next;
  while (next < year.next + 3 && /^(?:,|et|le|du)$/.test(list[next]?.text ?? '')) next++;
  const day = readDayMonth(list, next, reading);
  if (day?.year === null) return { ...day, first: at, year: year.value };
  return BEFORE_YEAR.test(list[at - 1]?.text ?? '') ? yearPoint(at, year.next, year.value) : null;
};

/** « juillet 2023 », « en mai », « février dernier ». */
const readMonth: Reader = (list, at) => {
  const word = list[at]!.text;
  const month = monthNumber(word);
  const loose = month ?? looseMonthNumber(word);
  if (loose === null) return null;
  const dotted = list[at + 1]?.text === '.' ? at + 2 : at + 1;
  const year = yearAfter(list, dotted);
  if (year.value !== null && year.value > 1900) return monthsPoint(at, year.next, year.value, loose, loose);
  if (month === null) return null;
  const before = list[at - 1]?.text ?? '';
  const last = /^(?:dernier|passe)$/.test(list[at + 1]?.text ?? '');
  const isPlace = /^(?:champ|champs|cours|poisson)$/.test(list[at - 2]?.text ?? '');
  if (isPlace || /^\d/.test(before) || (AMBIGUOUS_MONTHS.has(month) && !last && !BEFORE_MONTH.test(before)))
    return null;
  return monthsPoint(at, at + (last ? 2 : 1), null, month, month);
};

/** « premier trimestre 2013 », « 2e semestre de l'année 2013 », « l'été 2013 ». */
const readPart: Reader = (list, at) => {
  const word = list[at]!.text;
  const season = SEASONS.get(word);
  if (season) {
    const year = figureYear(list, at + 1);
    const named = /^(?:'|au|le|du|de|cet|en)$/.test(list[at - 1]?.text ?? '');
    return year !== null && named ? monthsPoint(at, at + 2, year, ...season) : null;
  }
  const name = at + (/^(?:er|e|eme|nd)$/.test(list[at + 1]?.text ?? '') ? 2 : 1);
  const length = list[name]?.text === 'trimestre' ? 3 : list[name]?.text === 'semestre' ? 6 : 0;
  const rank = length === 0 ? null : rankOf(word, 12 / length);
  if (rank === null) return null;
  const year = yearAfter(list, name + 1);
  if (year.value === null) return null;
  return monthsPoint(at, year.next, year.value, (rank - 1) * length + 1, rank * length);
};

/** « en 2022 », « l'année 2013 ». */
const readYear: Reader = (list, at) => {
  const year = figureYear(list, at);
  return year !== null && BEFORE_YEAR.test(list[at - 1]?.text ?? '') ? yearPoint(at, at + 1, year) : null;
};

const READERS: readonly Reader[] = [readIso, readFigures, readDayMonth, readYearFirst, readPart, readMonth, readYear];

/** Read the one point of time that starts at a lexeme, the most precise reading first; null when none does. */
export function readPoint(list: readonly Lexeme[], at: number, reading: DateReading): Point | null {
  if (at >= list.length || !opensPoint(list[at]!.text)) return null;
  for (const read of READERS) {
    const found = read(list, at, reading);
    if (found) return found;
  }
  return null;
}

/** Settle the year of a point that states none: the default one, or the latest that is not after today. */
export function settle(found: Point, reading: DateReading, inherited: number | null = null): Span | null {
  const stated = found.year ?? inherited ?? reading.defaultYear;
  if (stated !== undefined) return found.inYear(stated);
  const thisYear = Number(reading.today.slice(0, 4));
  // A 29 February may lie up to eight years back.
  for (let year = thisYear; year > thisYear - 9; year--) {
    const span = found.inYear(year);
    if (span && span.from <= reading.today) return span;
  }
  return null;
}
