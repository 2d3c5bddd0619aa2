import SearchableMap from 'minisearch/SearchableMap';
import { memoize } from '../french/memoize.js';
import { distance, TWO_ERRORS } from '../french/spelling.js';

/** The terms of an index, looked up by likeness. */
export interface Vocabulary {
  /** The terms a term that is lacking may be a misspelling of, those with the fewest errors, at most four. */
  meantBy(term: string): readonly string[];
  /** Other terms of the same word family: « musicien » gives « musical ». */
  familyOf(term: string): readonly string[];
}

const SHORTEST = 5;
const LONGEST = 40;
const MOST_MEANT = 4;
const MOST_IN_FAMILY = 12;
const MOST_KEPT = 10_000;

/** Hold terms in MiniSearch's tree of prefixes, which finds those that begin alike or are spelled nearly alike. */
export function gatherVocabulary(terms: Iterable<string>): Vocabulary {
  const tree = SearchableMap.from(Array.from(terms, (term): [string, true] => [term, true]));
  return {
    meantBy: memoize(MOST_KEPT, (term) => {
      if (term.length < SHORTEST || term.length > LONGEST || /\d/.test(term)) return [];
      const within = (errors: number): string[] =>
        [...tree.fuzzyGet(term, errors).keys()].filter((known) => known !== term && known.startsWith(term.charAt(0)));
      const once = within(1);
      if (once.length > 0) return once.slice(0, MOST_MEANT);
      // The tree counts two letters in the wrong order as two errors, `distance` as one.
      const twice = within(2);
      const swapped = twice.filter((known) => distance(term, known, 1) === 1);
      if (swapped.length > 0 || term.length < TWO_ERRORS) return swapped.slice(0, MOST_MEANT);
      return twice
        .filter((known) => known.startsWith(term.slice(0, 2)) && !beginAlike(known, term))
        .slice(0, MOST_MEANT);
    }),
    familyOf: memoize(MOST_KEPT, (term) => {
      if (term.length < SHORTEST || /\d/.test(term)) return [];
      const kin: string[] = [];
      for (const known of tree.atPrefix(term.slice(0, SHORTEST)).keys()) {
        const shared = Math.max(SHORTEST, Math.min(term.length, known.length) - 2);
        if (known !== term && known.startsWith(term.slice(0, shared))) kin.push(known);
        if (kin.length > MOST_IN_FAMILY) return [];
      }
      return kin;
    }),
  };
}

/** « ressource » is no misspelling of « ressourcerie »: one word begins with the other. */
function beginAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
