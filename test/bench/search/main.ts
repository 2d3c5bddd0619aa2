// Compares our index of passages with MiniSearch as it comes, Orama in French and lunr-fr, in one run. Exits with 1 where
// ours does not lead. Real acts are those of ../shared, where it is there.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocuments } from '../../../adapters/cli/read-documents.js';
import { loadLexicon } from '../../../adapters/lexicon/load.js';
import type { Act } from '../../../src/records/index.js';
import { lunrFr, miniSearch, orama, ours, type Rank } from './engines.js';
import { imaginary, real, VARIANTS, type Question, type QuestionSet } from './questions.js';

const SHARED = fileURLToPath(new URL('../../../../shared/corpus/montpellier-ville', import.meta.url));
const WARM_UP = 50;
const TIMED = 3;

/** Figures of one engine on one variant: two of quality, two of time in milliseconds. */
interface Figures {
  readonly first: number;
  readonly reciprocal: number;
  readonly p50: number;
  readonly p99: number;
}

function measure(rank: Rank, questions: readonly Question[]): Figures {
  for (const { text } of questions.slice(0, WARM_UP)) rank(text);
  let [first, reciprocal] = [0, 0];
  const times = questions.map(({ text, passage }) => {
    const place = rank(text).indexOf(passage);
    if (place === 0) first++;
    if (place >= 0) reciprocal += 1 / (place + 1);
    return quickest(() => rank(text));
  });
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
  return { first: first / questions.length, reciprocal: reciprocal / questions.length, p50: at(0.5), p99: at(0.99) };
}

/** Time a call a few times, in milliseconds, and keep the quickest: what else the machine does is not measured. */
function quickest(call: () => unknown): number {
  const times = Array.from({ length: TIMED }, () => {
    const started = performance.now();
    call();
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** Tell whether figures are better than others, or as good: quality up, times down. */
function leads(own: Figures, other: Figures): boolean {
  return own.first >= other.first && own.reciprocal >= other.reciprocal && own.p50 <= other.p50 && own.p99 <= other.p99;
}

function compare({ name, passages, questions }: QuestionSet, engines: readonly (readonly [string, Rank])[]): boolean {
  console.log(`\n${name}: ${passages.length} passages`);
  let isAhead = true;
  for (const [variant, write] of VARIANTS) {
    const asked = questions.flatMap(write);
    if (asked.length === 0) continue;
    console.log(`\n  ${`${variant}, ${asked.length} questions`.padEnd(30)}Recall@1   MRR@10   p50 ms   p99 ms`);
    const rows = engines.map(([engine, rank]) => [engine, measure(rank, asked)] as const);
    for (const [engine, { first, reciprocal, p50, p99 }] of rows) {
      const cells = [first.toFixed(3), reciprocal.toFixed(3), p50.toFixed(3), p99.toFixed(3)];
      console.log(`    ${engine.padEnd(28)}${cells.map((cell) => cell.padStart(8)).join(' ')}`);
    }
    const [[, own], ...others] = rows as [(typeof rows)[0], ...typeof rows];
    isAhead &&= others.every(([, other]) => leads(own, other));
  }
  return isAhead;
}

async function realActs(): Promise<Act[]> {
  const acts: Act[] = [];
  if (existsSync(SHARED))
    for await (const { outcome } of readDocuments([SHARED]))
      if (!(outcome instanceof Error)) acts.push(...outcome.acts);
  return acts;
}

const engines = [ours(await loadLexicon()), miniSearch, orama, lunrFr];
const acts = await realActs();
const sets = [imaginary(600), ...(acts.length > 0 ? [real(acts)] : [])];
const ahead = sets.map((set) =>
  compare(
    set,
    engines.map((engine) => [engine.name, engine.index(set.passages)] as const),
  ),
);
console.log(ahead.every(Boolean) ? '\nOurs leads on every figure.' : '\nOurs does not lead on every figure.');
process.exitCode = ahead.every(Boolean) ? 0 : 1;
