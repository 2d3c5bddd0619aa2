import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadActs } from '../../adapters/storage/acts-file.js';
import { isSavedCorpus, openCorpus, saveCorpus } from '../../adapters/storage/saved-corpus.js';
import { createGreffier } from '../../src/ask.js';
import { createCorpus } from '../../src/corpus/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { makeTruths } from '../generator/act.js';
import { asDocument, metropolitan } from '../generator/layouts.js';

const acts = makeTruths(12, 3).flatMap((truth) =>
  parseDocument(asDocument(metropolitan(truth), `${truth.number}.txt`)),
);
const greffier = createGreffier(createCorpus(acts, [{ file: 'scan.pdf', reason: 'no text' }]));
const today = '2026-11-23';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greffier-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a saved corpus', () => {
  it('answers as the corpus it was saved from', async () => {
    const path = join(folder, 'corpus.greffier');
    await saveCorpus(path, greffier.corpus, greffier.saveIndex());
    expect(await isSavedCorpus(path)).toBe(true);
    const { corpus, index } = openCorpus(path);
    const opened = createGreffier(corpus, { index });
    expect(corpus.unreadable).toEqual([{ file: 'scan.pdf', reason: 'no text' }]);
    expect(corpus.persons.all).toEqual(greffier.corpus.persons.all);
    expect(corpus.persons.named(acts[0]!.rapporteur!.name)).toMatchObject([{ name: acts[0]!.rapporteur!.name }]);
    for (const question of [
      `Qui a rapporté la délibération ${acts[3]!.number!} ?`,
      acts[5]!.subject!,
      "Combien d'actes ?",
      'qui préside ?',
    ]) {
      const expected = greffier.ask(question, { today }).result;
      expect(opened.ask(question, { today }).result).toEqual({ ...expected, elapsedMs: expect.any(Number) as number });
    }
  });

  it('cut short is refused, and says what to do', async () => {
    const path = join(folder, 'cut.greffier');
    await saveCorpus(path, greffier.corpus, greffier.saveIndex());
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.length - 10));
    expect(() => openCorpus(path)).toThrow(/greffier index/);
  });

  it('of another version is refused', async () => {
    const path = join(folder, 'old.greffier');
    await writeFile(path, '{"format":"greffier-corpus","version":0}\n');
    expect(() => openCorpus(path)).toThrow(/another version/);
  });

  it('a missing file is refused', () => {
    expect(() => openCorpus(join(folder, 'none'))).toThrow(/ENOENT/);
  });
});

describe('a file of acts', () => {
  it('as an array or as lines gives the acts', async () => {
    const [array, lines] = [join(folder, 'acts.json'), join(folder, 'acts.jsonl')];
    await writeFile(array, JSON.stringify(acts));
    await writeFile(lines, `${acts.map((act) => JSON.stringify(act)).join('\n')}\n`);
    expect(await loadActs(array)).toEqual(acts);
    expect(await loadActs(lines)).toEqual(acts);
  });

  it('with a bad line names the file and the line', async () => {
    const path = join(folder, 'bad.jsonl');
    await writeFile(path, `${JSON.stringify(acts[0])}\n`);
    await appendFile(path, '{"id": 3}\n');
    await expect(loadActs(path)).rejects.toMatchObject({
      code: 'corrupt-corpus',
      message: expect.stringContaining('bad.jsonl, line 2') as string,
    });
  });
});
