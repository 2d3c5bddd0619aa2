import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGreffier } from '../../src/ask.js';
import { createCorpus, type Corpus } from '../../src/corpus/index.js';
import { ingest, type Ingested, type IngestPorts, type Outcome } from '../../src/ingest.js';
import { withoutDoubles } from '../../src/opendata/doubles.js';
import type { Act } from '../../src/records/index.js';
import { asDocumentError } from '../documents/document-error.js';
import { digest } from '../documents/extract.js';
import type { ListedDocument } from '../documents/list.js';
import { ReaderPool } from '../documents/pool.js';
import { readDocument } from '../documents/read.js';
import { corpusFolder } from '../storage/corpus-folder.js';
import { takeLock } from '../storage/folder-lock.js';
import { ReadingStore, type ReadingTerms } from '../storage/reading-store.js';
import { placesFrom, placesIn, type Place, type Places } from '../storage/places.js';
import { openCorpus, saveCorpus, type Origin } from '../storage/saved-corpus.js';
import { codeVersion } from '../version.js';
import { frenchFault } from './wording.js';

/** How documents are read and where they are published. */
export interface IngestSettings {
  /** Folder of the corpus. */
  readonly output: string;
  /** Version of the reading code. */
  readonly version: string;
  readonly ocr: boolean;
  /** Read again what an earlier run could not read. */
  readonly retryFailed: boolean;
  /** Public address under which the folders given are published, ending in `/`; null where they are not. */
  readonly baseUrl: string | null;
}

/** A document with what reading it came to. */
export type IngestedDocument = Ingested<ListedDocument>;

/** What a run came to; `corpus` is null where nothing had changed and nothing was written. */
export interface RunResult {
  readonly documents: readonly IngestedDocument[];
  /** Paths of documents that the corpus held before this run and that are no longer there. */
  readonly gone: readonly string[];
  readonly corpus: Corpus | null;
}

/** Read documents into a corpus folder. The corpus that stands there stays whole until the new one is; `onRead` is told of each. */
export async function runIngest(
  documents: readonly ListedDocument[],
  settings: IngestSettings,
  onRead: (read: IngestedDocument) => void,
): Promise<RunResult> {
  const folder = corpusFolder(settings.output);
  await mkdir(folder.readings, { recursive: true });
  const release = await takeLock(folder.lock);
  const pool = new ReaderPool();
  try {
    const store = new ReadingStore(folder.readings);
    const read: IngestedDocument[] = [];
    for await (const one of ingest(documents, portsOf(store, pool, settings), 2 * pool.size)) {
      read.push(one);
      onRead(one);
    }
    const before = originOf(folder.corpus);
    const gone = goneSince(before, documents, settings);
    const fingerprint = fingerprintOf(read, settings);
    if (before.fingerprint === fingerprint) return { documents: read, gone, corpus: null };
    const places = placesOf(read);
    const corpus = createCorpus(withoutDoubles(await actsOf(read, store, settings)), unreadableOf(read));
    const origin = { documents: placesFrom(folder.path, places), fingerprint };
    await saveCorpus(folder.corpus, corpus, createGreffier(corpus).saveIndex(), origin);
    await store.prune(new Set(places.keys()));
    return { documents: read, gone, corpus };
  } finally {
    await pool.close();
    await release();
  }
}

/** Say what a run would do, without reading or writing: the documents it would read, the paths that are gone. */
export async function previewIngest(
  documents: readonly ListedDocument[],
  settings: IngestSettings,
): Promise<{ readonly unread: readonly ListedDocument[]; readonly gone: readonly string[] }> {
  const folder = corpusFolder(settings.output);
  const store = new ReadingStore(folder.readings);
  const unread: ListedDocument[] = [];
  for (const document of documents) {
    const sha256 = await document.load().then(digest, () => null);
    if (sha256 === null || !(await recall(store, document, sha256, settings))) unread.push(document);
  }
  return { unread, gone: goneSince(originOf(folder.corpus), documents, settings) };
}

async function recall(
  store: ReadingStore,
  document: ListedDocument,
  sha256: string,
  settings: IngestSettings,
): Promise<Outcome | null> {
  const known = await store.recall(sha256, termsFor(document, settings));
  return known?.fault && settings.retryFailed ? null : known;
}

function termsFor({ file }: ListedDocument, { version, ocr }: IngestSettings): ReadingTerms {
  return { version, file, ocr };
}

function portsOf(store: ReadingStore, pool: ReaderPool, settings: IngestSettings): IngestPorts<ListedDocument> {
  return {
    async open(document) {
      const bytes = await document.load();
      const sha256 = digest(bytes);
      const read = async (): Promise<Outcome> => {
        const { outcome, acts } = await readDocument({ file: document.file, bytes }, pool, settings).then(
          ({ acts, notices, milliseconds }) => ({
            outcome: { fault: null, notices, acts: acts.length, milliseconds },
            acts,
          }),
          (thrown: unknown) => ({ outcome: failure(thrown), acts: [] }),
        );
        await store.keep(sha256, termsFor(document, settings), outcome, acts);
        return outcome;
      };
      return { sha256, read };
    },
    recall: (document, sha256) => recall(store, document, sha256, settings),
    faultOf: (thrown) => failure(thrown).fault,
  };
}

function failure(thrown: unknown) {
  const { code, detail } = asDocumentError(thrown);
  return { fault: { code, detail }, notices: [], acts: 0, milliseconds: { extract: 0, parse: 0 } };
}

function originOf(path: string): Origin {
  try {
    return openCorpus(path).origin;
  } catch {
    // None yet, or one that another version wrote: a new one is made.
    return { documents: [], fingerprint: null };
  }
}

function placesOf(read: readonly IngestedDocument[]): Places {
  return new Map(
    read.flatMap(({ sha256, twin, document }) => (sha256 === null || twin ? [] : [[sha256, document.place]])),
  );
}

/** Stands for everything that a corpus is made of. */
function fingerprintOf(read: readonly IngestedDocument[], { version, ocr, baseUrl }: IngestSettings): string {
  const documents = read.map(({ document, sha256, outcome }) => [
    document.path,
    document.relative,
    sha256,
    outcome.fault,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([codeVersion(), version, ocr, baseUrl, documents]))
    .digest('hex');
}

function goneSince(before: Origin, documents: readonly ListedDocument[], { output }: IngestSettings): string[] {
  const nameOf = ({ path, entry }: Place): string => (entry === null ? path : `${path}/${entry}`);
  const there = new Set(documents.map(({ place }) => nameOf({ ...place, path: resolve(place.path) })));
  return [...placesIn(output, before.documents).values()].map(nameOf).filter((name) => !there.has(name));
}

async function actsOf(
  read: readonly IngestedDocument[],
  store: ReadingStore,
  { baseUrl }: IngestSettings,
): Promise<Act[]> {
  const acts: Act[] = [];
  for (const { document, sha256, twin } of read) {
    if (sha256 === null || twin) continue;
    const url = baseUrl !== null && document.place.entry === null ? publicUrl(baseUrl, document.relative) : null;
    for (const act of await store.acts(sha256))
      acts.push({ ...act, document: { ...act.document, url: url ?? act.document.url } });
  }
  return acts;
}

function publicUrl(baseUrl: string, path: string): string {
  return baseUrl + path.split('/').map(encodeURIComponent).join('/');
}

function unreadableOf(read: readonly IngestedDocument[]) {
  return read.flatMap(({ document: { file }, outcome: { fault } }) =>
    fault ? [{ file, reason: frenchFault(fault) }] : [],
  );
}
