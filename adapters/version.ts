import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { projectVersion } from './project.js';

/** Name the version of the code that reads documents: it changes as soon as that code does, released or not. */
export function readingVersion(): string {
  return versionOf(['documents/', '../src/parse/', '../src/french/', '../src/records/', '../src/opendata/']);
}

/** Name the version of all the code that a saved corpus depends on. */
export function codeVersion(): string {
  return versionOf(['documents/', 'storage/', '../src/']);
}

function versionOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders.map((name) => new URL(name, import.meta.url))) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name));
    for (const name of names.sort()) hash.update(readFileSync(new URL(name, folder)));
  }
  return `${projectVersion()}+${hash.digest('hex').slice(0, 12)}`;
}
