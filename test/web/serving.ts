import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { loadCorpus, type Loaded } from '../../adapters/cli/load-corpus.js';
import { readEnvironment, type Environment } from '../../adapters/environment.js';
import { createService, listen } from '../../adapters/server.js';
import { shippedData } from '../../adapters/project.js';
import type { Greffier } from '../../src/ask.js';

/** What the tests of a file may want of the service; by default it has the shipped act, and no limit that they meet. */
export interface Wanted {
  readonly greffier?: Greffier;
  /** A bot with its documents, read once they are there. */
  readonly loaded?: () => Loaded;
  /** Read once the file's own servers listen. */
  readonly settings?: () => Partial<Environment>;
}

let shippedActs: Promise<Loaded> | undefined;

/** Serve on a free port until stopped. */
export async function startServing({ greffier, loaded, settings = () => ({}) }: Wanted = {}) {
  const environment = { ...readEnvironment({}), RATE_LIMIT: 10_000, ...settings() };
  const { greffier: shipped, originals } = loaded?.() ?? (await (shippedActs ??= loadCorpus([shippedData])));
  const { app } = createService(greffier ?? shipped, environment, { today: () => '2026-11-22', originals });
  const server = await listen(app, { PORT: 0, HOST: '127.0.0.1' });
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Serve on a free port for the tests of a file; gives what fetches from it. */
export function serve(wanted: Wanted = {}) {
  let base = '';
  let stop: () => void;
  beforeAll(async () => {
    ({ base, stop } = await startServing(wanted));
  });
  afterAll(() => {
    stop();
  });
  const get = (path: string, init?: RequestInit) => fetch(base + path, { redirect: 'error', ...init });
  const post = (body: string, headers: Record<string, string> = {}) =>
    get('/api/ask', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  return { base: () => base, get, post, ask: (request: object) => post(JSON.stringify(request)) };
}
