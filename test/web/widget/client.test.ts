import { describe, expect, test } from 'vitest';
import { clientOf } from '../../../adapters/web/widget/client.js';
import { serve } from '../serving.js';

const service = serve();

/** A service that answers this, whatever it is asked. */
const always = (body: string, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));

describe('the service answers', () => {
  test('with its presentation and a conversation to go on with', async () => {
    const client = clientOf(service.base());
    const first = await client.ask('Combien de voix pour ?');
    if (!('value' in first)) throw new Error('no answer');
    const second = await client.ask('et contre ?', first.value.conversation);
    expect(second).toMatchObject({ value: { intent: 'vote/against', presentation: { basis: "Écrit dans l'acte" } } });
  });

  test('and takes an opinion', async () => {
    const client = clientOf(service.base());
    const asked = await client.ask('Qui est le rapporteur ?');
    const exchange = 'value' in asked ? asked.value.exchange : '';
    expect(await client.judge(exchange, true)).toEqual({ value: null });
  });

  test('that a question is too long, in its own words', async () => {
    const outcome = await clientOf(service.base()).ask('a'.repeat(2001));
    expect(outcome).toMatchObject({ trouble: { kind: 'refused' } });
    expect(JSON.stringify(outcome)).toContain('question');
  });
});

describe('nothing comes back', () => {
  test('from a port where nobody listens', async () => {
    expect(await clientOf('http://127.0.0.1:1').ask('a')).toEqual({ trouble: { kind: 'unreachable' } });
  });

  test('in time', async () => {
    const never: typeof fetch = (_address, init) =>
      new Promise((_resolve, reject) => {
        init!.signal!.addEventListener('abort', () => {
          reject(init!.signal!.reason as Error);
        });
      });
    expect(await clientOf('', never, 10).ask('a')).toEqual({ trouble: { kind: 'late' } });
  });

  test.each([
    [
      'too many questions, 7 seconds to wait',
      always('', { status: 429, headers: { 'retry-after': '7' } }),
      { kind: 'busy', seconds: 7 },
    ],
    ['too many questions, and no delay', always('', { status: 429 }), { kind: 'busy', seconds: 60 }],
    ['an error of the server', always('', { status: 500 }), { kind: 'broken' }],
    ['a proxy in its place', always('<html>', { status: 502 }), { kind: 'broken' }],
    ['a page of a gate', always('<html>'), { kind: 'broken' }],
    ['JSON of something else', always('{}'), { kind: 'broken' }],
    ['a refusal without words', always('{}', { status: 400 }), { kind: 'broken' }],
  ])('%s', async (_title, send, trouble) => {
    expect(await clientOf('', send).ask('a')).toEqual({ trouble });
  });
});
