import { dirname } from 'node:path';
import { placesFrom } from '../storage/places.js';
import { saveCorpus } from '../storage/saved-corpus.js';
import { Failure, reasonOf } from './failure.js';
import { loadCorpus } from './load-corpus.js';
import { warn } from './output.js';

export interface IndexOptions {
  readonly corpus: readonly string[];
  readonly output: string;
}

/** Save a corpus with its index in one file, which `--corpus` then opens at once. */
export async function indexCommand({ corpus, output }: IndexOptions): Promise<void> {
  const { greffier, places } = await loadCorpus(corpus);
  try {
    const documents = placesFrom(dirname(output), places);
    await saveCorpus(output, greffier.corpus, greffier.saveIndex(), { documents, fingerprint: null });
  } catch (cause) {
    throw new Failure(`cannot write ${output}: ${reasonOf(cause)}`, 1, cause);
  }
  warn(`saved ${output} (acts: ${greffier.corpus.size})`);
}
