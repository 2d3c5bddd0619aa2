import { describe, expect, test } from 'vitest';
import { firstQuestions } from '../../adapters/first-questions.js';
import { serve } from './serving.js';

const { get, ask } = serve();
const page = async (path: string) => (await get(path)).text();

/** What a reader sees of some markup: no tags, entities read. */
function textOf(markup: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return markup.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

describe('the chat page', () => {
  test('welcomes with the act that ships and questions to click', async () => {
    const home = await page('/');
    expect(home).toContain('<html lang="fr">');
    expect(textOf(home)).toContain('Délibération n°\u00a0M2023-242 du 11 juillet 2023');
    for (const question of firstQuestions({ size: 1 })) expect(home).toContain(`value="${question}"`);
  });

  test.each(firstQuestions({ size: 1 }))('« %s », offered there, is answered', async (question) => {
    expect(await (await ask({ question })).json()).toMatchObject({ status: 'answered' });
  });

  test.each(firstQuestions({ size: 2 }))('« %s », offered over several acts, is understood', async (question) => {
    const { status } = (await (await ask({ question })).json()) as { status: string };
    expect(['answered', 'social']).toContain(status);
  });

  test('answers a form without JavaScript, with its basis in words and a link to the passage', async () => {
    const answer = await page('/?q=Qui+est+le+rapporteur+%3F');
    expect(textOf(answer)).toContain('Clara GIMENEZ');
    expect(textOf(answer)).toContain("Écrit dans l'acte");
    expect(answer).toMatch(/<a href="\/actes\/M2023-242\?passage=\d+-\d+#passage"/);
  });

  test('keeps the conversation of a form without JavaScript', async () => {
    const id = /name="conversation" value="([\w-]+)"/.exec(await page('/?q=Combien+de+voix+pour+%3F'))?.[1];
    expect(textOf(await page(`/?q=et+contre+%3F&conversation=${id ?? ''}`))).toContain('Contre : 0 voix');
  });

  test('takes an opinion from a form without JavaScript', async () => {
    const id = /name="exchange" value="([\w-]+)"/.exec(await page('/?q=Qui+est+le+rapporteur+%3F'))?.[1] ?? '';
    const response = await get('/avis', {
      method: 'POST',
      body: new URLSearchParams({ exchange: id, useful: 'true' }),
    });
    expect(textOf(await response.text())).toContain('Votre avis est noté');
  });

  test('shows markup in a question as text', async () => {
    const answer = await page(`/?q=${encodeURIComponent('<script>alert(1)</script>"><img src=x>')}`);
    expect(answer).not.toMatch(/<script>|<img src=x/);
    expect(answer).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x&gt;');
  });

  test('runs no script and takes no style but its own files', async () => {
    const response = await get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const markup = await response.text();
    expect(markup).not.toMatch(
      /<script(?! src="\/widget\.js" defer>| type="application\/json">)|<style|\sstyle=|\son\w+=|https?:\/\//,
    );
    for (const asset of ['palette.css', 'chat.css', 'page.css', 'icon.svg'])
      expect((await get(`/assets/${asset}`)).status).toBe(200);
  });
});

describe('the page of an act', () => {
  test('gives its text whole, character for character', async () => {
    const { text } = (await (await get('/api/acts/M2023-242')).json()) as { text: string };
    const shown = /<pre class="act-text">([\s\S]*)<\/pre>/.exec(await page('/actes/M2023-242'))?.[1] ?? '';
    expect(textOf(shown)).toBe(text);
    expect(shown).not.toContain('<mark');
  });

  test('highlights exactly the passage that an answer cites', async () => {
    const { citations } = (await (await ask({ question: 'Qui était absent ?' })).json()) as {
      citations: { text: string; url: string }[];
    };
    const { text, url } = citations[0]!;
    const marks = [...(await page(url)).matchAll(/<mark id="passage">([\s\S]*?)<\/mark>/g)];
    expect(marks.map(([, marked]) => textOf(marked!))).toEqual([text]);
  });

  test.each(['9-3', '5-5', '0-99999999', '-1-4', 'a-b', '<script>', '1-2-3'])(
    'shows the act without a highlight for the passage « %s »',
    async (passage) => {
      const response = await get(`/actes/M2023-242?passage=${encodeURIComponent(passage)}`);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toMatch(/<mark|<script/);
    },
  );

  test.each(['/actes/M0000-000', '/actes/..%2F..%2Fpackage.json', '/assets/..%2Fmount.js', '/rien'])(
    '%s is a page in French that says there is nothing',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(await response.text()).toContain('<h1>Introuvable</h1>');
    },
  );

  test('is listed on /actes', async () => {
    expect(await page('/actes')).toContain('<a href="/actes/M2023-242">');
  });
});
