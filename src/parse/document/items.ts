import { cueOf } from '../cues.js';
import type { Range, Reading, ReadingLine } from '../reading/reading.js';
import { readAgenda } from './agenda.js';
import { isDecided } from './decided.js';
import { findHeadings, headingsOf, type Heading } from './headings.js';
import { findPieces, type Piece } from './series.js';

/** An item of minutes: lines `[first, next)` from its heading on, and the rubric it stands under. */
export interface Item {
  readonly heading: Heading;
  readonly first: number;
  readonly next: number;
  readonly theme: Range | null;
}

const CLOSES =
  /^(?:la (?:seance|reunion) (?:est|a ete|fut)? ?(?:levee|close)|l['’]ordre du jour (?:etant )?(?:est )?(?:epuise|termine)|plus (?:rien|aucun)|(?:seance|fin de seance|levee de (?:la )?seance)\b.{0,20}(?:levee)?|questions diverses|(?:\d{1,2}|[ivx]{1,4}) ?[-–.)/] ?(?:questions|informations|affaires) (?:diverses|et questions)|affaires diverses|informations? diverses?)/;

/** Find the items of minutes in a range of lines: those in which something is decided, in the series that parts them best. */
export function findItems(reading: Reading, from: number, to: number): Item[] {
  const end = closing(reading, from, to);
  const agenda = readAgenda(reading, from, end);
  const listed = findHeadings(reading, from, end).filter(({ line }) => !agenda.listed.has(line));
  const printed = listed.map((heading, index) =>
    numbered(reading, heading, listed.slice(Math.max(0, index - 4), index)),
  );
  const headings = [
    ...ofOneForm(
      reading,
      printed.filter(({ series }) => series === 'number'),
    ),
    ...agenda.headings,
    ...printed.filter(({ series }) => series !== 'number'),
  ];
  const pieces = withNumbered(reading, findPieces(reading, headings, from, end), headings, end).filter(
    (piece) => !informs(reading, piece),
  );
  let theme: Range | null = null;
  const themed = pieces.map((piece, index) => {
    const found = withTheme(reading, piece, pieces[index - 1] ?? null, from);
    theme = found.theme ?? (piece.above && titleLine(reading, piece.above)) ?? theme;
    return { ...found, theme };
  });
  return themed.map((item, index) => ({ ...item, next: Math.min(item.next, themed[index + 1]?.first ?? item.next) }));
}

/** « Information : présentation du diagnostic »: nothing is put to the vote. */
export const INFORMS = /^(?:point d['’] ?|pour )?informations?\b/;

/** An item of information in whose debate votes are only told of. */
function informs({ lines }: Reading, { heading, first, next }: Piece): boolean {
  if (heading.number !== null || !INFORMS.test(lines[heading.line]!.plain.slice(heading.title).trimStart()))
    return false;
  return !lines.slice(first, next).some((line) => ['decision', 'vote'].includes(cueOf(line) ?? ''));
}

/** The line of a heading, or the one below it where its mark stands alone. */
function titleLine({ lines }: Reading, { line, title }: Heading): Range {
  let at = line + (title >= lines[line]!.text.length ? 1 : 0);
  while (at < lines.length - 1 && lines[at]!.text === '') at++;
  return { start: lines[at]!.start, end: lines[at]!.end };
}

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

/** The form of a number, its figures left out: « DEL0-0 » of « DEL2025-17 », « D2022_090 » and « D2022 090 » alike. */
export function formOf(number: string | null): string {
  return (number ?? '').replace(/\d+/g, '0').replace(/[ _/.]/g, '-');
}

/** Among items that bear numbers, one whose number is its own is an act, even where nothing tells what was decided. */
function withNumbered(reading: Reading, pieces: readonly Piece[], headings: readonly Heading[], end: number): Piece[] {
  if (pieces.length < FEWEST_OF_FORM || pieces[0]!.heading.series !== 'number') return [...pieces];
  const numbers = headings.filter(({ series }) => series === 'number');
  const counts = countsOf(numbers.map(({ number }) => number));
  return numbers
    .map((heading, index) => ({ heading, first: heading.line, next: numbers[index + 1]?.line ?? end, above: null }))
    .filter(
      ({ heading: { line, number }, first, next }) =>
        line >= pieces[0]!.first && (isDecided(reading, first, next) || counts.get(number) === 1),
    );
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

/** What stands above the first item and covers none. */
const NO_RUBRIC =
  /^(?:(?:[ivx\d]{1,4} ?[-–.)/] ?)?(?:ordre du jour|sommaire|questions? (?:diverses|orales)|divers$|suite$)|proces[- ]verbal|compte[- ]rendu|c-?\.?r\.?\b|pv\b|conseil municipal|seance|liste|deliberations?$|presents?\b|absents?\b|page\b)/;

/** « Point n° 1 : Finances Communales », « II. FINANCES », « VOLET URBANISME », or a few words between blank lines. */
function isRubric(reading: Reading, at: number): boolean {
  const line = reading.lines[at]!;
  const lead = /^[[\](){}|_\s]*/.exec(line.text)![0].length;
  const [text, plain] = [line.text.slice(lead), line.plain.slice(lead)];
  if (NO_RUBRIC.test(plain)) return false;
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
function withTheme(reading: Reading, item: Piece, before: Piece | null, from: number): Item {
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
