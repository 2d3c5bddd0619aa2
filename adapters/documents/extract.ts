import { createHash } from 'node:crypto';
import { textOfRecords } from '../../src/opendata/from-scdl.js';
import { isScdlColumn, type TableRecord } from '../../src/opendata/table-record.js';
import type { DocumentText } from '../../src/records/index.js';
import { decodeHtml, decodeText, type Decoded } from './decode.js';
import { DocumentError } from './document-error.js';
import { readDocx } from './docx.js';
import { readHtml } from './html.js';
import { kindOf, misnamed, type Kind } from './kind.js';
import type { Limits } from './limits.js';
import { readMarkdown } from './markdown.js';
import type { Notice } from './notice.js';
import { joinPages, readPdf } from './pdf.js';
import { readScdl } from './scdl.js';

/** The bytes of a document and its name without folders. */
export interface DocumentBytes {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Texts of pages, by number from 1, that were recognised on their picture. */
export type RecognisedPages = Readonly<Record<number, string>>;

/** A document's text, or its rows where it is open data; `emptyPages` are numbers, from 1, of pages without text. */
export interface DocumentReading {
  readonly document: DocumentText;
  readonly records: readonly TableRecord[] | null;
  readonly notices: readonly Notice[];
  readonly emptyPages: readonly number[];
}

/** What a reader takes out of a document. */
interface Extract {
  readonly text: string;
  readonly pageStarts?: readonly number[];
  readonly records?: readonly TableRecord[];
  readonly emptyPages?: readonly number[];
  readonly notices: readonly Notice[];
}

type Reader = (bytes: Buffer, limits: Limits, recognised: RecognisedPages) => Extract | Promise<Extract>;

const READERS: Readonly<Record<Exclude<Kind, 'zip'>, Reader>> = {
  pdf: extractPdf,
  docx: async (bytes, limits) => ({ text: await readDocx(bytes, limits), notices: [] }),
  html: (bytes) => extractText(decodeHtml(bytes), readHtml),
  markdown: (bytes) => extractText(decodeText(bytes), readMarkdown),
  text: (bytes) => extractText(decodeText(bytes), (text) => text),
  scdl: extractScdl,
};

/**
 * Read a document's text as its content says, whatever its extension; `recognised` pages stand in for those without text.
 * Throws a `DocumentError` where it cannot be read or goes beyond the limits.
 */
export async function extractDocument(
  { file, bytes }: DocumentBytes,
  limits: Limits,
  recognised: RecognisedPages = {},
): Promise<DocumentReading> {
  const kind = await kindOf(bytes, file, limits);
  if (kind === 'zip') throw new DocumentError('nested-archive');
  const extract = await READERS[kind](bytes, limits, recognised);
  if (extract.text.length > limits.characters)
    throw new DocumentError('too-large', `more than ${limits.characters} characters`);
  const extension = misnamed(file, kind);
  return {
    document: {
      file,
      sha256: digest(bytes),
      text: extract.text,
      pageStarts: extract.pageStarts ?? null,
      url: addressAtHead(extract.text),
    },
    records: extract.records ?? null,
    notices: [...(extension === null ? [] : [{ code: 'misnamed', detail: extension } as const]), ...extract.notices],
    emptyPages: extract.emptyPages ?? [],
  };
}

/** Digest of a document's bytes, by which it is known: SHA-256 in lower-case hexadecimal figures. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const ADDRESS = /^\s{0,9}(https?:\/\/[^\s"'<>]{4,500})/;
/** The end of a file's name, where the text that follows was glued to it: « …/pv.pdfPROCÈS-VERBAL ». */
const GLUED = /(?<=\.(?:pdf|docx?|odt|html?|txt))[^/?&=]*$/iu;

/** The web address that a text opens with, as the texts of gathered documents do; null where it opens with something else. */
function addressAtHead(text: string): string | null {
  const address = ADDRESS.exec(text)?.[1]?.replace(GLUED, '') ?? '';
  return URL.canParse(address) ? address : null;
}

function extractText({ text, isMixed }: Decoded, read: (text: string) => string): Extract {
  return { text: read(text), notices: isMixed ? [{ code: 'mixed-encodings' }] : [] };
}

async function extractPdf(bytes: Buffer, limits: Limits, recognised: RecognisedPages): Promise<Extract> {
  const isEmpty = (page: string): boolean => page.trim() === '';
  const printed = await readPdf(bytes, limits);
  const pages = printed.map((page, index) => (isEmpty(page) ? (recognised[index + 1] ?? page) : page));
  const emptyPages = pages.flatMap((page, index) => (isEmpty(page) ? [index + 1] : []));
  const notices: Notice[] = [];
  if (emptyPages.length > 0) notices.push({ code: 'pages-without-text', detail: emptyPages.join(', ') });
  if (Object.keys(recognised).length > 0) notices.push({ code: 'ocr', detail: Object.keys(recognised).join(', ') });
  return { ...joinPages(pages), emptyPages, notices };
}

function extractScdl(bytes: Buffer): Extract {
  const { text, isMixed } = decodeText(bytes);
  const records = readScdl(text);
  const columns = new Set(records.flatMap(({ cells }) => cells.map(([column]) => column)));
  const unknown = [...columns].filter((column) => !isScdlColumn(column));
  const notices: Notice[] = isMixed ? [{ code: 'mixed-encodings' }] : [];
  if (unknown.length > 0) notices.push({ code: 'unknown-columns', detail: unknown.join(', ') });
  return { text: textOfRecords(records), records, notices };
}
