import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ActSummary, Corpus, Unreadable } from '../../src/corpus/index.js';
import { openPersons, type Persons, type SavedPersons } from '../../src/corpus/persons.js';
import type { Act } from '../../src/records/index.js';
import type { SavedDocument } from './places.js';
import { StorageError } from './storage-error.js';
import { writeAside } from './write-aside.js';

const FORMAT = 'greffier-corpus';
const VERSION = 4;
const REMEMBERED_ACTS = 256;
const NEW_LINE = 0x0a;
const HEADER_CHUNK = 1 << 20;
/** Rank of the first act among the lines after the header: the index and the persons come before. */
const ACTS_FROM = 2;

/** Where a corpus comes from. */
export interface Origin {
  readonly documents: readonly SavedDocument[];
  /** Stands for everything the corpus was made of; the same one, and nothing has changed. Null where nobody said. */
  readonly fingerprint: string | null;
}

const NOWHERE: Origin = { documents: [], fingerprint: null };

/**
 * The first line of a saved corpus; the index and the persons follow, then one act a line in the order of the summaries,
 * so that an act is only parsed when a question needs it.
 */
interface Header {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly summaries: readonly ActSummary[];
  readonly people: readonly string[];
  readonly unreadable: readonly Unreadable[];
  readonly origin: Origin;
  /** Bytes of the line of the index, of the persons, then of each act, line breaks included. */
  readonly lengths: readonly number[];
}

/** Save a corpus and its index in one file; an old file stays whole until the new one is. */
export async function saveCorpus(path: string, corpus: Corpus, index: string, origin: Origin = NOWHERE): Promise<void> {
  const { summaries, people, unreadable } = corpus;
  const lines = function* (): Generator<string> {
    yield `${index}\n`;
    yield `${JSON.stringify(corpus.persons)}\n`;
    for (const { id } of summaries) yield `${JSON.stringify(corpus.act(id))}\n`;
  };
  const lengths: number[] = [];
  for (const line of lines()) lengths.push(Buffer.byteLength(line));
  const header: Header = { format: FORMAT, version: VERSION, summaries, people, unreadable, origin, lengths };
  await writeAside(path, async (file) => {
    await file.write(`${JSON.stringify(header)}\n`);
    for (const line of lines()) await file.write(line);
  });
}

/** Tell whether a file begins as a saved corpus does. */
export async function isSavedCorpus(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.toString('utf8', 0, bytesRead).includes(`"format":"${FORMAT}"`);
  } finally {
    await file.close();
  }
}

// The file stays open as long as anyone holds the corpus: another may have taken its name meanwhile.
const descriptors = new FinalizationRegistry<number>((descriptor) => {
  closeSync(descriptor);
});

/**
 * Open a saved corpus: its header is read at once, its index and acts when they are asked for.
 * Throws a `StorageError` that says what to do where the file is damaged or of another version.
 */
export function openCorpus(path: string): {
  readonly corpus: Corpus;
  readonly index: string;
  readonly origin: Origin;
} {
  const file = basename(path);
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (cause) {
    throw new StorageError(
      'unreadable-corpus',
      `${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    );
  }
  try {
    const line = readFirstLine(descriptor);
    const header = readHeader(line.toString('utf8'), file);
    const starts = [line.length];
    for (const length of header.lengths) starts.push(starts.at(-1)! + length);
    if (starts.at(-1) !== fstatSync(descriptor).size || header.lengths.length !== header.summaries.length + ACTS_FROM) {
      throw new StorageError('corrupt-corpus', `${file}: cut short or altered; save it again with greffier index`);
    }
    const read = (rank: number): string => readBytes(descriptor, starts[rank]!, header.lengths[rank]!).toString('utf8');
    const corpus = lazyCorpus(header, read);
    descriptors.register(corpus, descriptor);
    return {
      corpus,
      get index() {
        return read(0);
      },
      origin: header.origin,
    };
  } catch (cause) {
    closeSync(descriptor);
    throw cause;
  }
}

function readBytes(descriptor: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const count = readSync(descriptor, bytes, done, length - done, start + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}

function readFirstLine(descriptor: number): Buffer {
  const chunks: Buffer[] = [];
  for (let start = 0; ; start += HEADER_CHUNK) {
    const chunk = readBytes(descriptor, start, HEADER_CHUNK);
    const end = chunk.indexOf(NEW_LINE);
    if (end >= 0) return Buffer.concat([...chunks, chunk.subarray(0, end + 1)]);
    chunks.push(chunk);
    if (chunk.length < HEADER_CHUNK) return Buffer.concat(chunks);
  }
}

function readHeader(line: string, file: string): Header {
  let header: Partial<Header>;
  try {
    header = JSON.parse(line) as Partial<Header>;
  } catch (cause) {
    throw new StorageError('corrupt-corpus', `${file}: not a saved corpus; save it again with greffier index`, cause);
  }
  if (header.format !== FORMAT)
    throw new StorageError('corrupt-corpus', `${file}: not a saved corpus; save one with greffier index`);
  if (header.version !== VERSION)
    throw new StorageError(
      'old-corpus',
      `${file}: saved by another version of greffier; save it again with greffier index`,
    );
  return header as Header;
}

function lazyCorpus({ summaries, people, unreadable }: Header, read: (line: number) => string): Corpus {
  const ranks = new Map(summaries.map(({ id }, rank) => [id, rank]));
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  const remembered = new Map<string, Act>();
  let persons: Persons | undefined;
  return {
    size: summaries.length,
    summaries,
    people,
    get persons() {
      return (persons ??= openPersons(JSON.parse(read(1)) as SavedPersons, [...ranks.keys()]));
    },
    unreadable,
    summary: (id) => byId.get(id),
    act(id) {
      const known = remembered.get(id);
      const rank = ranks.get(id);
      if (known || rank === undefined) return known;
      const act = JSON.parse(read(ACTS_FROM + rank)) as Act;
      if (remembered.size >= REMEMBERED_ACTS) remembered.delete(remembered.keys().next().value!);
      remembered.set(id, act);
      return act;
    },
  };
}
