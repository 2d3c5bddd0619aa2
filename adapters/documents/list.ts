import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { asDocumentError, DocumentError } from './document-error.js';
import { isDocumentName, kindOfZip } from './kind.js';
import { LIMITS, megabytes, type Limits } from './limits.js';
import { isSystemFile, listArchive, readEntry, type ArchiveEntry } from './zip.js';

/** A document that can be read: a file, or a file inside an archive. */
export interface ListedDocument {
  /** Where it stands, as told to people: the path as given, then the path inside the archive. */
  readonly path: string;
  /** Its path from the folder given, with `/`: what comes after the base of a public address. */
  readonly relative: string;
  /** Its name without folders. */
  readonly file: string;
  /** The file on disk, and the name inside it where that is an archive. */
  readonly place: { readonly path: string; readonly entry: string | null };
  /** Read its bytes. Rejects with a `DocumentError`. */
  readonly load: () => Promise<Buffer>;
}

/** The documents of a path; `passedOver` counts the files of other kinds by extension, and the links. */
export interface Listing {
  readonly documents: readonly ListedDocument[];
  readonly passedOver: Readonly<Record<string, number>>;
}

/**
 * List the documents of a path, in a stable order: a file, an archive's files, or a folder with its folders. Hidden files,
 * links and, in folders, files that are no documents by their name are passed over. A folder that cannot be listed, like a
 * path that leads nowhere, stands as a document whose loading says why.
 */
export async function listDocuments(path: string, limits: Limits = LIMITS): Promise<Listing> {
  const documents: ListedDocument[] = [];
  const passedOver: Record<string, number> = {};
  const passOver = (kind: string): void => {
    passedOver[kind] = (passedOver[kind] ?? 0) + 1;
  };
  const add = async (file: string, isGiven: boolean): Promise<void> => {
    const from = isGiven ? basename(file) : relative(path, file).split(sep).join('/');
    const extension = extname(file).toLowerCase();
    if (!isGiven && !isDocumentName(file)) passOver(extension);
    else documents.push(...(await documentsOf(file, from, limits)));
  };
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = join(folder, entry.name);
      if (isSystemFile(entry.name)) continue;
      if (entry.isDirectory()) await attempt(inner, () => walk(inner));
      else if (entry.isFile()) await add(inner, false);
      else if (entry.isSymbolicLink()) passOver('links');
    }
  };
  const attempt = async (place: string, list: () => Promise<void>): Promise<void> => {
    try {
      await list();
    } catch (thrown) {
      const fault = asDocumentError(thrown, 'unreachable');
      documents.push(documentAt(place, basename(place), () => Promise.reject(fault)));
    }
  };
  await attempt(path, async () => ((await isFolder(path)) ? walk(path) : add(path, true)));
  return { documents, passedOver };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new DocumentError('missing', undefined, cause);
  }
}

async function documentsOf(path: string, from: string, limits: Limits): Promise<ListedDocument[]> {
  const entries = await entriesOf(path, limits);
  if (!entries) return [documentAt(path, from, () => loadFile(path, limits))];
  return entries
    .filter(({ name }) => isDocumentName(name) && !isSystemFile(name))
    .map((entry) => ({
      path: `${path}/${entry.name}`,
      relative: `${from}/${entry.name}`,
      file: basename(entry.name),
      place: { path, entry: entry.name },
      load: () => readEntry(path, entry, limits),
    }));
}

function documentAt(path: string, from: string, load: ListedDocument['load']): ListedDocument {
  return { path, relative: from, file: basename(path), place: { path, entry: null }, load };
}

/** The files of an archive; null for any other file. What is wrong with it is told when it is read. */
async function entriesOf(path: string, limits: Limits): Promise<ArchiveEntry[] | null> {
  try {
    const file = await open(path);
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
    const isArchive = buffer.toString('latin1') === 'PK' && (await kindOfZip(path, limits)) === 'zip';
    return isArchive ? await listArchive(path, limits) : null;
  } catch {
    return null;
  }
}

async function loadFile(path: string, limits: Limits): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > limits.bytes)
      throw new DocumentError('too-large', `${megabytes(size)}, more than ${megabytes(limits.bytes)}`);
    return await readFile(path);
  } catch (thrown) {
    throw asDocumentError(thrown, 'unreachable');
  }
}
