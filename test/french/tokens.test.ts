import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/french/tokens.js';

describe('tokens', () => {
  it.each([
    ["« l'ERN »", ['l', 'ern']],
    ["Y a-t-il eu d'autres élus ?", ['y', 'a', 't', 'il', 'eu', 'd', 'autres', 'elus']],
    ['Vassas-Mejri', ['vassas', 'mejri']],
    ['le 1er, M2023-242', ['le', '1er', 'm2023', '242']],
    ['?!…', []],
  ])('%s', (text, words) => {
    expect(tokens(text).map(({ folded }) => folded)).toEqual(words);
  });

  it('keeps the surface and its place', () => {
    const text = 'À l’Été';
    const last = tokens(text).at(-1);
    expect(last).toEqual({ surface: 'Été', folded: 'ete', start: 4, end: 7 });
    expect(text.slice(last?.start, last?.end)).toBe('Été');
  });
});
