import { describe, expect, test } from 'vitest';
import { findSums, sumsOf } from '../../src/search/index.js';
import { fictional } from './fictional.js';

const figures = (act: ReturnType<typeof fictional>, question: string): string[] =>
  findSums(act, { question, words: question.split(' ') }, null).flatMap(({ figures: printed }) => printed);

const contracts = fictional('Assurances de la ville - Marchés', [
  'Lot 1 : assurance des véhicules, avec la compagnie Bief, pour une prime annuelle de 32 679.24 €.',
  'Lot 2 : assurance des bateaux, avec la société Rive, pour une prime annuelle de 543,16 €.',
]);
const grant = fictional('Requalification des vitrines - Subvention', [
  'La subvention suivante est engageable :',
  'Part Ville :\nPart État\n4 661 €\n2 792 €\n1 869 €',
]);

const amended = fictional('Halle - Avenant n° 1', [
  "L'avenant s'élève à 22 134,50 € HT, ce qui porte le nouveau montant du lot voirie à 497 284.50 € HT.",
  'Le coût est de 1,3 M€, dont une première tranche de 650 000 €.',
]);

const kiosk = fictional('Acquisition du kiosque', [
  'Le conseil autorise le maire à acquérir le kiosque des halles pour une somme de 10\n000 € et à verser au liquidateur de la société propriétaire une somme de 1\n428 €',
]);

describe('the sum asked', () => {
  test('a line of prose that breaks inside a figure is no row that ends in one', () => {
    expect(sumsOf(kiosk).flatMap(({ figures: printed }) => printed)).toEqual(['10 000 €', '1 428 €']);
  });

  test('what a change leads to', () => {
    expect(figures(amended, 'nouveau montant du lot voirie')).toContain('497 284.50 €');
  });

  test.each([
    ["combien coute l'assurance des vehicules", ['32 679.24 €']],
    ["prix de l'assurance des bateaux", ['543,16 €']],
    ["prix de l'assurance des chevaux", []],
  ])('%s → %j', (question, expected) => {
    expect(figures(contracts, question)).toEqual(expected);
  });

  test('of sums one below the other, none is told to be that of the line above', () => {
    expect(figures(grant, "combien met l'etat")).not.toEqual(['4 661 €']);
  });
});
