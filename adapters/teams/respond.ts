import type { Desk } from '../desk/desk.js';
import { ShortMemory } from '../desk/short-memory.js';
import { actAttachment, unfurl, type ActAttachment } from './act-card.js';
import type { Received, Wanted } from './receive.js';
import { renderAnswer, renderRest, say, type Message } from './render.js';
import { welcome } from './welcome.js';

const LONGEST_QUESTION = 2000;
/** Stands for the last message of a conversation that showed an answer. */
const LAST = '';
const TOO_LONG = 'Votre question est trop longue : 2 000 caractères au plus.';
const FORGOTTEN = 'Cette réponse n’est plus en mémoire. Posez la question à nouveau pour en voir la suite.';
const NO_ACT = 'Aucun acte ne correspond à ces mots.';

/** What goes back to Teams: messages for the conversation, or the body of the reply to an invoke. */
export interface Response {
  readonly messages: readonly Message[];
  /** The exchange that an opinion on the first message is about. */
  readonly exchange?: string;
  readonly body?: object;
}

/** Answers what is received, and remembers for half an hour which message showed which answer. */
export interface Responder {
  respond(received: Received): Response;
  /** Note under which identifier Teams keeps the message of an exchange. */
  sent(received: Received, message: string, exchange: string): void;
}

export interface ResponderOptions {
  readonly desk: Desk;
  /** Address of our pages, without final slash. */
  readonly publicUrl: string;
  /** Milliseconds, for the memory. */
  readonly now?: () => number;
}

/** Make what answers the conversations of Teams. */
export function createResponder({ desk, publicUrl, now = Date.now }: ResponderOptions): Responder {
  const exchanges = new ShortMemory<string>(now);
  const welcomed = new ShortMemory<true>(now);
  return {
    respond,
    sent({ thread }, message, exchange) {
      exchanges.set(keyOf(thread, message), exchange);
      exchanges.set(keyOf(thread, LAST), exchange);
    },
  };

  function respond({ wanted, thread }: Received): Response {
    switch (wanted.kind) {
      case 'answer':
        return answer(wanted, thread);
      case 'rest':
        return { messages: [restOf(wanted.exchange, wanted.page)] };
      case 'judge':
        desk.judge(exchanges.get(keyOf(thread, wanted.message ?? LAST)) ?? '', wanted.useful);
        return { messages: [], body: {} };
      case 'search':
        return { messages: [], body: searched(wanted.words, wanted.skip, wanted.count) };
      case 'unfurl':
        return {
          messages: [],
          body: results([unfurl(wanted.url, desk, publicUrl)].filter((one) => one !== null)),
        };
      case 'help':
        return { messages: [welcome(desk)] };
      case 'welcome':
        return { messages: welcomeOnce(thread) };
      case 'forget':
        desk.forget('teams', thread);
        return { messages: [] };
      case 'nothing':
        return { messages: [] };
    }
  }

  function answer({ question, pressed }: Extract<Wanted, { kind: 'answer' }>, thread: string): Response {
    if (question.length > LONGEST_QUESTION) return { messages: [say(TOO_LONG)] };
    const exchange = desk.ask({ channel: 'teams', thread, question });
    return {
      messages: renderAnswer(exchange, desk.corpus, { publicUrl, withQuestion: pressed }),
      exchange: exchange.id,
    };
  }

  function restOf(id: string, page: number): Message {
    const exchange = desk.exchange(id);
    return (exchange && renderRest(exchange, desk.corpus, publicUrl, page)) ?? say(FORGOTTEN);
  }

  function searched(words: string, skip: number, count: number): object {
    const found = desk.search(words).slice(skip, skip + count);
    const acts = found.flatMap(({ id }) => desk.corpus.act(id) ?? []);
    if (acts.length === 0 && skip === 0) return { composeExtension: { type: 'message', text: NO_ACT } };
    return results(acts.map((act) => actAttachment(act, publicUrl, desk)));
  }

  // An installation in a team is told twice: as such, and as a new member of the conversation.
  function welcomeOnce(thread: string): Message[] {
    if (welcomed.get(thread)) return [];
    welcomed.set(thread, true);
    return [welcome(desk)];
  }
}

function results(attachments: readonly ActAttachment[]): object {
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

// In a channel a message is named by the conversation of its chain of replies, or by that of the channel.
function keyOf(thread: string, message: string): string {
  return `${thread.replace(/;.*$/, '')} ${message}`;
}
