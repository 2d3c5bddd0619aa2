import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Write a file whole or not at all: aside first, then on the disk, then under its name, so that whoever reads finds the
 * old file or the new one, even after a power cut.
 */
export async function writeAside(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`;
  const file = await open(aside, 'w');
  try {
    await write(file);
    await file.sync();
    await file.close();
    await rename(aside, path);
  } catch (cause) {
    await file.close().catch(() => undefined);
    await rm(aside, { force: true });
    throw cause;
  }
  await syncFolder(dirname(path));
}

/** Put a folder's new names on the disk; some systems cannot, and need not. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
