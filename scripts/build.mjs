// Compiles src and adapters into dist, copies beside them the files that TypeScript leaves alone, bundles the widget.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildWidget } from './widget.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = `${root}dist/adapters/cli/main.js`;

// The first `npx greffier` links this folder into npm's cache and prepares it once more: what is built may be in use.
if (process.env.npm_command === 'exec' && existsSync(command)) process.exit();

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
rmSync(`${root}dist`, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', `${root}tsconfig.build.json`], { stdio: 'inherit', cwd: root });
cpSync(`${root}adapters/web/public`, `${root}dist/adapters/web/public`, { recursive: true });
await buildWidget(root);
chmodSync(command, 0o755);
