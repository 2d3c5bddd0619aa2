import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { listDocuments } from '../documents/list.js';

/** Sum up which files paths hold, how large and how old: another sum, and something has changed. */
export async function stateOf(paths: readonly string[]): Promise<string> {
  const files = new Set<string>();
  for (const path of paths) for (const { place } of (await listDocuments(path)).documents) files.add(place.path);
  const states = [...files].map(async (file) => {
    const found = await stat(file).catch(() => null);
    return `${file} ${found?.size ?? -1} ${found?.mtimeMs ?? -1}`;
  });
  return (await Promise.all(states)).join('\n');
}

/**
 * Look at paths every `interval` milliseconds until they have changed since `before` and stand still again, so that a copy
 * under way is not read half; gives their new state. Looking works on network folders too, which announce nothing.
 */
export async function nextState(paths: readonly string[], before: string, interval: number): Promise<string> {
  for (let last = before; ;) {
    await wait(interval);
    const now = await stateOf(paths);
    if (now !== before && now === last) return now;
    last = now;
  }
}
