// Prints, for 1,000 and 10,000 fictional acts: parsing, index, memory, cold start from a saved corpus, answer latency.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLexicon } from '../../adapters/lexicon/load.js';
import { saveCorpus } from '../../adapters/storage/saved-corpus.js';
import { createGreffier, type Greffier } from '../../src/ask.js';
import { createCorpus } from '../../src/corpus/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { makeTruths, type Truth } from '../generator/act.js';
import { asDocument, metropolitan, municipal } from '../generator/layouts.js';

const TODAY = '2026-11-23';
const WARM_UP = 300;
const ASKED = 3000;

function questionsAbout({ number, subject, rapporteur, proxies, date }: Truth): string[] {
  const [thing = subject] = subject.split(' - ');
  return [
    `Qui a rapporté la délibération ${number} ?`,
    `Résultat du vote de la ${number} ?`,
    `${thing} : quel montant ?`,
    `y a t il une delib sur ${thing.toLowerCase()}`,
    `combien de temps durent les travaux, ${thing} ?`,
    `${proxies[0] ?? rapporteur} était là pour la ${number} ?`,
    `Jusqu'à quand attaquer la délibération ${number} ?`,
    `Combien d'actes rapportés par ${rapporteur} ?`,
    `Combien d'actes le ${date.split('-').reverse().join('/')} ?`,
    `Liste des actes sur ${thing.toLowerCase()}`,
    'Que dit le conseil sur la cantine ?',
    'Bonjour !',
    'qsdfg mlkj',
  ];
}

function percentile(sorted: readonly number[], share: number): string {
  return `${sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(2)} ms`;
}

/** Milliseconds by the clock and of the processor, which a busy machine lengthens less, each from the shortest to the longest. */
interface Latencies {
  readonly elapsed: readonly number[];
  readonly processor: readonly number[];
}

function latencies(greffier: Greffier, truths: readonly Truth[]): Latencies {
  const questions = truths
    .filter((_, index) => index % Math.ceil((truths.length * 13) / (ASKED + WARM_UP)) === 0)
    .flatMap(questionsAbout);
  const times = questions.map((question) => {
    const before = process.cpuUsage();
    const elapsed = greffier.ask(question, { today: TODAY }).result.elapsedMs;
    const { user, system } = process.cpuUsage(before);
    return { elapsed, processor: (user + system) / 1000 };
  });
  const sorted = (read: (time: { elapsed: number; processor: number }) => number): number[] =>
    times
      .slice(WARM_UP)
      .map(read)
      .sort((a, b) => a - b);
  return { elapsed: sorted(({ elapsed }) => elapsed), processor: sorted(({ processor }) => processor) };
}

function pair({ elapsed, processor }: Latencies, share: number): string {
  return `${percentile(elapsed, share)} (processor ${percentile(processor, share)})`;
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function measure(size: number, folder: string): Promise<void> {
  const truths = makeTruths(size);
  const documents = truths.map((truth, index) =>
    asDocument(index % 2 === 0 ? metropolitan(truth) : municipal(truth), `${truth.number}.txt`),
  );
  const before = heapUsed();
  const parseStart = performance.now();
  const acts = documents.flatMap(parseDocument);
  const parsed = performance.now();
  const corpus = createCorpus(acts);
  const indexStart = performance.now();
  const greffier = createGreffier(corpus, { lexicon: await loadLexicon() });
  const indexed = performance.now();
  const heap = heapUsed() - before;
  const times = latencies(greffier, truths);
  const path = join(folder, `${size}.greffier`);
  await saveCorpus(path, corpus, greffier.saveIndex());
  const cold = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      fileURLToPath(new URL('cold-start.ts', import.meta.url)),
      path,
      `Qui a rapporté la délibération ${truths[6]!.number} ?`,
    ],
    { encoding: 'utf8' },
  );
  const rows: [string, string][] = [
    ['parse', `${Math.round((1000 * size) / (parsed - parseStart))} acts/s`],
    ['index build', `${Math.round(indexed - indexStart)} ms`],
    [
      'heap per act',
      `${(heap / size / 1024).toFixed(1)} KiB${globalThis.gc ? '' : ' (run with --expose-gc for a surer figure)'}`,
    ],
    ['cold start to first answer', cold.stdout.trim() || cold.stderr.trim()],
    ['answer p50', pair(times, 0.5)],
    ['answer p99', pair(times, 0.99)],
  ];
  console.log(`\n${size.toLocaleString('en')} acts, ${times.elapsed.length.toLocaleString('en')} questions`);
  for (const [what, value] of rows) console.log(`  ${what.padEnd(28)}${value}`);
}

const folder = mkdtempSync(join(tmpdir(), 'greffier-bench-'));
try {
  for (const size of [1_000, 10_000]) await measure(size, folder);
} finally {
  rmSync(folder, { recursive: true });
}
