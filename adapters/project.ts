import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Compiled, this file stands one folder deeper, in dist.
const parent = new URL('..', import.meta.url);
const root = parent.pathname.endsWith('/dist/') ? new URL('..', parent) : parent;

/** Folder of the acts and word lists that ship with the project. */
export const shippedData = fileURLToPath(new URL('data', root));

/** File of the widget as the build writes it, with its compressed form beside it under `.gz`. */
export const builtWidget = fileURLToPath(new URL('dist/widget.js', root));

/** Read the version of the project. */
export function projectVersion(): string {
  return (JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }).version;
}
