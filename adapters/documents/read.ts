import { DocumentError } from './document-error.js';
import type { DocumentBytes } from './extract.js';
import { recognise } from './ocr.js';
import type { ReaderPool } from './pool.js';
import type { Reading } from './reading.js';

/**
 * Read the acts of a document in a worker; with `ocr`, pages without text are recognised on their picture. Rejects with a
 * `DocumentError`, also where nothing but pictures was found.
 */
export async function readDocument(
  document: DocumentBytes,
  pool: ReaderPool,
  { ocr }: { readonly ocr: boolean },
): Promise<Reading> {
  const printed = await pool.read(document);
  const { emptyPages } = printed;
  const isRecognised = ocr && emptyPages.length > 0;
  const reading = isRecognised ? await pool.read(document, await recognise(document.bytes, emptyPages)) : printed;
  if (!reading.isScan) return reading;
  throw ocr ? new DocumentError('no-text-found') : new DocumentError('no-text', `${emptyPages.length} pages`);
}
