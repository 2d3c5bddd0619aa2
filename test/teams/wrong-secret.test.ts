import { expect, test, vi } from 'vitest';
import { SETTINGS, says, useChat } from './chat.js';
import { useMicrosoft } from './microsoft.js';

const WRONG = 'a-secret~that.expired';
const microsoft = useMicrosoft();
const chat = useChat(microsoft, { settings: { ...SETTINGS, TEAMS_APP_SECRET: WRONG } });

test('a wrong secret is named at the start, and never written', async () => {
  await vi.waitFor(() => {
    expect(chat.log).toHaveLength(1);
  });
  expect(chat.log[0]).toMatch(/^teams: Microsoft refuses TEAMS_APP_SECRET: [^\n]*AADSTS7000215/);
  expect((await chat.post(says('Qui ?'))).status).toBe(502);
  expect(chat.log.join('\n')).not.toContain(WRONG);
});
