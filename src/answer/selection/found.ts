import type { ActSummary } from '../../corpus/index.js';
import type { ActsListed } from '../model.js';
import type { Setting } from '../responder.js';
import { describeFilter } from './describe.js';
import { filterOf, goingOn, type Filter } from './filter.js';
import { select } from './select.js';

/** The acts a question asks for, and what it asks of them, to follow « acte(s) ». */
export interface Found {
  readonly filter: Filter;
  readonly selected: readonly ActSummary[];
  /** How many hold the words in their title: those stand first. */
  readonly inTitle: number;
  readonly description: string;
}

/** Find the acts that meet the conditions of a question, the words that only say what to do with them (`without`) left out. */
export function findActs(setting: Setting, without?: RegExp): Found {
  const { heard, among } = setting;
  const own = filterOf(without ? { ...heard, text: heard.text.replace(without, ' ') } : heard, setting);
  const filter = among ? goingOn(among.filter, own) : own;
  const kept = among?.ids ? new Set(among.ids) : null;
  const selected = select(kept ? own : filter, setting).filter(({ summary }) => kept?.has(summary.id) ?? true);
  return {
    filter,
    selected: selected.map(({ summary }) => summary),
    inTitle: selected.filter((one) => one.inTitle).length,
    description: describeFilter(filter, selected.length > 1),
  };
}

/** What follow-ups may narrow or go on with. */
export function listedOf({ selected, filter }: Found, shown: number): ActsListed {
  return { ids: selected.map(({ id }) => id), shown, filter };
}
