import type { ActSummary, Corpus } from '../corpus/index.js';
import { actNumberKey, findActNumbers } from '../question/act-numbers.js';

const numbers = new WeakMap<Corpus, ReadonlyMap<string, readonly ActSummary[]>>();

/** The acts of a corpus by the key of their number, and of their identifier; computed once a corpus. */
export function numbersOf(corpus: Corpus): ReadonlyMap<string, readonly ActSummary[]> {
  const known = numbers.get(corpus);
  if (known) return known;
  const byKey = new Map<string, ActSummary[]>();
  for (const summary of corpus.summaries) {
    for (const key of new Set([summary.number ?? summary.id, summary.id].map(actNumberKey)))
      byKey.set(key, [...(byKey.get(key) ?? []), summary]);
  }
  numbers.set(corpus, byKey);
  return byKey;
}

/** Ask what an act says: by its number where that leads to it alone, else by its identifier. */
export function askAbout({ id, number }: ActSummary, corpus: Corpus): string {
  const byKey = numbersOf(corpus);
  const question = `Que dit la délibération ${number} ?`;
  const [read, ...others] =
    number === null || /\s/.test(number) ? [] : findActNumbers(question, (key) => byKey.has(key));
  const isAlone = read !== undefined && others.length === 0 && byKey.get(actNumberKey(read))?.length === 1;
  const leads = isAlone && byKey.get(actNumberKey(read))![0]!.id === id;
  return leads ? question : `Que dit la délibération ${id} ?`;
}
