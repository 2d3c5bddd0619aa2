// Compiles src and adapters into dist, and copies beside them the files that TypeScript leaves alone.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(`${root}dist`, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', `${root}tsconfig.build.json`], { stdio: 'inherit', cwd: root });
cpSync(`${root}adapters/web/public`, `${root}dist/adapters/web/public`, { recursive: true });
chmodSync(`${root}dist/adapters/cli/main.js`, 0o755);

// `npx greffier` finds its own project's command at once, instead of installing the project into its cache.
const link = `${root}node_modules/.bin/greffier`;
if (process.platform !== 'win32' && existsSync(`${root}node_modules/.bin`)) {
  rmSync(link, { force: true });
  symlinkSync('../../dist/adapters/cli/main.js', link);
}
