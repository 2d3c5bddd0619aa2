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

const ROUNDS = 60;
const WARM_UP = 15;
const VISITORS = 200;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 30);
const NOBODY_ANSWERS = 10_000;
const TODAY = '2026-11-25';

const greffier = await loadGreffier([shippedData]);
const questions = firstQuestions(greffier.corpus);

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

const ms = (time: number): string => `${time.toFixed(2)} ms`.padStart(11);

function askAlone(): number[] {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++)
    for (const question of questions) {
      const start = performance.now();
      greffier.ask(question, { today: TODAY });
      if (round >= WARM_UP) times.push(performance.now() - start);
    }
  return times;
}

async function measure(way: Way): Promise<number[] | null> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++)
    for (const question of questions) {
      const time = await Promise.race([way.ask(question), sleep(NOBODY_ANSWERS, null, { ref: false })]).catch(
        () => null,
      );
      if (time === null) return null;
      if (round >= WARM_UP) times.push(time);
    }
  return times;
}

async function printChannels(ways: readonly Way[]): Promise<void> {
  const alone = askAlone();
  console.log(`\nOne answer after the other, ${alone.length} each                p50        p99   added p50`);
  console.log(`  ${'ask alone, in process'.padEnd(34)}${ms(percentile(alone, 0.5))}${ms(percentile(alone, 0.99))}`);
  for (const way of ways) {
    const times = await measure(way);
    const added = times && percentile(times, 0.5) - percentile(alone, 0.5);
    console.log(
      `  ${way.name.padEnd(34)}${times ? `${ms(percentile(times, 0.5))}${ms(percentile(times, 0.99))}${ms(added!)}` : '   off, or no answer'}`,
    );
  }
}

interface Borne {
  readonly answers: number;
  readonly lost: number;
  readonly seconds: number;
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
}

/** Let visitors come, each with so many questions a second (0: as fast as it is answered), and tell how it went. */
async function printLoad(product: Product, title: string, pace: number): Promise<void> {
  const before = product.processor();
  const script = fileURLToPath(new URL('visitors.ts', import.meta.url));
  const given = [product.base, SECONDS, VISITORS, pace, ...questions].map(String);
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...given]);
  const { answers, lost, latency, seconds } = JSON.parse(stdout) as Borne;
  const after = product.processor();
  const busy =
    before === null || after === null ? '' : `, ${Math.round((100 * (after - before)) / seconds)} % of a core`;
  const rate = Math.round(answers / seconds);
  console.log(
    `  ${title.padEnd(34)}${ms(latency.p50)}${ms(latency.p99)}${ms(latency.max)}   ${answers} answers (${rate}/s), ${lost} lost${busy}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'greffier-http-'));
const sink = await openSink();
const product = await startProduct(variablesFor(sink), folder);
try {
  console.log(`${availableParallelism()} cores, load of the machine before: ${loadavg()[0]!.toFixed(1)}`);
  const alone = Object.entries({ Slack: slackInProcess, Teams: teamsInProcess }).map(([name, inProcess]): Way => {
    const time = inProcess(greffier, TODAY);
    return { name: `${name}, without the network`, ask: (question) => Promise.resolve(time(question)) };
  });
  await printChannels([...waysTo(product.base, sink), ...alone]);
  console.log(`\n${VISITORS} visitors for ${SECONDS} s${''.padEnd(27)}p50        p99        max`);
  await printLoad(product, 'a question a second each', 1);
  await printLoad(product, 'as fast as they are answered', 0);
} finally {
  await product.stop();
  sink.close();
  rmSync(folder, { recursive: true });
}
