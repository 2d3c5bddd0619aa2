import { watchFile } from 'node:fs';
import type { Loaded } from './load-corpus.js';

const LOOK_EVERY = 5000;

/**
 * Serve a saved corpus as it is now: when its file is replaced, `reload` is asked for the new one, and questions go to it
 * from then on. A reload that fails leaves the one that was served; `log` is told of both.
 */
export function followCorpus(
  path: string,
  loaded: Loaded,
  reload: () => Promise<Loaded>,
  log: (line: string) => void,
  interval = LOOK_EVERY,
): Loaded {
  let current = loaded;
  watchFile(path, { interval, persistent: false }, (now, before) => {
    // Gone for the time of a replacement, or looked at but not written.
    if (now.mtimeMs === 0 || now.mtimeMs === before.mtimeMs) return;
    reload().then(
      (next) => {
        current = next;
        log(`the corpus was replaced (acts: ${next.greffier.corpus.size})`);
      },
      (thrown: unknown) => {
        log(`the new corpus cannot be opened, the old one is served: ${String(thrown)}`);
      },
    );
  });
  return { ...loaded, greffier: standIn(() => current.greffier), originals: standIn(() => current.originals) };
}

/** An object that does at each moment what another does then. */
function standIn<Target extends object>(now: () => Target): Target {
  return new Proxy({} as Target, { get: (_, key) => Reflect.get(now(), key) as unknown });
}
