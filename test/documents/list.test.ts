import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listDocuments } from '../../adapters/documents/list.js';
import { LIMITS } from '../../adapters/documents/limits.js';
import { docx } from './files.js';
import { zip } from './zip-writer.js';

const file = (name: string, text = name) => ({ name, bytes: Buffer.from(text) });
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greffier-list-'));
  await mkdir(join(folder, 'b', 'inner'), { recursive: true });
  await mkdir(join(folder, '.hidden'));
  await symlink('/etc/hostname', join(folder, 'link.txt'));
  const lot = zip([
    file('2023/acte.txt'),
    file('../../évadé.txt'),
    file('/etc/x.pdf'),
    file('photo.jpg'),
    file('__MACOSX/._a.txt'),
  ]);
  await Promise.all(
    Object.entries({
      'b/inner/z.pdf': '%PDF-',
      'b/a.TXT': 'a',
      'b/lot.zip': lot,
      'mot.docx': await docx(['Un']),
      'sans-extension': 'texte',
      'photo.jpg': '',
      'tableur.xlsx': '',
      'vieux.doc': '',
      'Thumbs.db': '',
      '.hidden/x.txt': 'x',
    }).map(([name, content]) => writeFile(join(folder, name), content)),
  );
});
afterAll(() => rm(folder, { recursive: true }));

it('a folder gives its documents and those of its folders and archives, in a stable order', async () => {
  const { documents, passedOver } = await listDocuments(folder);
  expect(documents.map(({ relative }) => relative)).toEqual([
    'b/a.TXT',
    'b/inner/z.pdf',
    'b/lot.zip/2023/acte.txt',
    'b/lot.zip/évadé.txt',
    'b/lot.zip/etc/x.pdf',
    'mot.docx',
    'sans-extension',
    'vieux.doc',
  ]);
  expect(passedOver).toEqual({ '.jpg': 1, '.xlsx': 1, links: 1 });
});

it('files of an archive are read in memory, those whose names lead out of it like the others', async () => {
  const { documents } = await listDocuments(join(folder, 'b', 'lot.zip'));
  const texts = await Promise.all(documents.map(async (document) => String(await document.load())));
  expect(texts).toEqual(['2023/acte.txt', '../../évadé.txt', '/etc/x.pdf']);
});

it('a path that leads nowhere says so when it is read', async () => {
  const { documents } = await listDocuments(join(folder, 'none'));
  expect(documents).toMatchObject([{ path: join(folder, 'none') }]);
  await expect(documents[0]!.load()).rejects.toMatchObject({ code: 'missing' });
});

it.each([
  ['an encrypted file', { ...file('a.txt'), isEncrypted: true }, {}, 'encrypted'],
  ['a file larger than is read', file('a.txt', 'a'.repeat(100)), { bytes: 99 }, 'too-large'],
  ['a file that lies about its size', { ...file('a.txt', 'a'.repeat(100)), announcedSize: 10 }, {}, 'damaged'],
])('%s of an archive is set aside', async (_, hostile, limits, code) => {
  const path = join(folder, 'hostile.zip');
  await writeFile(path, zip([hostile, file('b.txt', 'bon')]));
  const { documents } = await listDocuments(path, { ...LIMITS, ...limits });
  await expect(documents[0]!.load()).rejects.toMatchObject({ code });
  expect(String(await documents[1]!.load())).toBe('bon');
});

it.each([
  ['too many files', { archiveEntries: 1 }],
  ['more than an archive may unpack to', { archiveBytes: 3 }],
])('an archive of %s is one document, refused when it is read', async (_, limits) => {
  const path = join(folder, 'bomb.zip');
  await writeFile(path, zip([file('a.txt', 'aaa'), file('b.txt', 'bbb')]));
  const { documents } = await listDocuments(path, { ...LIMITS, ...limits });
  expect(documents.map(({ relative }) => relative)).toEqual(['bomb.zip']);
});
