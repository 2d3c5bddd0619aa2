import { createHmac, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { loadGreffier } from '../../adapters/cli/load-corpus.js';
import type { JournalEntry } from '../../adapters/desk/journal.js';
import { readEnvironment } from '../../adapters/environment.js';
import { shippedData } from '../../adapters/project.js';
import { createService, listen } from '../../adapters/server.js';
import { manifest } from './manifest.js';
import { BOT_TOKEN, StandIn, type Call } from './stand-in.js';
import { until } from './until.js';

export const SIGNING_SECRET = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
export const PUBLIC_URL = 'https://greffier.example.fr';
export const greffier = await loadGreffier([shippedData]);

/** A service that was started, with what it said. */
export interface Started {
  readonly base: string;
  readonly lines: readonly string[];
  readonly journal: readonly JournalEntry[];
  /** Wait for a line of the log. */
  said(pattern: RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** Start the whole service, all channels, with these variables of the environment. */
export async function startService(variables: Record<string, string>): Promise<Started> {
  const lines: string[] = [];
  const journal: JournalEntry[] = [];
  const { app, channels } = createService(greffier, readEnvironment(variables), {
    today: () => '2026-11-22',
    log: (line) => lines.push(line),
    journal: { write: (entry) => journal.push(entry) },
  });
  const server = await listen(app, { PORT: 0, HOST: '127.0.0.1' });
  for (const { name, state } of channels) lines.push(`${name}: ${state}`);
  await Promise.all(channels.map((channel) => channel.start()));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lines,
    journal,
    said: (pattern) =>
      until(
        () => lines.find((line) => pattern.test(line)),
        () => `no line like ${String(pattern)} among: ${lines.join(' / ')}`,
      ),
    async stop() {
      server.closeAllConnections();
      server.close();
      await Promise.all(channels.map((channel) => channel.stop()));
    },
  };
}

/** Sign a request as Slack does; `at` in seconds. */
export function sign(body: string, { secret = SIGNING_SECRET, at = Math.floor(Date.now() / 1000) } = {}) {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` };
}

/** The body of an event as Slack sends it. */
export function eventBody(event: object, eventId = `Ev${randomUUID()}`): string {
  const authorizations = [
    { enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
  ];
  return JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: eventId,
    authorizations,
    event,
  });
}

/** A workspace of Slack in which the app is installed by HTTP: what its people do is sent signed, and Slack records. */
export function openWorkspace(variables: Record<string, string> = {}) {
  let slack: StandIn;
  let service: Started;
  beforeAll(async () => {
    slack = await new StandIn().listen();
    service = await startService({
      PUBLIC_URL,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      ...variables,
    });
    await service.said(/connected/);
  });
  beforeEach(() => {
    slack.calls.length = 0;
  });
  afterAll(async () => {
    await service.stop();
    await slack.close();
  });

  const send = (body: string, headers: Record<string, string>) =>
    fetch(`${service.base}/slack/events`, { method: 'POST', body, headers });
  const json = (body: string) => send(body, { 'content-type': 'application/json', ...sign(body) });
  const form = async (fields: Record<string, string>) => {
    const body = new URLSearchParams(fields).toString();
    const answer = await send(body, { 'content-type': 'application/x-www-form-urlencoded', ...sign(body) });
    expect(answer.status).toBe(200);
    return answer;
  };
  const interact = (payload: object) =>
    form({ payload: JSON.stringify({ team: { id: 'T1' }, user: { id: 'U1' }, trigger_id: 'trigger', ...payload }) });
  const event = async (
    happened: { type: string; channel_type?: string; [field: string]: unknown },
    eventId?: string,
  ) => {
    const kinds: Record<string, string> = { channel: 'channels', group: 'groups', im: 'im', mpim: 'mpim' };
    const subscription = happened.type === 'message' ? `message.${kinds[happened.channel_type ?? '']!}` : happened.type;
    expect(manifest.settings.event_subscriptions.bot_events).toContain(subscription);
    expect((await json(eventBody(happened, eventId))).status).toBe(200);
  };
  return {
    get slack() {
      return slack;
    },
    get service() {
      return service;
    },
    send,
    json,
    interact,
    /** Something happens that the app subscribed to; it must be acknowledged. */
    event,
    /** Give every call so far once all that was sent is answered: what comes last is a question that is. */
    async settled(): Promise<Call[]> {
      const last = { channel: `D${randomUUID()}`, ts: '1.0' };
      await event({ type: 'message', channel_type: 'im', user: 'ULAST', text: 'Qui est le rapporteur ?', ...last });
      await slack.next('chat.postMessage', last.channel);
      return slack.calls.filter(({ args }) => args.channel !== last.channel);
    },
    /** Someone types the command. */
    command(text: string, user = 'U1') {
      return form({
        command: manifest.features.slash_commands[0]!.command,
        text,
        user_id: user,
        channel_id: 'C1',
        team_id: 'T1',
        trigger_id: 'trigger',
        response_url: slack.responseUrl(),
      });
    },
    /** Someone presses a button; `where` says in which message or view. */
    press(button: { action: string; value: string }, where: object) {
      const actions = [{ type: 'button', action_id: button.action, block_id: 'b', value: button.value }];
      return interact({ type: 'block_actions', actions, ...where });
    },
  };
}
