import { describe, expect, test } from 'vitest';
import { eventBody, openWorkspace, sign, SIGNING_SECRET } from './workspace.js';

const workspace = openWorkspace();
const asked = { type: 'app_mention', user: 'U1', channel: 'C1', ts: '1.0', text: '<@UBOT> Qui est le rapporteur ?' };
const json = { 'content-type': 'application/json' };

describe('a call is taken', () => {
  test('when it is signed', async () => {
    await workspace.event(asked);
    expect((await workspace.slack.next('chat.postMessage')).text).toContain('Clara GIMENEZ');
  });

  test('when Slack verifies the address', async () => {
    const answer = await workspace.json(JSON.stringify({ type: 'url_verification', challenge: 'ch4ll3ng3' }));
    expect(await answer.json()).toEqual({ challenge: 'ch4ll3ng3' });
  });

  test('once only, however often it comes', async () => {
    for (let delivery = 0; delivery < 4; delivery++) await workspace.event(asked, 'EvTheSame');
    expect(await workspace.settled()).toHaveLength(1);
  });
});

describe('a call is refused', () => {
  const body = eventBody(asked);
  const old = Math.floor(Date.now() / 1000) - 6 * 60;
  test.each([
    ['unsigned', {}],
    ['signed with another key', sign(body, { secret: SIGNING_SECRET.toUpperCase() })],
    ['too old', sign(body, { at: old })],
    ['signed for another body', sign(`${body} `)],
    ['signed in an unknown way', { ...sign(body), 'x-slack-signature': 'v0' }],
    ['dated in words', { ...sign(body), 'x-slack-request-timestamp': 'now' }],
  ])('%s', async (_, headers) => {
    expect((await workspace.send(body, { ...json, ...headers })).status).toBe(401);
    expect(workspace.slack.calls).toEqual([]);
  });

  test('and the log says once which secret may be wrong, without it', async () => {
    const line = await workspace.service.said(/SLACK_SIGNING_SECRET/);
    expect(workspace.service.lines.filter((one) => one === line)).toHaveLength(1);
    expect(workspace.service.lines.join()).not.toContain(SIGNING_SECRET);
  });

  test('signed but not JSON', async () => {
    expect((await workspace.send('{', { ...json, ...sign('{') })).status).toBe(400);
  });

  test('by GET', async () => {
    expect((await fetch(`${workspace.service.base}/slack/events`)).status).toBe(404);
  });
});

describe('is left without an answer', () => {
  const message = {
    type: 'message',
    channel_type: 'im',
    channel: 'D1',
    user: 'U1',
    ts: '1.0',
    text: 'Qui est absent ?',
  };
  test.each([
    ['what the bot says itself', { ...message, user: 'UBOT' }],
    ['what another bot says', { ...message, subtype: 'bot_message', bot_id: 'B2' }],
    ['what an app says for a person', { ...message, bot_id: 'B2' }],
    ['the correction of a message', { ...message, subtype: 'message_changed', message: { ...message } }],
    ['a corrected mention', { ...asked, edited: { user: 'U1', ts: '1.1' } }],
    ['a message deleted', { ...message, subtype: 'message_deleted' }],
    ['a notice of Slack', { ...message, subtype: 'channel_join' }],
    ['a message without text', { ...message, text: undefined }],
    ['a message in a channel that mentions no one', { ...message, channel_type: 'channel', channel: 'C1' }],
  ])('%s', async (_, event) => {
    await workspace.event(event);
    expect(await workspace.settled()).toEqual([]);
  });
});
