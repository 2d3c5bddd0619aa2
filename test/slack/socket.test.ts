import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { WebSocket } from 'ws';
import { APP_TOKEN, BOT_TOKEN, StandIn } from './stand-in.js';
import { eventBody, startService } from './workspace.js';

const asked = { type: 'app_mention', user: 'U1', channel: 'C1', ts: '1.0', text: '<@UBOT> Qui est le rapporteur ?' };

async function open(variables: Record<string, string> = {}) {
  const slack = await new StandIn().listen();
  onTestFinished(() => slack.close());
  const service = await startService({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
    PUBLIC_URL: 'https://greffier.example.fr',
    ...variables,
  });
  onTestFinished(() => service.stop());
  return { slack, service };
}

/** Send something through the socket as Slack does; gives the acknowledgement. */
async function deliver(socket: WebSocket, type: string, payload: object): Promise<unknown> {
  const acknowledged = once(socket, 'message');
  socket.send(JSON.stringify({ type, envelope_id: 'e1', payload, accepts_response_payload: type !== 'events_api' }));
  const [data] = (await acknowledged) as [Buffer];
  return JSON.parse(data.toString()) as unknown;
}

describe('by Socket Mode', () => {
  test('events are acknowledged and answered; nothing listens on HTTP', async () => {
    const { slack, service } = await open();
    expect(service.lines).toContain('slack: on (Socket Mode)');
    const socket = await slack.socket();
    const event = JSON.parse(eventBody(asked)) as object;
    expect(await deliver(socket, 'events_api', event)).toEqual({ envelope_id: 'e1', payload: {} });
    expect((await slack.next('chat.postMessage')).text).toContain('Clara GIMENEZ');
    expect((await fetch(`${service.base}/slack/events`, { method: 'POST' })).status).toBe(404);
  });

  test('commands too', async () => {
    const { slack } = await open();
    const command = {
      command: '/deliberation',
      text: 'Qui est le rapporteur ?',
      user_id: 'U1',
      channel_id: 'C1',
      team_id: 'T1',
      response_url: slack.responseUrl(),
    };
    await deliver(await slack.socket(), 'slash_commands', command);
    expect((await slack.next('response')).text).toContain('Clara GIMENEZ');
  });

  test('an event that comes again by another socket is answered once', async () => {
    const { slack } = await open();
    const event = JSON.parse(eventBody(asked)) as object;
    const first = await slack.socket();
    await deliver(first, 'events_api', event);
    first.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    await once(first, 'close');
    const second = await slack.socket();
    await deliver(second, 'events_api', event);
    await deliver(second, 'events_api', JSON.parse(eventBody({ ...asked, ts: '2.0' })) as object);
    await slack.next('chat.postMessage');
    expect((await slack.next('chat.postMessage')).thread_ts).toBe('2.0');
    expect(slack.calls.filter(({ method }) => method === 'apps.connections.open')).toHaveLength(2);
  });

  test('a socket that breaks is opened again', async () => {
    const { slack } = await open();
    (await slack.socket()).terminate();
    const socket = await slack.socket();
    await deliver(socket, 'events_api', JSON.parse(eventBody(asked)) as object);
    expect((await slack.next('chat.postMessage')).text).toContain('Clara GIMENEZ');
  });

  test('an app token that Slack refuses is told by its variable, and not printed', async () => {
    const { service } = await open({ SLACK_APP_TOKEN: 'xapp-wrong' });
    expect(await service.said(/refuses/)).toBe('slack: off, Slack refuses SLACK_APP_TOKEN (invalid_auth)');
    expect(service.lines.join()).not.toContain('xapp-wrong');
    expect((await fetch(`${service.base}/healthz`)).status).toBe(200);
  });
});
