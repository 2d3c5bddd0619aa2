import { stringify } from 'csv-stringify/sync';
import { FLAT_COLUMNS, flatRow } from '../../src/opendata/flat-row.js';
import { SCDL_COLUMNS } from '../../src/opendata/scdl.js';
import { rowOfAct, type ScdlTerms } from '../../src/opendata/to-scdl.js';
import type { Act } from '../../src/records/index.js';

/** The forms in which acts are given out, with their media types. */
export const EXPORT_TYPES = {
  scdl: 'text/csv; charset=utf-8; header=present',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
} as const;
export type ExportFormat = keyof typeof EXPORT_TYPES;

const BYTE_ORDER_MARK = '\ufeff';

/** Write acts piece by piece in a form: the SCDL model, a table for spreadsheets, or the acts whole. */
export function exported(format: ExportFormat, acts: Iterable<Act>, terms: ScdlTerms = {}): Generator<string> {
  return WRITERS[format](acts, terms);
}

const WRITERS: Readonly<Record<ExportFormat, (acts: Iterable<Act>, terms: ScdlTerms) => Generator<string>>> = {
  scdl,
  csv: table,
  json: array,
  *jsonl(acts) {
    for (const act of acts) yield `${JSON.stringify(act)}\n`;
  },
};

function* scdl(acts: Iterable<Act>, terms: ScdlTerms): Generator<string> {
  const write = (cells: readonly string[]): string => stringify([[...cells]], { record_delimiter: 'windows' });
  yield write(SCDL_COLUMNS);
  for (const act of acts) {
    const row = rowOfAct(act, terms);
    if (typeof row === 'object') yield write(SCDL_COLUMNS.map((column) => row[column]));
  }
}

// As French spreadsheets open it at once: semicolons and a mark of UTF-8. A cell that they would take for a formula is
// made a text, whoever wrote it.
function* table(acts: Iterable<Act>): Generator<string> {
  const write = (cells: readonly string[]): string =>
    stringify([[...cells]], { delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
  yield BYTE_ORDER_MARK + write(FLAT_COLUMNS);
  for (const act of acts) yield write(flatRow(act));
}

function* array(acts: Iterable<Act>): Generator<string> {
  let before = '[\n';
  for (const act of acts) {
    yield before + JSON.stringify(act);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
