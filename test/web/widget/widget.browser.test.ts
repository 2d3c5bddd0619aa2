import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { stylesOf, useBrowser } from '../../browser/tab.js';
import { serveForeignSite } from '../foreign-site.js';
import { serve } from '../serving.js';

const site = serveForeignSite(() => service.base());
const service = serve({ settings: () => ({ ALLOWED_ORIGINS: [site.origin()] }) });
const openTab = useBrowser();

const VOTE = 'Quel est le résultat du vote ?';
const launcher = '.launcher';
const field = '.root input[name=q]';

beforeEach(() => {
  site.body = '<greffier-chat><a href="/ailleurs">Une question ?</a></greffier-chat>';
});

/** Open a page of the foreign site; what the page complains of is kept. */
async function visit(path = '/') {
  const tab = await openTab({ viewport: { width: 1000, height: 800 } });
  const complaints: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  await tab.goto(site.origin() + path);
  return { tab, complaints };
}

async function ask(tab: Page, question: string, within = '') {
  const answers = tab.locator(`${within} .answer`);
  const before = await answers.count();
  await tab.fill(`${within} ${field}`, question);
  await tab.press(`${within} ${field}`, 'Enter');
  await answers.nth(before).waitFor();
}

const stored = (tab: Page) => tab.evaluate<number>('sessionStorage.length + localStorage.length');

