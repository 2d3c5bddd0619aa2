import type { Corpus } from '../src/corpus/index.js';

const OF_ONE_ACT = [
  'De quoi parle la délibération ?',
  'Quel est le résultat du vote ?',
  'Qui est le rapporteur ?',
  'Qui était absent ?',
  'Que décide le conseil ?',
  'La délibération peut-elle encore être contestée ?',
];

/** Questions to begin with that any corpus can answer. */
export const QUESTIONS_OF_ANY = ['Quels actes connais-tu ?', 'Quelles sont les séances ?', 'Que sais-tu faire ?'];

/** Questions that every channel offers at the start. */
export function firstQuestions({ size }: Pick<Corpus, 'size'>): readonly string[] {
  return size === 1 ? OF_ONE_ACT : QUESTIONS_OF_ANY;
}
