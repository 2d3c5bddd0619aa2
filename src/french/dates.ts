import { addDays, daysInMonth, isoDate, MONTHS } from './calendar.js';
import { fold } from './fold.js';
import { numeralToNumber } from './numerals.js';

export { addDays, daysBetween, frenchDate, weekday } from './calendar.js';

/** A day or a period named in a text: ISO dates, both included, with offsets into the text. */
export interface DateMention {
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'month' | 'year' | 'range';
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly today: string;
  readonly defaultYear?: number;
}

const MONTH = String.raw`(?:janv(?:ier|\.)?|fev(?:rier|\.)?|fevirer|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|jullet|aout|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|dec(?:embre|\.)?)`;
const WEEKDAY = String.raw`(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?`;
const DAY_NUMBER = String.raw`(1er|premier|[0-3]?\d)`;
const YEAR = String.raw`((?:19|20)\d{2})`;
const BEFORE = '0001-01-01';
const AFTER = '9999-12-31';
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  printemps: [3, 5],
  ete: [6, 8],
  automne: [9, 11],
  hiver: [12, 2],
};

type Maker = (
  groups: readonly (string | undefined)[],
  reading: Reading,
) => Pick<DateMention, 'from' | 'to' | 'precision'> | null;

function monthNumber(word: string): number {
  const start = word.slice(0, 3);
  const index = MONTHS.findIndex((month) => fold(month).startsWith(start));
  return word.startsWith('jui') || word.startsWith('jul') ? (word.startsWith('juin') ? 6 : 7) : index + 1;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dayNumber(text: string): number {
  return text === '1er' || text === 'premier' ? 1 : Number(text);
}

function latestYear(month: number, day: number, { today, defaultYear }: Reading): number {
  if (defaultYear !== undefined) return defaultYear;
  const year = Number(today.slice(0, 4));
  const candidate = isoDate(year, month, day);
  return candidate !== null && candidate <= today ? year : year - 1;
}

function oneDay(day: string, month: number, year: string | undefined, reading: Reading): ReturnType<Maker> {
  const number = dayNumber(day);
  const date = isoDate(year === undefined ? latestYear(month, number, reading) : fullYear(year), month, number);
  return date === null ? null : { from: date, to: date, precision: 'day' };
}

function months(first: number, last: number, year: number, precision: 'month' | 'range'): ReturnType<Maker> {
  const lastYear = last < first ? year + 1 : year;
  return { from: isoDate(year, first, 1)!, to: isoDate(lastYear, last, daysInMonth(lastYear, last))!, precision };
}

/** Every way to name a date, the longest first; each reads the folded text. */
const FORMS: readonly (readonly [RegExp, Maker])[] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, ([year, month, day], reading) => oneDay(day!, Number(month), year, reading)],
  [
    new RegExp(
      String.raw`\b(?:du |entre le )${WEEKDAY}${DAY_NUMBER}(?: (${MONTH}))?(?: ${YEAR})? (?:au|et(?: le)?) ${WEEKDAY}${DAY_NUMBER} (${MONTH})(?: ${YEAR})?`,
      'g',
    ),
    dayRange,
  ],
  [new RegExp(String.raw`\b(?:entre|de) (${MONTH})(?: ${YEAR})? (?:et|a) (${MONTH})(?: ${YEAR})?`, 'g'), monthRange],
  [
    /(?<![\d/.,])([0-3]?\d)[/.]([01]?\d)[/.](\d{4}|\d{2})(?![\d/])/g,
    ([day, month, year], reading) => oneDay(day!, Number(month), year, reading),
  ],
  [
    new RegExp(
      String.raw`\b${DAY_NUMBER} ?(${MONTH})(?: ${YEAR}| (\d{2})\b(?! ?(?:h|voix|%|€|personne|membre)))?`,
      'g',
    ),
    ([day, month, year, short], reading) => oneDay(day!, monthNumber(month!), year ?? short, reading),
  ],
  [
    /(?<![\d/.,])([0-3]?\d)\/([01]?\d)(?![\d/])/g,
    ([day, month], reading) => oneDay(day!, Number(month), undefined, reading),
  ],
  [
    new RegExp(String.raw`\b(${MONTH}) ${YEAR}`, 'g'),
    ([month, year]) => months(monthNumber(month!), monthNumber(month!), Number(year), 'month'),
  ],
  [
    new RegExp(String.raw`\b(?:en|de|d'|mois de|au mois de|depuis|fin|debut) ?(${MONTH})\b(?! \d)(?: dernier)?`, 'g'),
    ([month], reading) => {
      const number = monthNumber(month!);
      return months(number, number, latestYear(number, 1, reading), 'month');
    },
  ],
  [
    new RegExp(
      String.raw`\b(premier|deuxieme|troisieme|quatrieme|1er|2eme|2e|3eme|3e|4eme|4e) trimestre(?: de)?(?: l'annee)? ${YEAR}`,
      'g',
    ),
    ([rank, year]) => {
      const quarter = /\d/.test(rank!)
        ? Number(rank![0])
        : ['premier', 'deuxieme', 'troisieme', 'quatrieme'].indexOf(rank!) + 1;
      return months(quarter * 3 - 2, quarter * 3, Number(year), 'range');
    },
  ],
  [
    new RegExp(String.raw`\b(premier|deuxieme|second|1er|2eme|2e) semestre(?: de)?(?: l'annee)? ${YEAR}`, 'g'),
    ([rank, year]) =>
      /^(premier|1er)/.test(rank!) ? months(1, 6, Number(year), 'range') : months(7, 12, Number(year), 'range'),
  ],
  [
    new RegExp(String.raw`\b(printemps|ete|automne|hiver) ${YEAR}`, 'g'),
    ([season, year]) => months(SEASONS[season!]![0], SEASONS[season!]![1], Number(year), 'range'),
  ],
  [
    new RegExp(
      String.raw`\b(?:en|de|d'|annee|l'annee|annees|depuis|pour|sur|courant|fin|debut|exercice|avant|apres|et) ?${YEAR}\b(?! ?[-/] ?\d)`,
      'g',
    ),
    ([year]) => ({ from: `${year!}-01-01`, to: `${year!}-12-31`, precision: 'year' }),
  ],
  [
    /\b(avant-hier|hier|aujourd'hui|demain)\b/g,
    ([word], { today }) => {
      const date = addDays(today, { 'avant-hier': -2, hier: -1, "aujourd'hui": 0, demain: 1 }[word!]!);
      return { from: date, to: date, precision: 'day' };
    },
  ],
  [
    /\b(?:l'an|l'annee) (?:dernier|derniere|passee?)\b/g,
    (_, { today }) => {
      const year = Number(today.slice(0, 4)) - 1;
      return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
    },
  ],
  [
    /\bcette annee\b/g,
    (_, { today }) => ({ from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31`, precision: 'year' }),
  ],
];

function dayRange(
  [day1, month1, year1, day2, month2, year2]: readonly (string | undefined)[],
  reading: Reading,
): ReturnType<Maker> {
  const last = oneDay(day2!, monthNumber(month2!), year2, reading);
  const first = oneDay(day1!, monthNumber(month1 ?? month2!), year1 ?? last?.from.slice(0, 4), reading);
  return first && last ? { from: first.from, to: last.to, precision: 'range' } : null;
}

function monthRange(
  [month1, year1, month2, year2]: readonly (string | undefined)[],
  reading: Reading,
): ReturnType<Maker> {
  const year = year2 ?? year1 ?? String(latestYear(monthNumber(month2!), 1, reading));
  const first = months(monthNumber(month1!), monthNumber(month1!), Number(year1 ?? year), 'month');
  const last = months(monthNumber(month2!), monthNumber(month2!), Number(year), 'month');
  return first && last ? { from: first.from, to: last.to, precision: 'range' } : null;
}

/** Fold character by character, so that offsets stay those of the original text. */
function foldInPlace(text: string): string {
  return [...text]
    .map((character) => {
      const folded = fold(character);
      return folded.length === character.length ? folded : folded.slice(0, 1).padEnd(character.length);
    })
    .join('');
}

/** Open a period that « après », « depuis », « avant » or « jusqu'au » announces. */
function opened(mention: DateMention, folded: string): DateMention {
  const before = folded.slice(Math.max(0, mention.start - 16), mention.start);
  if (
    /\b(apres|depuis|posterieure?s? a|a partir d[eu]|a compter d[eu])( (?:le|la|l'|du))? ?$/.test(before) ||
    /^depuis /.test(folded.slice(mention.start, mention.end))
  ) {
    return {
      ...mention,
      from: /apres|posterieur/.test(before) ? addDays(mention.to, 1) : mention.from,
      to: AFTER,
      precision: 'range',
    };
  }
  if (/\b(avant|anterieure?s? a)( (?:le|la|l'))? ?$/.test(before))
    return { ...mention, from: BEFORE, to: addDays(mention.from, -1), precision: 'range' };
  if (/\bjusqu'?(?:en|au|a)( (?:le|la|l'))? ?$/.test(before)) return { ...mention, from: BEFORE, precision: 'range' };
  return mention;
}

/** Find the days and periods a text names, in order. A day without a year is the latest past one, or that of `defaultYear`. */
export function findDates(text: string, reading: Reading): DateMention[] {
  const folded = foldInPlace(text);
  const found: DateMention[] = [];
  for (const [pattern, make] of FORMS) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const made = make(match.slice(1), reading);
      if (made) found.push({ ...made, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start).map((mention) => opened(mention, folded));
}

const LETTERS_YEAR = /\bdeux[- ]mil(?:le)?(?:[- ](?:et[- ])?[a-z]{2,12}){0,4}/;

/** Read the first full date of a document's line, in figures or letters (« deux-mille-vingt-trois et le onze juillet »). */
export function parseFrenchDate(text: string): string | null {
  const folded = fold(text).replace(/\s+/g, ' ');
  const inFigures = findDates(folded, { today: '9998-01-01' }).find(
    ({ precision, from }) => precision === 'day' && from < '2200',
  );
  return inFigures?.from ?? dateInLetters(folded);
}

function dateInLetters(folded: string): string | null {
  const yearWords = LETTERS_YEAR.exec(folded);
  const dayWords = new RegExp(
    String.raw`\b([a-z-]{2,16}(?: et un)?|1er|\d{1,2})(?: du mois (?:de |d')| de | d'| )(${MONTH})\b`,
  ).exec(folded);
  if (!yearWords || !dayWords) return null;
  const day = /\d/.test(dayWords[1]!) ? dayNumber(dayWords[1]!) : numeralToNumber(dayWords[1]!);
  const year = longestNumeral(yearWords[0]);
  return day === null || year === null ? null : isoDate(year, monthNumber(dayWords[2]!), day);
}

function longestNumeral(words: string): number | null {
  const list = words.split(/[\s-]+/);
  for (let length = list.length; length > 1; length--) {
    const value = list[length - 1] === 'et' ? null : numeralToNumber(list.slice(0, length).join(' '));
    if (value !== null && value >= 2000 && value < 2200) return value;
  }
  return null;
}
