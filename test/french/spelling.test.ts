import { describe, expect, it } from 'vitest';
import { buildSpeller, distance } from '../../src/french/spelling.js';

describe('distance', () => {
  it.each([
    ['vote', 'vote', 2, 0],
    ['vote', 'vtoe', 2, 1],
    ['seance', 'sance', 2, 1],
    ['rapporteur', 'raporteru', 2, 2],
    ['maire', 'conseil', 2, 3],
    ['', 'a', 1, 1],
  ])('%s, %s, at most %i: %i', (a, b, max, expected) => {
    expect(distance(a, b, max)).toBe(expected);
  });
});

describe('repair', () => {
  const speller = buildSpeller([
    { word: 'rapporteur', count: 9 },
    { word: 'deliberation', count: 20 },
    { word: 'seance', count: 8 },
    { word: 'vote', count: 8 },
    { word: 'voie', count: 1 },
    { word: 'contre', count: 5 },
  ]);

  it.each([
    ['raporteur', 'rapporteur'],
    ['delibaration', 'deliberation'],
    ['delibrtion', 'deliberation'],
    ['sceance', 'seance'],
    ['vott', 'vote'],
    ['voe', null],
    ['montre', null],
    ['m2023', null],
    ['piscine', null],
    ['', null],
  ])('%s: %s', (word, expected) => {
    expect(speller.repair(word)).toBe(expected);
  });
});
