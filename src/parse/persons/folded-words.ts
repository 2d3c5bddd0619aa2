import { foldKey } from '../../french/fold.js';
import type { Person } from '../../records/index.js';

const known = new WeakMap<Person, readonly string[]>();

/** The words of a person's name, folded: « Marie-Claude ROUSSET » gives marie, claude, rousset. */
export function foldedWords(person: Person): readonly string[] {
  let words = known.get(person);
  if (words === undefined) {
    words = foldKey(person.name).split(' ');
    known.set(person, words);
  }
  return words;
}
