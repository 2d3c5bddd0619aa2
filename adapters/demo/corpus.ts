import { createCorpus, type Corpus } from '../../src/corpus/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { makeDeliberations } from './deliberations.js';
import { documentOf } from './documents.js';

/** Said with every answer and on every page of the demonstration, where the environment sets nothing else. */
export const DEMO_NOTICE =
  'Démonstration : Valdoré Grande Métropole n’existe pas, ses actes et les personnes qu’ils nomment sont inventés.';

/** Make the corpus of the demonstration: its documents are written, then read as any other. */
export function makeDemoCorpus(): Corpus {
  return createCorpus(makeDeliberations().flatMap((act) => parseDocument(documentOf(act))));
}
