import { z } from 'zod';
import { newId, type Desk, type Exchange } from '../desk/desk.js';

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

/** An opinion on an answer: `exchange` as given with it; a form sends `useful` as a word. */
export const Opinion = z.strictObject({
  exchange: z.string().max(64),
  useful: z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })]),
});

/** An exchange with the identifier under which its conversation goes on. */
export interface Received {
  readonly exchange: Exchange;
  readonly conversation: string;
}

/** Answer a request in its conversation; an unknown or expired one starts anew, under an identifier of ours. */
export function receive({ question, conversation }: AskRequest, desk: Desk): Received {
  const known = typeof conversation === 'string' && desk.knows('web', conversation);
  const thread = known ? conversation : newId();
  const prior = Array.isArray(conversation) ? conversation : [];
  return { exchange: desk.ask({ channel: 'web', thread, question, prior }), conversation: thread };
}
