import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BOT_TOKEN, StandIn } from './stand-in.js';
import { eventBody, openWorkspace, sign, SIGNING_SECRET, startService, type Started } from './workspace.js';

const credentials = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET };
const asked = { type: 'app_mention', user: 'U1', channel: 'C1', ts: '1.0', text: '<@UBOT> Qui est le rapporteur ?' };

/** Start the service for one test. */
async function start(variables: Record<string, string>): Promise<Started> {
  const service = await startService(variables);
  onTestFinished(() => service.stop());
  return service;
}

function deliver({ base }: Started, body = eventBody(asked)): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...sign(body) };
  return fetch(`${base}/slack/events`, { method: 'POST', body, headers });
}

/** An address where nothing listens. */
async function nowhere(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('configuration', () => {
  test.each([
    [{}, 'off: SLACK_BOT_TOKEN is not set'],
    [{ SLACK_SIGNING_SECRET: SIGNING_SECRET }, 'off: SLACK_BOT_TOKEN is not set, though SLACK_SIGNING_SECRET is'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'off: SLACK_BOT_TOKEN is not set, though SLACK_APP_TOKEN is'],
    [
      { SLACK_BOT_TOKEN: BOT_TOKEN },
      'off: set SLACK_SIGNING_SECRET (HTTP) or SLACK_APP_TOKEN (Socket Mode) beside SLACK_BOT_TOKEN',
    ],
  ])('%j: %s', async (variables, state) => {
    const service = await start(variables);
    expect(service.lines.filter((line) => line.startsWith('slack'))).toEqual([`slack: ${state}`]);
    expect((await deliver(service)).status).toBe(404);
  });

  test('a secret with a space is refused by name, and not printed', async () => {
    await expect(start({ SLACK_BOT_TOKEN: 'xoxb-1 2' })).rejects.toThrow(
      /^bad environment: SLACK_BOT_TOKEN \([^)]*\)$/,
    );
  });

  test('a token that Slack refuses is told by its variable, and not printed; the website goes on', async () => {
    const slack = await new StandIn().listen();
    onTestFinished(() => slack.close());
    const service = await start({ ...credentials, SLACK_BOT_TOKEN: 'xoxb-wrong', SLACK_API_URL: slack.apiUrl });
    expect(await service.said(/refuses/)).toBe('slack: off, Slack refuses SLACK_BOT_TOKEN (invalid_auth)');
    expect(service.lines.join()).not.toContain('xoxb-wrong');
    expect((await deliver(service)).status).toBe(503);
    expect((await fetch(`${service.base}/healthz`)).status).toBe(200);
    expect(slack.calls).toHaveLength(1);
  });

  test('without a public address answers carry no link, which is said once', async () => {
    const slack = await new StandIn().listen();
    onTestFinished(() => slack.close());
    const service = await start({ ...credentials, SLACK_API_URL: slack.apiUrl });
    expect(service.lines).toContain('slack: on (HTTP, /slack/events), without links: PUBLIC_URL is not set');
    await service.said(/connected/);
    await deliver(service);
    const { blocks } = await slack.next('chat.postMessage');
    expect(JSON.stringify(blocks)).toContain('ligne 62');
    expect(JSON.stringify(blocks)).not.toContain('"link"');
  });
});

describe('Slack out of reach at start', () => {
  test('is told once, holds nothing back, and is tried again until it answers', async () => {
    const port = await nowhere();
    const service = await start({ ...credentials, SLACK_API_URL: `http://127.0.0.1:${port}/api` });
    expect(await service.said(/cannot be reached/)).toContain('trying again');
    expect((await fetch(`${service.base}/healthz`)).status).toBe(200);
    const early = eventBody(asked);
    expect((await deliver(service, early)).status).toBe(503);
    const slack = await new StandIn().listen(port);
    onTestFinished(() => slack.close());
    slack.upset('auth.test', { status: 502, body: {} });
    await service.said(/connected to Mairie as greffier/);
    await slack.next('auth.test');
    await slack.next('auth.test');
    expect((await deliver(service, early)).status).toBe(200);
    expect((await slack.next('chat.postMessage')).text).toContain('Clara GIMENEZ');
    expect(service.lines.filter((line) => line.includes('cannot be reached'))).toHaveLength(1);
  });

  test('does not keep the service from ending', async () => {
    const service = await startService({ ...credentials, SLACK_API_URL: `http://127.0.0.1:${await nowhere()}/api` });
    await service.said(/cannot be reached/);
    await service.stop();
  });
});

