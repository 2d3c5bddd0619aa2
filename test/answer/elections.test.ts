import { describe, expect, test } from 'vitest';
import { electionsAsked, electionsIn } from '../../src/answer/elections.js';
import { fictional } from '../search/fictional.js';

const schools = fictional('Collèges - Désignation des représentants de la Ville', [
  'Il convient de désigner les représentants de la Ville.',
  'Ont été élus :\nCollège du Bief Titulaire :\n- Aline MARTIN\nSuppléant :\n- Paul VERNIER\nCollège du Moulin Titulaire :\n- Zoé DE LA TOUR',
]);

describe('who is elected or named', () => {
  test.each([
    ['qui siege au college du bief', ['Aline MARTIN ; Suppléant : Paul VERNIER']],
    ['titulaire au college du moulin', ['Zoé DE LA TOUR']],
  ])('%s', (question, expected) => {
    const told = electionsAsked(schools, electionsIn(schools), question, null).map(({ text }) => text);
    expect(told).toHaveLength(expected.length);
    for (const [rank, names] of expected.entries()) expect(told[rank]).toContain(names);
  });

  test('an act that elects nobody names nobody', () => {
    const act = fictional('Tarifs', ['Aline MARTIN', 'Paul VERNIER']);
    expect(electionsIn(act)).toEqual([]);
  });

  test('who signs, or is named for a vote, is elected to nothing', () => {
    const act = fictional('Office - Désignation du représentant de la Ville', [
      'A été élu :\n- Aline MARTIN\nAbstentions :\n- Paul VERNIER\nPour extrait conforme\nMonsieur le Maire\nRené COLIN',
    ]);
    const signed = act.text.indexOf('René COLIN');
    const sources = {
      ...act.sources,
      '/signature/signatory': { start: signed, end: signed + 10, line: 1, page: null },
    };
    const told = electionsIn({ ...act, sources }).map(({ text }) => text);
    expect(told).toEqual([expect.stringContaining('Aline MARTIN')]);
    expect(told.join(' ')).not.toMatch(/VERNIER|COLIN/);
  });
});
