import type { ActSummary, Corpus } from '../corpus/index.js';
import { personNamed } from '../corpus/proxies.js';
import type { Act, Person } from '../records/index.js';
import { nameApart } from './wording.js';

/**
 * Name the person behind a name of a summary, all spellings of it alike and homonyms apart; `namedIn` reads, in the act,
 * the persons of the part where the name stands: only what is printed beside a name tells homonyms apart.
 */
export function namedPerson(
  name: string,
  { id, collectivity }: ActSummary,
  corpus: Corpus,
  namedIn: (act: Act) => readonly (Person | null)[],
): string {
  const [only, ...others] = corpus.persons.named(name);
  if (!only) return name;
  if (others.length === 0) return nameApart(only, corpus);
  const printed = namedIn(corpus.act(id)!).find((person) => person?.name === name);
  const person = printed && personNamed(printed, corpus, collectivity);
  return person ? nameApart(person, corpus) : name;
}
