import type { Corpus } from '../corpus/index.js';
import type { Act } from '../records/index.js';
import type { Heard } from '../question/rule.js';
import type { Answer } from './model.js';

/** What a responder may use besides the act: the question, the corpus, today's date (ISO, Europe/Paris). */
export interface Setting {
  readonly intent: string;
  readonly heard: Heard;
  readonly corpus: Corpus;
  readonly today: string;
  /** The last answer of this conversation, or null. */
  readonly previous: Answer | null;
}

/** Answers one intent about one act. */
export type ActResponder = (act: Act, setting: Setting) => Answer;

/** Answers one intent that is not about one act. */
export type Responder = (setting: Setting) => Answer;
