import { inOrder } from '../../src/in-order.js';
import { asDocumentError, type DocumentError } from '../documents/document-error.js';
import { listDocuments, type ListedDocument } from '../documents/list.js';
import { worded } from '../documents/notice.js';
import { ReaderPool } from '../documents/pool.js';
import { readDocument } from '../documents/read.js';
import type { Reading } from '../documents/reading.js';
import { warn } from './output.js';

/** A document with its acts, or the reason why it could not be read. */
export interface ReadDocument {
  readonly document: ListedDocument;
  readonly outcome: Reading | DocumentError;
}

/** Read the documents of paths, several at a time, and give them in order; what is worth saying of one is told. */
export async function* readDocuments(paths: readonly string[]): AsyncGenerator<ReadDocument> {
  const pool = new ReaderPool();
  const read = async (document: ListedDocument): Promise<ReadDocument> => {
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
      for await (const one of inOrder(documents, 2 * pool.size, read)) {
        if (!(one.outcome instanceof Error))
          for (const notice of one.outcome.notices) warn(`${one.document.path}: ${worded(notice, 'english')}`);
        yield one;
      }
    }
  } finally {
    await pool.close();
  }
}
