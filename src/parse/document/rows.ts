import { cueOf } from '../cues.js';
import type { Range, Reading } from '../reading/reading.js';
import { OUTCOME } from './decided.js';
import { readHead } from './head.js';
import { findHeadings, type Heading } from './headings.js';
import type { Part, Row } from './part.js';

/** Half the rows of a list are shorter than this. */
const SHORT_ROW = 420;
const FEWEST = 3;
const DECISION_ROW = /^(?:[-•*] ?)?(?:decision|arrete)\b/;
const OUTCOMES = new RegExp(OUTCOME.source, 'giu');

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
  const headings = findHeadings(reading, 0, lines.length).filter(({ series }) => series === 'number');
  if (headings.length < (saysSo ? 1 : FEWEST)) return [];
  const rows = headings.map((heading, index) =>
    draftOf(reading, heading, endOfRow(reading, heading.line, headings[index + 1]?.line ?? lines.length)),
  );
  const sizes = rows
    .slice(0, -1)
    .map(({ whole }) => whole.end - whole.start)
    .sort((a, b) => a - b);
  const decided = rows.filter(({ outcomes }) => outcomes.length > 0).length;
  if ((sizes[sizes.length >> 1] ?? 0) > SHORT_ROW || (!saysSo && decided < rows.length / 2)) return [];
  shareOutcomes(reading, rows);
  const head = readHead(reading, 0, headings[0]!.line);
  return rows
    .filter(({ heading }) => !DECISION_ROW.test(lines[heading.line]!.plain))
    .filter((row, index, all) => !isSpare(row, index, all))
    .map((draft) => ({
      kind: 'row',
      first: draft.heading.line,
      next: draft.next,
      head,
      heading: draft.heading,
      theme: null,
      closing: { start: lines[headings.at(-1)!.line]!.start, end: reading.text.length },
      row: { ...rowOf(draft, rows), sitting: lastSitting(reading, draft.heading.line) },
    }));
}

/** A row ends where the next sitting of a register opens. */
function endOfRow(reading: Reading, from: number, next: number): number {
  for (let at = from + 1; at < next; at++) if (cueOf(reading.lines[at]!) === 'sitting') return at;
  return next;
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
  const outcomes = [
    ...reading.text.slice(whole.start, Math.min(whole.end, whole.start + 3 * SHORT_ROW)).matchAll(OUTCOMES),
  ].map(({ index, 0: { length } }) => ({ start: whole.start + index, end: whole.start + index + length }));
  return { heading, next, whole, outcomes, outcome: outcomes[0] ?? null };
}

/** Cells of the column of outcomes gathered before a title belong to the rows above, one each. */
function shareOutcomes(reading: Reading, rows: readonly Draft[]): void {
  rows.forEach((row, index) => {
    const cells = row.outcomes.filter(({ start }) => !/\p{L}/u.test(withoutCells(reading, row, start)));
    const above = rows.slice(Math.max(0, index - cells.length + 1), index);
    if (cells.length < 2 || above.length < cells.length - 1 || above.some(({ outcomes }) => outcomes.length > 0))
      return;
    above.forEach((each, at) => {
      each.outcome = wholeCell(reading, cells[at]!, cells[at + 1]!.start);
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

function wholeCell(reading: Reading, { start }: Range, until: number): Range {
  return reading.trimmed({ start, end: until });
}

/** A row printed twice, at the foot of a page and at the head of the next, is one row. */
function isSpare(row: Draft, index: number, all: readonly Draft[]): boolean {
  const twins = [all[index - 1], all[index + 1]].filter((twin) => twin?.heading.number === row.heading.number);
  return row.outcome === null && twins.some((twin) => twin!.outcome !== null);
}

function rowOf(draft: Draft, rows: readonly Draft[]): Omit<Row, 'sitting'> {
  const { whole, outcome, heading } = draft;
  const isOwn = outcome !== null && outcome.start >= whole.start && outcome.start < whole.end;
  return {
    title: { start: whole.start, end: isOwn ? outcome.start : whole.end },
    outcome: outcome && (isOwn ? { start: outcome.start, end: whole.end } : outcome),
    isRepeated: rows.filter(({ heading: other }) => other.number === heading.number).length > 1,
  };
}
