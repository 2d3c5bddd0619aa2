import type { Block, Choice } from '../../../src/answer/model.js';
import type { Law, Presentation, Quote } from '../../presentation.js';
import { pictureOf } from './picture.js';
import { h, type Piece } from './piece.js';
import { chartOf, tableOf } from './table.js';
import { unbroken, withCount, type ChatWords } from './words.js';

const LONGEST_OPEN_QUOTE = 6;
const LONGEST_OPEN_LIST = 12;
/** What stays in sight of a list too long to be shown whole. */
const SHOWN_ITEMS = 8;

/** An answer to show, and what feedback and the next question give back. */
export interface Shown {
  readonly status: string;
  readonly presentation: Presentation;
  readonly exchange: string;
  readonly conversation: string;
}

/** How the page that shows an answer wants it. */
export interface Frame {
  readonly words: ChatWords;
  /** Make an address of an answer one that leads somewhere from this page. */
  readonly at: (url: string) => string;
  /** True where following a link would take away the page of another site. */
  readonly isGuest: boolean;
}

/** Show an answer: what it rests on, its blocks, the quoted passages, what can be asked next, an opinion. */
export function answerOf({ status, presentation, exchange, conversation }: Shown, frame: Frame): Piece {
  const { basis, blocks, quotes, laws, choices, suggestions } = presentation;
  const { words } = frame;
  return h(
    'div',
    { class: 'answer', 'data-status': status },
    basis === null ? null : h('p', { class: 'basis' }, basis),
    h(
      'div',
      { class: 'answer-text' },
      blocks.map((block) => blockOf(block, frame)),
    ),
    sourcesOf(quotes, laws, frame),
    questionsOf(words.choose, choices, conversation),
    questionsOf(words.askAlso, suggestions, conversation),
    opinionOf(exchange, words),
  );
}

/** Buttons that each ask a question; without JavaScript they load the page that answers it. None gives nothing. */
export function questionsOf(legend: string, choices: readonly Choice[], conversation: string): Piece | null {
  if (choices.length === 0) return null;
  return h(
    'form',
    { class: 'ask', method: 'get', action: '/' },
    h('p', { class: 'legend' }, legend),
    hidden('conversation', conversation),
    choices.map(({ label, question }) => h('button', { name: 'q', value: question }, unbroken(label))),
  );
}

function opinionOf(exchange: string, { wasUseful, useful, useless }: ChatWords): Piece {
  return h(
    'form',
    { class: 'feedback', method: 'post', action: '/avis' },
    h('p', { class: 'legend' }, wasUseful),
    hidden('exchange', exchange),
    h('button', { name: 'useful', value: 'true' }, useful),
    h('button', { name: 'useful', value: 'false' }, useless),
  );
}

function hidden(name: string, value: string): Piece {
  return h('input', { type: 'hidden', name, value });
}

function blockOf(block: Block, frame: Frame): Piece | null {
  switch (block.kind) {
    case 'sentence':
      return h('p', {}, unbroken(block.text));
    case 'notice':
      return h('p', { class: 'notice' }, unbroken(block.text));
    case 'list':
      return listOf(block.items.map(unbroken), frame.words);
    case 'acts':
      return listOf(
        block.items.map((item) => linkTo(item, frame)),
        frame.words,
      );
    case 'parts':
      return pictureOf(block);
    case 'table':
      return tableOf(block);
    case 'chart':
      return chartOf(block);
    case 'link':
      return h('p', {}, linkTo(block, frame));
  }
}

function listOf(items: readonly (Piece | string)[], words: ChatWords): Piece {
  const list = (some: readonly (Piece | string)[]): Piece =>
    h(
      'ul',
      {},
      some.map((item) => h('li', {}, item)),
    );
  if (items.length <= LONGEST_OPEN_LIST) return list(items);
  const rest = items.slice(SHOWN_ITEMS);
  return h(
    'div',
    {},
    list(items.slice(0, SHOWN_ITEMS)),
    h('details', {}, h('summary', {}, withCount(words.moreItems, rest.length)), list(rest)),
  );
}

function sourcesOf(quotes: readonly Quote[], laws: readonly Law[], frame: Frame): Piece | null {
  const count = quotes.length + laws.length;
  if (count === 0) return null;
  return h(
    'div',
    { class: 'sources' },
    h('p', { class: 'legend' }, count > 1 ? frame.words.sources : frame.words.source),
    quotes.map(({ place, text, url }) =>
      h('figure', {}, quotationOf(text, frame.words), h('figcaption', {}, linkTo({ label: place, url }, frame))),
    ),
    laws.map((law) => h('p', { class: 'law' }, linkTo(law, frame))),
  );
}

// A list of ninety names would push what follows out of sight: it opens on demand.
function quotationOf(text: string, words: ChatWords): Piece {
  const lines = text.split('\n').length;
  const quote = h('blockquote', {}, text);
  return lines > LONGEST_OPEN_QUOTE
    ? h('details', {}, h('summary', {}, withCount(words.readQuote, lines)), quote)
    : quote;
}

function linkTo({ label, url }: Law, { at, isGuest, words }: Frame): Piece {
  return isGuest
    ? h(
        'a',
        { href: at(url), target: '_blank', rel: 'noopener' },
        unbroken(label),
        h('span', { class: 'visually-hidden' }, ` (${words.newTab})`),
      )
    : h('a', { href: at(url) }, unbroken(label));
}