describe('on a page of another website, as strict as can be', () => {
  test('asks for nothing and keeps nothing before it is opened, and then before a question', async () => {
    const tab = await openTab();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(site.origin());
    await tab.click(launcher);
    await tab.locator(field).waitFor();
    expect(asked).toEqual(['/', '/style.css', '/widget.js']);
    expect(await stored(tab)).toBe(0);
    await ask(tab, VOTE);
    expect(asked.slice(3)).toEqual(['/api/ask']);
    expect(await tab.context().cookies()).toEqual([]);
    await tab.context().close();
  });

  test('answers, with passages that open beside, and breaks no rule of the page', async () => {
    const { tab, complaints } = await visit();
    await tab.click(launcher);
    await ask(tab, VOTE);
    const answer = tab.locator('.answer');
    expect(await answer.innerText()).toContain('adoptée');
    const picture = answer.locator('svg[role=img]');
    expect(await picture.getAttribute('aria-label')).toBe('Vote : pour 82, sans vote 2');
    expect(await picture.locator('circle').count()).toBe(84);
    const link = answer.locator('.sources a').first();
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${service.base()}/actes/M2023-242\\?passage=`));
    const [opened] = await Promise.all([tab.context().waitForEvent('page'), link.click()]);
    expect(await opened.locator('mark').innerText()).toContain('vote à main levée');
    expect(complaints).toEqual([]);
    await tab.context().close();
  });

  test('keeps its own looks, and gives none to the page', async () => {
    const { tab } = await visit();
    const [display, fontSize, letterSpacing] = await stylesOf(
      tab.locator(launcher),
      'display',
      'fontSize',
      'letterSpacing',
    );
    expect([display, fontSize, letterSpacing]).toEqual(['flex', '16px', 'normal']);
    expect(await stylesOf(tab.locator('h1'), 'letterSpacing')).not.toEqual(['normal']);
    await tab.context().close();
  });

  test('takes the texts, questions and colours of the page', async () => {
    site.body = `<greffier-chat><script type="application/json">{"launch":"Le conseil","questions":["${VOTE}"]}</script></greffier-chat>`;
    const { tab } = await visit();
    expect(await tab.innerText(launcher)).toBe('Le conseil');
    await tab.evaluate(
      `document.querySelector('greffier-chat').style.setProperty('--greffier-accent', 'rgb(1, 2, 3)')`,
    );
    expect(await stylesOf(tab.locator(launcher), 'backgroundColor')).toEqual(['rgb(1, 2, 3)']);
    await tab.click(launcher);
    await tab.click(`text=${VOTE}`);
    await tab.locator('.answer').waitFor();
    await tab.context().close();
  });

  test('without JavaScript is the link it holds', async () => {
    const tab = await openTab({ javaScriptEnabled: false });
    await tab.goto(site.origin());
    expect(await tab.locator('greffier-chat').innerText()).toBe('Une question ?');
    await tab.context().close();
  });
});

describe('a conversation', () => {
  test('goes on from page to page of the same tab, and ends when told so', async () => {
    const { tab } = await visit();
    await tab.click(launcher);
    await ask(tab, 'Combien de voix pour ?');
    await tab.goto(`${site.origin()}/autre-page`);
    expect(await tab.locator('.answer').count()).toBe(0);
    await tab.click(launcher);
    expect(await tab.locator('.answer').count()).toBe(1);
    const [thread, question] = [
      await tab.locator('.thread').boundingBox(),
      await tab.locator('.question').boundingBox(),
    ];
    expect(question!.y - thread!.y).toBeLessThan(40);
    await ask(tab, 'et contre ?');
    expect(await tab.locator('.answer').last().innerText()).toContain('Contre : 0 voix');
    await tab.click('.forget');
    await tab.locator('.answer >> text=oublié').waitFor();
    expect(await tab.locator('.exchange').count()).toBe(1);
    expect(await stored(tab)).toBe(0);
    await tab.context().close();
  });

  test('is each widget’s own, whether in a corner or in the page’s flow', async () => {
    site.body = '<greffier-chat></greffier-chat><greffier-chat inline id="second"></greffier-chat>';
    const { tab } = await visit();
    await ask(tab, 'Combien d’absents ?', '#second');
    await tab.click(launcher);
    await ask(tab, 'lesquels ?', 'greffier-chat:not([id])');
    expect(await tab.locator('.panel .answer').innerText()).not.toContain('Luc ALBERNHE');
    await tab.click('.close');
    await ask(tab, 'lesquels ?', '#second');
    expect(await tab.locator('#second .answer').last().innerText()).toContain('Luc ALBERNHE');
    await tab.context().close();
  });

  test('offers what can be asked next, one press away', async () => {
    const { tab } = await visit();
    await tab.click(launcher);
    await ask(tab, 'Qui est le rapporteur ?');
    await tab.click(`.answer .ask >> text=${VOTE}`);
    await tab.locator('.answer').nth(1).waitFor();
    expect(await tab.locator('.question').last().innerText()).toContain('le résultat du vote');
    await tab.context().close();
  });

  test('takes an opinion, remembers it, and may take another', async () => {
    const { tab } = await visit();
    await tab.click(launcher);
    await ask(tab, VOTE);
    await tab.click('text="Utile"');
    await tab.locator('.said').waitFor();
    expect(await tab.locator('[role=log]').innerText()).toContain('votre avis est noté');
    await tab.reload();
    await tab.click(launcher);
    const pressed = tab.locator('[aria-pressed=true]');
    expect(await pressed.innerText()).toBe('Utile');
    await tab.click('text="Pas utile"');
    await tab.locator('.said').waitFor();
    expect(await pressed.innerText()).toBe('Pas utile');
    await tab.context().close();
  });
});

describe('on our own chat page', () => {
  test('an answer that came with the page is not asked for again, and the conversation goes on from it', async () => {
    const tab = await openTab();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(`${service.base()}/?q=Combien+d’absents+%3F`);
    await tab.locator('.root .answer').waitFor();
    expect(asked).not.toContain('/api/ask');
    await ask(tab, 'lesquels ?');
    expect(await tab.locator('.root .answer').last().innerText()).toContain('Luc ALBERNHE');
    await tab.goto(`${service.base()}/`);
    expect(await tab.locator('.root .answer').count()).toBe(2);
    await tab.context().close();
  });

  test('without JavaScript the same forms load the answers', async () => {
    const tab = await openTab({ javaScriptEnabled: false });
    await tab.goto(service.base());
    await tab.fill('input[name=q]', 'Combien d’absents ?');
    await tab.click('text="Demander"');
    await tab.fill('input[name=q]', 'lesquels ?');
    await tab.click('text="Demander"');
    expect(await tab.locator('.answer').innerText()).toContain('Luc ALBERNHE');
    await tab.click('text="Utile"');
    expect(await tab.locator('h1').innerText()).toBe('Merci');
    await tab.context().close();
  });
});

describe('when no answer comes, a sentence says why and one press asks again', () => {
  const cases: [title: string, words: string, answer: { status: number; headers?: Record<string, string> } | null][] = [
    ['network loss', 'Vérifiez votre connexion', null],
    ['429', 'Réessayez dans 12 secondes', { status: 429, headers: { 'Retry-After': '12' } }],
    ['500', 'a rencontré une erreur', { status: 500 }],
  ];
  test.each(cases)('%s', async (_title, words, answer) => {
    const { tab } = await visit();
    await tab.click(launcher);
    const headers = { 'Access-Control-Allow-Origin': site.origin(), 'Access-Control-Expose-Headers': 'Retry-After' };
    await tab.route(
      '**/api/ask',
      (route) =>
        answer
          ? route.fulfill({ ...answer, headers: { ...headers, ...answer.headers } })
          : route.abort('connectionfailed'),
      { times: 1 },
    );
    await tab.fill(field, VOTE);
    await tab.press(field, 'Enter');
    expect(await tab.locator('.failure').innerText()).toContain(words);
    expect(await tab.locator('[role=log]').innerText()).toContain(words);
    await tab.click('.retry');
    await tab.locator('.answer').waitFor();
    expect(await tab.locator('.failure').count()).toBe(0);
    expect(await tab.locator('.question').count()).toBe(1);
    await tab.context().close();
  });

  test('a slow server: the wait is told, then the answer comes', async () => {
    const { tab } = await visit();
    await tab.click(launcher);
    await tab.clock.install();
    let release: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    await tab.route('**/api/ask', async (route) => {
      await held;
      await route.continue();
    });
    await tab.fill(field, VOTE);
    await tab.press(field, 'Enter');
    await tab.locator('text=Greffier cherche dans les actes').waitFor();
    await tab.clock.fastForward(5_000);
    await tab.locator('.waiting >> text=La réponse tarde').waitFor();
    release!();
    await tab.locator('.answer').waitFor();
    await tab.context().close();
  });
});
