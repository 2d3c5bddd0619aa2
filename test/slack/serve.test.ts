import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { start } from '../cli/run.js';
import { APP_TOKEN, BOT_TOKEN, StandIn } from './stand-in.js';
import { until } from './until.js';
import { eventBody, sign, SIGNING_SECRET } from './workspace.js';

const mention = { type: 'app_mention', user: 'U1', channel: 'C1', ts: '1.0', text: '<@UBOT> Qui est le rapporteur ?' };

/** Start the built command with Slack; gives what it wrote so far. */
function serve(variables: Record<string, string>) {
  const child = start(['serve'], { PORT: '0', SLACK_BOT_TOKEN: BOT_TOKEN, ...variables });
  onTestFinished(() => void child.kill('SIGKILL'));
  const written = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (written.text += text));
  const said = (pattern: RegExp) =>
    until(
      () => pattern.exec(written.text)?.[0],
      () => `no ${String(pattern)} in: ${written.text}`,
    );
  return { child, written, said };
}

describe('greffier serve', () => {
  test('answers in Slack, and ends on SIGTERM', async () => {
    const slack = await new StandIn().listen();
    onTestFinished(() => slack.close());
    const { child, written, said } = serve({ SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl });
    await said(/connected to Mairie as greffier/);
    const base = await said(/http:\/\/127\.0\.0\.1:\d+/);
    const body = eventBody(mention);
    const headers = { 'content-type': 'application/json', ...sign(body) };
    expect((await fetch(`${base}/slack/events`, { method: 'POST', body, headers })).status).toBe(200);
    expect((await slack.next('chat.postMessage')).text).toContain('Clara GIMENEZ');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(written.text).toMatch(/^slack: on \(HTTP, \/slack\/events\)/m);
    for (const secret of [BOT_TOKEN, SIGNING_SECRET]) expect(written.text).not.toContain(secret);
  });

  test('ends on SIGTERM with a socket open', async () => {
    const slack = await new StandIn().listen();
    onTestFinished(() => slack.close());
    const { child } = serve({ SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: slack.apiUrl });
    await slack.socket();
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('ends on SIGTERM though Slack takes the call and never answers', async () => {
    const mute = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void mute.close());
    await once(mute, 'listening');
    const { port } = mute.address() as AddressInfo;
    const called = once(mute, 'connection');
    const { child } = serve({ SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: `http://127.0.0.1:${port}/api` });
    await called;
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});
