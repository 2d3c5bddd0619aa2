import type { Act } from '../../src/records/index.js';
import { asDocumentError, type DocumentError } from '../documents/document-error.js';
import { inOrder } from '../../src/in-order.js';
import { listDocuments, type ListedDocument } from '../documents/list.js';
import { worded } from '../documents/notice.js';
import { ReaderPool } from '../documents/pool.js';
import { readDocument } from '../documents/read.js';
import type { Reading } from '../documents/reading.js';
import { warn } from './output.js';

/** Told of what could not be read. */
export type OnFault = (path: string, fault: DocumentError) => void;

/**
 * Read documents, several at a time, and give their acts in the order of the paths; what cannot be read is told and passed
 * over.
 */
export async function* readActs(paths: readonly string[], onFault: OnFault): AsyncGenerator<Act> {
  const pool = new ReaderPool();
  const read = async (
    document: ListedDocument,
  ): Promise<{ document: ListedDocument; outcome: Reading | DocumentError }> => {
    const outcome = await document
      .load()
      .then((bytes) => readDocument({ file: document.file, bytes }, pool, { ocr: false }))
      .catch((thrown: unknown) => asDocumentError(thrown));
    return { document, outcome };
  };
  try {
    for (const path of paths) {
      const { documents } = await listDocuments(path);
      if (documents.length === 0) warn(`${path}: no document in this folder`);
      for await (const { document, outcome } of inOrder(documents, 2 * pool.size, read)) {
        if (outcome instanceof Error) onFault(document.path, outcome);
        else {
          for (const notice of outcome.notices) warn(`${document.path}: ${worded(notice, 'english')}`);
          yield* outcome.acts;
        }
      }
    }
  } finally {
    await pool.close();
  }
}
