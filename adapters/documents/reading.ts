import { actsOfRecords } from '../../src/opendata/from-scdl.js';
import { parseDocument } from '../../src/parse/index.js';
import type { Act } from '../../src/records/index.js';
import type { Limits } from './limits.js';
import type { Notice } from './notice.js';
import { extractDocument, type DocumentBytes, type RecognisedPages } from './extract.js';

/** What reading a document gave: its acts, what is worth saying of it, and the time it took. */
export interface Reading {
  readonly acts: readonly Act[];
  readonly notices: readonly Notice[];
  /** Numbers, from 1, of pages without text. */
  readonly emptyPages: readonly number[];
  /** No page has text: nothing could be looked for. */
  readonly isScan: boolean;
  /** Milliseconds to extract the text, then to find the acts in it. */
  readonly milliseconds: { readonly extract: number; readonly parse: number };
}

/** A document to read; `recognised` pages stand in for those without text. */
export interface ReadingJob extends DocumentBytes {
  readonly limits: Limits;
  readonly recognised?: RecognisedPages;
}

/** Read the acts of a document, here and now. Throws a `DocumentError`; a document with no act in it gives none. */
export async function readActsOf({ limits, recognised, ...bytes }: ReadingJob): Promise<Reading> {
  const started = performance.now();
  const { document, records, notices, emptyPages } = await extractDocument(bytes, limits, recognised);
  const extracted = performance.now();
  const acts = records ? actsOfRecords(document, records) : parseDocument(document);
  return {
    acts: recognised ? acts.map(markRecognised) : acts,
    notices,
    emptyPages,
    isScan: emptyPages.length > 0 && document.text.trim() === '',
    milliseconds: { extract: extracted - started, parse: performance.now() - extracted },
  };
}

/** Whoever reads an act must know that its letters were guessed from a picture. */
function markRecognised(act: Act): Act {
  const message = 'Texte obtenu par reconnaissance de caractères : des lettres et des chiffres peuvent être faux.';
  return { ...act, issues: [...act.issues, { code: 'ocr', severity: 'warning', message, pointer: null }] };
}
