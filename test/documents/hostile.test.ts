import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../adapters/documents/document-error.js';
import { extractDocument } from '../../adapters/documents/extract.js';
import { LIMITS, type Limits } from '../../adapters/documents/limits.js';
import { expectLinear } from '../cost.js';
import { docx, encryptedPdf, pdf, pdfOfContent, rawPdf } from './files.js';
import { zip } from './zip-writer.js';

const MEGABYTE = 1024 * 1024;
const extract = (file: string, content: string | Buffer, limits: Partial<Limits> = {}) =>
  extractDocument({ file, bytes: Buffer.from(content as string) }, { ...LIMITS, ...limits });

const printed = await pdf([['Conseil municipal'], ['Le Conseil adopte.']]);
const word = await docx(['Conseil municipal']);

describe('a document made to harm is refused in one line', () => {
  const lying = zip([
    { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
    { name: 'word/document.xml', bytes: Buffer.alloc(9 * MEGABYTE, ' '), announcedSize: 1000 },
  ]);
  const swelling = zip([{ name: 'word/document.xml', bytes: Buffer.alloc(9 * MEGABYTE, ' ') }]);
  const rows: [title: string, file: string, content: string | Buffer, code: string, limits?: Partial<Limits>][] = [
    ['an encrypted PDF', 'a.pdf', encryptedPdf(), 'encrypted'],
    ['a PDF cut short', 'a.pdf', printed.subarray(0, printed.length / 2), 'damaged'],
    ['a PDF in name only', 'a.pdf', '%PDF-1.7 nothing more', 'damaged'],
    ['a PDF of more pages than are read', 'a.pdf', printed, 'too-many-pages', { pages: 1 }],
    ['a PDF of more text than is read', 'a.pdf', printed, 'too-large', { characters: 20 }],
    ['a Word document cut short', 'a.docx', word.subarray(0, word.length / 2), 'damaged'],
    ['a Word document without its parts', 'a.docx', zip([{ name: 'word/document.xml', bytes: Buffer.from('<a') }]), 'damaged'],
    ['a Word document that lies about its size', 'a.docx', lying, 'damaged'],
    ['a Word document that unpacks to too much', 'a.docx', swelling, 'too-large', { bytes: MEGABYTE }],
    ['a text longer than is read', 'a.txt', 'a'.repeat(100), 'too-large', { characters: 99 }],
    ['an archive cut short', 'a.zip', zip([{ name: 'a.txt', bytes: Buffer.from('a') }]).subarray(0, 60), 'damaged'],
  ]; // prettier-ignore
  it.each(rows)('%s', async (_, file, content, code, limits) => {
    await expect(extract(file, content, limits)).rejects.toMatchObject({ name: 'DocumentError', code });
  });
});

it.each([
  ['that says it has a million pages', '3 0 R', 1_000_000],
  ['whose pages hold themselves', '2 0 R', 3],
])('a PDF %s is read as the pages it has', async (_, kids, count) => {
  const bytes = rawPdf(['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${kids}]/Count ${count}>>`]);
  expect(await extract('a.pdf', bytes)).toMatchObject({ emptyPages: [1] });
});

describe('ten times the text costs no more than some ten times the time', () => {
  const RUNS: readonly (readonly [file: string, piece: string])[] = [
    ['a.html', '<div>'],
    ['a.html', '<b><i>'],
    ['a.html', '<table><tr><td>'],
    ['a.html', '<ol><li>'],
    ['a.html', '<p '],
    ['a.html', '<!-- '],
    ['a.html', '&amp'],
    ['a.html', '<div style="display:'],
    ['a.md', '['],
    ['a.md', '![a]('],
    ['a.md', '*a '],
    ['a.md', '_'],
    ['a.md', '| '],
    ['a.md', '|-'],
    ['a.md', '> '],
    ['a.md', '\\'],
    ['a.txt', '\u00e9\n'],
    ['a.csv', '"'],
    ['a.csv', ','],
    ['a.csv', '\n'],
    ['a.csv', ';"a'],
  ];
  const textOf = (file: string, piece: string, size: number): Buffer => {
    const head = file.endsWith('.csv') ? 'DELIB_ID,COLL_NOM\n' : file.endsWith('.html') ? '<!doctype html>' : '';
    return Buffer.from(head + piece.repeat(Math.ceil(size / piece.length)));
  };
  it.each(RUNS)('%s: %s', async (file, piece) => {
    const [large, small] = [MEGABYTE / 2, MEGABYTE / 20].map((size) => textOf(file, piece, size)) as [Buffer, Buffer];
    await expectLinear((tenfold) =>
      extract(file, tenfold ? large : small).catch((thrown: unknown) => {
        expect(thrown).toBeInstanceOf(DocumentError);
      }),
    );
  });
});

it('any bytes give a text or a reason, never anything else', async () => {
  const starts = ['', '%PDF-1.4\n', 'PK\x03\x04', '<html>', 'DELIB_ID;DELIB_OBJET\n', '# ', '\xff\xfe', '{\\rtf'];
  const names = fc.constantFrom('a.pdf', 'a.docx', 'a.html', 'a.md', 'a.txt', 'a.csv', 'a.zip', 'a');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 400 }),
      names,
      async (start, bytes, file) => {
        const content = Buffer.concat([Buffer.from(start, 'latin1'), bytes]);
        await extract(file, content).then(
          ({ document }) => {
            expect(typeof document.text).toBe('string');
          },
          (thrown: unknown) => {
            expect(thrown).toBeInstanceOf(DocumentError);
          },
        );
      },
    ),
    { numRuns: 400, seed: 7 },
  );
});

it('damaged copies of good documents give a text or a reason', async () => {
  const places = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(printed, word, pdfOfContent(Buffer.from('BT (a) Tj ET'))),
      places,
      async (good, changes) => {
        const bytes = Buffer.from(good);
        for (const [place, value] of changes) bytes[place % bytes.length] = value;
        await extract('a', bytes).catch((thrown: unknown) => {
          expect(thrown).toBeInstanceOf(DocumentError);
        });
      },
    ),
    { numRuns: 150, seed: 3 },
  );
});
