import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type ParseError,
} from 'jsonc-parser';
import type { z } from 'zod';
import { createLexicon, LexiconFile, LocalLexicon, type Lexicon, type LexiconEntries } from '../../src/search/index.js';
import { shippedData } from '../project.js';

const folder = join(shippedData, 'lexicon');
const SHIPPED = ['synonyms.json', 'acronyms.json'];

/** Where a council keeps its own words unless it says otherwise: read if it is there. */
export const localLexicon = join(folder, 'local.json');

/**
 * Load the words that ship, and those of a council: `path`, or `local.json` beside them where there is one.
 * Rejects with an `Error` of one line a mistake, each named by its line.
 */
export async function loadLexicon(path?: string): Promise<Lexicon> {
  const shipped = await Promise.all(SHIPPED.map((file) => readEntries(join(folder, file), LexiconFile)));
  const entries: Partial<LexiconEntries>[] = shipped.flatMap(({ themes }) => themes);
  const local = path ?? (existsSync(localLexicon) ? localLexicon : null);
  if (local !== null) entries.push(await readEntries(local, LocalLexicon));
  return createLexicon(entries);
}

/** Read a file of words, as its schema describes it; comments are allowed. */
async function readEntries<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const mistakes: string[] = [];
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors);
  for (const { error, offset } of errors)
    mistakes.push(`line ${lineAt(offset)}: not JSON (${printParseErrorCode(error)})`);
  if (!tree || mistakes.length > 0) throw new Error(told(path, mistakes));
  const read = schema.safeParse(getNodeValue(tree));
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const node = findNodeAtLocation(tree, [...issue.path, ...unknown] as JSONPath) ?? tree;
    const { message } = issue.code === 'invalid_key' ? issue.issues[0]! : issue;
    mistakes.push(`line ${lineAt(node.offset)}: ${message}`);
  }
  throw new Error(told(path, mistakes));
}

function told(path: string, mistakes: readonly string[]): string {
  return mistakes.map((mistake) => `${basename(path)}, ${mistake}`).join('\n');
}
