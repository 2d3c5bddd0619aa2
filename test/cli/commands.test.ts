import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Act } from '../../src/records/index.js';
import { greffier, projectRoot, start } from './run.js';

const FIRST_ACT = 'data/M2023-242.txt';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greffier-'));
});

const written = async (name: string, text: string | Buffer): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

describe('greffier parse', () => {
  test('prints one array of acts, as the contract says, and nothing else', async () => {
    const { code, stdout, stderr } = await greffier(['parse', FIRST_ACT]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [act] = z.array(z.strictObject(Act.shape)).length(1).parse(JSON.parse(stdout));
    expect(act).toMatchObject({ id: 'M2023-242', document: { file: 'M2023-242.txt' } });
  });

  test('prints an act a line, of a folder and the folders in it', async () => {
    const act = await readFile(join(projectRoot, FIRST_ACT));
    await mkdir(join(folder, 'tree', 'inner'), { recursive: true });
    await written('tree/a.txt', act);
    await written('tree/inner/b.txt', act);
    const { code, stdout } = await greffier(['parse', join(folder, 'tree'), '--format', 'jsonl']);
    expect(code).toBe(0);
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Act.parse(JSON.parse(line)).document.file);
    expect(files).toEqual(['a.txt', 'b.txt']);
  });

  test('a file with no act in it is read, and gives none', async () => {
    const agenda = await written('agenda.txt', 'Ordre du jour de la prochaine réunion de quartier.');
    expect(await greffier(['parse', agenda])).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  test('a file that cannot be read is named on standard error, the others are printed, the exit code is 1', async () => {
    const broken = await written('broken.pdf', '%PDF-1.7 cut short');
    const { code, stdout, stderr } = await greffier(['parse', broken, FIRST_ACT, join(folder, 'none.txt')]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^greffier: .*broken\.pdf: damaged or cut short$/),
      expect.stringMatching(/^greffier: .*none\.txt: no such file or folder$/),
    ]);
  });

  test('a file that is not what its extension says is read as what it is, and said', async () => {
    const page = await written('page.pdf', '<!doctype html><p>Ordre du jour</p>');
    const { code, stdout, stderr } = await greffier(['parse', page]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '[]\n' });
    expect(stderr).toMatch(/page\.pdf: read as what it is, not as its extension says \(\.pdf → HTML\)\n$/);
  });

  test('a file’s name gives the terminal no orders', async () => {
    const { stderr } = await greffier(['parse', await written('rouge\u001b[31m.txt', '')]);
    expect(stderr).toContain('rouge\ufffd[31m.txt: empty file');
  });

  test('is quiet when its reader stops listening', async () => {
    const child = start(['parse', FIRST_ACT, FIRST_ACT, '--format', 'jsonl']);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += String(text)));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('greffier ask', () => {
  test('prints the answer, its basis, and the quoted line of the act', async () => {
    const { code, stdout } = await greffier(['ask', "qui a rapporté la délibération sur l'ERN ?"]);
    expect(code).toBe(0);
    expect(stdout).toContain('Clara GIMENEZ');
    expect(stdout).toContain("Source (écrit dans l'acte) :\n  Délibération n°\u00a0M2023-242, ligne 62\n");
    expect(stdout).toContain('    62 | Madame Clara GIMENEZ, Vice-Présidente, rapporte :');
  });

  test('prints the properties of the contract, in order, with --format json', async () => {
    const { stdout } = await greffier(['ask', 'Quel est le numéro ?', '--format', 'json', '--today', '2026-11-22']);
    const properties = 'question status intent text basis acts scope citations choices suggestions elapsedMs';
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(properties.split(' '));
  });

  test('answers a batch line by line, each its own conversation, prior turns first', async () => {
    const lines = [
      { q: 'et contre ?', prior: ['Combien de voix pour ?'] },
      { q: 'Merci' },
      { q: 'et contre ?', prior: [] },
    ];
    const batch = await written('batch.jsonl', `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
    const { code, stdout } = await greffier(['ask', '--batch', batch]);
    expect(code).toBe(0);
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { question: string; intent: string });
    expect(results.map(({ question }) => question)).toEqual(['et contre ?', 'Merci', 'et contre ?']);
    expect(results.map(({ intent }) => intent).slice(0, 2)).toEqual(['vote/against', 'social/thanks']);
  });

  test('explains its choice on standard error', async () => {
    const { stderr } = await greffier(['ask', 'Qui est le rapporteur ?', '--explain']);
    expect(stderr).toMatch(/^heard {4}qui est le rapporteur$/m);
    expect(stderr).toMatch(/^rule {5}rapporteur\/name$/m);
  });

  test('answers the same from the document, from parsed acts and from a saved corpus', async () => {
    const acts = await written('acts.jsonl', (await greffier(['parse', FIRST_ACT, '--format', 'jsonl'])).stdout);
    const saved = join(folder, 'saved.greffier');
    expect(await greffier(['index', '--corpus', acts, '--output', saved])).toMatchObject({ code: 0, stdout: '' });
    const answers = [];
    for (const paths of [[FIRST_ACT], [acts], [saved], [acts, saved, 'data']]) {
      const corpus = paths.flatMap((path) => ['--corpus', path]);
      answers.push((await greffier(['ask', ...corpus, 'Qui était absent ?'])).stdout);
    }
    expect(answers[0]).toContain('Patricia WEBER');
    expect(new Set(answers).size).toBe(1);
  });
});

describe('what goes wrong is told in one line', () => {
  const wrong: [args: string[], code: number, message: string][] = [
    [['parse'], 2, "missing required argument 'file'"],
    [['parse', FIRST_ACT, '--format', 'xml'], 2, 'Allowed choices are json, jsonl'],
    [['ask'], 2, 'either a QUESTION or --batch FILE'],
    [['ask', 'a', '--batch', 'b'], 2, 'either a QUESTION or --batch FILE'],
    [['ask', 'a', '--today', '2026-02-31'], 2, 'Expected a date such as'],
    [['ask', 'a', '--corpus', 'nowhere'], 1, 'nowhere: no such file or folder'],
    [['ask', 'a', '--corpus', 'test/cli'], 1, 'no act to answer from in test/cli'],
    [['ask', 'a', '--corpus', 'package.json'], 1, 'package.json'],
    [['ask', '--batch', 'nowhere.jsonl'], 1, 'cannot read nowhere.jsonl'],
    [['ask', '--batch', FIRST_ACT], 1, 'line 2: not a JSON object'],
    [['ingest'], 2, "missing required argument 'path'"],
    [['ingest', 'nowhere'], 1, 'nowhere: no such file or folder'],
    [['ingest', 'a', '--base-url', 'ftp://a'], 2, 'Expected an address such as'],
    [['ingest', 'a', '--watch', 'often'], 2, 'Expected a number of seconds'],
    [['export'], 2, "required option '--format <format>' not specified"],
    [['export', '--format', 'scdl', '--siret', '123'], 2, 'Expected the 14 digits of a SIRET'],
    [['export', '--format', 'csv', '--output', 'nowhere/x'], 1, 'cannot write nowhere/x'],
    [['import', 'nowhere.csv'], 1, 'nowhere.csv: no such file or folder'],
    [['index'], 2, "required option '--output <file>' not specified"],
    [['index', '--output', 'nowhere/x'], 1, 'cannot write nowhere/x'],
    [['serve', '--corpus', 'nowhere'], 1, 'nowhere: no such file or folder'],
    [['chat'], 2, "unknown command 'chat'"],
  ];
  test.each(wrong)('greffier %j exits with %i', async (args, code, message) => {
    const result = await greffier(args);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(result.stderr.trimEnd().split('\n').at(-1)).toMatch(/^greffier: /);
  });
});

test.each(['parse', 'ask', 'serve', 'ingest', 'index', 'export', 'import'])(
  'greffier %s --help gives examples',
  async (command) => {
    const { code, stdout } = await greffier([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  $ `);
    expect(stdout).toContain(`greffier ${command} `);
  },
);

test('greffier --version prints the version of the package', async () => {
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  expect(await greffier(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});
