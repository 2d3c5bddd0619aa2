import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const command = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')),
  'cli.js',
);
const SLOWEST_START = 60_000;

/** Microsoft's own client of Teams for one machine, started. */
export interface Playground {
  readonly address: string;
  stop(): Promise<void>;
}

/** Start the Agents Playground before a bot; it writes in its working folder, here a temporary one. */
export async function startPlayground(endpoint: string): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-playground-'));
  const args = ['start', '-e', endpoint, '-c', 'msteams', '-p', '0', '--disable-telemetry'];
  const child = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      // It would open the browser of a desktop, and end where there is none.
      TEAMSAPPTESTER_BROWSER: 'none',
    },
  });
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { address: `http://127.0.0.1:${await portOf(child.stdout.setEncoding('utf8'), ended)}/`, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

/** Read the port that it prints: « Listening on 40123 ». */
async function portOf(output: NodeJS.ReadableStream, ended: Promise<unknown>): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      reject(new Error(`the Agents Playground did not start: ${printed}`));
    };
    const limit = setTimeout(fail, SLOWEST_START);
    void ended.then(fail);
    output.on('data', (text: string) => {
      printed += text;
      const port = /Listening on (\d+)\n/.exec(printed)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(port);
    });
  });
}
