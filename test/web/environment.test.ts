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

test('websites are told apart by commas, with or without a final slash', () => {
  const { ALLOWED_ORIGINS } = readEnvironment({
    ALLOWED_ORIGINS: 'https://www.ville.example, http://localhost:8080/',
  });
  expect(ALLOWED_ORIGINS).toEqual(['https://www.ville.example', 'http://localhost:8080']);
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '3000.5'],
  ['RATE_LIMIT', '0'],
  ['TRUST_PROXY', 'yes'],
  ['CONTACT', 'la mairie'],
  ['SIRET', '24340001700023'],
  ['ALLOWED_ORIGINS', 'www.ville.example'],
  ['ALLOWED_ORIGINS', 'https://www.ville.example/page'],
  ['ALLOWED_ORIGINS', 'https://www.ville.example,null'],
  ['ALLOWED_ORIGINS', 'javascript:alert'],
])('%s=%s is refused by name, in one line', (name, value) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(
    new RegExp(`^bad environment: ${name}=${value} \\([^\\n]+\\)$`),
  );
});
