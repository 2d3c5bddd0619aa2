import { addDays, findDates, type DateMention } from '../french/dates.js';
import { fold } from '../french/fold.js';
import { monthsAfter } from '../law/deadlines.js';

/** The days that a question on appeals names, by what happened then (ISO); null where it names none. */
export interface AppealDates {
  readonly published: string | null;
  /** An appeal was made, or would be. */
  readonly made: string | null;
  /** It was refused. */
  readonly refused: string | null;
}

type Role = keyof AppealDates;

/** Words that tell what happened on a day, narrower before wider: a negative reply is « received » too. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['published', /publi|affich|mise? en ligne|notifi/],
  ['refused', /repon|refus|rejet|dit non|negativ/],
  [
    'made',
    /recours|requete|envo|depos|fais|fait|form|adress|rec[uç]|post|ecri|introdui|contest|attaqu|demand|remis|saisi/,
  ],
];

const UNITS: Readonly<Record<string, (today: string, count: number) => string>> = {
  jour: (today, count) => addDays(today, -count),
  semaine: (today, count) => addDays(today, -7 * count),
  mois: (today, count) => monthsAfter(today, -count),
};
const COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  dix: 10,
  quinze: 15,
};
const AGO = /il y a (\d{1,3}|un|une|deux|trois|quatre|cinq|six|dix|quinze) (jour|semaine|mois)/g;

interface Day {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** « il y a trois semaines »: days counted back from today. */
function daysAgo(question: string, today: string): Day[] {
  return Array.from(question.toLowerCase().matchAll(AGO), ({ 0: whole, 1: count = '', 2: unit = '', index }) => ({
    date: UNITS[unit]!(today, COUNTS[count] ?? Number(count)),
    start: index,
    end: index + whole.length,
  }));
}

/** Days named; one without a year falls in the year that follows the publication, since an appeal comes after it. */
function daysNamed(question: string, today: string, publishedOn: string | null): Day[] {
  const read = (defaultYear?: number): DateMention[] =>
    findDates(question, { today, ...(defaultYear !== undefined && { defaultYear }) });
  const year = publishedOn === null ? undefined : Number(publishedOn.slice(0, 4));
  const next = year === undefined ? [] : read(year + 1);
  return read(year).flatMap(({ from, precision, start, end }, index) => {
    if (precision !== 'day') return [];
    const isBefore = publishedOn !== null && from < publishedOn;
    return [{ date: isBefore ? (next[index]?.from ?? from) : from, start, end }];
  });
}

/** Tell what happened on a day: by the last word before it that says so, else by the first one after it. */
function roleOf(before: string, after: string): Role {
  const last = ROLES.find(([, pattern]) => pattern.test(before));
  return (last ?? ROLES.find(([, pattern]) => pattern.test(after)))?.[0] ?? 'made';
}

function read(question: string, today: string, publishedOn: string | null): AppealDates {
  const folded = fold(question);
  const days = [...daysNamed(question, today, publishedOn), ...daysAgo(question, today)].sort(
    (a, b) => a.start - b.start,
  );
  const found: Record<Role, string | null> = { published: null, made: null, refused: null };
  for (const [index, { date, start, end }] of days.entries()) {
    const before = folded.slice(days[index - 1]?.end ?? 0, start);
    const after = folded.slice(end, days[index + 1]?.start);
    found[roleOf(before, after)] ??= date;
  }
  return found;
}

/**
 * Read the days a question on appeals names. `publishedOn` is the act's, for days without a year; a publication that the
 * question supposes stands in its place.
 */
export function appealDates(question: string, today: string, publishedOn: string | null): AppealDates {
  const found = read(question, today, publishedOn);
  return found.published === null ? found : read(question, today, found.published);
}
