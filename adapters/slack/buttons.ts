import type { types } from '@slack/bolt';
import type { Choice } from '../../src/answer/model.js';
import { cut, LIMITS } from './limits.js';
import { note, plain } from './rich-text.js';

/** Where an answer is shown: in a message, in one that only the asker sees, or in a view (modal, home). */
export type Surface = 'message' | 'ephemeral' | 'view';

/** What the buttons do, by the beginning of their `action_id`: within a message each has an identifier of its own. */
export const ACTIONS = {
  /** Ask the question that is the button's value. */
  ask: 'ask',
  /** Give an opinion: `useful` or `useless`, then the exchange. */
  opinion: 'opinion',
  /** See the whole answer of an exchange. */
  rest: 'rest',
  /** Turn its pages: the exchange, then the page from 0. */
  page: 'page',
  /** Show the answer of an exchange to the channel. */
  share: 'share',
  /** The field of the home tab. */
  search: 'search',
} as const;

/** Buttons that each ask a question, under a line that introduces them; `first` is the rank of the first one. */
export function askButtons(intro: string, choices: readonly Choice[], first: number): types.KnownBlock[] {
  if (choices.length === 0) return [];
  const isLong = choices.some(({ label }) => label.length > LIMITS.button);
  return [note(intro), ...(isLong ? inLines(choices, first) : inRows(choices, first))];
}

function inRows(choices: readonly Choice[], first: number): types.KnownBlock[] {
  const buttons = choices.map(({ label, question }, index) => askButton(label, question, first + index));
  const rows: types.KnownBlock[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.buttonsInRow)
    rows.push({ type: 'actions', elements: buttons.slice(at, at + LIMITS.buttonsInRow) });
  return rows;
}

// Cut to the length of a button, two titles may look the same: they are written in full beside it.
function inLines(choices: readonly Choice[], first: number): types.KnownBlock[] {
  return choices.map(({ label, question }, index) => ({
    type: 'section',
    text: plain(cut(label, LIMITS.section)),
    accessory: {
      ...askButton('Demander', question, first + index),
      accessibility_label: cut(`Demander : ${label}`, LIMITS.button),
    },
  }));
}

function askButton(label: string, question: string, rank: number): types.Button {
  return button(label, `${ACTIONS.ask}:${rank}`, question.slice(0, LIMITS.buttonValue));
}

function button(label: string, action: string, value: string): types.Button {
  return { type: 'button', action_id: action, text: plain(label), value };
}

/** « Utile », « Pas utile »: Slack's own element where it may stand, else two buttons. */
export function opinionButtons(exchange: string, surface: Surface): types.KnownBlock {
  const useful = { text: plain('Utile'), accessibility_label: 'Réponse utile', value: `useful ${exchange}` };
  const useless = { text: plain('Pas utile'), accessibility_label: 'Réponse pas utile', value: `useless ${exchange}` };
  if (surface !== 'message')
    return {
      type: 'actions',
      elements: [
        { type: 'button', action_id: `${ACTIONS.opinion}:useful`, ...useful },
        { type: 'button', action_id: `${ACTIONS.opinion}:useless`, ...useless },
      ],
    };
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: ACTIONS.opinion,
        positive_button: useful,
        negative_button: useless,
      },
    ],
  };
}

/** « Voir la suite ». */
export function restButton(exchange: string): types.KnownBlock {
  return { type: 'actions', elements: [button('Voir la suite', ACTIONS.rest, exchange)] };
}

/** « Partager dans le canal ». */
export function shareButton(exchange: string): types.KnownBlock {
  return { type: 'actions', elements: [button('Partager dans le canal', ACTIONS.share, exchange)] };
}

/** The buttons that turn the pages of a whole answer; a single page has none. */
export function pageButtons(exchange: string, page: number, pages: number): types.KnownBlock[] {
  const to = (target: number, label: string): types.Button[] =>
    target >= 0 && target < pages ? [button(label, `${ACTIONS.page}:${target}`, `${exchange} ${target}`)] : [];
  const elements = [...to(page - 1, 'Page précédente'), ...to(page + 1, 'Page suivante')];
  return elements.length > 0 ? [note(`Page ${page + 1} sur ${pages}`), { type: 'actions', elements }] : [];
}
