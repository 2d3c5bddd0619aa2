// Prints what each channel adds to the time of an answer, then how the website bears 200 visitors for 30 seconds.
// The product, the visitors and what measures are three processes on one machine.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadGreffier } from '../../../adapters/cli/load-corpus.js';
import { firstQuestions } from '../../../adapters/first-questions.js';
import { shippedData } from '../../../adapters/project.js';
import { variablesFor, waysTo, type Way } from './channels.js';
import { startProduct, type Product } from './product.js';
import { openSink } from './sink.js';
import { slackInProcess } from './slack.js';
import { teamsInProcess } from './teams.js';
import { webInProcess } from './web.js';

const ROUNDS = 60;
const WARM_UP = 15;
const VISITORS = 200;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 30);
const A_SECOND = 1000;
const TODAY = '2026-11-25';
/** What a visitor should never wait longer than, in milliseconds. */
const BEARABLE = 250;
/** Share of a core beyond which the product has no more to give: its code runs on one. */
const FULL = 0.9;

const greffier = await loadGreffier([shippedData]);
const questions = firstQuestions(greffier.corpus);
const ms = (time: number): string => `${time.toFixed(2)} ms`;

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** What takes no network: `ask` alone, and what each channel does before and after it. */
const inProcess: readonly Way[] = [
  wayOf('ask alone', (question) => {
    const start = performance.now();
    greffier.ask(question, { today: TODAY });
    return performance.now() - start;
  }),
  wayOf('website, without the network', webInProcess(greffier, TODAY)),
  wayOf('Slack, without the network', slackInProcess(greffier, TODAY)),
  wayOf('Teams, without the network', teamsInProcess(greffier, TODAY)),
];

function wayOf(name: string, time: (question: string) => number): Way {
  return { name, ask: (question) => Promise.resolve(time(question)) };
}

/** Keep the ways that answer: a channel may take a moment to connect. */
async function answering(ways: readonly Way[]): Promise<Way[]> {
  const tries = ways.map(async (way) => {
    for (let attempt = 0; attempt < 20; attempt++) {
      const time = await Promise.race([way.ask(questions[0]!), sleep(A_SECOND, null)]).catch(() =>
        sleep(A_SECOND, null),
      );
      if (time !== null) return [way];
    }
    console.log(`${way.name} gives no answer`);
    return [];
  });
  return (await Promise.all(tries)).flat();
}

/** Time every way in turn, question by question, so that what disturbs the machine disturbs them alike. */
async function measure(ways: readonly Way[]): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS + WARM_UP; round++)
    for (const question of questions)
      for (const way of ways) {
        const time = await way.ask(question);
        if (round >= WARM_UP) times.get(way.name)!.push(time);
      }
  return times;
}

async function printChannels(ways: readonly Way[]): Promise<void> {
  const times = await measure([...inProcess, ...(await answering(ways))]);
  const base = percentile(times.get(inProcess[0]!.name)!, 0.5);
  const rows = [...times].map(([name, all]) => {
    const p50 = percentile(all, 0.5);
    return [name, { answers: all.length, p50: ms(p50), p99: ms(percentile(all, 0.99)), 'added p50': ms(p50 - base) }];
  });
  console.log('\nOne answer after the other');
  console.table(Object.fromEntries(rows));
}

interface Borne {
  readonly answers: number;
  readonly lost: number;
  readonly seconds: number;
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
}

/** Let visitors come, each with so many questions a second (0: as fast as it is answered); gives a row of the table. */
async function bear(product: Product, pace: number): Promise<object> {
  const script = fileURLToPath(new URL('visitors.ts', import.meta.url));
  const given = [product.base, SECONDS, VISITORS, pace, ...questions].map(String);
  const before = product.processor();
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...given]);
  const after = product.processor();
  const { answers, lost, latency, seconds } = JSON.parse(stdout) as Borne;
  const core = before === null || after === null ? null : (after - before) / seconds;
  return {
    answers,
    lost,
    'a second': Math.round(answers / seconds),
    p50: ms(latency.p50),
    p99: ms(latency.p99),
    max: ms(latency.max),
    'of a core': core === null ? 'unknown' : `${Math.round(100 * core)} %`,
    'limited by': limitOf(latency.p99, core),
  };
}

function limitOf(p99: number, core: number | null): string {
  if (p99 <= BEARABLE || core === null) return '';
  return core >= FULL ? 'the one core it runs on' : 'the machine: it had no more of a core';
}

const folder = mkdtempSync(join(tmpdir(), 'greffier-http-'));
const sink = await openSink();
const product = await startProduct(variablesFor(sink), folder);
try {
  console.log(`${availableParallelism()} cores, load of the machine before: ${loadavg()[0]!.toFixed(1)}`);
  await printChannels(waysTo(product.base, sink));
  const rows = {
    'a question a second each': await bear(product, 1),
    'as fast as they are answered': await bear(product, 0),
  };
  console.log(`\n${VISITORS} visitors for ${SECONDS} s`);
  console.table(rows);
} finally {
  await product.stop();
  sink.close();
  rmSync(folder, { recursive: true });
}
