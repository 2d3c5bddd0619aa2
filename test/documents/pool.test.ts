import { once } from 'node:events';
import { createDeflate } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS, type Limits } from '../../adapters/documents/limits.js';
import { ReaderPool } from '../../adapters/documents/pool.js';
import { readDocument } from '../../adapters/documents/read.js';
import { encryptedPdf, pdf, pdfOfStream } from './files.js';

const MEGABYTE = 1024 * 1024;
const note = { file: 'note.txt', bytes: Buffer.from('Rien à délibérer.') };
const fault = (code: string) => expect.objectContaining({ name: 'DocumentError', code }) as unknown;

let pool: ReaderPool;
afterEach(() => pool.close());
const open = (limits: Partial<Limits> = {}, size = 2): ReaderPool =>
  (pool = new ReaderPool({ ...LIMITS, ...limits }, size));

/** Half a gigabyte of spaces in a page of half a megabyte. */
async function bomb(): Promise<Buffer> {
  const deflate = createDeflate();
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (let written = 0; written < 512; written++)
    if (!deflate.write(Buffer.alloc(MEGABYTE, ' '))) await once(deflate, 'drain');
  deflate.end();
  await once(deflate, 'end');
  return pdfOfStream(Buffer.concat(chunks));
}

describe('documents are read in workers', () => {
  it('each gives its reading or its fault, and the rest goes on', async () => {
    open();
    const scan = { file: 'scan.pdf', bytes: await pdf([[], []]) };
    const locked = { file: 'locked.pdf', bytes: encryptedPdf() };
    const outcomes = await Promise.allSettled([note, scan, locked, note].map((document) => pool.read(document)));
    expect(outcomes).toEqual([
      { status: 'fulfilled', value: expect.objectContaining({ acts: [], notices: [] }) as unknown },
      { status: 'fulfilled', value: expect.objectContaining({ emptyPages: [1, 2], isScan: true }) as unknown },
      { status: 'rejected', reason: fault('encrypted') },
      { status: 'fulfilled', value: expect.objectContaining({ acts: [] }) as unknown },
    ]);
  });

  it('a scan is refused where its pictures are not to be read', async () => {
    const scan = { file: 'scan.pdf', bytes: await pdf([[], []]) };
    await expect(readDocument(scan, open(), { ocr: false })).rejects.toEqual(fault('no-text'));
  });

  it('recognised pages are read, and the act says so', async () => {
    open({}, 1);
    const bytes = await pdf([[]]);
    const page =
      'Délibération n° 2023-12\nPrésents :\nAline MARTIN, Paul DURAND\nAline MARTIN rapporte :\nLe Conseil adopte.';
    const { acts } = await pool.read({ file: 'scan.pdf', bytes }, { 1: page });
    expect(acts[0]!.issues).toContainEqual(expect.objectContaining({ code: 'ocr', severity: 'warning' }));
  });

  it('a document that takes too long is set aside with its worker', async () => {
    open({ milliseconds: 1 }, 1);
    await expect(pool.read(note)).rejects.toEqual(fault('too-slow'));
  });

  it('a document that swells is found out among others, which are read', async () => {
    open({ memory: 400 * MEGABYTE });
    const documents = [note, { file: 'bomb.pdf', bytes: await bomb() }, note, note];
    const outcomes = await Promise.allSettled(documents.map((document) => pool.read(document)));
    expect(
      outcomes.map((outcome) => (outcome.status === 'rejected' ? (outcome.reason as { code: string }).code : 'read')),
    ).toEqual(['read', 'too-much-memory', 'read', 'read']);
  }, 60_000);
});
