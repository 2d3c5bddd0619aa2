import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { loadGreffier } from '../../adapters/cli/load-corpus.js';
import { readEnvironment } from '../../adapters/environment.js';
import { createService, listen } from '../../adapters/server.js';
import { shippedData } from '../../adapters/project.js';

/** Serve the shipped act on a free port for the tests of a file; gives what fetches from it. */
export function serveShippedAct(limits = { RATE_LIMIT: 10_000 }) {
  let base = '';
  let stop: () => void;
  beforeAll(async () => {
    const environment = { ...readEnvironment({}), ...limits };
    const { app } = createService(await loadGreffier([shippedData]), environment, { today: () => '2026-11-22' });
    const server = await listen(app, { PORT: 0, HOST: '127.0.0.1' });
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    stop = () => {
      server.closeAllConnections();
      server.close();
    };
  });
  afterAll(() => {
    stop();
  });
  const get = (path: string, init?: RequestInit) => fetch(base + path, { redirect: 'error', ...init });
  const post = (body: string, headers: Record<string, string> = {}) =>
    get('/api/ask', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  return { get, post, ask: (request: object) => post(JSON.stringify(request)) };
}
