import { relative, resolve } from 'node:path';

/** Where a document stands: a file, and the name inside it where that is an archive. */
export interface Place {
  /** Absolute, or from the working folder. */
  readonly path: string;
  readonly entry: string | null;
}

/** Where documents stand, by the digests of their bytes. */
export type Places = ReadonlyMap<string, Place>;

/** A document's place as a saved corpus holds it: `path` starts from the folder of the corpus, so that both may move together. */
export interface SavedDocument extends Place {
  readonly sha256: string;
}

/** Write places from a folder. */
export function placesFrom(folder: string, places: Places): SavedDocument[] {
  return [...places].map(([sha256, { path, entry }]) => ({
    sha256,
    path: relative(resolve(folder), resolve(path)),
    entry,
  }));
}

/** Find the places that were written from a folder. */
export function placesIn(folder: string, documents: readonly SavedDocument[]): Places {
  return new Map(documents.map(({ sha256, path, entry }) => [sha256, { path: resolve(folder, path), entry }]));
}
