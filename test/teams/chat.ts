import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { loadGreffier } from '../../adapters/cli/load-corpus.js';
import type { JournalEntry } from '../../adapters/desk/journal.js';
import { readEnvironment } from '../../adapters/environment.js';
import { shippedData } from '../../adapters/project.js';
import { createService, listen } from '../../adapters/server.js';
import type { Greffier } from '../../src/ask.js';
import { APP_ID, APP_SECRET, SERVICE_URL, TENANT, type Microsoft } from './microsoft.js';

/** Variables of a council whose settings are right. */
export const SETTINGS = {
  TEAMS_APP_ID: APP_ID,
  TEAMS_APP_SECRET: APP_SECRET,
  TEAMS_TENANT_ID: TENANT,
  PUBLIC_URL: 'https://greffier.example',
};

export const BOT = { id: `28:${APP_ID}`, name: 'Greffier' };

/** The SDK loads for long where the machine is busy. */
const SLOWEST_START = 60_000;

let rank = 0;

/** An activity as Teams posts it from a personal chat; `more` replaces or adds. */
export function activity(type: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type,
    id: `activity-${++rank}`,
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    from: { id: '29:user', name: 'Megan Bowen', aadObjectId: '7faf8ab2-3d56-4244-b585-20c8a42ed2b8' },
    recipient: BOT,
    conversation: { conversationType: 'personal', id: 'a:personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    locale: 'fr-FR',
    ...more,
  };
}

/** A message of a personal chat. */
export function says(text: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return activity('message', { text, textFormat: 'plain', ...more });
}

export interface ChatOptions {
  readonly settings?: Record<string, string>;
  readonly greffier?: Greffier;
}

/** Serve with Teams on for the tests of a file. */
export function useChat(microsoft: Microsoft | null, { settings = SETTINGS, greffier }: ChatOptions = {}) {
  const log: string[] = [];
  const journal: JournalEntry[] = [];
  let server: Server;
  let base = '';
  beforeAll(async () => {
    const bot = greffier ?? (await loadGreffier([shippedData]));
    const { app, channels } = createService(bot, readEnvironment({ ...settings, RATE_LIMIT: '50' }), {
      today: () => '2026-11-22',
      journal: { write: (entry) => void journal.push(entry) },
      log: (line) => void log.push(line),
    });
    server = await listen(app, { PORT: 0, HOST: '127.0.0.1' });
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await Promise.all(channels.map((channel) => channel.start()));
  }, SLOWEST_START);
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const call = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${base}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    log,
    journal,
    base: () => base,
    /** Post as anybody might. */
    call,
    /** Post as the Bot Service does. */
    async post(body: unknown): Promise<Response> {
      if (!microsoft) throw new Error('nobody signs tokens here');
      return call(body, { authorization: `Bearer ${await microsoft.token()}` });
    },
  };
}
