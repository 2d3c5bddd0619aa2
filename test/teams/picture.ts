// Draws docs/teams.png: a real answer in Microsoft's Agents Playground. `npm run teams:picture`.
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { loadGreffier } from '../../adapters/cli/load-corpus.js';
import { readEnvironment } from '../../adapters/environment.js';
import { shippedData } from '../../adapters/project.js';
import { createService, listen } from '../../adapters/server.js';
import { findChromium, FLAGS } from '../browser/chromium.js';
import { startPlayground } from './playground.js';

const PICTURE = fileURLToPath(new URL('../../docs/teams.png', import.meta.url));

const QUESTION = 'Qui a rapporté la délibération sur l’ERN ?';

const environment = readEnvironment({ TEAMS_LOCAL: '1' });
const { app, channels } = createService(await loadGreffier([shippedData]), environment);
const server = await listen(app, { PORT: 0, HOST: '127.0.0.1' });
await Promise.all(channels.map((channel) => channel.start()));
const playground = await startPlayground(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`);
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, env: env, args: [...FLAGS] });
try {
  const page = await browser.newPage({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 1440 },
    deviceScaleFactor: 1.5,
  });
  await page.route(
    (url) => url.hostname !== '127.0.0.1' && url.hostname !== 'localhost',
    (route) => route.abort(),
  );
  await page.goto(playground.address);
  await page.getByText('Connected.').waitFor();
  await page.getByText('Bonjour, je suis Greffier.').waitFor();
  await page.getByRole('textbox').last().fill(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Quel est le résultat du vote ?' }).last().click();
  await page.getByText('ligne 128').last().waitFor();
  await page.waitForTimeout(500);
  const question = await page.getByText(QUESTION).first().boundingBox();
  const top = (question?.y ?? 90) - 40;
  await page.screenshot({ path: PICTURE, clip: { x: 332, y: top, width: 616, height: 1350 - top } });
} finally {
  await browser.close();
  await playground.stop();
  server.closeAllConnections();
  server.close();
}
