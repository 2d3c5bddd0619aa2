import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Chromium that can be started, with the variables it needs. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Record<string, string | undefined>;
}

/** How a Chromium is started: no sandbox can be made as root, and nothing of a test may leave the machine. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const OF_THE_SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const CACHE = join(MODULES, '.cache', 'greffier');

/** Find a Chromium: the one of `CHROMIUM_PATH`, else the system's, else the one that npm carries, unpacked once. */
export async function findChromium(): Promise<Chromium> {
  const given = process.env.CHROMIUM_PATH ?? '';
  if (given !== '' && !existsSync(given)) throw new Error(`CHROMIUM_PATH=${given}: no such file`);
  const found = given === '' ? OF_THE_SYSTEM.find(existsSync) : given;
  if (found !== undefined) return { executablePath: found, env: process.env };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('the browser tests need a Chromium here: set CHROMIUM_PATH to its executable');
  return unpacked();
}

/** What npm carries for Linux x64: an executable, the libraries it links to and a font, whatever the system lacks. */
async function unpacked(): Promise<Chromium> {
  const carried = await readFile(join(MODULES, '@sparticuz', 'chromium', 'package.json'), 'utf8');
  const { version } = JSON.parse(carried) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

// The package unpacks to the temporary folder, file by file, and takes a half-written file of another run for whole:
// here each run unpacks aside, and only a whole folder gets the name that others look for.
async function unpackInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const aside = await mkdtemp(join(CACHE, 'unpacking-'));
  try {
    await unpackAt(aside);
    await writeFile(join(aside, 'fonts.conf'), fontsOf(join(folder, 'fonts')));
    await rename(aside, folder);
  } catch (cause) {
    await rm(aside, { recursive: true });
    if (!existsSync(folder)) throw cause;
  }
}

async function unpackAt(folder: string): Promise<void> {
  const { default: carried } = await import('@sparticuz/chromium');
  const { TMPDIR: before } = process.env;
  // The second variable has it unpack the libraries too.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  await carried.executablePath();
  delete process.env.AWS_LAMBDA_JS_RUNTIME;
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
}

function fontsOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}
