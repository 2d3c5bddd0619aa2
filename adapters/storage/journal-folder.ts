import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { JournalEntry, type Journal } from '../desk/journal.js';

const DAY_FILE = /^(\d{4}-\d{2}-\d{2})\.jsonl$/;

/** A journal that also tells when its writes are done. */
export interface JournalFolder extends Journal {
  /** Wait for what is being written. */
  settle(): Promise<void>;
}

/**
 * Keep entries in a folder, one file a day (`2026-11-25.jsonl`), one JSON object a line.
 * `onFailure` is told once, in one line, when the folder cannot be written.
 */
export function journalFolder(folder: string, onFailure: (reason: string) => void): JournalFolder {
  let pending = Promise.resolve();
  let failed = false;
  const append = async (entry: JournalEntry): Promise<void> => {
    await mkdir(folder, { recursive: true });
    await appendFile(join(folder, `${entry.day}.jsonl`), `${JSON.stringify(entry)}\n`);
  };
  return {
    write(entry) {
      pending = pending
        .then(() => append(entry))
        .catch((cause: unknown) => {
          if (!failed) onFailure(`the journal cannot be written: ${(cause as Error).message}`);
          failed = true;
        });
    },
    settle: () => pending,
  };
}

/** Read every entry of a journal's folder, oldest first; a line that is no entry is counted in `damaged`. */
export async function readJournal(folder: string): Promise<{ entries: JournalEntry[]; damaged: number }> {
  const entries: JournalEntry[] = [];
  let damaged = 0;
  for (const name of await dayFiles(folder)) {
    for (const line of (await readFile(join(folder, name), 'utf8')).split('\n')) {
      if (line === '') continue;
      const entry = entryOf(line);
      if (entry) entries.push(entry);
      else damaged += 1;
    }
  }
  return { entries, damaged };
}

/** Delete the days before `today` less `months` months (ISO date); returns how many were deleted. */
export async function purgeJournal(folder: string, today: string, months: number): Promise<number> {
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - months);
  const oldest = `${limit.toISOString().slice(0, 10)}.jsonl`;
  const old = (await dayFiles(folder)).filter((name) => name < oldest);
  for (const name of old) await rm(join(folder, name), { force: true });
  return old.length;
}

async function dayFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  });
  return names.filter((name) => DAY_FILE.test(name)).sort();
}

function entryOf(line: string): JournalEntry | null {
  try {
    return JournalEntry.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
