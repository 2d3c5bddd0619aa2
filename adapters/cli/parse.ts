import type { Act } from '../../src/records/index.js';
import { print, warn } from './output.js';
import { readActs } from './read-acts.js';

export interface ParseOptions {
  readonly format: 'json' | 'jsonl';
}

/** Print the acts of documents and folders; returns the exit code: 1 when something could not be read, else 0. */
export async function parseCommand(paths: readonly string[], { format }: ParseOptions): Promise<0 | 1> {
  let failures = 0;
  const acts = readActs(paths, (path, { message }) => {
    failures += 1;
    warn(`${path}: ${message}`);
  });
  await (format === 'jsonl' ? printLines(acts) : printArray(acts));
  return failures > 0 ? 1 : 0;
}

async function printLines(acts: AsyncGenerator<Act>): Promise<void> {
  for await (const act of acts) print(JSON.stringify(act));
}

async function printArray(acts: AsyncGenerator<Act>): Promise<void> {
  const all: Act[] = [];
  for await (const act of acts) all.push(act);
  print(JSON.stringify(all, null, 2));
}
