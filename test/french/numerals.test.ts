import { describe, expect, it } from 'vitest';
import { findNumbers, numeralToNumber } from '../../src/french/numerals.js';

describe('numeralToNumber', () => {
  it.each([
    ['deux mille vingt-trois', 2023],
    ['Deux-Mil-Vingt-Cinq', 2025],
    ['Deux-Mil-Vingt-Cing', 2025],
    ['deux mil', 2000],
    ['mil neuf cent quatre-vingt-dix-neuf', 1999],
    ['soixante et onze', 71],
    ['soixante-dix-sept', 77],
    ['quatre-vingts', 80],
    ['quatre-vingt-onze', 91],
    ['quatre-vingt-dix-sept', 97],
    ['vingt et un', 21],
    ['vingt-et-une', 21],
    ['cent quatre-vingt-deux', 182],
    ['sept millions cinq cent mille', 7_500_000],
    ['Premier', 1],
    ['première', 1],
    ['zéro', 0],
  ])('%s: %i', (text, value) => {
    expect(numeralToNumber(text)).toBe(value);
  });

  it.each([
    '',
    'deux trois',
    'vingt quatre vingt',
    'soixante-dix-un',
    'élus',
    'deux élus',
    '12',
    'mille million',
    'et',
  ])('no number in « %s »', (text) => {
    expect(numeralToNumber(text)).toBeNull();
  });
});

describe('findNumbers', () => {
  it.each([
    ['Montre la phrase sur les 3000 m2', [3000]],
    ['une superficie de 3 000 m²', [3000]],
    ['1.000 €', [1000]],
    ['7 500 000,00 €', [7_500_000]],
    ['13 805 585,21 €', [13_805_585.21]],
    ['163 000.00 € HT', [163_000]],
    ['82 voix pour et 2 contre', [82, 2]],
    ['quatre-vingt-deux voix pour, deux contre', [82, 2]],
    ['vingt, trente', [20, 30]],
    ['un élu sur vingt et un', [21]],
    ['5,5 %', [5.5]],
  ])('%s', (text, values) => {
    expect(findNumbers(text).map(({ value }) => value)).toEqual(values);
  });

  it.each(['délibération M2023-', 'acte 2014/300', 'un vote', 'SA3M', 'une voix'])('no number in « %s »', (text) => {
    expect(findNumbers(text)).toEqual([]);
  });

  it('points into the original text', () => {
    const text = 'Cœur : 3 000 places';
    const [{ start, end } = { start: 0, end: 0 }] = findNumbers(text);
    expect(text.slice(start, end)).toBe('3 000');
  });
});
