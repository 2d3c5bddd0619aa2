import { expect, test } from 'vitest';
import { ShortMemory } from '../../adapters/desk/short-memory.js';

const MINUTE = 60_000;

test('a value is forgotten half an hour after it was last set', () => {
  let now = 0;
  const memory = new ShortMemory<string>(() => now);
  memory.set('thread', 'first');
  now = 29 * MINUTE;
  expect(memory.get('thread')).toBe('first');
  memory.set('thread', 'second');
  now = 58 * MINUTE;
  expect(memory.get('thread')).toBe('second');
  now = 60 * MINUTE;
  expect(memory.get('thread')).toBeUndefined();
});

test('a value is forgotten on demand', () => {
  const memory = new ShortMemory<string>();
  memory.set('thread', 'said');
  memory.delete('thread');
  expect(memory.get('thread')).toBeUndefined();
});

test('beyond two thousand values the one set longest ago is forgotten', () => {
  const memory = new ShortMemory<number>();
  for (let key = 0; key < 2000; key++) memory.set(String(key), key);
  memory.set('0', 0);
  memory.set('2000', 2000);
  expect(memory.get('0')).toBe(0);
  expect(memory.get('1')).toBeUndefined();
  expect(memory.get('2')).toBe(2);
});
