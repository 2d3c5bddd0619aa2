import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldAligned, foldKey } from '../../src/french/fold.js';

describe('fold', () => {
  it.each([
    ['L’Été à Cœur', "l'ete a coeur"],
    ['ÉLIT — 3 000 m²', 'elit - 3 000 m2'],
    ['Laetitia, ex æquo', 'laetitia, ex aequo'],
    ['e\u0301lu de\u0301cide\u0301', 'elu decide'],
    ['a\ufb01n que', 'afin que'],
    ['déli\u00adbération', 'deliberation'],
    ['', ''],
  ])('« %s »', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ["l'AR-Préf.", 'l ar pref'],
    ['  Jean‑Loup   GÉRY ', 'jean loup gery'],
    ['???', ''],
  ])('foldKey « %s »', (text, key) => {
    expect(foldKey(text)).toBe(key);
  });
});

describe('foldAligned', () => {
  it('points each folded letter to its own', () => {
    const text = 'Cœur d’été';
    const { text: folded, offsets } = foldAligned(text);
    const from = folded.indexOf('ete');
    expect(text.slice(offsets[from], offsets[from + 3])).toBe('été');
  });

  it('folds as fold does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const composed = text.normalize('NFC');
        expect(foldAligned(composed).text).toBe(fold(composed));
        expect(foldAligned(composed).offsets).toHaveLength(fold(composed).length + 1);
      }),
    );
  });
});
