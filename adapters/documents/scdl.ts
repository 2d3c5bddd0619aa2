import { CsvError, parse } from 'csv-parse/sync';
import type { TableRecord } from '../../src/opendata/table-record.js';
import { DocumentError } from './document-error.js';

const DELIMITERS = [',', ';', '\t'];
const MOST_ROWS = 100_000;

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Read the rows of a CSV with their columns' names, whatever parts its cells. A row with too many cells keeps them under
 * « colonne N ». Throws a `DocumentError` where a quote never closes.
 */
export function readScdl(text: string): TableRecord[] {
  const [header, ...rows] = readRows(text);
  if (rows.length > MOST_ROWS) throw new DocumentError('too-large', `more than ${MOST_ROWS} rows`);
  const columns = (header?.record ?? []).map((name) => name.trim());
  let line = (header?.info.lines ?? 0) + 1;
  return rows.flatMap(({ record, info }) => {
    const cells = record.flatMap((value, index) =>
      value === '' ? [] : [[columns[index] ?? `colonne ${index + 1}`, value] as const],
    );
    const starts = line;
    line = info.lines + 1;
    return cells.length === 0 ? [] : [{ line: starts, cells }];
  });
}

function readRows(text: string): Row[] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = DELIMITERS.toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0]!;
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
      to: MOST_ROWS + 2,
    }) as unknown as Row[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new DocumentError('damaged', cause.message.replace(/^[^:]*: /, ''), cause);
  }
}
