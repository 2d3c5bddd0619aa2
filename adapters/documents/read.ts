import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { DocumentText } from '../../src/records/index.js';
import { decodeText } from './decode.js';
import { readPdf } from './pdf.js';

const LARGEST = 64 * 1024 * 1024;
const EXTENSIONS = new Set(['.txt', '.md', '.pdf']);

/** What a document could not be read for: `code` is `unsupported-format`, `too-large`, `unreadable-document` or `no-text`. */
export class DocumentError extends Error {
  constructor(
    readonly code: string,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'DocumentError';
  }
}

/** Read a document's text as extracted, with its pages and its digest. Rejects with a `DocumentError` that names the file. */
export async function readDocument(path: string): Promise<DocumentText> {
  const file = basename(path);
  const extension = extname(path).toLowerCase();
  if (!EXTENSIONS.has(extension))
    throw new DocumentError(
      'unsupported-format',
      `${file}: ${extension || 'no extension'} is not read here; use ${[...EXTENSIONS].join(', ')}`,
    );
  const bytes = await readBytes(path, file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (extension !== '.pdf') return { file, sha256, text: decodeText(bytes), pageStarts: null, url: null };
  try {
    return { file, sha256, ...(await readPdf(bytes)), url: null };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DocumentError('unreadable-document', `${file}: not a readable PDF (${reason})`, cause);
  }
}

async function readBytes(path: string, file: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST)
      throw new DocumentError('too-large', `${file}: ${size} bytes, more than the ${LARGEST} that are read`);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError(
      'unreadable-document',
      `${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    );
  }
}

/** List the documents of a path, a file or a folder with its folders, in a stable order. */
export async function listDocuments(path: string): Promise<string[]> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (cause) {
    throw new DocumentError('unreadable-document', `${path}: no such file or folder`, cause);
  }
  if (!isFolder) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
