import { z } from 'zod';
import { codeOf } from '../law/codes.js';

const Entry = z
  .strictObject({
    term: z.string().min(2),
    names: z.array(z.string().min(2)).default([]),
    definition: z.string().regex(/^\p{Lu}.+\.$/su, 'a sentence: a capital first, a full stop last'),
    source: z.string().min(3),
    url: z.url({ protocol: /^https$/ }).optional(),
    ask: z.string().endsWith(' ?').optional(),
  })
  .refine(({ source, url }) => url !== undefined || codeOf(source) !== null, {
    path: ['source'],
    message: 'needs « Code, article … » with a code of src/law/codes.ts, or an url',
  });

const GlossaryFile = z.strictObject({ source: z.string(), licence: z.string(), entries: z.array(Entry).min(1) });

/** A term of administrative French: what it means in general, where that comes from, what people call it. */
export interface Entry {
  /** As a dictionary heads it: « délégation de service public ». */
  readonly term: string;
  /** Other ways to say it, acronyms first. */
  readonly names: readonly string[];
  /** One to three plain sentences, ours. */
  readonly definition: string;
  /** The article or the official page it rests on: « CGCT, article L2121-17 ». */
  readonly source: string;
  readonly url: string;
  /** A question on an act that goes with it: « Le quorum était-il atteint ? ». */
  readonly ask: string | null;
}

/** A glossary file that is not as described: `message` names the file, the line and what is wrong there. */
export class GlossaryError extends Error {
  readonly code = 'GLOSSARY_INVALID';
}

/** Read one glossary file (`data/lexicon/glossary-*.json`); throws a `GlossaryError` where it is not as described. */
export function readGlossary(file: string, text: string): Entry[] {
  const parsed = GlossaryFile.safeParse(parseJson(file, text));
  if (!parsed.success) throw new GlossaryError(describe(file, text, parsed.error.issues[0]!), { cause: parsed.error });
  return parsed.data.entries.map(({ url, ask, ...entry }) => ({
    ...entry,
    url: url ?? codeOf(entry.source)!.url,
    ask: ask ?? null,
  }));
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const at = Number(/at position (\d+)/.exec(reason)?.[1] ?? 0);
    throw new GlossaryError(`${file}, line ${lineAt(text, at)}: ${reason}`, { cause });
  }
}

function describe(file: string, text: string, { path, message }: z.core.$ZodIssue): string {
  const [list, index, ...field] = path;
  if (list !== 'entries' || typeof index !== 'number') return `${file}: ${path.join('.')}: ${message}`;
  const place = `line ${lineAt(text, startOfEntry(text, index))}, entry ${index + 1}`;
  return `${file}, ${place}${field.length > 0 ? `, ${field.join('.')}` : ''}: ${message}`;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Where an entry opens: the nth brace inside the list that the file's object holds. */
function startOfEntry(text: string, index: number): number {
  let depth = 0;
  let seen = -1;
  for (const { 0: token, index: at } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (token === '{' && depth === 3 && ++seen === index) return at;
  }
  return 0;
}
