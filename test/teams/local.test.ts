import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, test } from 'vitest';
import { says, useChat } from './chat.js';
import { useMicrosoft } from './microsoft.js';

const microsoft = useMicrosoft();
const chat = useChat(microsoft, { settings: { TEAMS_LOCAL: '1' } });

test('a local trial answers a client of this machine without any token, and asks Microsoft for nothing', async () => {
  const bodies: string[] = [];
  const client = createServer((request, response) => {
    void text(request).then((body) => {
      bodies.push(body);
      response.end('{"id":"1"}');
    });
  });
  await new Promise<void>((resolve) => client.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(client.address() as AddressInfo).port}/`;
  expect((await chat.call(says('Qui est le rapporteur ?', { serviceUrl }))).status).toBe(200);
  client.close();
  expect(bodies.join()).toContain('GIMENEZ');
  expect([microsoft.asked, microsoft.sent]).toEqual([{ tokens: 0, keys: 0 }, []]);
});

it.each<[string, Record<string, string>, number]>([
  ['through a proxy', { 'x-forwarded-for': '203.0.113.5' }, 403],
  ['of a web page', { origin: 'https://evil.example' }, 403],
  ['with a token', { authorization: 'Bearer a.b.c' }, 401],
])('a call %s is refused there', async (_, headers, status) => {
  expect((await chat.call(says('Qui ?'), headers)).status).toBe(status);
});

test('and replies go nowhere else', async () => {
  expect((await chat.call(says('Qui ?', { serviceUrl: 'https://smba.trafficmanager.net/emea/' }))).status).toBe(400);
  expect((await chat.call(says('Qui ?', { serviceUrl: 'http://169.254.169.254/' }))).status).toBe(400);
});
