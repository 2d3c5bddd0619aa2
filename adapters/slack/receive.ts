import { z } from 'zod';
import type { Conversation } from './bot.js';

const LONGEST_QUESTION = 2000;

const Id = z.string().min(1).max(256);
const Text = z.string().max(100_000);
const Address = z.url({ protocol: /^https?$/ });
const Thread = z.object({ channel: Id, ts: Id, thread_ts: Id.optional() });

/** A mention of the bot by a person: not by a bot, and not the correction of a message already sent. */
export const Mention = Thread.extend({
  user: Id,
  text: Text,
  bot_id: z.undefined().optional(),
  edited: z.undefined().optional(),
});

/** What a person said to the bot. */
export type Said = z.infer<typeof Mention>;

/** What a person writes in a conversation where the bot is: what bots write, edits and notices of Slack are left out. */
export const Message = Mention.extend({
  channel_type: z.enum(['channel', 'group', 'im', 'mpim']),
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
});

/** A conversation that begins in the assistant's panel. */
export const AssistantThread = z.object({ assistant_thread: z.object({ channel_id: Id, thread_ts: Id }) });

/** A person who opens the app's page; its other tabs are of no concern. */
export const HomeOpened = z.object({ user: Id, tab: z.literal('home') });

/** Links to our pages in a message, sent or still being written. */
export const LinkShared = z.object({
  channel: Id,
  message_ts: Id,
  unfurl_id: Id.optional(),
  source: z.enum(['composer', 'conversations_history']).optional(),
  links: z.array(z.object({ url: z.string().max(4000) })).max(50),
});

export type LinkShared = z.infer<typeof LinkShared>;

/** The command `/deliberation`, with what follows it. */
export const Command = z.object({ user_id: Id, channel_id: Id, text: Text, response_url: Address });

/** The shortcut of a message's menu, with the text of that message. */
export const Shortcut = z.object({
  trigger_id: Id,
  user: z.object({ id: Id }),
  message: z.object({ text: Text.default('') }),
});

const Pressed = z.object({ action_id: z.string().max(255), value: z.string().max(LONGEST_QUESTION).nullish() });
const View = z.object({ id: Id, type: z.enum(['home', 'modal']) });

/** A button pressed, or the field of the home tab validated: in a message, in one that only its reader sees, or in a view. */
export const Press = z.object({
  user: z.object({ id: Id }),
  trigger_id: Id,
  actions: z.tuple([Pressed], z.unknown()),
  view: View.optional(),
  response_url: Address.optional(),
  container: z.object({
    channel_id: Id.optional(),
    message_ts: Id.optional(),
    thread_ts: Id.optional(),
    is_ephemeral: z.boolean().default(false),
  }),
});
export type Press = z.infer<typeof Press>;

/** The form of the search modal, sent. */
export const Submitted = z.object({
  user: z.object({ id: Id }),
  view: z.object({
    state: z.object({ values: z.object({ search: z.object({ search: z.object({ value: Text.nullable() }) }) }) }),
  }),
});

/** An opinion, as the buttons carry it. */
export const Opinion = z
  .string()
  .regex(/^use(?:ful|less) \S{1,64}$/)
  .transform((value) => value.split(' ') as ['useful' | 'useless', string]);

/** A page of a whole answer, as the buttons carry it. */
export const Page = z
  .string()
  .regex(/^\S{1,64} \d{1,4}$/)
  .transform((value) => value.split(' '))
  .transform(([exchange = '', page = '']) => ({ exchange, page: Number(page) }));

/** Read a question typed in a field, or carried by a button. */
export function typed(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_QUESTION);
}

/**
 * Read the question in a message in Slack's mark-up (`<@U1> qui a voté &lt; 3 ?`): mentions and calls to everyone go,
 * links and channels keep their words.
 */
export function questionIn(text: string): string {
  const spoken = text.replace(
    /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g,
    (_, kind: string, target: string, label?: string) => {
      if (kind === '@') return ' ';
      return label ?? (kind === '' ? target : ' ');
    },
  );
  return typed(spoken);
}

/** Name the conversation that a message belongs to: its thread; in a direct message outside a thread, the channel. */
export function threadOf({ channel, ts, thread_ts: thread }: z.infer<typeof Thread>): Conversation {
  if (thread !== undefined) return { channel, thread };
  const isDirect = channel.startsWith('D');
  return isDirect ? { channel } : { channel, thread: ts };
}
