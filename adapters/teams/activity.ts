import { z } from 'zod';

const LONGEST_TEXT = 20_000;

/** Identifiers end up in the path of the address that replies go to. */
const ConversationId = z
  .string()
  .max(500)
  .regex(/^[^\s/\\?#]+$/);

const Account = z.object({ id: z.string().min(1).max(500), name: z.string().max(500).nullish() });

const Common = {
  id: z.string().max(500).optional(),
  channelId: z.string().max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(500),
  from: Account,
  recipient: Account,
  conversation: z.object({
    id: ConversationId,
    conversationType: z.string().max(50).nullish(),
    tenantId: z.string().max(100).nullish(),
  }),
  channelData: z.object({ tenant: z.object({ id: z.string().max(100) }).nullish() }).nullish(),
  replyToId: z.string().max(500).nullish(),
};

const Message = z.object({
  type: z.literal('message'),
  ...Common,
  text: z.string().max(LONGEST_TEXT).nullish(),
  entities: z
    .array(z.looseObject({ type: z.string().max(200) }))
    .max(200)
    .nullish(),
  value: z.unknown().optional(),
});
const MembersChanged = z.object({
  type: z.literal('conversationUpdate'),
  ...Common,
  membersAdded: z.array(Account).max(500).nullish(),
});
const Installed = z.object({ type: z.literal('installationUpdate'), ...Common, action: z.string().max(50) });
const Invoke = z.object({
  type: z.literal('invoke'),
  ...Common,
  name: z.string().max(200),
  value: z.unknown().optional(),
});
const KNOWN = ['message', 'conversationUpdate', 'installationUpdate', 'invoke'];

/** An activity of the Bot Framework as Teams posts it; of the types that the bot leaves alone, only the origin is read. */
export const Activity = z.union([
  z.discriminatedUnion('type', [Message, MembersChanged, Installed, Invoke]),
  z
    .object({ type: z.string().min(1).max(100), ...Common })
    .refine(({ type }) => !KNOWN.includes(type))
    .transform((read) => ({ ...read, type: 'other' as const })),
]);
export type Activity = z.infer<typeof Activity>;

/** A user named in a message: `text` is how the message writes it (`<at>Greffier</at>`). */
export const Mention = z.object({
  type: z.literal('mention'),
  mentioned: Account,
  text: z.string().max(500).startsWith('<at'),
});

/** What a press of « Voir la suite » sends. */
export const RestRequest = z.object({
  rest: z.object({ exchange: z.string().max(64), page: z.int().min(1).max(1000) }),
});

/** What a press on a question sends. */
export const AskRequest = z.object({ question: z.string().max(LONGEST_TEXT) });

/** Value of the invoke `message/submitAction`: an opinion on the message of `replyToId`. The comment is not read. */
export const Opinion = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});

/** Value of the invoke `composeExtension/query`; without words when the search opens. */
export const SearchQuery = z.object({
  commandId: z.string().max(100),
  parameters: z
    .array(z.object({ name: z.string().max(100), value: z.string().max(2000) }))
    .max(10)
    .default([]),
  queryOptions: z
    .object({ skip: z.int().min(0).max(100_000).default(0), count: z.int().min(1).max(100).default(25) })
    .prefault({}),
});

/** Value of the invoke `composeExtension/queryLink`: an address that somebody writes. */
export const LinkQuery = z.object({ url: z.string().max(2000) });
