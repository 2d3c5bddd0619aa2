import type { Corpus } from '../corpus/index.js';
import type { Act } from '../records/index.js';
import type { Glossary } from '../glossary/index.js';
import type { FindOptions, FoundAct, Lexicon } from '../search/index.js';
import type { Heard } from '../question/rule.js';
import type { Answer } from './model.js';
import type { Filter } from './selection/conditions.js';

/** A list that a question goes on from: its conditions hold on; `ids` where only its acts are meant. */
export interface Among {
  readonly filter: Filter;
  readonly ids: readonly string[] | null;
}

/** What a responder may use besides the act: the question, the corpus, today's date (ISO, Europe/Paris). */
export interface Setting {
  readonly intent: string;
  readonly heard: Heard;
  readonly corpus: Corpus;
  readonly today: string;
  /** Find the acts that match words, best first; the best sixty unless `limit` says more. */
  readonly find: (words: string, options?: Omit<FindOptions, 'lexicon'>) => readonly FoundAct[];
  /** Synonyms of administrative French, where the product has them. */
  readonly lexicon: Lexicon | null;
  /** Terms of administrative French, where the product has them. */
  readonly glossary: Glossary | null;
  /** The last answer of this conversation, or null. */
  readonly previous: Answer | null;
  /** The list that the question goes on from (« seulement ceux de 2014 »), or null. */
  readonly among: Among | null;
}

/** Answers one intent about one act. */
export type ActResponder = (act: Act, setting: Setting) => Answer;

/** Answers one intent that is not about one act. */
export type Responder = (setting: Setting) => Answer;
