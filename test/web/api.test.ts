import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ActList, AskResponse, Problem } from '../../adapters/web/responses.js';
import { Act } from '../../src/records/index.js';
import { serve, startServing } from './serving.js';

const { get, post, ask } = serve();

describe('POST /api/ask', () => {
  test('« Qui est le rapporteur ? » is answered, its citation is the act’s own words', async () => {
    const response = await ask({ question: 'Qui est le rapporteur ?' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const result = z.strictObject(AskResponse.shape).parse(await response.json());
    expect(result).toMatchObject({ status: 'answered', basis: 'stated', acts: ['M2023-242'] });
    expect(result.text).toContain('Clara GIMENEZ');
    const [citation] = result.citations as { start: number; end: number; text: string }[];
    const act = Act.parse(await (await get('/api/acts/M2023-242')).json());
    expect(act.text.slice(citation?.start, citation?.end)).toBe(citation?.text);
  });

  test('« et contre ? » goes on with the identifier of the answer before', async () => {
    const first = AskResponse.parse(await (await ask({ question: 'Combien de voix pour ?' })).json());
    const second = AskResponse.parse(
      await (await ask({ question: 'et contre ?', conversation: first.conversation })).json(),
    );
    expect(second).toMatchObject({ intent: 'vote/against', conversation: first.conversation });
  });

  test('« et contre ? » goes on with the questions before', async () => {
    const response = await ask({ question: 'et contre ?', conversation: ['Combien de voix pour ?'] });
    expect(await response.json()).toMatchObject({ intent: 'vote/against' });
  });

  test('an identifier that nobody was given starts a new conversation under another one', async () => {
    const response = await ask({ question: 'Bonjour', conversation: 'chosen-by-a-stranger' });
    expect(AskResponse.parse(await response.json()).conversation).toMatch(/^[\w-]{24}$/);
  });

  test('the same answer comes ready to be shown: basis in words, quotes with their place, questions to press', async () => {
    const { presentation } = AskResponse.parse(await (await ask({ question: 'Qui est le rapporteur ?' })).json());
    const sentence = {
      kind: 'sentence',
      text: 'La délibération n° M2023-242 a été rapportée par Madame Clara GIMENEZ, Vice-Présidente.',
    };
    expect(presentation).toMatchObject({ basis: "Écrit dans l'acte", blocks: [sentence] });
    expect(presentation.quotes[0]).toMatchObject({ place: 'Délibération n°\u00a0M2023-242, ligne 62', line: 62 });
    expect(presentation.suggestions.length).toBeGreaterThan(0);
  });

  const refused: [title: string, status: number, body: string, headers?: Record<string, string>][] = [
    ['an empty question', 400, '{"question":"  "}'],
    ['no question', 400, '{}'],
    ['a question that is a number', 400, '{"question":12}'],
    ['a question of 2,001 characters', 400, JSON.stringify({ question: 'a'.repeat(2001) })],
    ['a property nobody knows', 400, '{"question":"numéro ?","corpus":"/etc"}'],
    ['thirteen earlier questions', 400, JSON.stringify({ question: 'a', conversation: Array(13).fill('a') })],
    ['JSON cut short', 400, '{"question":'],
    ['a bare list', 400, '[]'],
    ['17 KB', 413, JSON.stringify({ question: 'a'.repeat(17 * 1024) })],
    ['a form', 415, 'question=a', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text, as a foreign page could send', 415, '{"question":"a"}', { 'content-type': 'text/plain' }],
    ['a compressed body', 415, '{"question":"a"}', { 'content-encoding': 'gzip' }],
  ];
  test.each(refused)('%s is refused with %i, in French, as problem+json', async (_title, status, body, headers) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = Problem.parse(await response.json());
    expect(problem.status).toBe(status);
    expect(problem.detail).not.toMatch(/node_modules|Error|Expected|Invalid|received/);
  });
});

describe('POST /api/feedback', () => {
  const judge = (opinion: object) =>
    get('/api/feedback', {
      method: 'POST',
      body: JSON.stringify(opinion),
      headers: { 'content-type': 'application/json' },
    });

  test('takes an opinion on an answer just given', async () => {
    const { exchange } = AskResponse.parse(await (await ask({ question: 'Qui est le rapporteur ?' })).json());
    expect((await judge({ exchange, useful: false })).status).toBe(204);
  });

  test('says that an answer is no longer known', async () => {
    expect((await judge({ exchange: 'made-up', useful: true })).status).toBe(404);
  });

  test('refuses what is no opinion', async () => {
    expect((await judge({ exchange: 'made-up', useful: 'peut-être' })).status).toBe(400);
  });
});

describe('GET', () => {
  test('/api/acts lists the act with the address of its page', async () => {
    const list = z.strictObject(ActList.shape).parse(await (await get('/api/acts')).json());
    expect(list).toMatchObject({ total: 1, page: 1, pages: 1 });
    expect(list.acts[0]).toMatchObject({ id: 'M2023-242', date: '2023-07-11', url: '/actes/M2023-242' });
  });

  test('/api/acts?page=2 is empty, beyond the last', async () => {
    expect(await (await get('/api/acts?page=2&size=1')).json()).toMatchObject({ total: 1, page: 2, acts: [] });
  });

  test('/healthz tells that it answers', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok', acts: 1 });
  });

  test('/api/openapi.json describes every address under /api, each reference leads somewhere', async () => {
    const text = await (await get('/api/openapi.json')).text();
    const document = JSON.parse(text) as { openapi: string; paths: object; components: { schemas: object } };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual([
      '/api/ask',
      '/api/feedback',
      '/api/acts',
      '/api/acts/{id}',
      '/api/export/{name}',
      '/healthz',
    ]);
    const named = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(named));
  });

  const refused: [path: string, method: string, status: number][] = [
    ['/api/acts/M0000-000', 'GET', 404],
    ['/api/acts/..%2F..%2Fpackage.json', 'GET', 404],
    ['/api/acts/__proto__', 'GET', 404],
    ['/api/acts/%E0%A4%A', 'GET', 400],
    ['/api/acts?page=0', 'GET', 400],
    ['/api/acts?size=1000000', 'GET', 400],
    ['/api/nothing', 'GET', 404],
    ['/api/ask', 'GET', 405],
    ['/api/acts', 'DELETE', 405],
  ];
  test.each(refused)('%s by %s is refused with %i as problem+json', async (path, method, status) => {
    const response = await get(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(response.headers.has('allow')).toBe(status === 405);
  });
});

describe('beyond the limit of requests', () => {
  const slow = serve({ settings: () => ({ RATE_LIMIT: 2 }) });
  test('the third request of a minute is refused with 429', async () => {
    const statuses = [];
    for (let turn = 0; turn < 3; turn++) statuses.push((await slow.ask({ question: 'Bonjour' })).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  test.each([
    [0, (turn: number) => `203.0.113.${turn}`],
    [1, (turn: number) => `203.0.113.${turn}, 198.51.100.7`],
  ])(
    'with %i proxies in front, to claim other addresses in X-Forwarded-For is of no use',
    async (TRUST_PROXY, claim) => {
      const { base, stop } = await startServing({ settings: () => ({ RATE_LIMIT: 2, TRUST_PROXY }) });
      const statuses = [];
      for (let turn = 0; turn < 3; turn++)
        statuses.push((await fetch(`${base}/actes`, { headers: { 'x-forwarded-for': claim(turn) } })).status);
      stop();
      expect(statuses).toEqual([200, 200, 429]);
    },
  );

  test('visitors behind a proxy that is declared are told apart', async () => {
    const { base, stop } = await startServing({ settings: () => ({ RATE_LIMIT: 1, TRUST_PROXY: 1 }) });
    const statuses = [];
    for (let turn = 0; turn < 3; turn++)
      statuses.push((await fetch(`${base}/actes`, { headers: { 'x-forwarded-for': `203.0.113.${turn}` } })).status);
    stop();
    expect(statuses).toEqual([200, 200, 200]);
  });
});
