import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { greffier, start } from './run.js';

test.each(['SIGINT', 'SIGTERM'] as const)('serves on a free port, then ends with 0 on %s', async (signal) => {
  const child = start(['serve'], { PORT: '0' });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  child.kill(signal);
  expect(await once(child, 'close')).toEqual([0, null]);
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
