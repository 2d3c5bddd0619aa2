import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { greffier } from './run.js';

const DEFECTS = `COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_OBJET,VOTE_EFFECTIF,VOTE_REEL,VOTE_POUR,VOTE_CONTRE,VOTE_ABSTENTION,Rang
Ville de Valdoré,,2022-14,2022-03-24,"Réfection
de la halle",29,26,24,2,1,1
`;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greffier-opendata-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('greffier export tells what SCDL cannot hold, and what the acts do not state', async () => {
  const { code, stdout, stderr } = await greffier(['export', '--format', 'scdl', '--siret', '243 400 017 00022']);
  expect(code).toBe(0);
  expect(stdout.split('\r\n')[1]).toMatch(/^Montpellier Méditerranée Métropole,24340001700022,M2023-242,2023-07-11,/);
  expect(stderr).toMatch(/^greffier: 1 rows$/m);
  expect(stderr).toMatch(/break the SCDL model .*DELIB_MATIERE_CODE \(required\): 1/);
  expect(stderr).toMatch(/without a column in SCDL: .*rapporteur: 1/);
});

test('greffier export writes a file whole, of the acts selected', async () => {
  const output = join(folder, 'actes.json');
  expect(await greffier(['export', '--format', 'json', '--to', '2000-01-01', '--output', output])).toMatchObject({
    code: 0,
    stdout: '',
  });
  expect(await readFile(output, 'utf8')).toBe('[]\n');
});

test('greffier import tells each defect of each line, and prints the acts all the same', async () => {
  const path = join(folder, 'scdl.csv');
  await writeFile(path, DEFECTS);
  const { code, stdout, stderr } = await greffier(['import', path]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ number: '2022-14', vote: { for: 24 } });
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/columns that SCDL does not know, kept in the text \(Rang\)$/),
    expect.stringMatching(/2022-14: Ligne 2 : COLL_SIRET : valeur obligatoire absente\.$/),
    expect.stringMatching(/2022-14: Ligne 2 : DELIB_MATIERE_CODE : valeur obligatoire absente\.$/),
    expect.stringMatching(/2022-14: Ligne 2 : DELIB_MATIERE_NOM : valeur obligatoire absente\.$/),
    expect.stringMatching(/2022-14: Ligne 2 : VOTE_REEL « 26 » : la somme de .* est 27\.$/),
  ]);
});

test('greffier import of what is no SCDL file says so', async () => {
  const { code, stderr } = await greffier(['import', 'data/M2023-242.txt']);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'greffier: data/M2023-242.txt: a table that is not in the SCDL « délibérations » form: no DELIB_ID column\n',
  });
});
