import { h, type Piece } from './piece.js';
import { unbroken, type ChatWords } from './words.js';

/** Where one types; without JavaScript it loads the page that answers. */
export function composerOf({ label, placeholder, send }: ChatWords, conversation: string): Piece {
  return h(
    'form',
    { class: 'composer', method: 'get', action: '/' },
    h('label', { for: 'question' }, label),
    h(
      'div',
      { class: 'field' },
      h('input', {
        id: 'question',
        name: 'q',
        type: 'text',
        maxlength: 2000,
        required: true,
        autocomplete: 'off',
        enterkeyhint: 'send',
        placeholder,
      }),
      h('input', { type: 'hidden', name: 'conversation', value: conversation }),
      h('button', {}, send),
    ),
  );
}

/** Show what was asked as a heading, to go from one question to the next, and below it what came back. */
export function exchangeOf(question: string, you: string, level: 2 | 3, ...below: readonly Piece[]): Piece {
  return h(
    'article',
    { class: 'exchange' },
    h(`h${level}`, { class: 'question' }, h('span', { class: 'visually-hidden' }, `${you} : `), unbroken(question)),
    ...below,
  );
}
