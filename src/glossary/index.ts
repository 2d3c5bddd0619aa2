import { buildTermFinder, type TermFinder } from './find-terms.js';
import { GlossaryError, type Entry } from './read-glossary.js';

export { GlossaryError, readGlossary, type Entry } from './read-glossary.js';
export type { NamedTerms, TermFinder } from './find-terms.js';

/** The terms of administrative French, as the product explains them. */
export interface Glossary {
  readonly entries: readonly Entry[];
  readonly find: TermFinder;
  entry(term: string): Entry | undefined;
}

/** Build a glossary from the entries of its files; throws a `GlossaryError` where two have the same term. */
export function createGlossary(entries: readonly Entry[]): Glossary {
  const byTerm = new Map<string, Entry>();
  for (const entry of entries) {
    if (byTerm.has(entry.term)) throw new GlossaryError(`two entries are headed « ${entry.term} »`);
    byTerm.set(entry.term, entry);
  }
  return { entries, find: buildTermFinder(entries), entry: (term) => byTerm.get(term) };
}
