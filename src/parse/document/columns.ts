import type { Range, Reading } from '../reading/reading.js';
import { readNumberAtHead } from './act-number.js';
import { OUTCOME } from './decided.js';
import { readHead } from './head.js';
import type { Part } from './part.js';

/** A row of a table; what can't be told for sure is null. */
interface ColumnRow {
  readonly number: string;
  /** The line of its number. */
  readonly line: number;
  readonly title: Range | null;
  readonly outcome: Range | null;
  readonly date: Range | null;
}

type Kind = 'number' | 'date' | 'outcome' | 'header' | 'text';

interface Cell {
  readonly kind: Kind;
  readonly line: number;
}

const DATE = /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/;
const HEADER =
  /^(?:dates?(?: de (?:la )?seance)?|n ?[°o]|numeros?|n ?[°o] (?:de|d['’]) ?[a-z]+|objets?|intitules?|titres?|decisions?|resultats?|votes?|(?:approuv|adopt)ee? ?[/l](?: ?rejetee?)?|rapporteurs?|deliberations?)$/;
const WHOLE_OUTCOME = new RegExp(`^(?:${OUTCOME.source})(?: à (?:l[’']unanimité|la majorité))?$`, 'iu');
const FEWEST = 3;
/** Share of the numbers that may have a title on their line. */
const BESIDE = 0.1;
/** A title that fills less of its column has no second line. */
const FULL = 0.6;
const OPEN_END = /(?:[-–—,:(]|(?:^|\s)(?:de|du|des|d[’']|la|le|les|l[’']|et|ou|à|au|aux|en|par|pour|sur|avec|dans))$/i;

/** Tell the cells of the lines of a table, blank lines left out; the name of a column is no cell of it. */
function cellsOf({ lines }: Reading): Cell[] {
  const cells: Cell[] = [];
  lines.forEach(({ text, plain }, line) => {
    if (text === '') return;
    const printed = readNumberAtHead(text);
    const under = cells.at(-1)?.kind === 'header';
    if (DATE.test(text)) cells.push({ kind: 'date', line });
    else if (printed?.end === text.length) cells.push({ kind: 'number', line });
    // « Approuvée/ » over « Rejetée »: the names of a column.
    else if (HEADER.test(plain)) cells.push({ kind: 'header', line });
    else if (WHOLE_OUTCOME.test(text))
      cells.push({ kind: under && plain.startsWith('rejet') ? 'header' : 'outcome', line });
    else cells.push({ kind: 'text', line });
  });
  return cells;
}

/** The lines that are the outcome of a row each, in order, where there are as many as rows; else none. */
export function outcomeLines(reading: Reading, rows: number): readonly Range[] {
  const cells = cellsOf(reading).filter(({ kind }) => kind === 'outcome');
  return cells.length === rows ? cells.map(({ line }) => reading.lines[line]!) : [];
}

/** Find the acts of a list whose table was copied column by column, one for each number. */
export function findColumns(reading: Reading): Part[] {
  const { lines } = reading;
  const rows = rowsOf(reading);
  if (rows.length === 0) return [];
  const head = readHead(reading, 0, rows[0]!.line);
  const ends = rows.flatMap(({ line, title, outcome }) => [lines[line]!.end, title?.end ?? 0, outcome?.end ?? 0]);
  const closing = { start: Math.max(...ends), end: reading.text.length };
  return rows.map(({ number, line, title, outcome, date }) => ({
    kind: 'row',
    first: title ? reading.lineAt(title.start) : line,
    next: (title ? reading.lineAt(title.end) : line) + 1,
    head,
    heading: { line, series: 'number', number, rank: null, title: lines[line]!.text.length },
    theme: null,
    closing,
    row: {
      whole: title ?? { start: lines[line]!.start, end: lines[line]!.start },
      outcome,
      sitting: date,
      namesRapporteur: false,
      isRepeated: rows.filter((row) => row.number === number).length > 1,
    },
  }));
}

/** The rows of columns each as long as that of the numbers, which follow each other. */
function rowsOf(reading: Reading): ColumnRow[] {
  const cells = cellsOf(reading);
  const numbers = cells.filter(({ kind }) => kind === 'number');
  const beside = cells.filter(({ kind, line }) => kind === 'text' && readNumberAtHead(reading.lines[line]!.text));
  if (!isColumn(cells) || beside.length > numbers.length * BESIDE) return [];
  const column = (kind: Kind): readonly Range[] | null => {
    const own = cells.filter((cell) => cell.kind === kind);
    return own.length === numbers.length ? own.map(({ line }) => reading.trimmed(reading.lines[line]!)) : null;
  };
  const [outcomes, dates, titles] = [column('outcome'), column('date'), titlesOf(reading, cells)];
  return numbers.map(({ line }, index) => ({
    number: readNumberAtHead(reading.lines[line]!.text)!.number,
    line,
    title: titles?.[index] ?? null,
    outcome: outcomes?.[index] ?? null,
    date: dates?.[index] ?? null,
  }));
}

/** Numbers that follow each other with nothing but dates between. */
function isColumn(cells: readonly Cell[]): boolean {
  let run = 0;
  return cells.some(({ kind }) => {
    if (kind === 'number') run++;
    else if (kind !== 'date') run = 0;
    return run >= FEWEST;
  });
}

/** The titles of each page, where there are as many as its numbers; else null. */
function titlesOf(reading: Reading, cells: readonly Cell[]): Range[] | null {
  const first = cells.findIndex(({ kind }) => kind === 'number');
  const titles: Range[] = [];
  let numbers = 0;
  let block: number[] = [];
  for (const { kind, line } of [...cells.slice(first), { kind: 'number' as const, line: -1 }]) {
    if (kind === 'text') block.push(line);
    else if (kind === 'number' || kind === 'outcome') {
      // What stands under the last outcome is no title.
      if (block.length > 0 && numbers > 0) {
        const found = titlesIn(reading, block);
        if (found?.length !== numbers) return null;
        titles.push(...found);
        numbers = 0;
      }
      block = [];
      if (kind === 'number') numbers++;
    }
  }
  return titles.length === cells.filter(({ kind }) => kind === 'number').length ? titles : null;
}

/** Part the lines of a column into titles; null where it can't be told whether a line goes on with the title above. */
function titlesIn(reading: Reading, block: readonly number[]): Range[] | null {
  const { lines } = reading;
  const width = Math.max(...block.map((line) => lines[line]!.text.length));
  const titles: { start: number; end: number }[] = [];
  for (const [index, line] of block.entries()) {
    const [here, above] = [lines[line]!, index > 0 ? lines[block[index - 1]!]! : null];
    const goesOn = above !== null && (!/^\p{Lu}/u.test(here.text) || OPEN_END.test(above.text));
    if (goesOn && above.text.length < FULL * width) return null;
    if (goesOn) titles.at(-1)!.end = here.end;
    else titles.push({ start: here.start, end: here.end });
  }
  return titles.map((title) => reading.trimmed(title));
}
