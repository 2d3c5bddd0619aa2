import type { ActSummary } from '../../corpus/index.js';
import { fold } from '../../french/fold.js';
import { actNumberKey } from '../../question/act-numbers.js';
import type { Heard } from '../../question/rule.js';
import type { Setting } from '../responder.js';
import { filterOf, isOpen } from './filter.js';
import { select } from './select.js';

/**
 * List acts for a search box, even while it is typed in: those whose number holds what is typed, else those that a
 * question of these words selects (words, dates, rapporteur, outcome), else those whose title holds the letters typed.
 * The latest come first, those found by their title before the others; nothing typed gives every act.
 */
export function searchActs(heard: Heard, { corpus, find }: Pick<Setting, 'corpus' | 'find'>): readonly ActSummary[] {
  const latestFirst = corpus.summaries.toReversed();
  const typed = heard.question;
  if (typed === '') return latestFirst;
  const numbered = /\d/.test(typed) ? latestFirst.filter(({ number }) => holdsNumber(number ?? '', typed)) : [];
  if (numbered.length > 0) return numbered;
  const filter = filterOf(heard, { corpus, find });
  const { acts, inTitle } = isOpen(filter) ? { acts: [], inTitle: 0 } : select(filter, { corpus, find });
  if (acts.length > 0) return [...acts.slice(0, inTitle).toReversed(), ...acts.slice(inTitle).toReversed()];
  const letters = fold(typed);
  return latestFirst.filter(({ subject }) => subject !== null && fold(subject).includes(letters));
}

function holdsNumber(number: string, typed: string): boolean {
  return actNumberKey(number).includes(actNumberKey(typed));
}
