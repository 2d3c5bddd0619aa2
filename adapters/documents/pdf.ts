import { DocumentError } from './document-error.js';
import type { Limits } from './limits.js';

const PAGE_BREAK = '\n\f\n';
const QUIET = 0;

/** The text of each page of a document, as extracted; '' for a page without text. */
export type Pages = readonly string[];

/** Extract the text of a PDF page by page. Throws a `DocumentError` where it is encrypted, damaged or too long. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Pages> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: QUIET }).catch((cause: unknown) => {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new DocumentError(isLocked ? 'encrypted' : 'damaged', undefined, cause);
  });
  try {
    if (pdf.numPages > limits.pages)
      throw new DocumentError('too-many-pages', `${pdf.numPages}, more than ${limits.pages}`);
    const pages: string[] = [];
    let left = limits.characters;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(pdf, number);
      left -= page.length;
      if (left < 0) throw new DocumentError('too-large', `more than ${limits.characters} characters`);
      pages.push(page);
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

async function readPage(pdf: Pdf, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  } catch (cause) {
    throw new DocumentError('damaged', `page ${number}`, cause);
  }
}

/** Join pages into one text, and say where each starts in it. */
export function joinPages(pages: Pages): { text: string; pageStarts: number[] } {
  let start = 0;
  const pageStarts = pages.map((page) => {
    const here = start;
    start += page.length + PAGE_BREAK.length;
    return here;
  });
  return { text: pages.join(PAGE_BREAK), pageStarts };
}
