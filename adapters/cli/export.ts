import { once } from 'node:events';
import type { Corpus } from '../../src/corpus/index.js';
import { checkRow } from '../../src/opendata/scdl-check.js';
import { selecting, type Selection } from '../../src/opendata/selection.js';
import { lostBy, rowOfAct, type ScdlTerms } from '../../src/opendata/to-scdl.js';
import type { Act } from '../../src/records/index.js';
import { exported, type ExportFormat } from '../opendata/export.js';
import { writeAside } from '../storage/write-aside.js';
import { Failure, reasonOf } from './failure.js';
import { loadGreffier } from './load-corpus.js';
import { warn } from './output.js';

export interface ExportOptions extends ScdlTerms, Omit<Selection, 'ids' | 'numbers'> {
  readonly corpus: readonly string[];
  readonly format: ExportFormat;
  readonly output?: string;
  readonly id: readonly string[];
  readonly number: readonly string[];
}

/** Write the acts of a corpus, or those selected, in one form; what the form cannot hold is told. */
export async function exportCommand({ corpus: given, format, output, ...options }: ExportOptions): Promise<void> {
  const { corpus } = await loadGreffier(given);
  const selects = selecting({ ...options, ids: options.id, numbers: options.number });
  const acts = (): Generator<Act> => actsOf(corpus, corpus.summaries.filter(selects));
  if (output === undefined) await writeOut(exported(format, acts(), options));
  else await writeFile(output, exported(format, acts(), options));
  if (format === 'scdl') for (const line of scdlReport(acts(), options)) warn(line);
}

function* actsOf(corpus: Corpus, summaries: Corpus['summaries']): Generator<Act> {
  for (const { id } of summaries) yield corpus.act(id)!;
}

async function writeOut(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

async function writeFile(path: string, pieces: Iterable<string>): Promise<void> {
  try {
    await writeAside(path, async (file) => {
      for (const piece of pieces) await file.write(piece);
    });
  } catch (cause) {
    throw new Failure(`cannot write ${path}: ${reasonOf(cause)}`, 1, cause);
  }
}

/** Say what SCDL cannot hold of these acts, and where their rows break its model, each with how many acts it concerns. */
function scdlReport(acts: Iterable<Act>, terms: ScdlTerms): string[] {
  const [left, broken, lost] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  let rows = 0;
  for (const act of acts) {
    const row = rowOfAct(act, terms);
    if (typeof row === 'string') {
      count(left, row);
      continue;
    }
    rows += 1;
    for (const { column, rule } of checkRow(row)) count(broken, `${column} (${rule})`);
    for (const property of lostBy(act)) count(lost, property);
  }
  const list = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([key, number]) => `${key}: ${number}`).join(', ');
  return [
    `${rows} rows`,
    ...(left.size > 0 ? [`left out, SCDL is of adopted deliberations: ${list(left)}`] : []),
    ...(broken.size > 0
      ? [`rows that break the SCDL model 2.1.5, for want of what the acts state: ${list(broken)}`]
      : []),
    ...(lost.size > 0 ? [`stated by the acts, without a column in SCDL: ${list(lost)}`] : []),
  ];
}
