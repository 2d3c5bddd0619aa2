import type { Desk, Exchange } from '../desk/desk.js';
import { ShortMemory } from '../desk/short-memory.js';
import { firstQuestions } from '../first-questions.js';
import { askButtons, type Surface } from './buttons.js';
import { cut } from './limits.js';
import { renderAnswer, say, type Message } from './render.js';
import { note, noted } from './rich-text.js';

const LONGEST_REMINDER = 300;
const FORGET = 'social/forget';

/** Where questions follow one another: a thread, or a direct message. */
export interface Conversation {
  readonly channel: string;
  readonly thread?: string;
}

/** What the listeners share. */
export interface Bot {
  readonly desk: Desk;
  /** Put before the addresses of our pages, without final slash; empty: no links to them. */
  readonly publicUrl: string;
  /** Answer a question of a person in its conversation. */
  ask(conversation: Conversation, user: string, question: string): Exchange;
  /**
   * Answer a question that a person asks in private, where `place` is a channel or a kind of view; undefined where
   * nothing is asked.
   */
  askPrivately(place: string, user: string, question: string): Exchange | undefined;
  /** Tell whether this person has asked something in this conversation within half an hour. */
  isTalkingWith(conversation: Conversation, user: string): boolean;
  /** Tell whether these words, said in this conversation, have an answer; nothing is remembered of them. */
  hasAnswerTo(conversation: Conversation, words: string): boolean;
  /** Give an answer its form. */
  render(exchange: Exchange, surface: Surface): Message;
  /** What is said to one who calls without asking. */
  welcome(): Message;
}

/** Put the desk in Slack's terms. */
export function createBot(desk: Desk, publicUrl: string): Bot {
  const talking = new ShortMemory<true>();
  const keyOf = ({ channel, thread = '' }: Conversation): string => `${channel} ${thread}`;
  return {
    desk,
    publicUrl,
    ask(conversation, user, question) {
      const thread = keyOf(conversation);
      const exchange = desk.ask({ channel: 'slack', thread, question });
      if (exchange.reply.result.intent === FORGET) talking.delete(`${thread} ${user}`);
      else talking.set(`${thread} ${user}`, true);
      return exchange;
    },
    hasAnswerTo(conversation, words) {
      const { status, intent } = desk.preview({
        channel: 'slack',
        thread: keyOf(conversation),
        question: words,
      }).result;
      return status === 'answered' || status === 'ambiguous' || intent === FORGET;
    },
    askPrivately: (place, user, question) =>
      question === '' ? undefined : desk.ask({ channel: 'slack', thread: `${place} private ${user}`, question }),
    isTalkingWith: (conversation, user) => talking.get(`${keyOf(conversation)} ${user}`) ?? false,
    render: (exchange, surface) => renderAnswer(exchange, desk.corpus, { publicUrl, surface }),
    welcome() {
      const { blocks, text } = say(
        'Bonjour ! Posez une question sur une délibération, avec vos mots : la réponse cite le passage de l’acte.',
      );
      const choices = firstQuestions(desk.corpus).map((question) => ({ label: question, question }));
      return { blocks: [...blocks, ...noted(desk.notice), ...askButtons('Par exemple :', choices, 0)], text };
    },
  };
}

/** An answer under the question it answers, for those who did not see it asked. */
export function withQuestion({ blocks, text }: Message, question: string): Message {
  return { blocks: [note(cut(`Question : ${question}`, LONGEST_REMINDER)), ...blocks], text };
}
