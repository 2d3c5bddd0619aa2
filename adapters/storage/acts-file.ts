import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { Act } from '../../src/records/index.js';
import { StorageError } from './storage-error.js';

/** Load acts that `greffier parse` printed, as a JSON array or one act a line. Rejects with the file and the line at fault. */
export async function loadActs(path: string): Promise<Act[]> {
  const file = basename(path);
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').trim();
  } catch (cause) {
    throw new StorageError(
      'unreadable-corpus',
      `${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    );
  }
  if (text === '') return [];
  if (text.startsWith('[')) return checked(z.array(Act), parseJson(text, file), file);
  return text.split(/\r?\n/).flatMap((line, index) => {
    const where = `${file}, line ${index + 1}`;
    return line.trim() === '' ? [] : [checked(Act, parseJson(line, where), where)];
  });
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StorageError(
      'corrupt-corpus',
      `${where}: not JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      cause,
    );
  }
}

function checked<T>(shape: z.ZodType<T>, value: unknown, where: string): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new StorageError(
    'corrupt-corpus',
    `${where}: not an act, ${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'unknown shape'}`,
    result.error,
  );
}
