import { describe, expect, it, test } from 'vitest';
import { renderText } from '../../adapters/cli/text.js';
import { createDesk } from '../../adapters/desk/desk.js';
import { DEMO_NOTICE } from '../../adapters/demo/corpus.js';
import { readEnvironment } from '../../adapters/environment.js';
import { createBot } from '../../adapters/slack/bot.js';
import { renderAnswer as renderInSlack } from '../../adapters/slack/render.js';
import { unfurl as unfurlInSlack } from '../../adapters/slack/unfurl.js';
import { homeView } from '../../adapters/slack/views.js';
import { actAttachment } from '../../adapters/teams/act-card.js';
import { renderAnswer as renderInTeams } from '../../adapters/teams/render.js';
import { welcome } from '../../adapters/teams/welcome.js';
import { withNotice } from '../../src/notice.js';
import { serve } from '../web/serving.js';
import { demo } from './demo.js';

const publicUrl = 'https://greffier.example';
const TODAY = '2026-11-23';
/** Answers of every status, short and too long to be shown whole, two in one message. */
const QUESTIONS = [
  'Bonjour',
  'Quels actes sur la cantine ?',
  'Liste tous les actes',
  'Qui a rapporté la V2026-001 et quel est le résultat du vote ?',
  'Quels sont les présents à la V2026-002 ?',
  'Assiduité des élus',
  'Présence par séance',
  'Qui était absent ?',
  'Quelle est la couleur du maire ?',
  'zzzz',
  'Qui est TEISSERENC ?',
  'Que dit la délibération V1999-1 ?',
];

describe('every answer carries the notice', () => {
  const desk = createDesk(demo, { today: () => TODAY, notice: DEMO_NOTICE });
  const plain = (shown: unknown): string => JSON.stringify(shown).replaceAll('\u00a0', ' ');

  it.each(QUESTIONS)('« %s »', (question) => {
    const exchange = desk.ask({ channel: 'web', thread: question, question });
    expect(exchange.reply.result.text).toContain(DEMO_NOTICE);
    expect(renderText(exchange.reply, desk.corpus)).toContain(DEMO_NOTICE);
    for (const surface of ['message', 'ephemeral', 'view'] as const)
      expect(plain(renderInSlack(exchange, desk.corpus, { publicUrl, surface }).blocks)).toContain(DEMO_NOTICE);
    expect(plain(renderInTeams(exchange, desk.corpus, { publicUrl, withQuestion: true }))).toContain(DEMO_NOTICE);
  });

  it('and so does what stands for an act, or greets, in Slack and Teams', () => {
    const act = desk.corpus.act('V2026-001')!;
    const shown = [
      homeView({ desk, publicUrl }),
      createBot(desk, publicUrl).welcome(),
      unfurlInSlack(`${publicUrl}/actes/${act.id}`, desk, publicUrl),
      actAttachment(act, publicUrl, desk).content,
      welcome(desk),
    ];
    for (const one of shown) expect(plain(one)).toContain(DEMO_NOTICE);
  });

  it('but where there is none, nothing is said', () => {
    const unmarked = createDesk(demo, { today: () => TODAY });
    expect(unmarked.notice).toBeNull();
    expect(unmarked.ask({ channel: 'web', thread: 'one', question: 'Bonjour' }).reply.result.text).not.toContain(
      'Démonstration',
    );
  });

  it('once, in the middle of a conversation', () => {
    const bot = withNotice(demo, DEMO_NOTICE);
    const { conversation } = bot.ask('Quels actes sur la cantine ?', { today: TODAY });
    const { text } = bot.ask('et la deuxième ?', { today: TODAY, conversation }).result;
    expect(text.split(DEMO_NOTICE)).toHaveLength(2);
  });
});

describe('every page carries the notice', () => {
  const { get, ask } = serve({ greffier: demo, settings: () => ({ NOTICE: DEMO_NOTICE }) });
  const textOf = (markup: string): string => markup.replaceAll('&#39;', "'").replace(/\s+/g, ' ');

  test.each([
    '/',
    '/?q=Quels+actes+%3F',
    '/actes',
    '/actes?page=3',
    '/actes/V2026-001',
    '/accessibilite',
    '/demo',
    '/rien',
    '/actes/rien',
    '/actes?page=0',
  ])('%s', async (path) => {
    const page = textOf(await (await get(path)).text());
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain(DEMO_NOTICE);
  });

  test('the page of thanks', async () => {
    const body = new URLSearchParams({ exchange: 'unknown', useful: 'true' });
    expect(textOf(await (await get('/avis', { method: 'POST', body })).text())).toContain(DEMO_NOTICE);
  });

  test('the answer of the HTTP interface', async () => {
    const { text, presentation } = (await (await ask({ question: 'Bonjour' })).json()) as {
      text: string;
      presentation: { blocks: object[] };
    };
    expect(text).toContain(DEMO_NOTICE);
    expect(presentation.blocks).toContainEqual({ kind: 'notice', text: DEMO_NOTICE });
  });
});

describe('NOTICE', () => {
  it.each(['Deux\nlignes', 'a'.repeat(201)])('%j is refused', (NOTICE) => {
    expect(() => readEnvironment({ NOTICE })).toThrow(/NOTICE=.*one line of 200 characters/s);
  });

  it('is a line', () => {
    expect(readEnvironment({ NOTICE: ' À l’essai ' }).NOTICE).toBe('À l’essai');
  });
});
