import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { clockReadings, findCycle, forbiddenImports, isTooLong, undocumented, type SourceFile } from './rules.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): SourceFile => ({ path, text: readFileSync(new URL(path, root), 'utf8') });
const paths = ['src', 'adapters']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => path.endsWith('.ts'))
  .sort();
const files = paths.map(read);
const inSrc = files.filter(({ path }) => path.startsWith('src/'));

test('the files are found', () => {
  expect(inSrc.map(({ path }) => path)).toContain('src/ask.ts');
});

describe.each(files)('$path', (file) => {
  it('keeps to its layer, its size, and explains what it exports', () => {
    expect(forbiddenImports(file)).toEqual([]);
    expect(isTooLong(file)).toBe(false);
    expect(undocumented(file)).toEqual([]);
  });
});

test('the core never reads the clock', () => {
  expect(inSrc.flatMap((file) => clockReadings(file).map((call) => `${file.path}: ${call}`))).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(findCycle(files)).toBeNull();
});

describe('the rules see what they forbid', () => {
  it.each([
    ['src/parse/a.ts', "import { x } from '../question/rule.js';"],
    ['src/french/a.ts', "import { x } from '../../adapters/today.js';"],
    ['src/records/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/question/a.ts', "export { x } from '../parse/index.js';"],
    ['src/answer/a.ts', "const x = await import('@slack/bolt');"],
    ['adapters/slack/a.ts', "import { x } from '../teams/render.js';"],
  ])('%s: %s', (path, text) => {
    expect(forbiddenImports({ path, text })).toHaveLength(1);
  });

  it('a clock, a cycle, a long file, a bare export', () => {
    expect(clockReadings({ path: 'src/a.ts', text: 'f(new Date(), Date.now())' })).toHaveLength(2);
    expect(
      findCycle([
        { path: 'src/a.ts', text: "import './b.js';" },
        { path: 'src/b.ts', text: "import './a.js';" },
      ]),
    ).toEqual(['src/a.ts', 'src/b.ts', 'src/a.ts']);
    expect(isTooLong({ path: 'src/a.ts', text: '\n'.repeat(251) })).toBe(true);
    expect(undocumented({ path: 'src/a.ts', text: 'export function f() {}' })).toEqual(['f']);
  });
});
