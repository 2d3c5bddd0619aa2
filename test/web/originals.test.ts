import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus, type Loaded } from '../../adapters/cli/load-corpus.js';
import { indexCommand } from '../../adapters/cli/save-index.js';
import { digest } from '../../adapters/documents/extract.js';
import { createOriginals } from '../../adapters/storage/originals.js';
import { pageAt } from '../../adapters/wording.js';
import { pdf } from '../documents/files.js';
import { zip } from '../documents/zip-writer.js';
import { makeTruths } from '../generator/act.js';
import { metropolitan } from '../generator/layouts.js';
import { serve } from './serving.js';

const [first, second] = makeTruths(2, 9);
const printed = await pdf([
  ['Délibération du Conseil municipal', 'n° 2021 / 12', 'Présents :', 'Aline MARTIN, Paul IZARN'],
  ['Aline MARTIN rapporte :', 'Le Conseil adopte.'],
]);
const archived = Buffer.from(metropolitan(second!));
const page = Buffer.from(`<!doctype html><script>alert(1)</script><pre>${metropolitan(first!)}</pre>`);

let folder: string;
let loaded: Loaded;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greffier-originals-'));
  await writeFile(join(folder, 'été 1.pdf'), printed);
  await writeFile(join(folder, 'page.html'), page);
  await writeFile(join(folder, 'lot.zip'), zip([{ name: 'inner/acte.txt', bytes: archived }]));
  await writeFile(join(folder, 'secret.txt'), 'Rien qui soit un acte.');
  loaded = await loadCorpus([folder]);
});
afterAll(() => rm(folder, { recursive: true }));

const { get } = serve({ loaded: () => loaded });
const addressOf = (bytes: Buffer, file: string): string => `/documents/${digest(bytes)}/${encodeURIComponent(file)}`;

describe('GET /documents', () => {
  test('a PDF opens in the browser, and can be read in parts', async () => {
    const response = await get(addressOf(printed, 'été 1.pdf'), { headers: { range: 'bytes=0-7' } });
    expect(response.status).toBe(206);
    expect(await response.text()).toMatch(/^%PDF-1/);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(
      /^inline; filename=.*filename\*=UTF-8''%C3%A9t%C3%A9%201\.pdf$/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('any other document is saved, never shown as a page of ours', async () => {
    const response = await get(addressOf(page, 'page.html'));
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=page.html');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(page);
  });

  test('a document inside an archive is taken out of it', async () => {
    expect(Buffer.from(await (await get(addressOf(archived, 'acte.txt'))).arrayBuffer())).toEqual(archived);
  });

  test.each([
    ['a document of the folder that gave no act', () => addressOf(Buffer.from('Rien qui soit un acte.'), 'secret.txt')],
    ['a digest under another name', () => addressOf(printed, 'page.html')],
    ['a path in place of a digest', () => '/documents/..%2F..%2Fetc/passwd'],
    ['a name that leads out', () => `/documents/${digest(printed)}/..%2F..%2Fetc%2Fpasswd`],
    ['a property of every object', () => '/documents/__proto__/toString'],
  ])('%s is not there', async (_, address) => {
    expect((await get(address())).status).toBe(404);
  });
});

test('a document that has changed since it was read is not given out', async () => {
  const path = join(folder, 'page.html');
  const originals = createOriginals(new Map([[digest(page), { path, entry: null }]]));
  expect(await originals.open(digest(page))).toEqual({ file: 'page.html', path });
  await writeFile(path, 'autre chose');
  expect(await originals.open(digest(page))).toBeNull();
  await rm(path);
  expect(await originals.open(digest(page))).toBeNull();
  await writeFile(path, page);
});

test('a saved corpus remembers where its documents stand, from its own folder', async () => {
  const output = join(folder, 'saved.greffier');
  await indexCommand({ corpus: [join(folder, 'lot.zip')], output });
  const { originals } = await loadCorpus([output]);
  expect(await originals.open(digest(archived))).toEqual({ file: 'acte.txt', bytes: archived });
});

describe('the page of an act', () => {
  const actOf = (file: string) => {
    const { corpus } = loaded.greffier;
    return corpus.summaries.map(({ id }) => corpus.act(id)!).find(({ document }) => document.file === file)!;
  };

  test('links to the original, at the page of the passage', async () => {
    const act = actOf('été 1.pdf');
    const { start, end } = act.sources['/rapporteur']!;
    expect(pageAt(act, start)).toBe(2);
    expect(pageAt(act, 0)).toBe(1);
    const body = await (await get(`/actes/${act.id}?passage=${start}-${end}`)).text();
    expect(body).toContain(`<a href="${addressOf(printed, 'été 1.pdf')}#page=2">Voir le document original, page 2</a>`);
  });

  test('links to the original where there are no pages', async () => {
    const body = await (await get(`/actes/${actOf('page.html').id}`)).text();
    expect(body).toContain(`<a href="${addressOf(page, 'page.html')}">Voir le document original</a>`);
  });
});
