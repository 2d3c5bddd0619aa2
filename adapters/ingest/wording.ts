import type { Remark } from '../../src/ingest.js';
import { DocumentError, type FaultCode } from '../documents/document-error.js';
import { worded, type Notice } from '../documents/notice.js';

/** Word in French why a document could not be read. */
export function frenchFault({ code, detail }: Remark): string {
  return new DocumentError(code as FaultCode, detail).french;
}

/** Word in English why a document could not be read. */
export function englishFault({ code, detail }: Remark): string {
  return new DocumentError(code as FaultCode, detail).message;
}

/** Word what is worth saying of a document that was read. */
export function noticeIn(language: 'english' | 'french', notice: Remark): string {
  return worded(notice as Notice, language);
}
