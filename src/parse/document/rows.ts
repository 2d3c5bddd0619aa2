import { cueOf } from '../cues.js';
import { findRun } from '../reading/runs.js';
import type { Range, Reading } from '../reading/reading.js';
import { findColumns, outcomeLines } from './columns.js';
import { OUTCOME } from './decided.js';
import { readHead } from './head.js';
import { findHeadings, type Heading, type Series } from './headings.js';
import type { Part } from './part.js';

/** Half the rows of a list are shorter than this. */
const SHORT_ROW = 420;
const FEWEST = 3;
const DECISION_ROW = /^(?:[-•*] ?)?(?:decision|arrete)\b/;
const OUTCOMES = new RegExp(OUTCOME.source, 'giu');
/** How the rows of a list without act numbers may be announced. */
const RANKS: readonly Series[] = ['point', '1.', '1)', '1-', '1/'];

interface Draft {
  readonly heading: Heading;
  readonly next: number;
  readonly whole: Range;
  readonly outcomes: readonly Range[];
  outcome: Range | null;
}

/**
 * Find the rows of a list of deliberations (« Délibération n°2022-061 - Vente du lot G APPROUVEE »), one act each.
 *
 * A document that does not say it is a list is one when its numbers follow each other closely and most have an outcome.
 */
export function findRows(reading: Reading, saysSo: boolean): Part[] {
  const { lines } = reading;
  const columns = saysSo ? findColumns(reading) : [];
  if (columns.length > 0) return columns;
  const headings = headingsOfRows(reading, saysSo);
  if (headings.length < (saysSo ? 1 : FEWEST)) return [];
  const head = readHead(reading, 0, headings[0]!.line);
  const rows = draftRows(reading, headings);
  if (rows.length === 0 || !isList(rows, saysSo) || holdsText(reading, rows)) return [];
  shareOutcomes(reading, rows);
  const namesRapporteur = /\brapporteur\b/.test(reading.plain.slice(0, lines[headings[0]!.line]!.start));
  return rows
    .filter(({ heading }) => !DECISION_ROW.test(lines[heading.line]!.plain))
    .filter((row, index, all) => !isSpare(row, index, all))
    .map(({ heading, next, whole, outcome }) => ({
      kind: 'row',
      first: heading.line,
      next,
      head,
      heading,
      theme: null,
      closing: { start: lines[headings.at(-1)!.line]!.start, end: reading.text.length },
      row: {
        whole,
        outcome,
        sitting: lastSitting(reading, heading.line),
        namesRapporteur,
        isRepeated:
          heading.number !== null && rows.filter(({ heading: { number } }) => number === heading.number).length > 1,
      },
    }));
}

/** The act numbers; else, in what says it is a list, marks that count up or ranks. */
function headingsOfRows(reading: Reading, saysSo: boolean): Heading[] {
  const all = findHeadings(reading, 0, reading.lines.length);
  const numbers = all.filter(({ series }) => series === 'number');
  if (numbers.length >= (saysSo ? 1 : FEWEST)) return numbers;
  const run = findRun(reading.text).map(({ start, end, number }): Heading => {
    const line = reading.lineAt(start);
    return { line, series: 'number', number, rank: null, title: end - reading.lines[line]!.start };
  });
  if (run.length > 0 || !saysSo) return run;
  const ranked = RANKS.map((rank) => all.filter(({ series }) => series === rank)).sort(
    (a, b) => b.length - a.length,
  )[0]!;
  return ranked.length >= FEWEST ? ranked : headingsByOutcome(reading);
}

const LAST_OUTCOME = new RegExp(`\\p{L}{3}[^\\n]{3,}[\\s:–—-](?:${OUTCOME.source})[^.;]{0,60}$`, 'iu');

/** Rows without number or rank, told by the outcome at the end of each: « Créances éteintes Unanimité ». */
function headingsByOutcome({ lines }: Reading): Heading[] {
  return lines.flatMap(({ text }, line) => {
    if (text.length > SHORT_ROW || !/^\p{Lu}/u.test(text) || !LAST_OUTCOME.test(text)) return [];
    return [{ line, series: 'bare' as const, number: null, rank: null, title: 0 }];
  });
}

/** Most rows are short, and have an outcome unless the document says it is a list; a number alone tells nothing. */
function isList(rows: readonly Draft[], saysSo: boolean): boolean {
  const sizes = rows
    .slice(0, -1)
    .map(({ whole }) => whole.end - whole.start)
    .sort((a, b) => a - b);
  const decided = rows.filter(({ outcome }) => outcome !== null).length;
  const told = rows.filter(({ whole, outcome }) => outcome !== null || whole.end - whole.start > 3).length;
  return (
    (sizes[sizes.length >> 1] ?? 0) <= SHORT_ROW && told >= rows.length / 2 && (saysSo || decided >= rows.length / 2)
  );
}

const TEXT: ReadonlySet<string> = new Set(['citation', 'recital', 'expose', 'decision', 'rapporteur']);
/** Share of rows that may hold a line of the text of an act. */
const TEXT_SHARE = 0.25;

/** Where visas, an exposé or the formula of a decision follow the titles, these are the items of minutes. */
function holdsText({ lines }: Reading, rows: readonly Draft[]): boolean {
  const holding = rows.filter(({ heading, next }) =>
    lines.slice(heading.line + 1, next).some((line) => TEXT.has(cueOf(line) ?? '')),
  );
  return holding.length > rows.length * TEXT_SHARE;
}

