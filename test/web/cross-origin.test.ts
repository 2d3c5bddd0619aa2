import { describe, expect, test } from 'vitest';
import { serve } from './serving.js';

const COUNCIL = 'https://www.ville.example';
const STRANGER = 'https://ailleurs.example';
const { get, post } = serve({ settings: () => ({ ALLOWED_ORIGINS: [COUNCIL], RATE_LIMIT: 4 }) });

const announce = (origin: string) =>
  get('/api/ask', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
const ask = (origin: string) => post('{"question":"Qui est le rapporteur ?"}', { origin });

describe('a page of a website that may call', () => {
  test('is told before it calls, and may read the answer', async () => {
    const { status, headers } = await announce(COUNCIL);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(COUNCIL);
    expect(headers.get('access-control-allow-headers')).toBe('Content-Type');
    const answer = await ask(COUNCIL);
    expect(answer.headers.get('access-control-allow-origin')).toBe(COUNCIL);
    expect(answer.headers.get('vary')).toContain('Origin');
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
  });

  test('may read that it must wait, and how long', async () => {
    for (let turn = 0; turn < 4; turn++) await ask(COUNCIL);
    const refused = await ask(COUNCIL);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('access-control-allow-origin')).toBe(COUNCIL);
    expect(refused.headers.get('access-control-expose-headers')).toBe('Retry-After');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

test.each([STRANGER, 'null', `${COUNCIL}.ailleurs.example`, 'http://www.ville.example'])(
  'a page of %s may not call',
  async (origin) => {
    for (const response of [await announce(origin), await ask(origin)])
      expect(response.headers.has('access-control-allow-origin')).toBe(false);
  },
);

test('the pages are for no other website to read', async () => {
  expect((await get('/', { headers: { origin: COUNCIL } })).headers.has('access-control-allow-origin')).toBe(false);
});
