import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { loadGreffier } from '../../adapters/cli/load-corpus.js';
import { shippedData } from '../../adapters/project.js';
import { manifestFor } from '../../adapters/teams/manifest.js';
import { faultsOf, packageOf } from '../../adapters/teams/package.js';
import { projectRoot } from '../cli/run.js';
import { APP_ID } from './microsoft.js';

const OPTIONS = { appId: APP_ID, publicUrl: 'https://greffier.example', version: '0.1.0' };

/** Width, height and kind of colour (6: with transparency) of a PNG, as its header says. */
function headOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
  return { width: view.getUint32(16), height: view.getUint32(20), colour: view.getUint8(25) };
}

test('the package holds the manifest and two icons of the sizes that Teams wants', async () => {
  const files = unzipSync(await packageOf(OPTIONS));
  expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  expect(JSON.parse(strFromU8(files['manifest.json']!))).toMatchObject({
    id: APP_ID,
    bots: [{ botId: APP_ID, scopes: ['personal', 'team', 'groupChat'] }],
    validDomains: ['greffier.example'],
  });
  expect(headOf(files['color.png']!)).toMatchObject({ width: 192, height: 192 });
  expect(headOf(files['outline.png']!)).toEqual({ width: 32, height: 32, colour: 6 });
});

describe('Microsoft’s schema', () => {
  it.each<[string, object]>([
    ['an identifier that is none', { id: 'greffier' }],
    ['a name of 31 characters', { name: { short: 'x'.repeat(31) } }],
    ['an unknown property', { greffier: true }],
    ['an address in clear', { developer: { name: 'x', websiteUrl: 'http://x.example' } }],
  ])('refuses %s', async (_, change) => {
    expect(await faultsOf({ ...manifestFor(OPTIONS), ...change })).not.toEqual([]);
  });
});

test('the questions that the manifest links to are answered', async () => {
  const greffier = await loadGreffier([shippedData]);
  const { developer } = manifestFor(OPTIONS) as { developer: Record<string, string> };
  const intents = ['privacyUrl', 'termsOfUseUrl'].map((name) => {
    const question = new URL(developer[name]!).searchParams.get('q')!;
    return greffier.ask(question, { today: '2026-11-22' }).result.intent;
  });
  expect(intents).toEqual(['social/privacy', 'social/help']);
});

describe('npm run teams:package', () => {
  const run = (variables: Record<string, string>, file: string) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'adapters/teams/write-package.ts', file], {
      cwd: projectRoot,
      env: { PATH: process.env.PATH, ...variables },
    });

  test('writes the file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'greffier-package-'));
    const file = join(folder, 'app.zip');
    await run({ TEAMS_APP_ID: APP_ID, PUBLIC_URL: 'https://greffier.example' }, file);
    expect(Object.keys(unzipSync(await readFile(file)))).toHaveLength(3);
    await rm(folder, { recursive: true });
  });

  test('names what it lacks', async () => {
    await expect(run({}, 'never.zip')).rejects.toThrow('Set TEAMS_APP_ID');
  });
});
