import type { Person } from '../../records/index.js';
import { foldedWords } from './folded-words.js';
import { nameShape } from './name-shapes.js';

/** The persons an act names in full, by whom a surname or a truncated name is completed. */
export class Roster {
  readonly #people: readonly { readonly name: string; readonly words: readonly string[] }[];

  constructor(people: readonly Person[]) {
    this.#people = people
      .map((person) => ({ name: person.name, words: foldedWords(person) }))
      .filter(({ words }) => words.length > 1 && words[0]!.length > 1);
  }

  /**
   * Complete a person named by surname (« Mme BESSON »), by initial (« R. MERCIER ») or by given name alone, where one
   * person only bears it; else give them back as they are.
   */
  complete(person: Person): Person {
    const words = foldedWords(person);
    const shapes = person.name.split(/\s+/).map(nameShape);
    const isWhole = words.length > 1 && shapes[0] !== 'initials' && shapes.includes('given');
    if (isWhole) return person;
    const matches = this.#people.filter(({ words: known }) => fits(words, known));
    const names = new Set(matches.map(({ name }) => name));
    return names.size === 1 ? { ...person, name: matches[0]!.name } : person;
  }
}

/** « martin », « r martin », « jean paul » fit « rene martin », « jean paul durand ». */
function fits(words: readonly string[], known: readonly string[]): boolean {
  if (words.length >= known.length) return words.length === known.length && initialsFit(words, known);
  const isEnd = words.every((word, index) => word === known[known.length - words.length + index]);
  const isStart = words.every((word, index) => word === known[index]);
  return isEnd || isStart || initialsFit(words, known);
}

/** « mh vernier » fits « marie helene vernier », « f colin » fits « francine colin ». */
function initialsFit(words: readonly string[], known: readonly string[]): boolean {
  const initials = words.filter((word) => word.length <= 2).join('');
  const family = words.filter((word) => word.length > 2);
  if (initials === '' || family.length === 0) return false;
  const rest = known.slice(0, known.length - family.length);
  const ends = family.every((word, index) => word === known[known.length - family.length + index]);
  return (
    ends &&
    rest.length > 0 &&
    rest
      .map((word) => word[0])
      .join('')
      .startsWith(initials)
  );
}
