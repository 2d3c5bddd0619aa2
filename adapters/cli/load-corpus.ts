import { basename, dirname, extname, resolve } from 'node:path';
import { createGreffier, type Greffier } from '../../src/ask.js';
import { createCorpus, type Unreadable } from '../../src/corpus/index.js';
import type { Act } from '../../src/records/index.js';
import { shippedGlossary } from '../glossary-files.js';
import { loadLexicon } from '../lexicon/load.js';
import { shippedData } from '../project.js';
import { loadActs } from '../storage/acts-file.js';
import { savedCorpusAt } from '../storage/corpus-folder.js';
import { createOriginals, type Originals } from '../storage/originals.js';
import { placesIn, type Place, type Places } from '../storage/places.js';
import { openCorpus } from '../storage/saved-corpus.js';
import { Failure } from './failure.js';
import { warn } from './output.js';
import { readDocuments } from './read-documents.js';

/** The bot over a corpus, and the documents its acts come from. */
export interface Loaded {
  readonly greffier: Greffier;
  readonly originals: Originals;
  /** Where those documents stand. */
  readonly places: Places;
}

/** Acts gathered from what was given, with what could not be read and where the documents stand. */
interface Gathered {
  /** The same document may be given twice, as a file and in its folder. */
  readonly acts: Map<string, Act>;
  readonly unreadable: Unreadable[];
  readonly places: Map<string, Place>;
}

/**
 * Make the bot over documents, folders, files of acts and saved corpora; none given means the acts shipped in `data/`.
 * `ownWords` is the file of a council's own words. A document that cannot be read is reported and passed over; throws
 * where a path leads nowhere or no act was found.
 */
export async function loadCorpus(given: readonly string[], ownWords?: string): Promise<Loaded> {
  const words = { lexicon: await loadLexicon(ownWords), glossary: shippedGlossary() };
  const [first = shippedData, ...others] = given;
  const saved = others.length === 0 ? await savedCorpus(first) : null;
  if (saved !== null) {
    const { corpus, index, origin } = openCorpus(saved);
    return loaded(createGreffier(corpus, { ...words, index }), placesIn(dirname(saved), origin.documents));
  }
  const gathered: Gathered = { acts: new Map(), unreadable: [], places: new Map() };
  for (const path of [first, ...others]) await gather(path, gathered);
  const { acts, unreadable, places } = gathered;
  if (acts.size === 0) throw new Failure(`no act to answer from in ${[first, ...others].join(', ')}`);
  const corpus = createCorpus(acts.values(), unreadable);
  return loaded(createGreffier(corpus, words), places);
}

function loaded(greffier: Greffier, places: Places): Loaded {
  return { greffier, originals: createOriginals(places), places };
}

/** Make the bot alone; see `loadCorpus`. */
export async function loadGreffier(given: readonly string[], ownWords?: string): Promise<Greffier> {
  return (await loadCorpus(given, ownWords)).greffier;
}

async function gather(path: string, gathered: Gathered): Promise<void> {
  const add = (act: Act): void => {
    gathered.acts.set([act.id, act.document.sha256, act.document.actIndex].join(' '), act);
  };
  const saved = await savedCorpus(path);
  if (saved !== null) {
    const { corpus, origin } = openCorpus(saved);
    for (const { id } of corpus.summaries) add(corpus.act(id)!);
    for (const [sha256, place] of placesIn(dirname(saved), origin.documents)) gathered.places.set(sha256, place);
    gathered.unreadable.push(...corpus.unreadable);
  } else if (['.json', '.jsonl'].includes(extname(path).toLowerCase())) (await loadActs(path)).forEach(add);
  else await gatherDocuments(path, gathered, add);
}

async function gatherDocuments(path: string, gathered: Gathered, add: (act: Act) => void): Promise<void> {
  for await (const { document, outcome } of readDocuments([path])) {
    if (outcome instanceof Error) {
      warn(`${document.path}: ${outcome.message}`);
      gathered.unreadable.push({ file: basename(document.path), reason: outcome.french });
      continue;
    }
    outcome.acts.forEach(add);
    const { path: file, entry } = document.place;
    for (const act of outcome.acts) gathered.places.set(act.document.sha256, { path: resolve(file), entry });
  }
}

async function savedCorpus(path: string): Promise<string | null> {
  return savedCorpusAt(path).catch((cause: unknown) => {
    throw new Failure(`${path}: no such file or folder`, 1, cause);
  });
}
