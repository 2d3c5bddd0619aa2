import { extname } from 'node:path';
import { decodeText } from './decode.js';
import { DocumentError } from './document-error.js';
import { listArchive } from './zip.js';
import type { Limits } from './limits.js';

/** What a document is, whatever its name says. */
export type Kind = 'pdf' | 'docx' | 'html' | 'markdown' | 'text' | 'scdl' | 'zip';

const SAMPLE = 4096;
const BY_EXTENSION: Readonly<Record<string, Kind>> = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
  '.csv': 'scdl',
  '.zip': 'zip',
};
/** Kinds of files that councils publish acts in and that are not read: met in a folder, they are named, not passed over. */
const UNREAD_EXTENSIONS = new Set(['.doc', '.odt', '.rtf']);

const NAMES: Readonly<Record<Kind, string>> = {
  pdf: 'PDF',
  docx: 'DOCX',
  html: 'HTML',
  markdown: 'Markdown',
  text: 'text',
  scdl: 'SCDL CSV',
  zip: 'ZIP',
};

const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ['\xd0\xcf\x11\xe0', 'old Office file: DOC, XLS'],
  ['{\\rtf', 'RTF'],
  ['\x89PNG', 'PNG image'],
  ['\xff\xd8\xff', 'JPEG image'],
  ['GIF8', 'GIF image'],
  ['II*\0', 'TIFF image'],
  ['MM\0*', 'TIFF image'],
  ['7z\xbc\xaf', '7z archive'],
  ['Rar!', 'RAR archive'],
  ['\x1f\x8b', 'GZIP archive'],
];
const ZIP_CONTENTS: readonly (readonly [entry: RegExp, kind: 'docx' | null, name: string])[] = [
  [/^word\/document\.xml$/, 'docx', 'DOCX'],
  [/^xl\/workbook\./, null, 'XLSX'],
  [/^ppt\/presentation\.xml$/, null, 'PPTX'],
  [/^META-INF\/manifest\.xml$/, null, 'OpenDocument'],
];
const HTML_START =
  /^\s*(?:<!--|<\?xml|<!doctype\s+html|<(?:html|head|body|meta|title|div|p|table|h[1-6]|section|article|main|span|br)\b)/i;
const SCDL_COLUMN = /(?:^|[,;\t])\s*"?DELIB_ID"?\s*(?:[,;\t]|$)/im;
// eslint-disable-next-line no-control-regex -- what no text holds is what tells a binary file
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/g;

/** Tell whether a file of a folder is taken for a document by its name; a name without extension may be one. */
export function isDocumentName(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return extension === '' || extension in BY_EXTENSION || UNREAD_EXTENSIONS.has(extension);
}

/**
 * Tell what a document is by its content. The name only parts what content cannot: Markdown and HTML fragments from plain
 * text. Throws a `DocumentError` where it is a kind that is not read.
 */
export async function kindOf(bytes: Buffer, file: string, limits: Limits): Promise<Kind> {
  if (bytes.length === 0) throw new DocumentError('empty');
  const start = bytes.toString('latin1', 0, SAMPLE);
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return kindOfZip(bytes, limits);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) throw new DocumentError('unsupported-format', known[1]);
  return kindOfText(decodeText(bytes.subarray(0, SAMPLE)).text, BY_EXTENSION[extname(file).toLowerCase()]);
}

function kindOfText(text: string, named: Kind | undefined): Kind {
  if ((text.match(CONTROL)?.length ?? 0) > text.length / 100) throw new DocumentError('unsupported-format', 'binary');
  if (HTML_START.test(text)) return 'html';
  if (SCDL_COLUMN.test(text)) return 'scdl';
  if (named === 'scdl') throw new DocumentError('not-scdl');
  return named === 'markdown' || (named === 'html' && /<\w+[^<>]*>/.test(text)) ? named : 'text';
}

/** Tell an office document from an archive of files, on disk or in memory. Throws as `kindOf` does. */
export async function kindOfZip(archive: string | Buffer, limits: Limits): Promise<'docx' | 'zip'> {
  const entries = await listArchive(archive, limits);
  for (const [content, kind, name] of ZIP_CONTENTS) {
    if (!entries.some((entry) => content.test(entry.name))) continue;
    if (kind === null) throw new DocumentError('unsupported-format', name);
    return kind;
  }
  return 'zip';
}

/** Say what a file is that its extension does not say, « .pdf → HTML »; null where the extension says it. */
export function misnamed(file: string, kind: Kind): string | null {
  const extension = extname(file).toLowerCase();
  const named = BY_EXTENSION[extension];
  const isSame = named === kind || (named === undefined && !UNREAD_EXTENSIONS.has(extension));
  return isSame ? null : `${extension} → ${NAMES[kind]}`;
}
