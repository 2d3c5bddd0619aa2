import { expect, test } from 'vitest';
import { faultsOf } from './axe.js';
import { useBrowser } from './tab.js';

const openTab = useBrowser();

test('a tab opens, shows what it is given, and reaches nothing beyond this machine', async () => {
  const tab = await openTab();
  await tab.setContent('<p>Délibération</p>');
  expect(await tab.textContent('p')).toBe('Délibération');
  await expect(tab.goto('https://example.org')).rejects.toThrow('ERR_FAILED');
  await tab.context().close();
});

test('axe sees a fault, within a shadow tree too', async () => {
  const tab = await openTab();
  await tab.setContent('<html lang="fr"><title>t</title><main><h1>t</h1><p id="host"></p></main>');
  expect(await faultsOf(tab)).toEqual([]);
  await tab.evaluate(`document.querySelector('#host').attachShadow({ mode: 'open' }).append(new Image())`);
  expect(await faultsOf(tab)).toEqual(['image-alt: <img>']);
  await tab.context().close();
});
