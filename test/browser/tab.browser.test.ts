import { expect, test } from 'vitest';
import { useBrowser } from './tab.js';

const openTab = useBrowser();

test('a tab opens, shows what it is given, and reaches nothing beyond this machine', async () => {
  const tab = await openTab();
  await tab.setContent('<p>Délibération</p>');
  expect(await tab.textContent('p')).toBe('Délibération');
  await expect(tab.goto('https://example.org')).rejects.toThrow('ERR_FAILED');
  await tab.context().close();
});
