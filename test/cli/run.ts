import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/adapters/cli/main.js', import.meta.url));
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Start the built command in the project's root. */
export function start(args: readonly string[], variables: Record<string, string> = {}) {
  return spawn(process.execPath, [main, ...args], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, JOURNAL: 'off', ...variables },
  });
}

/** Run the built command to its end. */
export async function greffier(args: readonly string[], variables: Record<string, string> = {}) {
  const child = start(args, variables);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}
