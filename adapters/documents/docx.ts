import { DocumentError } from './document-error.js';
import { readHtml } from './html.js';
import { megabytes, type Limits } from './limits.js';
import { listArchive, readEntry } from './zip.js';

/** Read the text of a Word document: paragraphs, lists with their marks, tables row by row. Throws a `DocumentError`. */
export async function readDocx(bytes: Buffer, limits: Limits): Promise<string> {
  await checkSize(bytes, limits);
  const { default: mammoth } = await import('mammoth');
  try {
    // Pictures are no text, and would be carried along whole.
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage });
    return readHtml(value);
  } catch (cause) {
    throw new DocumentError('damaged', undefined, cause);
  }
}

/** mammoth unpacks without looking at sizes: unpack once before it, within the limits. */
async function checkSize(bytes: Buffer, limits: Limits): Promise<void> {
  let left = limits.bytes;
  for (const entry of await listArchive(bytes, limits)) {
    if (!/\.(?:xml|rels)$/.test(entry.name)) continue;
    left -= (await readEntry(bytes, entry, limits)).length;
    if (left < 0) throw new DocumentError('too-large', `unpacks to more than ${megabytes(limits.bytes)}`);
  }
}
