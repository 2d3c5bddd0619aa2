import { createGreffier } from '../../src/ask.js';
import { loadLexicon } from '../../adapters/lexicon/load.js';
import { shippedGlossary } from '../../adapters/glossary-files.js';
import { makeDemoCorpus } from '../../adapters/demo/corpus.js';

/** The bot over the acts of the demonstration, as `greffier demo` makes it. */
export const demo = createGreffier(makeDemoCorpus(), { lexicon: await loadLexicon(), glossary: shippedGlossary() });
