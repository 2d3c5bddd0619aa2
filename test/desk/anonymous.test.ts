import { expect, test } from 'vitest';
import { anonymous } from '../../adapters/desk/anonymous.js';

test.each([
  ['écrivez-moi à a.b-c+d@mairie.exemple.fr', 'écrivez-moi à […]'],
  ['mon numéro est le 06.12.34.56.78', 'mon numéro est le […]'],
  ['+33 6 12 34 56 78 svp', '[…] svp'],
  ['voir https://exemple.fr/moi?id=3 merci', 'voir […] merci'],
  ['<@U012AB3CD> combien de voix ?', '[…] combien de voix ?'],
  ['demande à @paul', 'demande à […]'],
  ['Sylvain Petitjean était là ?', '[…] était là ?'],
  ['la délibération M2023-242 du 11/07/2023', 'la délibération M2023-242 du 11/07/2023'],
  ['une subvention de 12 500 €', 'une subvention de 12 500 €'],
])('« %s » is kept as « %s »', (question, kept) => {
  expect(anonymous(question, ['Sylvain Petitjean'])).toBe(kept);
});
