import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { distance } from '../../src/french/spelling.js';
import { gatherVocabulary } from '../../src/search/vocabulary.js';

const vocabulary = gatherVocabulary([
  'boulodrome',
  'musique',
  'musical',
  'ressource',
  'piscine',
  'convention',
  'tanneur',
  'tanneurs',
]);

describe('what a misspelt word means', () => {
  test.each([
    ['boulodorme', ['boulodrome']],
    ['boulodrme', ['boulodrome']],
    ['bouldrme', []],
    ['piscinne', ['piscine']],
    ['conveniton', ['convention']],
    ['moustique', []],
    ['ressourcerie', []],
    ['tanneur', ['tanneurs']],
    ['pis', []],
    ['2013242', []],
  ])('%s: %j', (word, expected) => {
    expect(vocabulary.meantBy(word)).toEqual(expected);
  });
});

test.each([
  ['musicien', ['musical']],
  ['conventionnement', ['convention']],
  ['piste', []],
])('the family of %s: %j', (word, expected) => {
  expect(vocabulary.familyOf(word)).toEqual(expected);
});

it('only gives known words, of the same first letter, at most two errors away, the nearest alone', () => {
  const word = fc.stringMatching(/^[a-e]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, (known, asked) => {
      const meant = gatherVocabulary(known).meantBy(asked);
      const errors = meant.map((each) => distance(each, asked, 3));
      for (const each of meant) {
        expect(known).toContain(each);
        expect(each[0]).toBe(asked[0]);
      }
      for (const count of errors) expect(count).toBe(Math.min(2, ...errors));
    }),
  );
});
