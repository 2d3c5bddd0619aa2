import { expect, it } from 'vitest';
import { citedActs } from '../../src/answer/cited-acts.js';
import type { Act } from '../../src/records/index.js';

const cited = (text: string) =>
  citedActs({ text, number: '2024-12', sitting: { date: '2024-03-04' } } as Act).map(({ number, date }) => [
    number,
    date,
  ]);

it.each<[string, (string | null)[][]]>([
  ['Vu la délibération n° 2020-45 du 3 juillet 2020,', [['2020-45', '2020-07-03']]],
  ['Par délibération en date du 13 décembre 2010, le conseil a retenu', [[null, '2010-12-13']]],
  [
    'Vu la délibération n° 2020-45 du 3 juillet 2020 ; la délibération n°2020-45 est modifiée.',
    [['2020-45', '2020-07-03']],
  ],
  [
    'Vu la délibération 2021/7. Vu la délibération 2021/8.',
    [
      ['2021/7', null],
      ['2021/8', null],
    ],
  ],
])('« %s »', (text, expected) => {
  expect(cited(text)).toEqual(expected);
});

it.each([
  'La présente délibération n° 2024-12 du 4 mars 2024 sera publiée.',
  'La convention annexée à la délibération est approuvée.',
  'délibération du 4 mars 2024',
])('« %s » names no earlier act', (text) => {
  expect(cited(text)).toEqual([]);
});