function draftRows(reading: Reading, headings: readonly Heading[]): Draft[] {
  const { lines } = reading;
  const isBelow = headings.filter((heading) => isUnderOutcome(reading, heading)).length > headings.length / 2;
  const outcomes = isBelow ? outcomeLines(reading, headings.length) : [];
  return headings.map((heading, index) => {
    if (isBelow) {
      const draft = draftAbove(reading, heading, headings[index - 1] ?? null, headings[index + 1] ?? null);
      return { ...draft, outcome: outcomes[index] ?? draft.outcome };
    }
    return draftOf(reading, heading, endOfRow(reading, heading.line, headings[index + 1]?.line ?? lines.length));
  });
}

/** « Approuvée / 2026 003 »: a column read from below, the number alone under the outcome of its row. */
function isUnderOutcome({ lines }: Reading, { line, title }: Heading): boolean {
  const above = lines.slice(Math.max(0, line - 3), line).findLast(({ text }) => text !== '');
  return (
    title >= lines[line]!.text.length && above !== undefined && new RegExp(`^${OUTCOME.source}$`, 'iu').test(above.text)
  );
}

/** The row above a number: its title only on a line of its own that no other title can have spilled into. */
function draftAbove(reading: Reading, heading: Heading, before: Heading | null, after: Heading | null): Draft {
  const { lines } = reading;
  const [own, below] = [linesBetween(reading, before, heading), linesBetween(reading, heading, after)];
  const here = lines[heading.line]!;
  const whole = {
    start: own[0]?.start ?? here.start,
    end: own.length === 2 && below.length <= 2 ? own[1]!.end : (own[0]?.start ?? here.start),
  };
  const outcomes = outcomesIn(reading, { start: own[0]?.start ?? here.start, end: here.start });
  return { heading, next: heading.line + 1, whole, outcomes, outcome: outcomes.length === 1 ? outcomes[0]! : null };
}

function linesBetween({ lines }: Reading, from: Heading | null, to: Heading | null): readonly Range[] {
  return lines.slice(from ? from.line + 1 : 0, to?.line ?? lines.length).filter(({ text }) => text !== '');
}

/** A row ends where the next sitting of a register opens, or the next rubric. */
function endOfRow(reading: Reading, from: number, next: number): number {
  const { lines } = reading;
  for (let at = from + 1; at < next; at++) if (cueOf(lines[at]!) === 'sitting') return at;
  // The rubric of the rows below stands alone in capitals under an outcome.
  const last = lines.slice(from + 1, next).findLastIndex(({ text }) => text !== '') + from + 1;
  const isRubric = last > from && /^\p{Lu}[\p{Lu} ’'&,-]{5,60}$/u.test(lines[last]!.text);
  return isRubric && new RegExp(OUTCOME.source, 'iu').test(lines[last - 1]!.text) ? last : next;
}

/** Lines looked at above a row for the sitting it belongs to. */
const LONGEST_SITTING = 600;

function lastSitting(reading: Reading, line: number): Range | null {
  for (let at = line - 1; at >= Math.max(0, line - LONGEST_SITTING); at--)
    if (cueOf(reading.lines[at]!) === 'sitting') return reading.lines[at]!;
  return null;
}

function draftOf(reading: Reading, heading: Heading, next: number): Draft {
  const line = reading.lines[heading.line]!;
  const lead = reading.text.slice(line.start, line.end).search(/\S/);
  const whole = reading.trimmed({ start: line.start + lead + heading.title, end: reading.lines[next - 1]!.end });
  const outcomes = outcomesIn(reading, { start: whole.start, end: Math.min(whole.end, whole.start + 3 * SHORT_ROW) });
  return { heading, next, whole, outcomes, outcome: outcomes[0] ?? null };
}

function outcomesIn(reading: Reading, { start, end }: Range): Range[] {
  return [...reading.text.slice(start, end).matchAll(OUTCOMES)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/** Cells of the column of outcomes gathered before a title belong to the rows above, one each. */
function shareOutcomes(reading: Reading, rows: readonly Draft[]): void {
  rows.forEach((row, index) => {
    const cells = row.outcomes.filter(({ start }) => !/\p{L}/u.test(withoutCells(reading, row, start)));
    const above = rows.slice(Math.max(0, index - cells.length + 1), index);
    if (cells.length < 2 || above.length < cells.length - 1 || above.some(({ outcomes }) => outcomes.length > 0))
      return;
    above.forEach((each, at) => {
      each.outcome = reading.trimmed({ start: cells[at]!.start, end: cells[at + 1]!.start });
    });
    row.outcome = row.outcomes.at(-1)!;
  });
}

/** What stands in a row before an offset, outcomes left out: nothing where they lead it. */
function withoutCells(reading: Reading, row: Draft, until: number): string {
  return reading.text
    .slice(row.whole.start, until)
    .replace(OUTCOMES, '')
    .replace(/[àa] l[’']unanimit[ée]/giu, '');
}

/** A row printed twice, at the foot of a page and at the head of the next, is one row. */
function isSpare(row: Draft, index: number, all: readonly Draft[]): boolean {
  const twins = [all[index - 1], all[index + 1]].filter(
    (twin) => twin !== undefined && twin.heading.number !== null && twin.heading.number === row.heading.number,
  );
  return row.outcome === null && twins.some((twin) => twin!.outcome !== null);
}
