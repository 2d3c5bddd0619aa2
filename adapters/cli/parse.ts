import type { Act } from '../../src/records/index.js';
import { listDocuments, readDocument } from '../documents/read.js';
import { reasonOf } from './failure.js';
import { print, warn } from './output.js';

export interface ParseOptions {
  readonly format: 'json' | 'jsonl';
}

/** Print the acts of documents and folders; returns the exit code: 1 when something could not be read, else 0. */
export async function parseCommand(paths: readonly string[], { format }: ParseOptions): Promise<0 | 1> {
  let failures = 0;
  const acts = readActs(paths, (reason) => {
    failures += 1;
    warn(reason);
  });
  await (format === 'jsonl' ? printLines(acts) : printArray(acts));
  return failures > 0 ? 1 : 0;
}

/** Read documents one after the other and give their acts as they come; what cannot be read is reported and passed over. */
export async function* readActs(
  paths: readonly string[],
  onFailure: (reason: string, file: string) => void,
): AsyncGenerator<Act> {
  const { parseDocument } = await import('../../src/parse/index.js');
  for (const path of paths) {
    let files: string[] = [];
    try {
      files = await listDocuments(path);
      if (files.length === 0) warn(`${path}: no document in this folder`);
    } catch (cause) {
      onFailure(reasonOf(cause), path);
    }
    for (const file of files) {
      try {
        yield* parseDocument(await readDocument(file));
      } catch (cause) {
        onFailure(reasonOf(cause), file);
      }
    }
  }
}

async function printLines(acts: AsyncGenerator<Act>): Promise<void> {
  for await (const act of acts) print(JSON.stringify(act));
}

async function printArray(acts: AsyncGenerator<Act>): Promise<void> {
  const all: Act[] = [];
  for await (const act of acts) all.push(act);
  print(JSON.stringify(all, null, 2));
}
