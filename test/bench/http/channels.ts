import { createHmac, randomUUID } from 'node:crypto';
import type { Sink } from './sink.js';

/** Settings of every channel, turned to a sink that stands for what lies outside. */
export function variablesFor(sink: Sink): Record<string, string> {
  return {
    RATE_LIMIT: '1000000000',
    PUBLIC_URL: 'https://greffier.example',
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: `${sink.base}/api`,
    TEAMS_LOCAL: '1',
  };
}

/** A way to ask: resolves with the milliseconds from the question sent to the answer received. */
export interface Way {
  readonly name: string;
  ask(question: string): Promise<number>;
}

const SECRET = 'f'.repeat(32);

/** Every way to ask a product that answers to a sink. */
export function waysTo(base: string, sink: Sink): readonly Way[] {
  return [
    { name: 'website', ask: (question) => askWeb(base, question) },
    { name: 'Slack', ask: (question) => timed(sink.next('/chat.postMessage'), () => tellSlack(base, question)) },
    { name: 'Teams', ask: (question) => timed(sink.next('/activities'), () => tellTeams(base, sink, question)) },
  ];
}

async function askWeb(base: string, question: string): Promise<number> {
  const start = performance.now();
  const response = await post(`${base}/api/ask`, JSON.stringify({ question }));
  await response.json();
  return performance.now() - start;
}

async function timed(arrival: Promise<number>, tell: () => Promise<Response>): Promise<number> {
  const start = performance.now();
  const response = await tell();
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await arrival) - start;
}

/** A direct message, signed as Slack signs. */
function tellSlack(base: string, text: string): Promise<Response> {
  const event = { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', ts: `${Date.now() / 1000}`, text };
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: randomUUID(),
    event,
  });
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex');
  const headers = { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` };
  return post(`${base}/slack/events`, body, headers);
}

/** A personal message, as the Bot Framework carries it. */
function tellTeams(base: string, { base: serviceUrl }: Sink, text: string): Promise<Response> {
  const activity = {
    type: 'message',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: 'user', name: 'User' },
    recipient: { id: 'bot', name: 'Greffier' },
    conversation: { id: 'personal', conversationType: 'personal' },
    text,
  };
  return post(`${base}/api/messages`, JSON.stringify(activity));
}

function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}
