import { expect, it, test } from 'vitest';
import { COURTS, tribunalOf } from '../../src/law/courts.js';

it.each([
  ['034', 'tribunal administratif de Montpellier'],
  ['34', 'tribunal administratif de Montpellier'],
  ['030', 'tribunal administratif de Nîmes'],
  ['02B', 'tribunal administratif de Bastia'],
  ['080', "tribunal administratif d'Amiens"],
  ['045', "tribunal administratif d'Orléans"],
  ['001', 'tribunal administratif de Lyon'],
  ['093', 'tribunal administratif de Montreuil'],
  ['974', 'tribunal administratif de La Réunion'],
])('%s: %s', (code, name) => {
  expect(tribunalOf(code)).toMatchObject({ name });
});

test('every department has its tribunal', () => {
  const metropolitan = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0'));
  const codes = [...metropolitan.filter((code) => code !== '20'), '2A', '2B', '971', '972', '973', '974', '976'];
  expect(codes.filter((code) => tribunalOf(code) === null)).toEqual([]);
  expect(COURTS).toHaveLength(codes.length);
});

it.each(['020', '099', '975', '', '34000'])('« %s » is no department', (code) => {
  expect(tribunalOf(code)).toBeNull();
});
