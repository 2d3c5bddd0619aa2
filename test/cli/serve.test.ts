import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { makeTruths, type Truth } from '../generator/act.js';
import { metropolitan } from '../generator/layouts.js';
import { greffier, start } from './run.js';

test.each(['SIGINT', 'SIGTERM'] as const)('serves on a free port, then ends with 0 on %s', async (signal) => {
  const child = start(['serve'], { PORT: '0' });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  child.kill(signal);
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('ends in time on SIGTERM though a visitor never finishes and Microsoft never answers', async () => {
  const mute = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void mute.close());
  await once(mute, 'listening');
  const serviceUrl = `http://127.0.0.1:${(mute.address() as AddressInfo).port}/`;
  const child = start(['serve'], { PORT: '0', TEAMS_LOCAL: '1' });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const { port } = new URL(/http:\/\/127\.0\.0\.1:\d+/.exec(line)![0]);
  const message = { type: 'message', id: '1', channelId: 'msteams', serviceUrl, text: 'Qui est le rapporteur ?', from: { id: 'user' }, recipient: { id: 'bot' }, conversation: { id: 'talk' } }; // prettier-ignore
  const headers = { 'content-type': 'application/json' };
  const called = once(mute, 'connection');
  fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', headers, body: JSON.stringify(message) }).catch(
    () => undefined,
  );
  await called;
  const visitor = connect(Number(port), '127.0.0.1');
  visitor.on('error', () => undefined).write('POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{');
  await once(visitor, 'connect');
  const signalled = Date.now();
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
  // Nine seconds, and what a busy machine adds; Microsoft's kit alone would wait for minutes.
  expect(Date.now() - signalled).toBeLessThan(25_000);
});

test('a port in use is told in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const result = await greffier(['serve'], { PORT: String(port) });
  other.close();
  expect(result).toEqual({
    code: 1,
    stdout: '',
    stderr: `greffier: 127.0.0.1:${port} is already in use; choose another PORT\n`,
  });
});

test('a bad environment value is told in one line', async () => {
  const { code, stderr } = await greffier(['serve'], { PORT: 'http' });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^greffier: bad environment: PORT=http \([^\n]+\)\n$/);
});

test('a corpus that is ingested again while it is served is taken up', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-serve-'));
  const corpus = join(folder, 'corpus');
  const [first, second] = makeTruths(2, 4);
  await mkdir(join(folder, 'actes'));
  const ingest = async (name: string, truth: Truth): Promise<void> => {
    await writeFile(join(folder, 'actes', name), metropolitan(truth));
    expect(await greffier(['ingest', join(folder, 'actes'), '--output', corpus])).toMatchObject({ code: 0 });
  };
  await ingest('a.txt', first!);
  const child = start(['serve', '--corpus', corpus], { PORT: '0', JOURNAL: 'off' });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
  const acts = async (): Promise<unknown> => (await fetch(`${address}/healthz`)).json();
  expect(await acts()).toMatchObject({ acts: 1 });
  await ingest('b.txt', second!);
  const [log] = (await once(child.stderr.setEncoding('utf8'), 'data')) as [string];
  expect(log).toBe('greffier: the corpus was replaced (acts: 2)\n');
  expect(await acts()).toMatchObject({ acts: 2 });
  child.kill('SIGTERM');
  await once(child, 'close');
  await rm(folder, { recursive: true });
});
