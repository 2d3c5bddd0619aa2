import type { ActSummary } from '../../corpus/index.js';
import { spelledAs } from '../../question/as-typed.js';
import type { ActsListed } from '../model.js';
import type { Setting } from '../responder.js';
import { describeFilter } from './describe.js';
import { filterOf, goingOn, type Filter } from './filter.js';
import { meets } from './gathered.js';
import { select, type Selected } from './select.js';

/** The share of the words, by weight, that a title must hold to stand for all. */
const MOST_OF_WORDS = 0.55;

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
  const all = kept ? only(kept, select(own, setting)) : select(filter, setting);
  const nearer = all.acts.length === 0 && kept === null ? nearest(filter, setting) : null;
  if (nearer) return foundBy(nearer.filter, select(nearer.filter, setting), nearer.without);
  return foundBy(filter, all);
}

/** Keep, of acts selected, those of a list. */
function only(ids: ReadonlySet<string>, { acts, inTitle }: Selected): Selected {
  const isKept = ({ id }: ActSummary): boolean => ids.has(id);
  return { acts: acts.filter(isKept), inTitle: acts.slice(0, inTitle).filter(isKept).length };
}

function foundBy(filter: Filter, { acts, inTitle }: Selected, without: readonly string[] = []): Found {
  const spelt = new Map(
    [...filter.spelt].map(([word, typed]) => [word, typed === word ? spelling(word, acts) : typed]),
  );
  const left =
    without.length > 0
      ? ` (sans « ${without.map((word) => spelt.get(word) ?? word).join(' ')} », qui n'y est pas)`
      : '';
  return {
    filter,
    selected: acts,
    inTitle,
    description: `${describeFilter({ ...filter, spelt }, acts.length > 1)}${left}`,
  };
}

const FIRST_FEW = 5;

/** Spell a word typed without accents as the titles of the first acts found do. */
function spelling(word: string, acts: readonly ActSummary[]): string {
  for (const { subject } of acts.slice(0, FIRST_FEW)) {
    const [spelled] = spelledAs(subject ?? '', [word]);
    if (spelled !== word) return spelled!.toLowerCase();
  }
  return word;
}

/** No act holds all the words: those that hold most of them in their title, with the words left out; null for none. */
function nearest(filter: Filter, { find, corpus }: Setting): { filter: Filter; without: readonly string[] } | null {
  if (filter.topic.length < 2 || filter.unknownPersons.length > 0) return null;
  const fits = (id: string): boolean => meets(corpus.summary(id)!, filter);
  const [best] = find(filter.topic.join(' '), { filter: fits, limit: 1 });
  if (!best || best.titleShare < MOST_OF_WORDS || best.matched.length === 0) return null;
  const topic = filter.topic.filter((word) => !best.missing.includes(word));
  return topic.length === filter.topic.length
    ? null
    : { filter: { ...filter, topic, topics: [] }, without: best.missing };
}

/** What follow-ups may narrow or go on with. */
export function listedOf({ selected, filter }: Found, shown: number): ActsListed {
  return { ids: selected.map(({ id }) => id), shown, filter };
}
