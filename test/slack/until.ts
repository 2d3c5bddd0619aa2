import { setTimeout as sleep } from 'node:timers/promises';

const LONGEST_WAIT = 45_000;

/** Wait until something is found; rejects after so long that only a fault explains it, with what `missing` says. */
export async function until<Found>(find: () => Found | undefined, missing: () => string): Promise<Found> {
  const limit = Date.now() + LONGEST_WAIT;
  while (Date.now() < limit) {
    const found = find();
    if (found !== undefined) return found;
    await sleep(5);
  }
  throw new Error(missing());
}
