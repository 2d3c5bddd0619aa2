import { beforeEach, describe, expect, it, test } from 'vitest';
import { receive } from '../../adapters/teams/receive.js';
import { renderAnswer, renderRest } from '../../adapters/teams/render.js';
import type { Block } from '../../src/answer/model.js';
import type { Exchange } from '../../adapters/desk/desk.js';
import { activity, says, useChat } from './chat.js';
import { useMicrosoft } from './microsoft.js';
import { asSent, breachesOf, properties, wordsOf } from './reading.js';
import { greffier } from '../questions/council-rows.js';

const microsoft = useMicrosoft();
const chat = useChat(microsoft);

beforeEach(() => {
  chat.log.length = 0;
});

describe('a payload is refused, and nothing is sent', () => {
  const hostile = says('Qui ?');
  it.each<[string, unknown, number]>([
    ['no JSON', '{"type":', 400],
    ['no object', '[]', 400],
    ['no type', { ...hostile, type: undefined }, 400],
    ['no conversation', { ...hostile, conversation: undefined }, 400],
    ['a text that is none', { ...hostile, text: { $gt: '' } }, 400],
    ['a conversation that leads elsewhere', { ...hostile, conversation: { id: 'a/../../v3/attachments' } }, 400],
    ['a conversation with a query', { ...hostile, conversation: { id: 'a?x=1' } }, 400],
    ['replies to a file', { ...hostile, serviceUrl: 'file:///etc/passwd' }, 400],
    ['replies in clear', { ...hostile, serviceUrl: 'http://smba.trafficmanager.net/emea/' }, 403],
    ['replies to this machine', { ...hostile, serviceUrl: 'https://127.0.0.1/emea/' }, 400],
    ['replies to a look-alike', { ...hostile, serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }, 400],
    ['replies to a store of files', { ...hostile, serviceUrl: 'https://x.blob.core.windows.net/' }, 400],
    [
      'another organisation',
      { ...hostile, channelData: { tenant: { id: 'aaaaaaaa-0000-4000-8000-000000000000' } } },
      403,
    ],
    ['a text of a megabyte', { ...hostile, text: 'a'.repeat(1 << 20) }, 413],
    ['a text of 30,000 characters', { ...hostile, text: 'a'.repeat(30_000) }, 400],
    ['a thousand entities', { ...hostile, entities: Array.from({ length: 1000 }, () => ({ type: 'mention' })) }, 400],
  ])('%s', async (_, payload, status) => {
    expect((await chat.post(payload)).status).toBe(status);
    expect(microsoft.sent).toEqual([]);
  });

  test('a compressed body', async () => {
    const authorization = `Bearer ${await microsoft.token()}`;
    const response = await chat.call('x', { authorization, 'content-encoding': 'gzip' });
    expect(response.status).toBe(415);
  });

  test('another method', async () => {
    const response = await fetch(`${chat.base()}/api/messages`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('an invoke that is not ours, or not as it should be, changes nothing', () => {
  it.each([
    ['task/fetch', {}],
    ['message/submitAction', { actionName: 'feedback' }],
    ['message/submitAction', null],
    ['composeExtension/query', { commandId: 1 }],
    ['composeExtension/queryLink', { url: 5 }],
    ['__proto__', {}],
  ])('%s %j', async (name, value) => {
    expect((await chat.post(activity('invoke', { name, value }))).status).toBe(501);
    expect(microsoft.sent).toEqual([]);
    expect(chat.log).toEqual([]);
  });
});

test('mentions cannot make a message grow', () => {
  const entities = Array.from({ length: 200 }, () => ({
    type: 'mention',
    mentioned: { id: '29:x', name: '<at>a'.repeat(80) },
    text: '<at',
  }));
  const question = '<at'.repeat(600);
  const { wanted } = receive(says(question, { entities }))!;
  expect(wanted.kind === 'answer' && wanted.question.length <= question.length).toBe(true);
});

const MARKUP =
  '<img src=x onerror=alert(1)> <at>tous</at> *gras* _i_ ~x~ `c` # t [a](javascript:alert(1)) ![i](https://evil.example) &amp; {{DATE(2020-01-01T00:00:00Z, SHORT)}}';

/** An exchange over blocks of any size. */
function exchangeOf(blocks: readonly Block[], more: Partial<Exchange['reply']['answer']> = {}): Exchange {
  const { reply } = { reply: greffier.ask('Bonjour', { today: '2026-11-23' }) };
  const answer = { ...reply.answer, blocks, ...more } as Exchange['reply']['answer'];
  return { id: 'x'.repeat(24), channel: 'teams', reply: { ...reply, answer } };
}

function render(exchange: Exchange) {
  return renderAnswer(exchange, greffier.corpus, { publicUrl: 'https://greffier.example', withQuestion: true });
}

describe('an act cannot write on our behalf', () => {
  it.each<[string, Block]>([
    ['sentence', { kind: 'sentence', text: MARKUP }],
    ['notice', { kind: 'notice', text: MARKUP }],
    ['list', { kind: 'list', items: [MARKUP] }],
    ['acts', { kind: 'acts', items: [{ label: MARKUP, url: '/actes/x' }] }],
    ['table', { kind: 'table', title: MARKUP, columns: [MARKUP, MARKUP], rows: [[MARKUP, MARKUP]] }],
    ['chart', { kind: 'chart', title: MARKUP, columns: ['a', 'b'], bars: [{ label: MARKUP, value: 1, text: MARKUP }] }],
    ['parts', { kind: 'parts', title: MARKUP, parts: [{ label: MARKUP, value: 1, tone: 'for' }] }],
  ])('in a %s', (_, block) => {
    const messages = render(exchangeOf([{ kind: 'sentence', text: MARKUP }, block]));
    expect(messages.flatMap(breachesOf)).toEqual([]);
    const words = messages.map(wordsOf).join('\n').replaceAll('\u200B', '');
    expect(words).toContain(MARKUP);
    expect(JSON.stringify(messages).includes('{{DATE(')).toBe(false);
  });
});

describe('any answer fits', () => {
  const long = 'mot « é » '.repeat(800);
  const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
  const bars = times(400, { label: long.slice(0, 200), value: 3, text: '12 €' });
  it.each<[string, Block[], Partial<Exchange['reply']['answer']>]>([
    ['a sentence of 8,000 characters', [{ kind: 'sentence', text: long }], {}],
    ['a sentence of markup', [{ kind: 'sentence', text: MARKUP.repeat(60) }], {}],
    [
      '5,000 items',
      [
        { kind: 'sentence', text: 'x' },
        { kind: 'list', items: times(5000, long.slice(0, 150)) },
      ],
      {},
    ],
    [
      'items of 8,000 characters',
      [
        { kind: 'sentence', text: 'x' },
        { kind: 'list', items: times(40, long) },
      ],
      {},
    ],
    ['a chart of 400 bars', [{ kind: 'chart', title: 't', columns: ['a', 'b'], bars }], {}],
    [
      'a table of 500 rows',
      [{ kind: 'table', title: 't', columns: times(8, 'colonne'), rows: times(500, times(8, long.slice(0, 80))) }],
      {},
    ],
    ['twenty lists', times(20, { kind: 'list', items: times(50, long.slice(0, 300)) } as const), {}],
    [
      '300 laws',
      [{ kind: 'sentence', text: 'x' }],
      {
        citations: times(300, {
          law: 'CGCT, article L2131-1',
          text: null,
          url: `https://law.example/${'x'.repeat(150)}`,
        }),
      },
    ],
    [
      '40 choices',
      [{ kind: 'sentence', text: 'x' }],
      { choices: times(40, { label: long.slice(0, 200), question: 'q ?' }) },
    ],
  ])('%s', (_, blocks, more) => {
    const exchange = exchangeOf(blocks, more);
    const messages = render(exchange);
    expect(messages.flatMap(breachesOf)).toEqual([]);
    const pages: string[] = [];
    for (let page = 1; ; page++) {
      const next = renderRest(exchange, greffier.corpus, 'https://greffier.example', page);
      if (!next) break;
      expect(breachesOf(next)).toEqual([]);
      pages.push(wordsOf(next));
    }
    const leads = [...properties(asSent(messages))].some(([name]) => name === 'rest');
    expect(leads).toBe(pages.length > 0);
  });
});
