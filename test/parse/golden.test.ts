import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../documents/read.js';
import { parseDocument } from '../../src/parse/index.js';
import { Act } from '../../src/records/index.js';

const data = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;

describe('the first act', async () => {
  const document = await readDocument(data('data/M2023-242.txt'));
  const acts = parseDocument(document);

  it('is read as the golden file says, fact by fact and place by place', () => {
    const golden: unknown = JSON.parse(readFileSync(data('test/acts/M2023-242.json'), 'utf8'));
    expect(acts).toEqual([{ ...(golden as object), text: document.text }]);
  });

  it('has the shape of an act, its text untouched and the same identifier on every run', () => {
    expect(Act.parse(acts[0])).toEqual(acts[0]);
    expect(acts[0]!.text).toBe(document.text);
    expect(parseDocument(document)[0]!.id).toBe('M2023-242');
  });
});
