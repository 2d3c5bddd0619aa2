import { expect, test } from 'vitest';
import { memoryIn, type Turn } from '../../../adapters/web/widget/memory.js';

/** A storage of a browser: text under keys. */
class Store {
  readonly held = new Map<string, string>();
  getItem = (key: string) => this.held.get(key) ?? null;
  setItem = (key: string, value: string) => void this.held.set(key, value);
  removeItem = (key: string) => void this.held.delete(key);
}

const turn = (question: string, useful: boolean | null = null): Turn => ({
  answer: {
    question,
    status: 'answered',
    presentation: { basis: null, blocks: [], quotes: [], laws: [], choices: [], suggestions: [] },
    conversation: 'c',
    exchange: question,
  },
  useful,
});

test('turns come back, with opinions', () => {
  const store = new Store();
  const turns = [turn('une'), turn('deux', true)];
  memoryIn(() => store, 'key').save(turns);
  expect(memoryIn(() => store, 'key').load()).toEqual(turns);
  expect(memoryIn(() => store, 'other').load()).toEqual([]);
});

test('the twenty latest are kept', () => {
  const store = new Store();
  const kept = memoryIn(() => store, 'key');
  kept.save(Array.from({ length: 25 }, (_, index) => turn(String(index))));
  expect(kept.load().map(({ answer }) => answer.question)).toEqual(
    Array.from({ length: 20 }, (_, at) => String(at + 5)),
  );
});

test('half an hour later nothing is left', () => {
  const store = new Store();
  let now = 0;
  const memory = memoryIn(
    () => store,
    'key',
    () => now,
  );
  memory.save([turn('une')]);
  now = 30 * 60_000;
  expect(memory.load()).toEqual([]);
  expect(store.held.size).toBe(0);
});

test('no turns leave no trace', () => {
  const store = new Store();
  const memory = memoryIn(() => store, 'key');
  memory.save([turn('une')]);
  memory.save([]);
  expect(store.held.size).toBe(0);
});

test('a store that is forbidden, full or spoiled is gone without', () => {
  const forbidden = memoryIn(() => {
    throw new Error('SecurityError');
  }, 'key');
  forbidden.save([turn('une')]);
  expect(forbidden.load()).toEqual([]);
  const spoiled = new Store();
  spoiled.setItem('key', '{"at":');
  expect(memoryIn(() => spoiled, 'key').load()).toEqual([]);
});
