import type { DocumentText } from '../../src/records/index.js';

const PAGE_BREAK = '\n\f\n';
const QUIET = 0;

/** Extract the text of a PDF page by page. Rejects where the file is encrypted, damaged, or holds no text (a scan). */
export async function readPdf(bytes: Uint8Array): Promise<Pick<DocumentText, 'text' | 'pageStarts'>> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: QUIET });
  try {
    const { text: pages } = await extractText(pdf, { mergePages: false });
    if (pages.every((page) => page.trim() === '')) throw new Error('no text on its pages: a scan needs OCR first');
    let start = 0;
    const pageStarts = pages.map((page) => {
      const here = start;
      start += page.length + PAGE_BREAK.length;
      return here;
    });
    return { text: pages.join(PAGE_BREAK), pageStarts };
  } finally {
    await pdf.destroy();
  }
}
