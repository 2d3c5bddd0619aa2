import { pairs, stem, surfaceTerms } from '../french/terms.js';
import { best, type Ranked } from './best.js';
import { gatherVocabulary } from './vocabulary.js';
import type { Lexicon } from './lexicon.js';
import { buildPostings } from './postings.js';

/** A text to be found, with its title where it has one. */
export interface Passage {
  readonly text: string;
  readonly title?: string;
}

/** A passage's place in the given list and its score, best first. */
export type RankedPassage = Ranked;

/** An index of passages that is built once and asked many times. */
export interface PassageIndex {
  /** Rank the passages that share a word with a question, best first; `limit` is 10 unless said. */
  rank(question: string, limit?: number): RankedPassage[];
}

/** What the other forms of a word count beside its stem, measured on French questions (docs/search.md). */
const SURFACE = 0.3;
const BEGINNING = 0.3;
const PAIR = 0.2;
const MENDED = 0.7;
const SYNONYM = 0.3;
/** « fondation » and « fondateur » begin alike, though their stems differ. */
const BEGINNING_LETTERS = 5;

function beginningOf(word: string): string {
  return word.slice(0, BEGINNING_LETTERS);
}

function wordsOf(passage: Passage | string): string[] {
  if (typeof passage === 'string') return surfaceTerms(passage);
  return surfaceTerms(passage.title === undefined ? passage.text : `${passage.title} ${passage.text}`);
}

/** Index passages, or plain texts, by stems, words as written, beginnings of words and neighbouring pairs. */
export function buildPassageIndex(passages: readonly (Passage | string)[], lexicon?: Lexicon): PassageIndex {
  const words = passages.map(wordsOf);
  const stems = words.map((list) => list.map(stem));
  const byStem = buildPostings(stems);
  const byWord = buildPostings(words);
  const byBeginning = buildPostings(words.map((list) => list.map(beginningOf)));
  const byPair = buildPostings(stems.map(pairs));
  const vocabulary = gatherVocabulary(byWord.terms);
  const scores = new Float32Array(passages.length);
  return {
    rank(question, limit = 10) {
      const asked = surfaceTerms(question);
      const askedStems = new Map(asked.map((word) => [stem(word), word]));
      const synonyms = lexicon?.synonyms([...askedStems.keys()]);
      scores.fill(0);
      for (const [term, word] of askedStems) {
        byStem.add(term, 1, scores);
        const meant = byStem.holders(term).length === 0 ? vocabulary.meantBy(word).map(stem) : [];
        for (const other of new Set(meant)) byStem.add(other, MENDED, scores);
        for (const phrase of synonyms?.get(term) ?? []) {
          for (const other of phrase) byStem.add(other, SYNONYM / phrase.length, scores);
          for (const pair of pairs(phrase)) byPair.add(pair, SYNONYM, scores);
        }
      }
      for (const word of new Set(asked)) byWord.add(word, SURFACE, scores);
      for (const beginning of new Set(asked.map(beginningOf))) byBeginning.add(beginning, BEGINNING, scores);
      for (const pair of new Set(pairs(asked.map(stem)))) byPair.add(pair, PAIR, scores);
      return best(scores, limit);
    },
  };
}

const indexes = new WeakMap<readonly (Passage | string)[], PassageIndex>();

/**
 * Rank passages, or plain texts, for a question, best first. The index of a list is built at its first question and kept
 * as long as the list, which must not change meanwhile.
 */
export function rankPassages(passages: readonly (Passage | string)[], question: string, limit = 10): RankedPassage[] {
  const index = indexes.get(passages) ?? buildPassageIndex(passages);
  indexes.set(passages, index);
  return index.rank(question, limit);
}
