import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtWidget } from '../../../adapters/project.js';
import { serve } from '../serving.js';

const { get } = serve();
const script = readFileSync(builtWidget, 'utf8');

describe('the widget in one file', () => {
  test('weighs less than 12 KB compressed', () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(12_000);
  });

  test('makes elements, never markup, and runs nothing it is given', () => {
    expect(script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\.cssText/,
    );
  });

  test.each(['gzip', 'identity'])('is served to any website, as %s', async (encoding) => {
    const response = await get('/widget.js', { headers: { 'accept-encoding': encoding } });
    const { headers } = response;
    expect(headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
    expect(headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('vary')).toContain('Accept-Encoding');
    // Kept an hour, then asked for again by its tag.
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    expect(headers.has('etag')).toBe(true);
    expect(await response.text()).toBe(script);
  });
});
