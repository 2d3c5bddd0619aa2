import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JournalEntry } from '../../adapters/desk/journal.js';
import { journalFolder, purgeJournal, readJournal } from '../../adapters/storage/journal-folder.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greffier-journal-'));
});
afterEach(() => rm(folder, { recursive: true }));

const entry = (day: string): JournalEntry => ({ kind: 'useful', day, channel: 'web', intent: 'vote/result' });
const noFailure = (reason: string): never => {
  throw new Error(reason);
};

test('entries come back oldest first, whatever the order of the days', async () => {
  const journal = journalFolder(folder, noFailure);
  for (const day of ['2026-11-22', '2026-11-21', '2026-11-22']) journal.write(entry(day));
  await journal.settle();
  const { entries, damaged } = await readJournal(folder);
  expect(entries.map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22', '2026-11-22']);
  expect(damaged).toBe(0);
});

test('a line cut short by a power failure is counted, the others are read', async () => {
  const journal = journalFolder(folder, noFailure);
  journal.write(entry('2026-11-22'));
  await journal.settle();
  await appendFile(join(folder, '2026-11-22.jsonl'), '{"kind":"usef');
  expect(await readJournal(folder)).toEqual({ entries: [entry('2026-11-22')], damaged: 1 });
});

test('a folder that is not there yet holds nothing', async () => {
  expect(await readJournal(join(folder, 'none'))).toEqual({ entries: [], damaged: 0 });
});

test('the purge deletes the days older than the months to keep, and nothing else', async () => {
  for (const name of ['2026-05-21.jsonl', '2026-05-22.jsonl', '2026-11-22.jsonl', 'notes.txt'])
    await writeFile(join(folder, name), '');
  expect(await purgeJournal(folder, '2026-11-22', 6)).toBe(1);
  expect((await readdir(folder)).sort()).toEqual(['2026-05-22.jsonl', '2026-11-22.jsonl', 'notes.txt']);
});

test('a folder that cannot be written is told once', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const failures: string[] = [];
  const journal = journalFolder(join(file, 'journal'), (reason) => failures.push(reason));
  journal.write(entry('2026-11-22'));
  journal.write(entry('2026-11-22'));
  await journal.settle();
  expect(failures).toEqual([expect.stringContaining('the journal cannot be written')]);
});
