import type { Readable } from 'node:stream';
import { fromBufferPromise, getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl';
import { asDocumentError, DocumentError } from './document-error.js';
import { megabytes, type Limits } from './limits.js';

// Names are decoded here: yauzl would refuse a whole archive for one name that leads out of it. Nothing is unpacked to
// the disk, so such a name is only a label.
const OPTIONS = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;

/** A file inside an archive; `name` is its path there, without steps that lead out. */
export interface ArchiveEntry {
  readonly name: string;
  readonly entry: Entry;
}

/** List the files of an archive on disk or in memory. Throws a `DocumentError` where it is damaged, or would unpack to too much. */
export async function listArchive(archive: string | Buffer, limits: Limits): Promise<ArchiveEntry[]> {
  const found: ArchiveEntry[] = [];
  await withArchive(archive, async (zip) => {
    if (zip.entryCount > limits.archiveEntries)
      throw new DocumentError('too-large', `${zip.entryCount} files, more than ${limits.archiveEntries}`);
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name === '' || name.endsWith('/')) continue;
      total += entry.uncompressedSize;
      if (total > limits.archiveBytes)
        throw new DocumentError('too-large', `unpacks to more than ${megabytes(limits.archiveBytes)}`);
      found.push({ name, entry });
    }
  });
  return found;
}

/** Unpack one file of an archive in memory. Throws a `DocumentError` where it is encrypted, damaged or too large. */
export async function readEntry(archive: string | Buffer, { entry }: ArchiveEntry, limits: Limits): Promise<Buffer> {
  if (entry.isEncrypted()) throw new DocumentError('encrypted');
  if (entry.uncompressedSize > limits.bytes)
    throw new DocumentError('too-large', `${megabytes(entry.uncompressedSize)}, more than ${megabytes(limits.bytes)}`);
  // yauzl ends the stream with an error as soon as it gives more bytes than announced.
  return withArchive(archive, async (zip) => bytesOf(await zip.openReadStreamPromise(entry)));
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function withArchive<Result>(archive: string | Buffer, use: (zip: ZipFile) => Promise<Result>): Promise<Result> {
  try {
    const zip = await (typeof archive === 'string'
      ? openPromise(archive, OPTIONS)
      : fromBufferPromise(archive, OPTIONS));
    try {
      return await use(zip);
    } finally {
      zip.close();
    }
  } catch (thrown) {
    throw asDocumentError(thrown, 'damaged');
  }
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  const folder = name.endsWith('/') ? '/' : '';
  return (
    name
      .split(/[\\/]+/)
      .filter((step) => step !== '' && step !== '.' && step !== '..')
      .join('/') + folder
  );
}

/** Tell a hidden file, and one that an operating system adds by itself (« __MACOSX/._acte.pdf », « Thumbs.db »). */
export function isSystemFile(name: string): boolean {
  return name.split('/').some((step) => /^(?:\.|__MACOSX$|thumbs\.db$|desktop\.ini$|~\$)/i.test(step));
}
