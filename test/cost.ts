import { expect } from 'vitest';

/** Milliseconds below which a cost is never too much: figures so small say nothing. */
const NEVER_TOO_MUCH = 1500;
const TRIES = 3;

/**
 * Measure what some work costs: milliseconds of the processor, so that a machine that is busy elsewhere changes little.
 * What this process does meanwhile counts too.
 */
async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Measure the best of three tries, none more once one costs less than `enough`. */
async function bestCostOf(work: () => unknown, enough = 0): Promise<number> {
  let best = Infinity;
  for (let turn = 0; turn < TRIES && best >= enough; turn++) best = Math.min(best, await costOf(work));
  return best;
}

/** Expect that work costs less than so many milliseconds, at the best of three tries. */
export async function expectCost(work: () => unknown, most = NEVER_TOO_MUCH): Promise<void> {
  expect(await bestCostOf(work, most)).toBeLessThan(most);
}

/** Expect that ten times the work costs some ten times as much: thirty at most, unless it is little. */
export async function expectLinear(work: (tenfold: boolean) => unknown): Promise<void> {
  const small = await bestCostOf(() => work(false));
  await expectCost(() => work(true), Math.max(30 * small, NEVER_TOO_MUCH));
}
