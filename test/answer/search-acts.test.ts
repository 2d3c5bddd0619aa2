import { expect, it } from 'vitest';
import { greffier } from '../questions/council-rows.js';

it.each([
  ['', ['2014/3', '2014/2', '2014/1', '2013/2', '2013/1']],
  ['2013 / 2', ['2013/2']],
  ['2014/', ['2014/3', '2014/2', '2014/1']],
  ["taux d'imposition", ['2014/1', '2013/2']],
  ['taxe habitation 2013', ['2013/2']],
  ['Paul Vernier', ['2013/2']],
  ['mai 2014', ['2014/3', '2014/2', '2014/1']],
  ['subv', ['2014/3', '2013/1']],
  ['cathédrale', []],
])('« %s » in a search box', (words, numbers) => {
  expect(greffier.search(words, '2026-11-23').map(({ number }) => number)).toEqual(numbers);
});
