import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildPassageIndex, createLexicon, rankPassages } from '../../src/search/index.js';

const passages = [
  {
    title: 'Halle des Tanneurs',
    text: "Les travaux de toiture de la halle, confiés à l'entreprise Sérignan, dureront six mois.",
  },
  {
    title: 'Restauration scolaire',
    text: 'Le prix du repas servi aux élèves est fixé à 3,20 € à compter de la rentrée.',
  },
  {
    title: 'Festival de musique',
    text: 'Une subvention de 4 000 € est attribuée à la fondation qui organise le festival.',
  },
  { title: 'Déchets', text: 'La collecte des encombrants a lieu le premier mardi du mois.' },
  'Le conseil élit Madame Inès VEZINHET secrétaire de séance.',
];

function first(question: string): number | undefined {
  return rankPassages(passages, question)[0]?.index;
}

describe('the passage that answers comes first', () => {
  test.each([
    ['Combien de temps durent les travaux de la halle ?', 0],
    ['QUEL EST LE PRIX DU REPAS DES ELEVES', 1],
    ['cout du repas eleve rentree', 1],
    ['quel fondateur pour le festival ?', 2],
    ['ramassage des encombrents', 3],
    ['colelcte des encombrants', 3],
    ["l'élection de la secrétaire de séance", 4],
  ])('%s', (question, expected) => {
    expect(first(question)).toBe(expected);
  });
});

it('finds a passage by a synonym, after those that hold the word itself', () => {
  const lexicon = createLexicon([{ synonymes: [['cantine', 'restauration scolaire']] }]);
  const index = buildPassageIndex(passages, lexicon);
  expect(index.rank('la cantine')[0]?.index).toBe(1);
  const withWord = buildPassageIndex([...passages, 'La cantine est fermée le mercredi.'], lexicon);
  expect(withWord.rank('la cantine').map(({ index: place }) => place)).toEqual([5, 1]);
});

it('gives at most the number asked for, best first, and nothing for words it lacks', () => {
  const scores = rankPassages(passages, 'festival halle repas collecte conseil', 3).map(({ score }) => score);
  expect(scores).toHaveLength(3);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(rankPassages(passages, 'hippopotame')).toEqual([]);
  expect(rankPassages(passages, '')).toEqual([]);
  expect(rankPassages([], 'halle')).toEqual([]);
});

it('ranks whatever is typed, and what shares no word never', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 80 }), { maxLength: 6 }),
      fc.string({ maxLength: 80 }),
      (texts, question) => {
        const ranked = rankPassages(texts, question, 4);
        expect(ranked.length).toBeLessThanOrEqual(4);
        expect(new Set(ranked.map(({ index }) => index)).size).toBe(ranked.length);
        for (const { index, score } of ranked) {
          expect(score).toBeGreaterThan(0);
          expect(texts[index]).toBeDefined();
        }
      },
    ),
  );
});
