import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { IngestReport } from '../../adapters/ingest/report.js';
import { docx, pdf } from '../documents/files.js';
import { zip } from '../documents/zip-writer.js';
import { makeTruths } from '../generator/act.js';
import { metropolitan } from '../generator/layouts.js';
import { greffier, start } from './run.js';

const truths = makeTruths(40, 5);
const text = (rank: number): string => metropolitan(truths[rank]!);
let root: string;
let documents: string;
let corpus: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'greffier-ingest-'));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(async () => {
  [documents, corpus] = [join(root, 'documents'), join(root, 'corpus')];
  await Promise.all([documents, corpus].map((path) => rm(path, { recursive: true, force: true })));
  await mkdir(join(documents, 'inner'), { recursive: true });
});

const write = (files: Record<string, string | Buffer>) =>
  Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(documents, name), content)));
const ingest = (...options: string[]) => greffier(['ingest', documents, '--output', corpus, ...options]);
const report = async () => JSON.parse(await readFile(join(corpus, 'report.json'), 'utf8')) as IngestReport;
const howMany = async () => (await greffier(['ask', '--corpus', corpus, 'Combien d’actes ?'])).stdout;

describe('greffier ingest', () => {
  test('reads every kind of document; what fails is set aside, named and counted in answers', async () => {
    await write({
      'a.txt': text(0),
      'inner/b.docx': await docx(text(1).split('\n')),
      'c.html': `<!doctype html><pre>${text(2)}</pre>`,
      'lot.zip': zip([{ name: '2023/d.txt', bytes: Buffer.from(text(3)) }]),
      'scan.pdf': await pdf([[]]),
      'cut.pdf': '%PDF-1.7',
      'agenda.md': '# Ordre du jour',
      'photo.jpg': 'x',
    });
    const { code, stdout, stderr } = await ingest();
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      expect.stringMatching(/cut\.pdf: damaged or cut short$/),
      expect.stringMatching(/scan\.pdf: a scan without text: try --ocr \(1 pages\)$/),
    ]);
    expect(stdout).toMatch(
      /^documents: 7 \(read now 7, unreadable 2, without act 1, twins 0, gone 0\)\npassed over: 1 \.jpg\nacts: 4;/,
    );
    const { failures, documents: counts } = await report();
    expect(failures.map(({ code: reason }) => reason)).toEqual(['damaged', 'no-text']);
    expect(counts).toMatchObject({ total: 7, failed: 2, withoutAct: 1 });
    expect(await howMany()).toMatch(/^4 actes\..*2 documents illisibles/s);
  });

  test('the second run does nothing', async () => {
    await write({ 'a.txt': text(0), 'cut.pdf': '%PDF-1.7' });
    await ingest();
    const before = await stat(join(corpus, 'corpus.greffier'));
    const { code, stdout, stderr } = await ingest();
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: 'nothing has changed (documents: 2, unreadable: 1)\n',
      stderr: '',
    });
    expect((await stat(join(corpus, 'corpus.greffier'))).mtimeMs).toBe(before.mtimeMs);
  });

  test('only what is new or has changed is read; what is deleted leaves the corpus', async () => {
    await write({ 'a.txt': text(0), 'b.txt': text(1), 'c.txt': text(2) });
    await ingest();
    await write({ 'b.txt': text(3), 'd.txt': text(4) });
    await rm(join(documents, 'c.txt'));
    expect((await ingest()).stdout).toContain(
      'documents: 3 (read now 2, unreadable 0, without act 0, twins 0, gone 1)',
    );
    const answer = await greffier(['ask', '--corpus', corpus, '--format', 'json', truths[2]!.number]);
    expect(JSON.parse(answer.stdout)).toMatchObject({ status: 'no-such-act' });
    expect(
      (await readdir(join(corpus, 'readings'), { recursive: true })).filter((name) => name.endsWith('.jsonl')),
    ).toHaveLength(3);
  });

  test('the same document under two names counts once', async () => {
    await write({ 'a.txt': text(0), 'inner/copy.txt': text(0) });
    expect((await ingest()).stdout).toContain('twins 1');
    expect(await howMany()).toMatch(/^1 acte\./);
  });

  test('a row of open data about an act that has its own document is left out', async () => {
    const { number, date, council } = truths[0]!;
    const row = `${council.collectivity},,${number},${date},,,Objet`;
    const other = `${council.collectivity},,V2001-1,2001-02-03,,,Autre objet`;
    const header = 'COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_MATIERE_CODE,DELIB_MATIERE_NOM,DELIB_OBJET';
    await write({ 'a.txt': text(0), 'scdl.csv': [header, row, other].join('\n') });
    await ingest();
    expect(await howMany()).toMatch(/^2 actes\./);
  });

  test('acts have the public address of their document; rows and files of archives have none of ours', async () => {
    await write({ 'inner/é à.txt': text(0), 'lot.zip': zip([{ name: 'd.txt', bytes: Buffer.from(text(3)) }]) });
    await ingest('--base-url', 'https://exemple.fr/actes');
    const saved = await readFile(join(corpus, 'corpus.greffier'), 'utf8');
    expect(saved).toContain('"url":"https://exemple.fr/actes/inner/%C3%A9%20%C3%A0.txt"');
    expect(saved).toContain('"file":"d.txt","sha256":');
    expect(saved).not.toContain('lot.zip/d.txt"');
  });

  test('--dry-run says what would be read, and writes nothing', async () => {
    await write({ 'a.txt': text(0) });
    const { code, stdout } = await ingest('--dry-run');
    expect(code).toBe(0);
    expect(stdout).toBe(
      `to read: ${join(documents, 'a.txt')}\n1 of 1 documents to read, 0 gone; nothing was written\n`,
    );
    await expect(stat(corpus)).rejects.toThrow();
  });

  test.each([
    ['a path that is gone', () => rm(documents, { recursive: true })],
    ['a folder that is empty', () => rm(join(documents, 'a.txt'))],
  ])('%s leaves the corpus as it is', async (_, harm) => {
    await write({ 'a.txt': text(0) });
    await ingest();
    await harm();
    const { code, stderr } = await ingest();
    expect(code).toBe(1);
    expect(stderr).toMatch(/; the corpus is left as it is\n$/);
    expect(await howMany()).toMatch(/^1 acte\./);
  });

  test('killed at work, it leaves the old corpus whole; the next run goes on where it stopped', async () => {
    await write({ 'a.txt': text(0) });
    await ingest();
    await write(Object.fromEntries(truths.map((_, rank) => [`${rank}.txt`, text(rank)])));
    const child = start(['ingest', documents, '--output', corpus]);
    while ((await readdir(join(corpus, 'readings'))).length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await howMany()).toMatch(/^1 acte\./);
    const { stdout } = await ingest();
    const [, read = ''] = /read now (\d+)/.exec(stdout) ?? [];
    expect(Number(read)).toBeLessThan(truths.length);
    expect(await howMany()).toMatch(/^40 actes\./);
  });

  test('two at a time on one corpus: the second says who is at work', async () => {
    await mkdir(corpus);
    await write({ 'a.txt': text(0) });
    await writeFile(join(corpus, 'ingest.lock'), String(process.pid));
    expect(await ingest()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`process ${process.pid} is at work`) as string,
    });
  });

  test('--watch reads what comes in later', async () => {
    await write({ 'a.txt': text(0) });
    const child = start(['ingest', documents, '--output', corpus, '--watch', '0.2']);
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (words: string) => (stdout += words));
    const until = async (words: string): Promise<void> => {
      while (!stdout.includes(words)) await once(child.stdout, 'data');
    };
    await until('acts: 1;');
    await write({ 'b.txt': text(1) });
    await until('acts: 2;');
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(await howMany()).toMatch(/^2 actes\./);
  });
});

describe('the report', () => {
  test('tells each issue with the words of its passage, and links to it', async () => {
    // The number says another year than the sitting.
    const odd = text(0).replaceAll(truths[0]!.number, 'V1999-7');
    await write({ 'a <b>.txt': odd });
    await ingest('--site', 'https://greffier.exemple.fr/');
    const { issues, issueKinds } = await report();
    expect(issueKinds).toContainEqual(expect.objectContaining({ code: 'number-year', count: 1 }));
    const issue = issues.find(({ code }) => code === 'number-year')!;
    expect(issue).toMatchObject({ act: 'V1999-7', quote: 'V1999-7', original: '../documents/a%20%3Cb%3E.txt' });
    const page = await readFile(join(corpus, 'report.html'), 'utf8');
    expect(page).toContain(`href="https://greffier.exemple.fr${issue.passage}"`);
    expect(page).toContain('a &lt;b&gt;.txt');
    expect(page).not.toContain('a <b>');
  });
});
