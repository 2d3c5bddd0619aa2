import type { QueryCombination } from 'minisearch';
import { isStopWord } from '../french/stop-words.js';
import { pairs, stem, surfaceTerms } from '../french/terms.js';
import { BM25, createEngine, fairScore } from './engine.js';

/** A text to be found, with its title where it has one. */
export interface Passage {
  readonly text: string;
  readonly title?: string;
}

/** A passage's place in the given list and its score, best first. */
export interface RankedPassage {
  readonly index: number;
  readonly score: number;
}

/** An index of passages that is built once and asked many times. */
export interface PassageIndex {
  rank(question: string, limit?: number): RankedPassage[];
}

const FIELDS = ['stems', 'surface', 'pairs'] as const;
/** Weights measured on four public French sets: stems 1, surface forms 0.3, neighbouring pairs 0.2. */
const WEIGHTS = { stems: 1, surface: 0.3, pairs: 0.2 } as const;
const SHORTEST_FUZZY = 5;

/** Index passages by stems, surface forms and neighbouring pairs (recipe T3 of the measurements in CONTRIBUTING). */
export function buildPassageIndex(passages: readonly Passage[]): PassageIndex {
  const engine = createEngine(FIELDS);
  const known = new Set<string>();
  engine.addAll(
    passages.map(({ text, title }, index) => {
      const words = surfaceTerms(title === undefined ? text : `${title} ${text}`);
      const stems = words.map(stem);
      for (const word of stems) known.add(word);
      return { id: String(index), stems: stems.join(' '), surface: words.join(' '), pairs: pairs(stems).join(' ') };
    }),
  );
  return {
    rank(question, limit = 10) {
      const words = [...new Set(surfaceTerms(question))].filter((word) => !isStopWord(word));
      const stems = words.map(stem);
      const exact = stems.filter((word) => known.has(word));
      const unknown = stems.filter((word) => !known.has(word) && word.length >= SHORTEST_FUZZY);
      const queries: QueryCombination[] = [
        { queries: exact, fields: ['stems'], boost: { stems: WEIGHTS.stems } },
        { queries: words, fields: ['surface'], boost: { surface: WEIGHTS.surface } },
        { queries: pairs(stems), fields: ['pairs'], boost: { pairs: WEIGHTS.pairs } },
        { queries: unknown, fields: ['stems'], fuzzy: 0.2, prefix: true, boost: { stems: WEIGHTS.stems } },
      ];
      const found = engine.search(
        {
          combineWith: 'OR',
          queries: queries.filter(
            (query) => typeof query === 'string' || !('queries' in query) || query.queries.length > 0,
          ),
        },
        { bm25: BM25 },
      );
      return found
        .map((result) => ({ index: Number(result.id), score: fairScore(result) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}

/** Rank passages for a question, best first. For many questions over the same passages, build the index once. */
export function rankPassages(passages: readonly Passage[], question: string, limit = 10): RankedPassage[] {
  return buildPassageIndex(passages).rank(question, limit);
}
