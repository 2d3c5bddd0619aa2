import { describe, expect, it } from 'vitest';
import { buildNameDirectory, nameKey, splitName } from '../../src/french/name-directory.js';
import { findPersons } from '../../src/french/names.js';
import { findUnknownPersons } from '../../src/french/unknown-names.js';

const DIRECTORY = buildNameDirectory([
  'Lucie MARCHETTI',
  'Bruno MARCHETTI',
  'Odile VERNHES-PAULIN',
  'Élise DE LA TOURETTE',
  'Karim EL MANSOURI',
  'Jean-Louis GRÉZES',
  'Mickaël LAMBRUSQ',
  'Renaud SOUCHET',
  'Patricia COUR',
  'Patricia VIALLE',
  'Rose TALVARD',
  'Yves MANTIOU',
]);
const ORDINARY = new Set('presente present vote voix contre rapporte seance mairie cour pierre rose montre'.split(' '));
const options = { isOrdinaryWord: (word: string) => ORDINARY.has(word) };

describe('findPersons', () => {
  it.each([
    ['Est-ce que Lucie Marchetti était présente ?', 'full', ['Lucie MARCHETTI']],
    ['MARCHETTI Bruno, présent ?', 'full', ['Bruno MARCHETTI']],
    ['souchet renaud ?', 'full', ['Renaud SOUCHET']],
    ['elise de la tourette', 'full', ['Élise DE LA TOURETTE']],
    ['Mme Tourette a voté ?', 'family', ['Élise DE LA TOURETTE']],
    ['karim el mansouri', 'full', ['Karim EL MANSOURI']],
    ['Jean Louis Grèzes', 'full', ['Jean-Louis GRÉZES']],
    ['Mme Vernhes-Paulin a-t-elle siégé ?', 'family', ['Odile VERNHES-PAULIN']],
    ['Odile Vernhes', 'full', ['Odile VERNHES-PAULIN']],
    ['souchet etait la ?', 'family', ['Renaud SOUCHET']],
    ['Marchetti a voté quoi ?', 'family', ['Lucie MARCHETTI', 'Bruno MARCHETTI']],
    ['Patricia était là ?', 'given', ['Patricia COUR', 'Patricia VIALLE']],
    ['M. Cour', 'family', ['Patricia COUR']],
    ['Et Rose, présente ?', 'given', ['Rose TALVARD']],
    ['lucie marcheti', 'close', ['Lucie MARCHETTI']],
    ['M. Souchte', 'close', ['Renaud SOUCHET']],
    ['talvrd etait la ?', 'close', ['Rose TALVARD']],
    ['Michael Lambrusq', 'close', ['Mickaël LAMBRUSQ']],
  ])('%s', (text, quality, candidates) => {
    const found = findPersons(text, DIRECTORY, options);
    expect(found.map((mention) => [mention.quality, mention.candidates])).toEqual([[quality, candidates]]);
  });

  it('finds each of a list, with its place', () => {
    const text = 'Parmi Renaud Souchet, Élise de La Tourette et Yves Mantiou, qui est absent ?';
    const found = findPersons(text, DIRECTORY, options).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Renaud Souchet', 'Élise de La Tourette', 'Yves Mantiou']);
  });

  it.each([
    'Paul Souchet était présent ?',
    'Pierre Souchet était présent ?',
    'Renaud Talvard était présent ?',
    'Michel Lambrusq',
    'Patricia Dupont était là ?',
    'les mentions de la cour',
    'y compris la mention finale',
    'ils ont touché combien',
    'montre la souche',
    'la rose',
    'rue Renaud Souchet',
    'espace Talvard',
    'Saint-Jean-de-Védas',
    'qui a voté contre ?',
    'c ki',
    '',
  ])('nobody in « %s »', (text) => {
    expect(findPersons(text, DIRECTORY, options)).toEqual([]);
  });

  it('takes no « c » for an initial of the directory', () => {
    expect(findPersons('c est qui', buildNameDirectory(['C. DURANDEAU']))).toEqual([]);
  });
});

describe('findUnknownPersons', () => {
  it.each([
    ['Est-ce que Jean Dupont était présent ?', ['Jean Dupont']],
    ['jean claude bergerac a vote koi', ['jean claude bergerac']],
    ['Paul Souchet a voté ?', ['Paul Souchet']],
    ['Lucie Marchetti et Nicolas Barthez étaient là ?', ['Nicolas Barthez']],
    ['M. Barthez a voté ?', ['Barthez']],
    ['Mme Le Guennec', ['Le Guennec']],
  ])('%s', (text, surfaces) => {
    expect(findUnknownPersons(text, findPersons(text, DIRECTORY, options), options)).toEqual(surfaces);
  });

  it.each([
    'Lucie Marchetti était présente ?',
    'l’école Jean Moulin',
    'rue du Professeur Jean Barthez',
    'la maison de retraite Jean Barthez',
    'salle de boxe jean barthez ?',
    'Saint-Jean-de-Védas',
    'M. le maire',
    'Monsieur le Président a voté ?',
    'Patricia votait ?',
    'qui a voté contre ?',
  ])('nobody in « %s »', (text) => {
    expect(findUnknownPersons(text, findPersons(text, DIRECTORY, options), options)).toEqual([]);
  });
});

describe('splitName', () => {
  it.each([
    ['Sophie DE LA TOUR', 'Sophie', 'DE LA TOUR'],
    ['Karim EL MANSOURI', 'Karim', 'EL MANSOURI'],
    ['Anne-Laure LE BIHAN', 'Anne-Laure', 'LE BIHAN'],
    ['MARCHETTI Bruno', 'Bruno', 'MARCHETTI'],
    ['M. KARAM', '', 'KARAM'],
    ['Ambroise Cazal', 'Ambroise', 'Cazal'],
  ])('%s', (name, given, family) => {
    expect(splitName(name)).toEqual({ given, family });
  });

  it('nameKey: two spellings share it', () => {
    expect(nameKey('Jean‑Louis GRÉZES')).toBe(nameKey('jean louis grezes'));
  });
});
