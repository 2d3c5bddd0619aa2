import { basename, extname } from 'node:path';
import { createGreffier, type Greffier } from '../../src/ask.js';
import { createCorpus, type Unreadable } from '../../src/corpus/index.js';
import type { Act } from '../../src/records/index.js';
import { shippedGlossary } from '../glossary-files.js';
import { loadLexicon } from '../lexicon/load.js';
import { shippedData } from '../project.js';
import { loadActs } from '../storage/acts-file.js';
import { savedCorpusAt } from '../storage/corpus-folder.js';
import { openCorpus } from '../storage/saved-corpus.js';
import { Failure } from './failure.js';
import { warn } from './output.js';
import { readActs } from './read-acts.js';

/**
 * Make the bot over documents, folders, files of acts and saved corpora; none given means the acts shipped in `data/`.
 * `ownWords` is the file of a council's own words. A document that cannot be read is reported and passed over; throws
 * where a path leads nowhere or no act was found.
 */
export async function loadGreffier(given: readonly string[], ownWords?: string): Promise<Greffier> {
  const words = { lexicon: await loadLexicon(ownWords), glossary: shippedGlossary() };
  const [first = shippedData, ...others] = given;
  const saved = others.length === 0 ? await savedCorpus(first) : null;
  if (saved !== null) {
    const { corpus, index } = openCorpus(saved);
    return createGreffier(corpus, { ...words, index });
  }
  const unreadable: Unreadable[] = [];
  // The same document may be given twice, as a file and in its folder.
  const acts = new Map<string, Act>();
  for (const path of [first, ...others])
    for await (const act of actsOf(path, unreadable))
      acts.set([act.id, act.document.sha256, act.document.actIndex].join(' '), act);
  if (acts.size === 0) throw new Failure(`no act to answer from in ${[first, ...others].join(', ')}`);
  return createGreffier(createCorpus(acts.values(), unreadable), words);
}

async function* actsOf(path: string, unreadable: Unreadable[]): AsyncGenerator<Act> {
  const saved = await savedCorpus(path);
  if (saved !== null) {
    const { corpus } = openCorpus(saved);
    for (const { id } of corpus.summaries) yield corpus.act(id)!;
    unreadable.push(...corpus.unreadable);
  } else if (['.json', '.jsonl'].includes(extname(path).toLowerCase())) yield* await loadActs(path);
  else
    yield* readActs([path], (place, fault) => {
      warn(`${place}: ${fault.message}`);
      unreadable.push({ file: basename(place), reason: fault.french });
    });
}

async function savedCorpus(path: string): Promise<string | null> {
  return savedCorpusAt(path).catch((cause: unknown) => {
    throw new Failure(`${path}: no such file or folder`, 1, cause);
  });
}
