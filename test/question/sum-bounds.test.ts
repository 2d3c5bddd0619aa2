import { expect, test } from 'vitest';
import { findSumBounds } from '../../src/question/sum-bounds.js';

const euros = (value: number | null) => (value === null ? null : value * 100);

test.each<[string, number | null, number | null]>([
  ['quel acte parle de 45 000 euros ?', 45_000, 45_000],
  ['une subvention de 6 000 €', 6_000, 6_000],
  ['les subventions de plus de 100 000 euros', 100_000, null],
  ['plus de 100 k€', 100_000, null],
  ['au moins 1,5 million d’euros', 1_500_000, null],
  ['des marchés supérieurs à 2 M€', 2_000_000, null],
  ['moins de cinq mille euros', null, 5_000],
  ['entre 10 000 et 20 000 €', 10_000, 20_000],
  ['entre 10 000 € et 20 000 €', 10_000, 20_000],
])('« %s »', (question, min, max) => {
  expect(findSumBounds(question).map((sum) => [sum.min, sum.max])).toEqual([[euros(min), euros(max)]]);
});

test.each([
  'la délibération 2013/54',
  'le 11 juillet 2023',
  '15 stagiaires',
  'plus de 3 absents',
  'entre 2013 et 2014',
])('« %s » names no sum', (question) => {
  expect(findSumBounds(question)).toEqual([]);
});

test('gives where it stands in the question', () => {
  const question = 'Lesquels dépassent 3 000 € ?';
  const [sum] = findSumBounds(question);
  expect([question.slice(sum?.start, sum?.end), sum?.min]).toEqual(['3 000 €', 300_000]);
});
