import { expect, test } from 'vitest';
import { readEnvironment } from '../../adapters/environment.js';

test('nothing set means 127.0.0.1:3000', () => {
  expect(readEnvironment({ PORT: '' })).toMatchObject({ PORT: 3000, HOST: '127.0.0.1' });
});

test.each([
  ['PORT', '80'],
  ['PORT', '0'],
  ['HOST', '0.0.0.0'],
])('%s=%s is taken', (name, value) => {
  expect(String(readEnvironment({ [name]: value })[name as 'PORT'])).toBe(value);
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '3000.5'],
  ['RATE_LIMIT', '0'],
  ['TRUST_PROXY', 'yes'],
])('%s=%s is refused by name, in one line', (name, value) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(
    new RegExp(`^bad environment: ${name}=${value} \\([^\\n]+\\)$`),
  );
});
