import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSavedCorpus } from './saved-corpus.js';

/** The files of a corpus folder, which `greffier ingest` keeps. */
export function corpusFolder(path: string) {
  return {
    path,
    /** The corpus that questions are answered from. */
    corpus: join(path, 'corpus.greffier'),
    /** What was read of each document, so that it is read once. */
    readings: join(path, 'readings'),
    report: join(path, 'report.json'),
    reportPage: join(path, 'report.html'),
    lock: join(path, 'ingest.lock'),
  } as const;
}

/** Find the saved corpus that a path is or, for a corpus folder, holds; null where it is neither. Rejects where nothing is there. */
export async function savedCorpusAt(path: string): Promise<string | null> {
  const found = await stat(path);
  const file = found.isDirectory() ? corpusFolder(path).corpus : path;
  if (found.isDirectory() && !(await stat(file).catch(() => null))?.isFile()) return null;
  return (await isSavedCorpus(file)) ? file : null;
}
