import { FROM_SCDL } from '../../src/opendata/from-scdl.js';
import { isRow } from '../../src/opendata/doubles.js';
import { DocumentError } from '../documents/document-error.js';
import { print, warn } from './output.js';
import { readDocuments } from './read-documents.js';

/** Print the acts of SCDL files, an act a line; each defect of a row is told. Returns 1 when a file could not be read, else 0. */
export async function importCommand(paths: readonly string[]): Promise<0 | 1> {
  let failures = 0;
  for await (const { document, outcome } of readDocuments(paths)) {
    const fault = outcome instanceof Error ? outcome : outcome.acts.every(isRow) ? null : new DocumentError('not-scdl');
    if (outcome instanceof Error || fault) {
      failures += 1;
      warn(`${document.path}: ${fault!.message}`);
      continue;
    }
    for (const act of outcome.acts) print(JSON.stringify(act));
    for (const { number, id, issues } of outcome.acts)
      for (const { code, message } of issues)
        if (code !== FROM_SCDL) warn(`${document.path}, ${number ?? id}: ${message}`);
  }
  return failures > 0 ? 1 : 0;
}
