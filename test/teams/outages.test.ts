import { beforeEach, describe, expect, it, test } from 'vitest';
import { SETTINGS, says, useChat } from './chat.js';
import { APP_SECRET, useMicrosoft } from './microsoft.js';

const microsoft = useMicrosoft();
const chat = useChat(microsoft);
const QUESTION = says('Qui est le rapporteur ?');

beforeEach(() => {
  chat.log.length = 0;
});

async function theOthersAnswer(): Promise<void> {
  const response = await fetch(`${chat.base()}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: 'Qui est le rapporteur ?' }),
  });
  expect(await response.text()).toContain('GIMENEZ');
}

describe('the Bot Service', () => {
  it.each([429, 412, 502, 503])('that refuses once with %i is asked again', async (status) => {
    let refusals = 0;
    microsoft.refuse((path) =>
      path.startsWith('/emea/') && refusals++ === 0 ? { status, headers: { 'retry-after': '0' } } : null,
    );
    expect((await chat.post(QUESTION)).status).toBe(200);
    expect(microsoft.sent).toHaveLength(2);
    expect(chat.log).toEqual([]);
  });

  test('that says when to come back is left alone until then', async () => {
    let first = 0;
    microsoft.refuse((path) => {
      if (!path.startsWith('/emea/') || first > 0) return null;
      first = Date.now();
      return { status: 429, headers: { 'retry-after': '1' } };
    });
    await chat.post(QUESTION);
    expect(Date.now() - first).toBeGreaterThanOrEqual(990);
  });

  it.each<[string, Parameters<typeof microsoft.refuse>[0]]>([
    ['keeps refusing', (path) => (path.startsWith('/emea/') ? { status: 503 } : null)],
    ['forbids', (path) => (path.startsWith('/emea/') ? { status: 403, body: { error: 'no\nway' } } : null)],
    ['hangs up', (path) => (path.startsWith('/emea/') ? 'hangs up' : null)],
  ])('that %s is told in one line, and the other channels go on', async (_, outage) => {
    microsoft.refuse(outage);
    expect((await chat.post(QUESTION)).status).toBe(502);
    expect(chat.log).toEqual([expect.stringMatching(/^teams: no reply could be sent: [^\n]+$/)]);
    await theOthersAnswer();
  });

  test('that signs with keys out of reach is not believed', async () => {
    microsoft.refuse((path) => (path.endsWith('/keys') ? { status: 500 } : null));
    const token = await microsoft.token({ iss: `https://sts.windows.net/${SETTINGS.TEAMS_TENANT_ID}/` });
    expect((await chat.call(QUESTION, { authorization: `Bearer ${token}` })).status).toBe(401);
    await theOthersAnswer();
  });
});

test('the secret is in no line of the log', () => {
  expect(chat.log.join('\n')).not.toContain(APP_SECRET);
});
