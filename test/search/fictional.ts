import { readFileSync } from 'node:fs';
import { parseDocument } from '../../src/parse/index.js';
import type { Act } from '../../src/records/index.js';

const text = readFileSync(new URL('../../data/M2023-242.txt', import.meta.url), 'utf8');

/** The act that ships. */
export const firstAct: Act = parseDocument({
  file: 'M2023-242.txt',
  sha256: '',
  text,
  pageStarts: null,
  url: null,
})[0]!;

/** A fictional act, paragraph by paragraph: the body alone, read by hand. */
export function fictional(subject: string, paragraphs: readonly string[]): Act {
  const whole = paragraphs.join('\n');
  let start = 0;
  const sources = Object.fromEntries(
    paragraphs.map((paragraph, index) => {
      const source = { start, end: start + paragraph.length, line: index + 1, page: null };
      start += paragraph.length + 1;
      return [`/body/${index}`, source];
    }),
  );
  return { ...firstAct, subject, body: [...paragraphs], operativePart: [], amounts: [], sources, text: whole };
}
