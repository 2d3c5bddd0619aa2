import type { Corpus } from '../../src/corpus/index.js';
import { present } from '../presentation.js';
import type { Html } from './html.js';
import { markup } from './markup.js';
import type { Received } from './receive.js';
import type { AskResponse } from './responses.js';
import { answerOf, questionsOf, type Frame } from './view/answer.js';
import { exchangeOf } from './view/exchange.js';
import { chatWords } from './view/words.js';

const onOurPages: Frame = { words: chatWords, at: (url) => url, isGuest: false };

/** Answer as JSON: the contract's result, its words and forms, and the identifiers to give back. */
export function renderResponse({ exchange: { id, reply }, conversation }: Received, corpus: Corpus): AskResponse {
  return { ...reply.result, presentation: present(reply.answer, corpus), conversation, exchange: id };
}

/** Show a question and its answer on a page. */
export function renderExchange(response: AskResponse): Html {
  return markup(exchangeOf(response.question, chatWords.you, 2, answerOf(response, onOurPages)));
}

/** Show buttons that each ask a question. */
export function renderQuestions(legend: string, questions: readonly string[]): Html | null {
  const piece = questionsOf(
    legend,
    questions.map((question) => ({ label: question, question })),
    '',
  );
  return piece && markup(piece);
}
