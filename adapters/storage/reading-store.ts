import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '../../src/ingest.js';
import type { Act } from '../../src/records/index.js';

/** What a reading depends on besides the document's bytes: another value of any of these, and it is read again. */
export interface ReadingTerms {
  /** Version of the reading code. */
  readonly version: string;
  /** Name of the file: a date may stand in it alone. */
  readonly file: string;
  /** Whether scans were to be recognised. */
  readonly ocr: boolean;
}

type Stored = ReadingTerms & { readonly outcome: Outcome };

/**
 * Keeps what was read of each document in a folder, a file a document under the digest of its bytes: its first line says
 * how it was read, then comes an act a line. A file that was cut short counts as none.
 */
export class ReadingStore {
  constructor(private readonly folder: string) {}

  /** What was read of a document on these terms; null where it must be read. */
  async recall(sha256: string, terms: ReadingTerms): Promise<Outcome | null> {
    const stored = parseStored((await this.#lines(sha256))?.[0]);
    const isCurrent = stored?.version === terms.version && stored.file === terms.file && stored.ocr === terms.ocr;
    return isCurrent ? stored.outcome : null;
  }

  /** The acts that were read of a document, none where it was not read. */
  async acts(sha256: string): Promise<Act[]> {
    const [, ...lines] = (await this.#lines(sha256)) ?? [];
    return lines.map((line) => JSON.parse(line) as Act);
  }

  async keep(sha256: string, terms: ReadingTerms, outcome: Outcome, acts: readonly Act[]): Promise<void> {
    const path = this.#path(sha256);
    await mkdir(join(path, '..'), { recursive: true });
    const stored: Stored = { ...terms, outcome };
    // Not forced to the disk: what a power cut spoils is only read again.
    await writeFile(`${path}.tmp`, [stored, ...acts].map((line) => `${JSON.stringify(line)}\n`).join(''));
    await rename(`${path}.tmp`, path);
  }

  /** Forget every document but these. */
  async prune(kept: ReadonlySet<string>): Promise<void> {
    for (const group of await readdir(this.folder)) {
      const inner = join(this.folder, group);
      for (const name of await readdir(inner)) if (!kept.has(name.replace(/\.jsonl$/, ''))) await rm(join(inner, name));
      await rmdir(inner).catch(() => undefined);
    }
  }

  #path(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), `${sha256}.jsonl`);
  }

  async #lines(sha256: string): Promise<string[] | null> {
    const text = await readFile(this.#path(sha256), 'utf8').catch(() => null);
    return text?.endsWith('\n') ? text.slice(0, -1).split('\n') : null;
  }
}

function parseStored(line: string | undefined): Stored | null {
  try {
    return JSON.parse(line ?? '') as Stored;
  } catch {
    return null;
  }
}
