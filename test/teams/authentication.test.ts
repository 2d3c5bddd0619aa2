import { describe, expect, it, test } from 'vitest';
import { says, useChat } from './chat.js';
import { APP_ID, TENANT, useMicrosoft } from './microsoft.js';

const microsoft = useMicrosoft();
const chat = useChat(microsoft);
const QUESTION = says('Qui est le rapporteur ?');
const STRANGER = '99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee';

describe('a call is answered', () => {
  it.each([
    ['of the Bot Service', {}],
    ['of the organisation itself', { iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT }],
  ])('%s', async (_, claims) => {
    const response = await chat.call(QUESTION, { authorization: `Bearer ${await microsoft.token(claims)}` });
    expect(response.status).toBe(200);
    expect(microsoft.sent[0]?.activity.text).toContain('Clara GIMENEZ');
    expect(microsoft.sent[0]?.authorization).toBe('Bearer token-of-the-bot');
  });
});

describe('a call is refused, and nothing is sent', () => {
  it.each<[string, () => Promise<string | null> | null]>([
    ['no token', () => null],
    ['an empty header', () => Promise.resolve('')],
    ['no Bearer', async () => `Basic ${await microsoft.token()}`],
    ['no JWT', () => Promise.resolve('Bearer nonsense')],
    ['another audience', async () => `Bearer ${await microsoft.token({ aud: STRANGER })}`],
    [
      'the audience of every bot',
      async () => `Bearer ${await microsoft.token({ aud: 'https://api.botframework.com' })}`,
    ],
    [
      'another organisation',
      async () => `Bearer ${await microsoft.token({ iss: `https://sts.windows.net/${STRANGER}/`, tid: STRANGER })}`,
    ],
    ['an unknown issuer', async () => `Bearer ${await microsoft.token({ iss: 'https://issuer.example' })}`],
    ['no issuer', async () => `Bearer ${await microsoft.token({ iss: undefined })}`],
    ['an expired token', async () => `Bearer ${await microsoft.token({}, { expires: -600 })}`],
    ['another key', async () => `Bearer ${await microsoft.token({}, { forged: true })}`],
    ['no signature', () => Promise.resolve(`Bearer ${unsigned()}`)],
  ])('%s', async (_, header) => {
    const authorization = await header();
    const response = await chat.call(QUESTION, authorization === null ? {} : { authorization });
    expect(response.status).toBe(401);
    expect(microsoft.sent).toEqual([]);
  });

  test('a token for another service address', async () => {
    const token = await microsoft.token({ serviceurl: 'https://smba.trafficmanager.net.evil.example/' });
    const response = await chat.call(QUESTION, { authorization: `Bearer ${token}` });
    expect(response.status).toBe(400);
    expect(microsoft.sent).toEqual([]);
  });
});

function unsigned(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', kid: 'published' })}.${part({ iss: 'https://api.botframework.com', aud: APP_ID, exp: 4e9 })}.`;
}

test('who keeps failing is no longer heard for a while; who is known still is', async () => {
  const statuses = await Promise.all(Array.from({ length: 60 }, async () => (await chat.call(QUESTION)).status));
  expect(new Set(statuses)).toEqual(new Set([401, 429]));
});
