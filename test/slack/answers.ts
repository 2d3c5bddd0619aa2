import { plainText, type Answer, type Block, type Choice, type Citation } from '../../src/answer/model.js';
import type { Exchange } from '../../adapters/desk/desk.js';
import { greffier } from './workspace.js';

const act = greffier.corpus.act('M2023-242')!;
const asked = greffier.ask('Qui est le rapporteur ?', { today: '2026-11-22' });

/** A citation of the shipped act. */
export function cite(start: number, end: number): Citation {
  const url = `/actes/${act.id}?passage=${start}-${end}#passage`;
  return { act: act.id, start, end, text: act.text.slice(start, end), url };
}

export interface Parts {
  readonly blocks: readonly Block[];
  readonly citations?: readonly Citation[];
  readonly choices?: readonly Choice[];
  readonly suggestions?: readonly string[];
  readonly question?: string;
}

/** An exchange whose answer is made of these parts. */
export function exchangeOf({
  blocks,
  citations = [],
  choices = [],
  suggestions = [],
  question = 'Test ?',
}: Parts): Exchange {
  const answer: Answer = {
    ...asked.answer,
    status: 'answered',
    basis: 'stated',
    blocks,
    citations,
    choices,
    suggestions,
  };
  const result = { ...asked.result, question, text: plainText(blocks), citations, choices, suggestions };
  return { id: 'an-exchange', channel: 'slack', reply: { ...asked, answer, result } };
}

/** `count` texts that are told apart, each of `length` characters. */
export function texts(count: number, length: number): string[] {
  return Array.from({ length: count }, (_, index) => `texte ${index} `.padEnd(length, 'mot ').trimEnd());
}
