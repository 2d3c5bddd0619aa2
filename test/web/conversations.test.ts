import { expect, test } from 'vitest';
import { Conversations } from '../../adapters/web/conversations.js';
import { newConversation } from '../../src/conversation/conversation.js';

const MINUTE = 60_000;

test('a conversation is forgotten half an hour after its last question', () => {
  let now = 0;
  const conversations = new Conversations(() => now);
  const id = conversations.keep(newConversation);
  now = 29 * MINUTE;
  expect(conversations.get(id)).toBe(newConversation);
  expect(conversations.keep(newConversation, id)).toBe(id);
  now = 58 * MINUTE;
  expect(conversations.get(id)).toBe(newConversation);
  now = 60 * MINUTE;
  expect(conversations.get(id)).toBeUndefined();
});

test('beyond two thousand conversations the oldest is forgotten', () => {
  const conversations = new Conversations();
  const [first, second] = Array.from({ length: 2001 }, () => conversations.keep(newConversation));
  expect(conversations.get(first!)).toBeUndefined();
  expect(conversations.get(second!)).toBe(newConversation);
});
