import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { extractDocument } from '../../adapters/documents/extract.js';
import { LIMITS } from '../../adapters/documents/limits.js';
import type { DocumentText } from '../../src/records/index.js';

/** Read the text of one file here and now, outside any worker. */
export async function readDocument(path: string): Promise<DocumentText> {
  const bytes = await readFile(path);
  return (await extractDocument({ file: basename(path), bytes }, LIMITS)).document;
}
