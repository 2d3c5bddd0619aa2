import { saveCorpus } from '../storage/saved-corpus.js';
import { Failure, reasonOf } from './failure.js';
import { loadGreffier } from './load-corpus.js';
import { warn } from './output.js';

export interface IndexOptions {
  readonly corpus: readonly string[];
  readonly output: string;
}

/** Save a corpus with its index in one file, which `--corpus` then opens at once. */
export async function indexCommand({ corpus, output }: IndexOptions): Promise<void> {
  const greffier = await loadGreffier(corpus);
  try {
    await saveCorpus(output, greffier.corpus, greffier.saveIndex());
  } catch (cause) {
    throw new Failure(`cannot write ${output}: ${reasonOf(cause)}`, 1, cause);
  }
  warn(`saved ${output} (acts: ${greffier.corpus.size})`);
}
