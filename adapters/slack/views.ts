import type { types } from '@slack/bolt';
import type { ActSummary } from '../../src/corpus/index.js';
import { frenchDate } from '../../src/french/calendar.js';
import type { Desk, Exchange } from '../desk/desk.js';
import { firstQuestions } from '../first-questions.js';
import { titleOf } from '../wording.js';
import { ACTIONS, askButtons } from './buttons.js';
import { cut, LIMITS } from './limits.js';
import { renderAnswer } from './render.js';
import { heading, link, note, noted, paragraph, plain, richText, words, type Run } from './rich-text.js';

const MOST_ACTS = 5;
const LONGEST_SUBJECT = 200;

/** What a view is made from. */
export interface Shown {
  readonly desk: Desk;
  readonly publicUrl: string;
  /** The answer to show, where a question was asked there. */
  readonly exchange?: Exchange | undefined;
  /** True once an opinion was given on it. */
  readonly judged?: boolean;
}

/** The home tab: a field to search, the answer to it, the latest acts, how to ask. */
export function homeView(shown: Shown): types.HomeView {
  return {
    type: 'home',
    blocks: [
      heading('Que dit la délibération ?'),
      ...noted(shown.desk.notice),
      searchField(shown),
      ...answerOf(shown),
      { type: 'divider' },
      ...listActs('Derniers actes', latestActs(shown.desk), shown),
      { type: 'divider' },
      heading('Comment demander'),
      richText(
        paragraph(
          words(
            'Écrivez-moi en message direct, mentionnez-moi dans un canal, ou tapez « /deliberation » suivi de votre question : elle reste alors visible de vous seul. Dans le menu d’un message, « Chercher un acte » pose la question qu’il contient.',
          ),
        ),
      ),
      note('Chaque réponse cite le passage de l’acte. L’acte signé fait seul foi.'),
    ],
  };
}

/** The modal in which an act is searched: the field, the answer to it. */
export function searchModal(shown: Shown): types.ModalView {
  return {
    type: 'modal',
    callback_id: ACTIONS.search,
    title: plain('Chercher un acte'),
    submit: plain('Chercher'),
    close: plain('Fermer'),
    blocks: [searchField(shown), ...answerOf(shown)],
  };
}

function searchField({ exchange }: Shown): types.InputBlock {
  return {
    type: 'input',
    block_id: ACTIONS.search,
    label: plain('Votre question'),
    dispatch_action: true,
    element: {
      type: 'plain_text_input',
      action_id: ACTIONS.search,
      placeholder: plain('Qui a rapporté la délibération ?'),
      max_length: LIMITS.buttonValue,
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      ...(exchange && { initial_value: exchange.reply.result.question }),
    },
  };
}

function answerOf(shown: Shown): types.KnownBlock[] {
  const { desk, publicUrl, exchange, judged = false } = shown;
  if (!exchange) {
    const choices = firstQuestions(desk.corpus).map((question) => ({ label: question, question }));
    return askButtons('Par exemple :', choices, 0);
  }
  return [
    ...renderAnswer(exchange, desk.corpus, { publicUrl, surface: 'view', judged }).blocks,
    ...listActs('Actes trouvés', desk.search(exchange.reply.result.question), shown),
  ];
}

function latestActs({ corpus: { summaries } }: Desk): ActSummary[] {
  // Acts without a date stand last in the corpus.
  const dated = summaries.filter(({ date }) => date !== null);
  return (dated.length > 0 ? dated : summaries).slice(-MOST_ACTS).reverse();
}

function listActs(title: string, acts: readonly ActSummary[], { publicUrl }: Shown): types.KnownBlock[] {
  if (acts.length === 0) return [];
  return [heading(title), ...acts.slice(0, MOST_ACTS).map((act) => richText(paragraph(...nameOf(act, publicUrl))))];
}

function nameOf(act: ActSummary, publicUrl: string): Run[] {
  const date = act.date === null ? '' : `, séance du ${frenchDate(act.date)}`;
  const subject = act.subject === null ? '' : `\n${cut(act.subject, LONGEST_SUBJECT)}`;
  return [link(titleOf(act), `${publicUrl}/actes/${encodeURIComponent(act.id)}`), words(date + subject)];
}
