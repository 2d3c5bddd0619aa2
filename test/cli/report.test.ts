import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JournalEntry } from '../../adapters/desk/journal.js';
import { journalFolder } from '../../adapters/storage/journal-folder.js';
import { greffier } from './run.js';

let folder = '';
const common = { channel: 'web', intent: 'money/amount' } as const;
const silent = (day: string, question: string): JournalEntry => ({
  kind: 'unanswered',
  status: 'not-stated',
  day,
  question,
  ...common,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greffier-report-'));
  const journal = journalFolder(folder, () => undefined);
  journal.write(silent('2026-11-20', 'Quel budget ?'));
  journal.write(silent('2026-11-21', 'Combien ça coûte ?'));
  journal.write(silent('2026-11-22', 'Quel budget ?'));
  journal.write({ kind: 'useless', day: '2026-11-22', question: 'Qui paie ?', ...common });
  journal.write({ kind: 'useful', day: '2026-11-22', ...common });
  await journal.settle();
});
afterAll(() => rm(folder, { recursive: true }));

test('groups what failed in the same way, the latest questions first', async () => {
  const { code, stdout } = await greffier(['report'], { JOURNAL: folder });
  expect(code).toBe(0);
  expect(stdout).toBe(`Du 2026-11-20 au 2026-11-22 : 3 question(s) sans réponse, 1 avis « utile », 1 avis « pas utile ».

L'acte ne le dit pas (money/amount) : 3
  Les actes connus n’en disent rien, ou pas dans ces mots : à vérifier dans l’acte.
  Mots qui reviennent : budget (2)
  - Quel budget ?
  - Combien ça coûte ?

Réponse jugée inutile (money/amount) : 1
  À poser soi-même avec « greffier ask --explain », pour voir la règle retenue.
  - Qui paie ?
`);
});

test('--format json gives the same to programs', async () => {
  const { stdout } = await greffier(['report', '--format', 'json'], { JOURNAL: folder });
  expect(JSON.parse(stdout)).toMatchObject({
    unanswered: 3,
    useful: 1,
    useless: 1,
    gaps: [
      { missing: 'not-stated', count: 3, words: [{ word: 'budget', count: 2 }] },
      { missing: 'useless', count: 1, words: [] },
    ],
  });
});

test('an empty journal is said so', async () => {
  const { code, stdout } = await greffier(['report'], { JOURNAL: join(folder, 'none') });
  expect([code, stdout]).toEqual([0, 'Le journal est vide : aucune question sans réponse, aucun avis.\n']);
});

test('a journal that is off is told in one line', async () => {
  const { code, stderr } = await greffier(['report'], { JOURNAL: 'off' });
  expect([code, stderr]).toEqual([1, 'greffier: the journal is off (JOURNAL=off): there is nothing to report\n']);
});
