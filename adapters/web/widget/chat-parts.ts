import type { Choice } from '../../../src/answer/model.js';
import { questionsOf } from '../view/answer.js';
import { h, type Piece } from '../view/piece.js';
import { withCount } from '../view/words.js';
import type { Trouble } from './client.js';
import type { Settings, Texts } from './texts.js';

/** What stands above the conversation; a host page may put its own words in the slot, or leave a text out. */
export function welcomeOf({ texts, questions }: Settings): Piece {
  const choices: Choice[] = questions.map((question) => ({ label: question, question }));
  return h(
    'div',
    { class: 'welcome' },
    h('slot', { name: 'welcome' }, h('p', { class: 'lead' }, texts.welcome)),
    questionsOf(texts.examples, choices, ''),
    texts.privacy === '' ? null : h('p', { class: 'privacy' }, texts.privacy),
  );
}

/** What stands below it all. */
export function footOf({ forget, accessibility, newTab }: Texts, statement: string): Piece {
  const note = h('span', { class: 'visually-hidden' }, ` (${newTab})`);
  return h(
    'footer',
    {},
    h('button', { type: 'button', class: 'forget' }, forget),
    accessibility === '' ? null : h('a', { href: statement, target: '_blank', rel: 'noopener' }, accessibility, note),
  );
}

/** Say why there is no answer, with a way to ask again without typing. */
export function failureOf(trouble: Trouble, texts: Texts): Piece {
  return h(
    'div',
    { class: 'failure' },
    h('p', {}, sentenceOf(trouble, texts)),
    h('button', { type: 'button', class: 'retry' }, texts.retry),
  );
}

/** Put a trouble in a sentence. */
export function sentenceOf(trouble: Trouble, texts: Texts): string {
  switch (trouble.kind) {
    case 'busy':
      return withCount(texts.busy, trouble.seconds);
    case 'refused':
      return trouble.detail;
    default:
      return texts[trouble.kind];
  }
}
