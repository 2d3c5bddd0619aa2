import { describe, expect, test } from 'vitest';
import { findExcerpt } from '../../src/search/index.js';
import { fictional } from './fictional.js';

const prices = fictional('Tarifs 2031', [
  'Les tarifs suivants sont appliqués aux usagers des équipements de la commune, dans la limite des places disponibles.',
  'PISCINE\nAbonnement annuel :\nAdultes\nMoins de 12 ans\n30 €\nGRATUIT',
  'CIMETIÈRE :\nCaveau\nConcession trentenaire\n20 €\n200 €',
  'Groupes Nombre Collaborateurs\nLes Verts du Bief 4 1,5\nUnion du Moulin 3 0,5',
]);

const rowsOf = (question: string): string | null => {
  const excerpt = findExcerpt(prices, question);
  return excerpt && prices.text.slice(excerpt.rows.start, excerpt.rows.end);
};

describe('the lines of a table', () => {
  test.each([
    [
      "prix de l'abonnement adultes à la piscine",
      'PISCINE\nAbonnement annuel :\nAdultes\nMoins de 12 ans\n30 €\nGRATUIT',
    ],
    ["tarif d'une concession trentenaire", 'CIMETIÈRE :\nCaveau\nConcession trentenaire\n20 €\n200 €'],
  ])('%s', (question, expected) => {
    expect(rowsOf(question)).toBe(expected);
  });

  test('the line that names the columns is told apart from the row', () => {
    const excerpt = findExcerpt(prices, "combien de collaborateurs pour l'union du moulin");
    expect(excerpt && prices.text.slice(excerpt.rows.start, excerpt.rows.end)).toContain('Union du Moulin 3 0,5');
  });

  test.each([['prix du camping'], ['combien de nageurs à la piscine'], ['tarif des usagers']])(
    '%s: none',
    (question) => {
      expect(rowsOf(question)).toBeNull();
    },
  );
});
