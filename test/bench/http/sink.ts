import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a channel posts its answers to, outside: Slack's Web API, the Bot Framework's connector. */
export interface Sink {
  readonly base: string;
  /**
   * Resolves with the moment (`performance.now()`) at which the next post to an address that holds `path` has come
   * whole. Who waited for the same before waits no more.
   */
  next(path: string): Promise<number>;
  close(): void;
}

/** One reply that Slack's API and the connector both could give: `ok` with the names that a client looks for. */
const REPLY = JSON.stringify({
  ok: true,
  team_id: 'T1',
  user_id: 'UBOT',
  bot_id: 'BBOT',
  channel: 'D1',
  ts: '1700000000.000900',
  id: 'activity',
});

/** Listen on a free port of this machine. */
export async function openSink(): Promise<Sink> {
  const waiting = new Map<string, (moment: number) => void>();
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      const moment = performance.now();
      for (const [path, resolve] of waiting) if (request.url?.includes(path)) resolve(moment);
      response.setHeader('Content-Type', 'application/json');
      response.end(REPLY);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: (path) => new Promise((resolve) => void waiting.set(path, resolve)),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
