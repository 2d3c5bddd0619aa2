import type { Choice } from '../../src/answer/model.js';
import { paragraph, run, type Element, type Submit } from './elements.js';
import { LIMITS } from './limits.js';

/** Buttons that each ask a question; long ones are lines, written whole. */
export function askButtons(intro: string, choices: readonly Choice[]): Element[] {
  if (choices.length === 0) return [];
  const fit = choices.length <= LIMITS.buttons && choices.every(({ label }) => label.length <= LIMITS.button);
  const head = paragraph([run(intro, { size: 'Small', isSubtle: true })], 'Medium');
  if (fit) return [head, { type: 'ActionSet', actions: choices.map(askAction), spacing: 'Small' }];
  return [head, ...choices.map(askLine)];
}

/** A line that asks a question when it is pressed. */
export function askLine(choice: Choice): Element {
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'Small',
    selectAction: askAction(choice),
    items: [paragraph([run('› ', { color: 'Accent', weight: 'Bolder' }), run(choice.label)])],
  };
}

function askAction({ label, question }: Choice): Submit {
  return { type: 'Action.Submit', title: label, data: { question } };
}

/** The button that shows a page, from 1, of what a card leaves out. */
export function restButton(exchange: string, page: number): Element {
  return {
    type: 'ActionSet',
    spacing: 'Medium',
    actions: [{ type: 'Action.Submit', title: 'Voir la suite', data: { rest: { exchange, page } } }],
  };
}
