import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { digest } from '../documents/extract.js';
import { LIMITS } from '../documents/limits.js';
import { listArchive, readEntry } from '../documents/zip.js';
import type { Places } from './places.js';

/** A document as it was read: a file on disk, or the bytes of a file inside an archive. */
export type Original = { readonly file: string } & ({ readonly path: string } | { readonly bytes: Buffer });

/** Gives back the documents that acts were read from, known by the digest of their bytes and by nothing else. */
export interface Originals {
  /** Name of the document of a digest, without folders; undefined where there is none. */
  nameOf(sha256: string): string | undefined;
  /** Find the document of a digest; null where it is no longer what was read. */
  open(sha256: string): Promise<Original | null>;
}

/** Offer the documents that stand at some places; what has changed there since is not given out. */
export function createOriginals(places: Places): Originals {
  /** Size and time at which the file of a digest was last found to be what was read. */
  const verified = new Map<string, string>();
  const isUnchanged = async (sha256: string, path: string): Promise<boolean> => {
    const { size, mtimeMs } = await stat(path);
    const state = `${size} ${mtimeMs}`;
    if (verified.get(sha256) !== state && (await digestOfFile(path)) !== sha256) return false;
    verified.set(sha256, state);
    return true;
  };
  return {
    nameOf(sha256) {
      const place = places.get(sha256);
      return place && basename(place.entry ?? place.path);
    },
    async open(sha256) {
      const place = places.get(sha256);
      if (!place) return null;
      const { path, entry } = place;
      try {
        if (entry === null) return (await isUnchanged(sha256, path)) ? { file: basename(path), path } : null;
        const bytes = await bytesOf(path, entry);
        return bytes && digest(bytes) === sha256 ? { file: basename(entry), bytes } : null;
      } catch {
        return null;
      }
    },
  };
}

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function bytesOf(archive: string, name: string): Promise<Buffer | null> {
  const found = (await listArchive(archive, LIMITS)).find((entry) => entry.name === name);
  return found ? readEntry(archive, found, LIMITS) : null;
}
