import { randomBytes } from 'node:crypto';
import type { Greffier, Reply } from '../../src/ask.js';
import { newConversation, type Conversation } from '../../src/conversation/conversation.js';
import type { ActSummary, Corpus } from '../../src/corpus/index.js';
import { withNotice } from '../../src/notice.js';
import { anonymous } from './anonymous.js';
import { noJournal, type ChannelName, type Journal } from './journal.js';
import { ShortMemory } from './short-memory.js';

const LONGEST_KEPT_QUESTION = 300;

/** Where a question comes from: `thread` tells conversations of a channel apart, and is kept in memory only. */
export interface Asked {
  readonly channel: ChannelName;
  readonly thread: string;
  readonly question: string;
  /** Earlier questions of the same person, put first where the thread is new. */
  readonly prior?: readonly string[];
}

/** A question with its reply, under the identifier that feedback and « voir la suite » give back. */
export interface Exchange {
  readonly id: string;
  readonly channel: ChannelName;
  readonly reply: Reply;
}

/** Where every channel brings its questions: it remembers each conversation for half an hour, and writes the journal. */
export interface Desk {
  readonly corpus: Corpus;
  /** What every answer and every page says besides, such as that the acts are fictional; null for nothing. */
  readonly notice: string | null;
  /** Answer a question in the conversation of its thread. Never throws on what a user types. */
  ask(asked: Asked): Exchange;
  /** Give the reply that a question would have in the conversation of its thread; nothing is remembered, nor written. */
  preview(asked: Asked): Reply;
  /** List the acts that match the words of a search box, best first; no word gives every act, the latest first. */
  search(words: string): readonly ActSummary[];
  /** Tell whether a thread has a conversation under way. */
  knows(channel: ChannelName, thread: string): boolean;
  /** Forget a conversation now. */
  forget(channel: ChannelName, thread: string): void;
  /** Find an exchange of the last half hour. */
  exchange(id: string): Exchange | undefined;
  /** Note that an answer helped or did not; only the last opinion on an exchange counts. False where it is no longer known. */
  judge(id: string, useful: boolean): boolean;
}

export interface DeskOptions {
  /** Today's ISO date in Europe/Paris. */
  readonly today: () => string;
  readonly journal?: Journal;
  readonly notice?: string | undefined;
  /** Milliseconds, for the memory. */
  readonly now?: () => number;
}

/** An identifier that cannot be guessed. */
export function newId(): string {
  return randomBytes(18).toString('base64url');
}

/** Open the desk over a bot. */
export function createDesk(
  unmarked: Greffier,
  { today, journal = noJournal, now = Date.now, notice }: DeskOptions,
): Desk {
  const greffier = notice === undefined ? unmarked : withNotice(unmarked, notice);
  const conversations = new ShortMemory<Conversation>(now);
  const exchanges = new ShortMemory<Exchange>(now);
  const judged = new ShortMemory<boolean>(now);
  const keyOf = (channel: ChannelName, thread: string): string => `${channel} ${thread}`;
  const put = (conversation: Conversation, question: string): Reply =>
    greffier.ask(question, { today: today(), conversation });
  const preview = ({ channel, thread, question, prior = [] }: Asked): Reply => {
    const before =
      conversations.get(keyOf(channel, thread)) ??
      prior.reduce((conversation, words) => put(conversation, words).conversation, newConversation);
    return put(before, question);
  };
  return {
    get corpus() {
      return greffier.corpus;
    },
    notice: notice ?? null,
    ask(asked) {
      const { channel, thread } = asked;
      const key = keyOf(channel, thread);
      const reply = preview(asked);
      if (reply.conversation.turns.length === 0) conversations.delete(key);
      else conversations.set(key, reply.conversation);
      const exchange: Exchange = { id: newId(), channel, reply };
      exchanges.set(exchange.id, exchange);
      noteUnanswered(exchange);
      return exchange;
    },
    preview,
    search: (words) => greffier.search(words, today()),
    knows: (channel, thread) => conversations.get(keyOf(channel, thread)) !== undefined,
    forget(channel, thread) {
      conversations.delete(keyOf(channel, thread));
    },
    exchange: (id) => exchanges.get(id),
    judge(id, useful) {
      const exchange = exchanges.get(id);
      if (!exchange) return false;
      if (judged.get(id) === useful) return true;
      judged.set(id, useful);
      const common = { day: today(), channel: exchange.channel, intent: exchange.reply.result.intent };
      journal.write(
        useful ? { kind: 'useful', ...common } : { kind: 'useless', ...common, question: questionOf(exchange) },
      );
      return true;
    },
  };

  function noteUnanswered(exchange: Exchange): void {
    const { status, intent } = exchange.reply.result;
    if (status !== 'not-stated' && status !== 'no-such-act' && status !== 'not-understood') return;
    const question = questionOf(exchange);
    journal.write({ kind: 'unanswered', day: today(), channel: exchange.channel, intent, status, question });
  }
}

function questionOf({ reply }: Exchange): string {
  const unknown = reply.explanation.flatMap(({ heard }) => heard.slots.unknownPersons);
  return anonymous(reply.result.question, unknown).slice(0, LONGEST_KEPT_QUESTION);
}
