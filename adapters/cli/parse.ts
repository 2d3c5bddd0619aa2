import type { Act } from '../../src/records/index.js';
import { print, warn } from './output.js';
import { readDocuments } from './read-documents.js';

export interface ParseOptions {
  readonly format: 'json' | 'jsonl';
}

/** Print the acts of documents and folders; returns the exit code: 1 when something could not be read, else 0. */
export async function parseCommand(paths: readonly string[], { format }: ParseOptions): Promise<0 | 1> {
  let failures = 0;
  const all: Act[] = [];
  for await (const { document, outcome } of readDocuments(paths)) {
    if (outcome instanceof Error) {
      failures += 1;
      warn(`${document.path}: ${outcome.message}`);
    } else if (format === 'json') all.push(...outcome.acts);
    else for (const act of outcome.acts) print(JSON.stringify(act));
  }
  if (format === 'json') print(JSON.stringify(all, null, 2));
  return failures > 0 ? 1 : 0;
}
