import { EMPTY_ROW, SCDL_COLUMNS, type ScdlColumn, type ScdlRow } from './scdl.js';

/** A row of a table that a file holds: its filled cells under their columns' own names, and its line, from 1. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly (readonly [column: string, value: string])[];
}

/** Where a cell stands in the text of its record. */
export interface CellRange {
  readonly column: string;
  readonly start: number;
  readonly end: number;
}

const COLUMNS: ReadonlySet<string> = new Set(SCDL_COLUMNS);
// The following lines of a cell stand further in, so that none can be taken for a column's name.
const INDENT = '\n  ';

/** Write a record as a text to be read and quoted, a cell a line: « DELIB_DATE : 2022-03-24 ». */
export function textOfRecord({ cells }: TableRecord): { text: string; ranges: CellRange[] } {
  const ranges: CellRange[] = [];
  let text = '';
  for (const [column, value] of cells) {
    const start = text.length;
    text += `${column} : ${value.replaceAll('\n', INDENT)}`;
    ranges.push({ column, start, end: text.length });
    text += '\n';
  }
  return { text, ranges };
}

/** Read the SCDL cells back from the text of a record. */
export function rowOfText(text: string): ScdlRow {
  const lines = text.replace(/\n$/, '').split(/\n(?! {2})/);
  return rowOf(
    lines.map((line) => {
      const end = line.indexOf(' : ');
      return [line.slice(0, end), line.slice(end + 3).replaceAll(INDENT, '\n')];
    }),
  );
}

/** Keep the cells of a record that the SCDL model knows. */
export function rowOf(cells: TableRecord['cells']): ScdlRow {
  return { ...EMPTY_ROW, ...Object.fromEntries(cells.filter(([column]) => isScdlColumn(column))) };
}

/** Tell whether a column is one of the SCDL model. */
export function isScdlColumn(column: string): column is ScdlColumn {
  return COLUMNS.has(column);
}
