import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/index.js';
import { faultsOf } from '../browser/axe.js';
import { stylesOf, useBrowser } from '../browser/tab.js';
import * as council from '../questions/council-rows.js';
import * as firstAct from '../questions/first-act-rows.js';
import { over } from '../questions/table.js';
import { serve } from './serving.js';

const VOTE = 'Quel est le résultat du vote de la M2023-242 ?';
const CHART = 'Combien d’actes par rapporteur ?';
const SOURCE = '/actes/M2023-242?passage=0-200';
const SITTING = '/seances/2023-07-11';
const PERSON = '/personnes/clara-gimenez';
/** Pages of ours as they stand without the widget, and what each of them is. */
const PAGES: readonly [path: string, what: string][] = [
  ['/', 'the chat page without script'],
  [`/?q=${encodeURIComponent(VOTE)}`, 'an answer without script'],
  [`/?q=${encodeURIComponent(CHART)}`, 'a chart without script'],
  ['/actes', 'the list of acts'],
  [SOURCE, 'an act with a passage marked'],
  ['/seances', 'the list of sittings'],
  [SITTING, 'a sitting'],
  ['/personnes', 'the list of persons'],
  [PERSON, 'a person'],
  ['/rien', 'nothing at this address'],
  ['/accessibilite', 'the statement'],
];
const DARK = { runOnly: ['color-contrast', 'link-in-text-block'] };

const actsOf = (corpus: Corpus) => corpus.summaries.map(({ id }) => corpus.act(id)!);
const greffier = over([...actsOf(firstAct.greffier.corpus), ...actsOf(council.greffier.corpus)]);
const service = serve({ greffier });
const openTab = useBrowser();

async function visit(path: string, options: BrowserContextOptions = {}, withoutWidget = false): Promise<Page> {
  const tab = await openTab({ viewport: { width: 1280, height: 800 }, ...options });
  if (withoutWidget) await tab.route('**/widget.js', (route) => route.abort());
  await tab.goto(service.base() + path);
  return tab;
}

async function ask(tab: Page, question: string): Promise<void> {
  const answers = tab.locator('.root .answer');
  const before = await answers.count();
  await tab.fill('.root input[name=q]', question);
  await tab.press('.root input[name=q]', 'Enter');
  await answers.nth(before).waitFor();
}

const close = (tab: Page) => tab.context().close();
/** How much wider than the window a page is. */
const overflow = (tab: Page) =>
  tab.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
/** Show where the focus is, into shadow trees. */
const focused = (tab: Page) =>
  tab.evaluate<string>(`(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element.className || element.id || element.name || element.localName;
  })()`);

describe('axe finds no fault', () => {
  test.each(PAGES)('on %s, %s', async (path) => {
    const tab = await visit(path, {}, true);
    expect(await faultsOf(tab)).toEqual([]);
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(tab, DARK)).toEqual([]);
    await close(tab);
  });

  test('on the page of thanks', async () => {
    const tab = await visit(`/?q=${encodeURIComponent(VOTE)}`, {}, true);
    await tab.click('text="Utile"');
    await expect.poll(() => tab.title()).toContain('Merci');
    expect(await faultsOf(tab)).toEqual([]);
    await close(tab);
  });

  test.each(['/demo', '/'])(
    'with the widget of %s, closed and open, with a vote, a table and a failure',
    async (path) => {
      const tab = await visit(path);
      expect(await faultsOf(tab)).toEqual([]);
      if (path === '/demo') await tab.click('.launcher');
      expect(await faultsOf(tab)).toEqual([]);
      await ask(tab, VOTE);
      await ask(tab, CHART);
      await tab.route('**/api/ask', (route) => route.abort());
      await tab.fill('.root input[name=q]', 'Bonjour');
      await tab.press('.root input[name=q]', 'Enter');
      await tab.locator('.failure').waitFor();
      expect(await tab.locator('.root svg[role=img]').count()).toBe(1);
      expect(await tab.locator('.root table').count()).toBe(1);
      expect(await faultsOf(tab)).toEqual([]);
      await tab.emulateMedia({ colorScheme: 'dark' });
      expect(await faultsOf(tab, DARK)).toEqual([]);
      await close(tab);
    },
  );
});

