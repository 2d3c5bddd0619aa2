import { z } from 'zod';
import type { Greffier, Reply } from '../../src/ask.js';
import type { Conversation } from '../../src/conversation/conversation.js';
import type { Conversations } from './conversations.js';

const Question = z.string().trim().min(1).max(2000);

/** Body of `POST /api/ask`: `conversation` is the identifier of an earlier answer, or the earlier questions themselves. */
export const AskRequest = z.strictObject({
  question: Question,
  conversation: z.union([z.string().max(64), z.array(Question).max(12)]).optional(),
});
export type AskRequest = z.infer<typeof AskRequest>;

/** Query of the chat page: the question of the form, where there is one. */
export const PageQuery = z.object({
  q: z.string().trim().max(2000).default(''),
  conversation: z.string().max(64).default(''),
});

/** A reply with the identifier under which its conversation goes on. */
export interface Received {
  readonly reply: Reply;
  readonly conversation: string;
}

/** Answer a request in its conversation; an unknown or expired one starts anew. */
export function receive(
  { question, conversation }: AskRequest,
  greffier: Greffier,
  conversations: Conversations,
  today: string,
): Received {
  const put = (words: string, before?: Conversation): Reply =>
    greffier.ask(words, { today, ...(before && { conversation: before }) });
  const before = Array.isArray(conversation)
    ? conversation.reduce<Conversation | undefined>((turns, words) => put(words, turns).conversation, undefined)
    : conversations.get(conversation ?? '');
  const reply = put(question, before);
  const known = typeof conversation === 'string' ? conversation : undefined;
  return { reply, conversation: conversations.keep(reply.conversation, known) };
}
