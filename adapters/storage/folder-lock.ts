import { readFile, rm, writeFile } from 'node:fs/promises';

/** Take a lock file for this process; gives what releases it. Rejects where another living process holds it. */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      const holder = Number(await readFile(path, 'utf8').catch(() => ''));
      if (isAlive(holder)) throw new Error(`process ${holder} is at work on it`, { cause });
      // Whoever held it died at work.
      await rm(path, { force: true });
    }
  }
}

function isAlive(process_: number): boolean {
  if (process_ === 0) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
