import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../dist/adapters/cli/main.js', import.meta.url));

/** The built product, served in a process of its own as its users run it. */
export interface Product {
  readonly base: string;
  /** Seconds of processor time used so far; null where the system does not tell. */
  processor(): number | null;
  stop(): Promise<void>;
}

/** Start `greffier serve` in a folder with these variables; rejects where it ends before it listens. */
export async function startProduct(variables: Record<string, string>, folder: string): Promise<Product> {
  const child = spawn(process.execPath, [command, 'serve'], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', JOURNAL: 'off', ...variables },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close') as Promise<unknown[]>;
  const [first] = await Promise.race([once(createInterface(child.stdout), 'line') as Promise<unknown[]>, ended]);
  const base = /listens on (\S+)/.exec(String(first))?.[1];
  if (base === undefined) throw new Error(`the product ended before it listened: ${said}`);
  return {
    base,
    processor: () => processorOf(child.pid!),
    async stop() {
      child.kill();
      await once(child, 'close');
    },
  };
}

/** Read what Linux counts of a process, in hundredths of a second. */
function processorOf(process: number): number | null {
  try {
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}
