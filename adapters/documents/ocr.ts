import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DocumentError } from './document-error.js';
import type { RecognisedPages } from './extract.js';

const run = promisify(execFile);
/** Pixels of a page's long side: A4 at 300 dots an inch, whatever size a hostile page says it has. */
const LONG_SIDE = 3508;
const LONGEST = { timeout: 120_000, maxBuffer: 16 * 1024 * 1024 };

/** Name the first of the programs that recognition needs and that this machine lacks; null where all are there. */
export async function missingForOcr(): Promise<string | null> {
  const languages = await run('tesseract', ['--list-langs'], LONGEST).catch(() => null);
  if (!languages) return 'tesseract';
  if (!/^fra$/m.test(languages.stdout)) return 'tesseract-ocr-fra';
  return (await run('pdftoppm', ['-v'], LONGEST).catch(() => null)) ? null : 'pdftoppm';
}

/** Recognise the text of a PDF's pages, by number from 1, on their pictures, in French. Rejects with a `DocumentError`. */
export async function recognise(bytes: Buffer, pages: readonly number[]): Promise<RecognisedPages> {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-ocr-'));
  try {
    await writeFile(join(folder, 'document.pdf'), bytes);
    const texts: Record<number, string> = {};
    for (const page of pages) texts[page] = await recognisePage(folder, page);
    return texts;
  } catch (cause) {
    throw new DocumentError('failed', 'OCR', cause);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function recognisePage(folder: string, page: number): Promise<string> {
  const only = ['-f', String(page), '-l', String(page)];
  const options = { ...LONGEST, cwd: folder, env: { ...process.env, OMP_THREAD_LIMIT: '1' } };
  await run('pdftoppm', ['-gray', '-scale-to', String(LONG_SIDE), ...only, 'document.pdf', `page-${page}`], options);
  const picture = (await readdir(folder)).find((name) => name.startsWith(`page-${page}-`));
  if (picture === undefined) return '';
  const { stdout } = await run('tesseract', [picture, 'stdout', '-l', 'fra'], options);
  await rm(join(folder, picture));
  return stdout.replace(/\f/g, '').trimEnd();
}