describe('nothing is lost', () => {
  const wide = [...PAGES.map(([path]) => path), '/demo'];
  test.each(wide)('at 320 pixels on %s', async (path) => {
    const tab = await visit(path, { viewport: { width: 320, height: 568 } }, true);
    expect(await overflow(tab)).toBe(0);
    await close(tab);
  });

  test.each([
    ['320 pixels wide', { width: 320, height: 568 }, ''],
    ['640 × 360, a window of 1280 × 720 made twice as large', { width: 640, height: 360 }, ''],
    [
      'letters twice as large',
      { width: 1280, height: 800 },
      'html { font-size: 200% } greffier-chat { --greffier-size: 2em !important }',
    ],
  ])('of the widget: %s', async (_title, viewport, style) => {
    for (const path of ['/demo', '/']) {
      // Our own policy refuses what this adds to the page.
      const tab = await visit(path, { viewport, bypassCSP: true });
      if (style !== '') await tab.addStyleTag({ content: style });
      if (path === '/demo') await tab.click('.launcher');
      await ask(tab, VOTE);
      await ask(tab, CHART);
      expect(await overflow(tab)).toBe(0);
      for (const part of ['.root .question >> nth=1', '.root .field button', '.root .forget']) {
        await tab.locator(part).scrollIntoViewIfNeeded();
        const box = await tab.locator(part).boundingBox();
        expect(box!.x).toBeGreaterThanOrEqual(0);
        expect(box!.x + box!.width).toBeLessThanOrEqual(viewport.width);
        expect(box!.y).toBeGreaterThanOrEqual(0);
        expect(box!.y + box!.height).toBeLessThanOrEqual(viewport.height);
      }
      if (path === '/demo') await tab.click('.close');
      await close(tab);
    }
  });

  test('where the system sets the colours: edges, seats and focus are seen', async () => {
    const tab = await visit('/demo', { forcedColors: 'active' });
    const edges = ['borderTopStyle', 'borderTopColor', 'backgroundColor'];
    const [style, edge, ground] = await stylesOf(tab.locator('.launcher'), ...edges);
    expect(style).toBe('solid');
    expect(edge).not.toBe(ground);
    await tab.click('.launcher');
    await ask(tab, VOTE);
    const [fill] = await stylesOf(tab.locator('.root circle').first(), 'fill');
    expect(fill).not.toBe(ground);
    const [outline, width] = await stylesOf(tab.locator('.root input[name=q]'), 'outlineStyle', 'outlineWidth');
    expect([outline, width]).toEqual(['solid', '3px']);
    await close(tab);
  });

  test('where movement is unwanted, nothing moves', async () => {
    const moving = 'document.querySelector("greffier-chat").shadowRoot.getAnimations().length';
    const still = await visit('/demo', { reducedMotion: 'reduce' });
    await still.click('.launcher');
    expect(await still.evaluate(moving)).toBe(0);
    await close(still);
    const lively = await visit('/demo', { reducedMotion: 'no-preference' });
    await lively.click('.launcher', { noWaitAfter: true });
    expect(await lively.evaluate(moving)).toBe(1);
    await close(lively);
  });
});

describe('by keyboard alone', () => {
  let tab: Page;
  beforeAll(async () => {
    tab = await visit('/demo');
  });
  afterAll(() => close(tab));

  test('the button comes after the page, opens, and the focus is where one types', async () => {
    for (let press = 0; press < 20 && (await focused(tab)) !== 'launcher'; press++) await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    expect(await focused(tab)).toBe('question');
  });

  test('an answer takes no focus, and is told once, in a polite log', async () => {
    await tab.evaluate(`{
      const log = document.querySelector('greffier-chat').shadowRoot.querySelector('[role=log][aria-live=polite]');
      window.told = [];
      new MutationObserver((all) => all.forEach(({ addedNodes }) => addedNodes.forEach((node) => told.push(node.textContent))))
        .observe(log, { childList: true, subtree: true });
    }`);
    await tab.keyboard.type(VOTE);
    await tab.keyboard.press('Enter');
    await tab.locator('.root .answer').waitFor();
    expect(await focused(tab)).toBe('question');
    const told = await tab.evaluate<string[]>('told');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Écrit dans l'acte\. .*adoptée.* Passages cités : \d+\./s);
    expect(await tab.locator('.root [aria-live]').count()).toBe(1);
  });

  test('a follow-up pressed and an opinion given keep it too', async () => {
    await tab.locator('.root .ask button').first().focus();
    await tab.keyboard.press('Enter');
    await tab.locator('.root .answer').nth(1).waitFor();
    expect(await focused(tab)).toBe('q');
    await tab.locator('.root .feedback button').first().focus();
    await tab.keyboard.press('Enter');
    await tab.locator('.root .said').waitFor();
    expect(await focused(tab)).toBe('useful');
  });

  test('every part can be reached, and left again', async () => {
    await tab.locator('.root .close').focus();
    const reached: string[] = [];
    for (let press = 0; press < 60; press++) {
      await tab.keyboard.press('Tab');
      const at = await focused(tab);
      if (at === 'body' || at === 'html' || at === 'skip') break;
      reached.push(at);
    }
    expect(reached).toEqual(expect.arrayContaining(['thread', 'a', 'useful', 'question', 'forget']));
    expect(reached.length).toBeLessThan(60);
  });

  test('Escape closes it and gives the focus back', async () => {
    await tab.locator('.root input[name=q]').focus();
    await tab.keyboard.press('Escape');
    expect(await focused(tab)).toBe('launcher');
    expect(await tab.locator('.panel').isHidden()).toBe(true);
  });
});

test('on a small screen, going on behind the panel closes it', async () => {
  const tab = await visit('/demo', { viewport: { width: 320, height: 568 } });
  await tab.click('.launcher');
  await tab.locator('.root .close').focus();
  await tab.keyboard.press('Shift+Tab');
  expect(await tab.locator('.panel').isHidden()).toBe(true);
  await close(tab);
});

test('a label, a language, a name: what each part of the widget is', async () => {
  const tab = await visit('/demo');
  await tab.click('.launcher');
  expect(await tab.getByRole('dialog', { name: 'Le conseil vous répond' }).count()).toBe(1);
  expect(await tab.getByLabel('Votre question').count()).toBe(1);
  expect(await tab.getByRole('button', { name: 'Fermer' }).count()).toBe(1);
  expect(await tab.locator('.root').getAttribute('lang')).toBe('fr');
  await close(tab);
});
