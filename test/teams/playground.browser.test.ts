import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { useBrowser } from '../browser/tab.js';
import { useChat } from './chat.js';
import { startPlayground, type Playground } from './playground.js';

const chat = useChat(null, { settings: { TEAMS_LOCAL: '1', PUBLIC_URL: 'http://127.0.0.1:3000' } });
const openTab = useBrowser();
let playground: Playground | undefined;
let page: Page;

beforeAll(async () => {
  playground = await startPlayground(`${chat.base()}/api/messages`);
  page = await openTab({ viewport: { width: 1280, height: 900 } });
  await page.goto(playground.address);
  await page.getByText('Connected.').waitFor();
}, 120_000);

afterAll(async () => {
  await playground?.stop();
}, 30_000);

async function say(words: string): Promise<void> {
  await page.getByRole('textbox').last().fill(words);
  await page.keyboard.press('Enter');
}

const shows = (words: string | RegExp) => page.getByText(words).last().waitFor();

describe('in Microsoft’s Agents Playground', () => {
  test('the bot introduces itself once', async () => {
    await shows('Bonjour, je suis Greffier.');
    expect(await page.getByText('Bonjour, je suis Greffier.').count()).toBe(1);
  });

  test('a question is answered in words with its claim, then on a card that quotes the act', async () => {
    await say("Qui a rapporté la délibération sur l'ERN ?");
    await shows(/a été rapportée par Madame Clara GIMENEZ/);
    await shows("Écrit dans l'acte");
    await shows(/« Madame Clara GIMENEZ, Vice-Présidente, rapporte : »/);
    const link = page.getByRole('link', { name: /ligne 62/ }).last();
    expect(await link.getAttribute('href')).toMatch(/^http:\/\/127\.0\.0\.1:3000\/actes\/.+#passage$/);
  });

  test('a follow-up is asked by a press, and the vote is drawn', async () => {
    await page.getByRole('button', { name: 'Quel est le résultat du vote ?' }).last().click();
    await shows(/adoptée à l'unanimité/);
    await shows('Pour');
    // The bar: 82 voices for beside 2 persons who take no part, in columns of these weights.
    expect(await page.locator('[style*="97.6"]').count()).toBeGreaterThan(0);
  });

  test('an opinion is given in the form of Teams', async () => {
    await page.getByRole('button', { name: 'Like', exact: true }).last().click();
    await page.getByRole('button', { name: 'Submit' }).click();
    await vi.waitFor(() => {
      expect(chat.journal).toMatchObject([{ kind: 'useful', channel: 'teams', intent: 'vote/result' }]);
    });
    await page.getByRole('button', { name: 'Close' }).click();
  });

  test('a greeting offers suggested actions, which ask', async () => {
    await say('Bonjour');
    await shows(/Que voulez-vous savoir/);
    await page.getByRole('button', { name: 'De quoi parle la délibération ?' }).last().click();
    await shows(/École Régionale du Numérique/);
    expect(chat.log).toEqual([]);
  });
});
