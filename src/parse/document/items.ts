import { cueOf } from '../cues.js';
import type { Range, Reading, ReadingLine } from '../reading/reading.js';
import { isDecided } from './decided.js';
import { findHeadings, headingsOf, type Heading, type Series } from './headings.js';

/** An item of minutes: lines `[first, next)` from its heading on, and the rubric it stands under. */
export interface Item {
  readonly heading: Heading;
  readonly first: number;
  readonly next: number;
  readonly theme: Range | null;
}

/** Series in the order they are trusted. */
const SERIES: readonly Series[] = ['number', 'point', 'subject', '1.', '1)', '1-', '1/', 'I.', 'a-', 'shouted'];
/** Series that may be parted further by another: « 1- Finances : » then « a- Approbation ». */
const SUBSERIES: Partial<Record<Series, Series>> = { '1-': 'a-', '1.': 'a-', 'I.': '1.' };
/** A number is trusted when its items are at least this share of those of the best series. */
const TRUSTED_SHARE = 0.5;
const CLOSES =
  /^(?:la (?:seance|reunion) (?:est|a ete|fut)? ?(?:levee|close)|l['’]ordre du jour (?:etant )?(?:est )?(?:epuise|termine)|plus (?:rien|aucun)|(?:seance|fin de seance|levee de (?:la )?seance)\b.{0,20}(?:levee)?|questions diverses|(?:\d{1,2}|[ivx]{1,4}) ?[-–.)/] ?(?:questions|informations|affaires) (?:diverses|et questions)|affaires diverses|informations? diverses?)/;

/** Find the items of minutes in a range of lines: those in which something is decided, in the series that parts them best. */
export function findItems(reading: Reading, from: number, to: number): Item[] {
  const end = closing(reading, from, to);
  const headings = findHeadings(reading, from, end);
  const bySeries = new Map<Series, Heading[]>();
  headings.forEach((heading, index) => {
    const list = bySeries.get(heading.series) ?? [];
    list.push(numbered(reading, heading, headings.slice(Math.max(0, index - 4), index)));
    bySeries.set(heading.series, list);
  });
  const candidates = SERIES.flatMap((series) => {
    const own = series === 'number' ? ofOneForm(reading, bySeries.get(series) ?? []) : (bySeries.get(series) ?? []);
    const sub = SUBSERIES[series] ? (bySeries.get(SUBSERIES[series]) ?? []) : [];
    const both = [...own, ...sub].sort((a, b) => a.line - b.line);
    return own.length > 0 && sub.length > 0
      ? [cut(reading, own, end), cut(reading, both, end)]
      : [cut(reading, own, end)];
  });
  const most = Math.max(0, ...candidates.map(({ length }) => length));
  if (most === 0) return [];
  const byNumber = candidates[0]!;
  const best = byNumber.length >= most * TRUSTED_SHARE ? byNumber : candidates.find(({ length }) => length === most)!;
  let theme: Range | null = null;
  const themed = best.map((item, index) => {
    const found = withTheme(reading, item, best[index - 1] ?? null, from);
    theme = found.theme ?? theme;
    return { ...found, theme };
  });
  return themed.map((item, index) => ({ ...item, next: Math.min(item.next, themed[index + 1]?.first ?? item.next) }));
}

type Cut = Omit<Item, 'theme'>;

/** A number alone on its line (« DCC2023_129 ») belongs to the heading just above it (« Dossier n°2-1 : Approbation … »). */
function numbered(reading: Reading, heading: Heading, others: readonly Heading[]): Heading {
  if (heading.series !== 'number' || heading.title < reading.lines[heading.line]!.text.length) return heading;
  const above = others.find(
    ({ line, series }) =>
      line < heading.line && line >= heading.line - 3 && (series === 'point' || series === '1.' || series === '1)'),
  );
  return above ? { ...above, series: 'number', number: heading.number } : heading;
}

/** So many numbers alike tell how the document numbers its deliberations. */
const FEWEST_OF_FORM = 3;

/** A number of another form than most (« n° 2020-192 » among DEL2025-28) is cited by the item it stands in, while that one is not decided. */
function ofOneForm(reading: Reading, headings: readonly Heading[]): Heading[] {
  const counts = countsOf(headings.map(({ number }) => formOf(number)));
  const [form, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (most < FEWEST_OF_FORM) return [...headings];
  return headings.filter(
    ({ number, line }, index) =>
      index === 0 || formOf(number) === form || isDecided(reading, headings[index - 1]!.line, line),
  );
}

/** The form of a number, its figures left out: « DEL0-0 » of « DEL2025-17 ». */
export function formOf(number: string | null): string {
  return (number ?? '').replace(/\d+/g, '0');
}

/**
 * Give each heading the lines up to the next; keep those in which something is decided, and among them those that bear
 * a number of their own.
 */
function cut(reading: Reading, headings: readonly Heading[], end: number): Cut[] {
  const items = headings
    .map((heading, index) => ({ heading, first: heading.line, next: headings[index + 1]?.line ?? end }))
    .filter(({ first, next }) => next > first);
  const decided = items.map(({ first, next, heading }) =>
    isDecided(reading, first + (heading.series === 'shouted' ? 1 : 0), next),
  );
  const counts = countsOf(headings.map(({ number }) => number));
  const isNumbered = ({ heading: { number } }: Cut): boolean => number !== null && counts.get(number) === 1;
  const start = decided.filter(Boolean).length >= FEWEST_OF_FORM ? decided.indexOf(true) : items.length;
  return items.filter((item, index) => decided[index] === true || (index > start && isNumbered(item)));
}

/** Count how often each value stands in a list. */
export function countsOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The line from which nothing more is decided: questions, the end of the sitting. */
function closing(reading: Reading, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const line = reading.lines[at]!;
    if (!CLOSES.test(line.plain)) continue;
    if (!isDecided(reading, at + 1, to)) return at;
    return to;
  }
  return to;
}

/** « Point n° 1 : Finances Communales », « II. FINANCES », « VOLET URBANISME », or a few words between blank lines. */
function isRubric(reading: Reading, at: number): boolean {
  const line = reading.lines[at]!;
  const lead = /^[[\](){}|_\s]*/.exec(line.text)![0].length;
  const [text, plain] = [line.text.slice(lead), line.plain.slice(lead)];
  if (text.length > 100 || /[.;,]$/.test(text) || !/\p{L}{3}/u.test(text) || /^[-–•*>]/.test(text)) return false;
  if (
    /^(?:(?:point|partie|chapitre|theme|commission|secteur) ?(?:n ?° ?)?\d{0,2} ?[:.–—-]|[ivx]{1,5} ?[-–—.)]|\d{1,2} ?[-–—.)/] ?)/.test(
      plain,
    )
  )
    return true;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toUpperCase()) return true;
  const above = reading.lines[at - 1]?.text ?? '';
  const isApart = above === '' || /[.|!?]$/.test(above);
  return isApart && /^\p{Lu}/u.test(text) && text.split(' ').length <= 9 && !text.endsWith(':');
}

/** The last line of an agenda, above the first item, is an item of the same series. */
function isOfSeries(line: ReadingLine, { series }: Heading): boolean {
  return series !== 'shouted' && headingsOf(line).some((heading) => heading.series === series);
}

/** The rubric just above a heading (« Point n° 1 : Finances Communales », « II. FINANCES »); it goes on until the next. */
function withTheme(reading: Reading, item: Cut, before: Cut | null, from: number): Item {
  let theme: Range | null = null;
  let first = item.first;
  for (let above = item.first - 1; above >= Math.max(from, (before?.first ?? from) + 1, item.first - 8); above--) {
    const line = reading.lines[above]!;
    if (line.text === '') continue;
    if (cueOf(line) !== null || !isRubric(reading, above) || isOfSeries(line, item.heading)) break;
    theme = { start: line.start, end: line.end };
    first = above;
    break;
  }
  return { ...item, first: Math.min(first, item.first), theme };
}