describe('once connected', () => {
  const workspace = openWorkspace();

  test('a call is acknowledged before Slack takes the answer', async () => {
    let release = (): void => undefined;
    const after = new Promise<void>((resolve) => (release = resolve));
    workspace.slack.upset('chat.postMessage', { after });
    await workspace.event(asked);
    await workspace.slack.next('chat.postMessage');
    release();
  });

  test('a command is acknowledged before its answer is taken', async () => {
    let release = (): void => undefined;
    const after = new Promise<void>((resolve) => (release = resolve));
    workspace.slack.upset('response', { after });
    await workspace.command('Qui est le rapporteur ?');
    await workspace.slack.next('response');
    release();
  });

  test('« too many requests » is waited out, as long as Slack says', async () => {
    workspace.slack.upset('chat.postMessage', { status: 429, headers: { 'retry-after': '1' }, body: { ok: false } });
    await workspace.event(asked);
    await workspace.slack.next('chat.postMessage');
    expect((await workspace.slack.next('chat.postMessage')).text).toContain('Clara GIMENEZ');
    const [refused, again] = workspace.slack.calls
      .filter(({ method }) => method === 'chat.postMessage')
      .map(({ at }) => at);
    expect(again! - refused!).toBeGreaterThanOrEqual(990);
  });

  test('« too many requests » is waited out for commands as well', async () => {
    workspace.slack.upset('response', { status: 429, headers: { 'retry-after': '1' } });
    await workspace.command('Qui est le rapporteur ?');
    await workspace.slack.next('response');
    expect((await workspace.slack.next('response')).text).toContain('Clara GIMENEZ');
    const [refused, again] = workspace.slack.calls.filter(({ method }) => method === 'response').map(({ at }) => at);
    expect(again! - refused!).toBeGreaterThanOrEqual(990);
  });

  test('a passing fault is tried again', async () => {
    workspace.slack.upset('chat.postMessage', { status: 502, body: {} });
    workspace.slack.upset('response', { status: 500, body: {} });
    await workspace.event(asked);
    await workspace.command('Qui est le rapporteur ?');
    for (const method of ['chat.postMessage', 'response', 'chat.postMessage', 'response'])
      expect((await workspace.slack.next(method)).text).toContain('Clara GIMENEZ');
  });

  test('where Slack refuses the blocks, the words are sent', async () => {
    workspace.slack.upset('chat.postMessage', { body: { ok: false, error: 'invalid_blocks' } });
    await workspace.event(asked);
    expect((await workspace.slack.next('chat.postMessage')).blocks).toBeDefined();
    const { text, blocks } = await workspace.slack.next('chat.postMessage');
    expect(text).toContain('Clara GIMENEZ');
    expect(blocks).toBeUndefined();
    workspace.slack.upset('response', { status: 400, body: {} });
    await workspace.command('Qui est le rapporteur ?');
    expect((await workspace.slack.next('response')).blocks).not.toEqual([]);
    expect((await workspace.slack.next('response')).blocks).toEqual([]);
  });

  test('what Slack refuses is told in the log, and the next question is answered', async () => {
    workspace.slack.upset('chat.postMessage', { body: { ok: false, error: 'missing_scope', needed: 'chat:write' } });
    await workspace.event(asked);
    expect(await workspace.service.said(/scope/)).toBe(
      'slack: something could not be answered: missing_scope (scope chat:write)',
    );
    await workspace.event(asked);
    await workspace.slack.next('chat.postMessage');
    expect((await workspace.slack.next('chat.postMessage')).text).toContain('Clara GIMENEZ');
  });

  test('a response address that has expired is told in the log', async () => {
    for (let attempt = 0; attempt < 2; attempt++) workspace.slack.upset('response', { status: 404, body: {} });
    await workspace.command('Qui est le rapporteur ?');
    expect(await workspace.service.said(/response_url/)).toContain('HTTP 404');
  });
});

test('what is being answered is finished before the service ends', async () => {
  const slack = await new StandIn().listen();
  onTestFinished(() => slack.close());
  const service = await startService({ ...credentials, SLACK_API_URL: slack.apiUrl });
  await service.said(/connected/);
  let release = (): void => undefined;
  let isTaken = false;
  const after = new Promise<void>((resolve) => (release = resolve)).then(() => (isTaken = true));
  slack.upset('chat.postMessage', { after });
  await deliver(service);
  await slack.next('chat.postMessage');
  setTimeout(release, 50);
  await service.stop();
  expect(isTaken).toBe(true);
});
