import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch';

/** BM25 as measured best on French passages (search.md): k 1.2, b 0.7, d 0.5. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

/** A document as it is indexed: each field a list of terms already processed, joined by spaces. */
export type IndexedFields<Field extends string> = Readonly<Record<Field | 'id', string>>;

/** Make a MiniSearch over fields whose terms are ours: it splits at spaces and changes nothing; `stored` fields come back with each result. */
export function createEngine<Field extends string>(
  fields: readonly Field[],
  stored: readonly Field[] = [],
): MiniSearch<IndexedFields<Field>> {
  return new MiniSearch<IndexedFields<Field>>(engineOptions(fields, stored));
}

/** Load an engine that `JSON.stringify` saved. */
export function loadEngine<Field extends string>(
  saved: AsPlainObject,
  fields: readonly Field[],
  stored: readonly Field[] = [],
): MiniSearch<IndexedFields<Field>> {
  return MiniSearch.loadJS<IndexedFields<Field>>(saved, engineOptions(fields, stored));
}

function engineOptions(fields: readonly string[], stored: readonly string[]) {
  return {
    fields: [...fields],
    storeFields: [...stored],
    tokenize: (text: string) => text.split(' '),
    processTerm: (term: string) => term || null,
  };
}

/** Undo MiniSearch's factor: it multiplies a score by the number of query terms matched. */
export function fairScore({ score, queryTerms }: SearchResult): number {
  return score / Math.max(1, queryTerms.length);
}
