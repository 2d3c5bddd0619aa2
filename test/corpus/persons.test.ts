import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../src/corpus/index.js';
import { actNaming, type Named } from './acts.js';

const personsOf = (...acts: readonly Named[]) => createCorpus(acts.map(actNaming)).persons;
const spellings = (...acts: readonly Named[]) => personsOf(...acts).all.map((person) => [...person.spellings].sort());
const doubts = (...acts: readonly Named[]) => personsOf(...acts).doubts.map(({ kind, persons }) => [kind, ...persons]);

const MAY = '2023-05-02';
const JUNE = '2023-06-06';

describe('one person under several spellings', () => {
  const rows: [title: string, acts: Named[], together: string[]][] = [
    ['accents', [{ present: ['Élodie PUÉCH'] }, { rapporteur: 'Elodie PUECH' }], ['Elodie PUECH', 'Élodie PUÉCH']],
    ['hyphens that a reader ate', [{ present: ['Marie-Laure ROQUE-HAUTE'] }, { present: ['MarieLaure ROQUEHAUTE'] }], ['Marie-Laure ROQUE-HAUTE', 'MarieLaure ROQUEHAUTE']],
    ['the family name first', [{ present: ['IZARN Paul'] }, { present: ['Paul IZARN'] }], ['IZARN Paul', 'Paul IZARN']],
    ['a turned name in capitals, where one person fits', [{ present: ['IZARN PIERRICK'] }, { present: ['Pierrick IZARN'] }], ['IZARN PIERRICK', 'Pierrick IZARN']],
    ['a civility or none', [{ present: ['Mme Inès USCLAT'] }, { present: ['Inès USCLAT'] }], ['Inès USCLAT']],
    ['a letter misread in the act that lists the right name', [{ present: ['Marc GRANDIEAN'], secretary: 'M. Marc GRANDJEAN' }], ['Marc GRANDIEAN', 'Marc GRANDJEAN']],
    ['a letter misread in one act of a sitting', [{ present: ['Paul VEZINHET'] }, { present: ['Paul VEZINHET'] }, { present: ['Paul VEZINHFT'] }], ['Paul VEZINHET', 'Paul VEZINHFT']],
    ['an initial, where one member has it', [{ present: ['Olivier LACOMBE', 'Zoé YVERNAULT'] }, { present: ['O. LACOMBE'], date: JUNE }], ['O. LACOMBE', 'Olivier LACOMBE']],
    ['two initials', [{ present: ['Jean-Marc PUECH'] }, { rapporteur: 'J.-M. PUECH' }], ['J.-M. PUECH', 'Jean-Marc PUECH']],
    ['a family name alone, at the same sitting', [{ present: ['Farid NOUGARET'] }, { against: ['M. NOUGARET'] }], ['Farid NOUGARET', 'NOUGARET']],
    ['a family name alone, in undated acts of one document', [{ date: null, document: 'pv', present: ['Paul IZARN'] }, { date: null, document: 'pv', against: ['IZARN'] }], ['IZARN', 'Paul IZARN']],
    ['family names alone from sitting to sitting', [{ present: ['M. TANIOU'] }, { present: ['M. TANIOU'], date: JUNE }], ['TANIOU']],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, acts, together) => {
    expect(spellings(...acts)).toContainEqual(together);
    expect(doubts(...acts)).toEqual([]);
  });
});

describe('two persons stay two', () => {
  const rows: [title: string, acts: Named[], persons: string[]][] = [
    ['of two councils', [{ present: ['Paul IZARN'] }, { present: ['Paul IZARN'], council: 'Commune de Bellefont' }], ['Paul IZARN', 'Paul IZARN']],
    ['of documents that name no council', [{ council: null, present: ['Paul IZARN'] }, { council: null, present: ['Paul IZARN'] }], ['Paul IZARN', 'Paul IZARN']],
    ['of a city and its métropole', [{ present: ['Paul IZARN'] }, { present: ['Paul IZARN'], council: 'Métropole de Valdoré' }], ['Paul IZARN', 'Paul IZARN']],
    ['one letter apart in one list', [{ present: ['Jean DUPOND', 'Jean DUPONT'] }, { present: ['Jean DUPONT'] }], ['Jean DUPOND', 'Jean DUPONT']],
    ['René and Renée', [{ present: ['René MERCADIER'] }, { present: ['Renée MERCADIER'] }], ['René MERCADIER', 'Renée MERCADIER']],
    ['M. and Mme of one name in one list', [{ present: ['M. Dominique VIALA', 'Mme Dominique VIALA'] }], ['Dominique VIALA', 'Dominique VIALA']],
    ['of swapped names', [{ present: ['Paul MARTIN', 'Martin PAUL'] }], ['Martin PAUL', 'Paul MARTIN']],
    ['another given name', [{ present: ['Paul IZARN'] }, { present: ['Hugues IZARN'] }], ['Hugues IZARN', 'Paul IZARN']],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, acts, persons) => {
    expect(
      personsOf(...acts)
        .all.map(({ name }) => name)
        .sort(),
    ).toEqual(persons);
    expect(doubts(...acts)).toEqual([]);
  });
});

describe('what nothing decides stays apart, and is told', () => {
  it('one letter apart, never at the same sitting', () => {
    const acts = [{ present: ['Jean DUPOND'] }, { present: ['Jean DUPONT'], date: JUNE }];
    expect(doubts(...acts)).toEqual([['spelling', 'jean-dupont', 'jean-dupond']]);
    expect(spellings(...acts)).toHaveLength(2);
  });

  it('an initial that two members have', () => {
    const acts = [{ present: ['Paul IZARN', 'Perrine IZARN'] }, { rapporteur: 'P. IZARN' }];
    expect(doubts(...acts)).toEqual([['initials', 'p-izarn', 'paul-izarn', 'perrine-izarn']]);
  });

  it('a family name alone at a sitting where nobody is known to bear it', () => {
    const acts = [{ present: ['Paul IZARN'] }, { against: ['M. IZARN'], date: JUNE }];
    expect(doubts(...acts)).toEqual([['family-name', 'izarn', 'paul-izarn']]);
  });

  it('a name printed with both civilities, at different sittings', () => {
    const acts = [{ present: ['M. Camille VIALA'] }, { present: ['Mme Camille VIALA'], date: JUNE }];
    expect(doubts(...acts)).toEqual([['civility', 'camille-viala']]);
  });

  it('a name without civility that two homonyms bear', () => {
    const acts = [{ present: ['M. Dominique VIALA', 'Mme Dominique VIALA'] }, { rapporteur: 'Dominique VIALA' }];
    expect(doubts(...acts)).toMatchObject([['homonyms', expect.anything(), expect.anything(), expect.anything()]]);
    expect(spellings(...acts)).toHaveLength(3);
  });
});

describe('a person', () => {
  const persons = personsOf(
    { date: '2022-03-01', present: ['Mme Zoé YVERNAULT, Adjointe'], rapporteur: 'Mme Zoé YVERNAULT, Adjointe' },
    { date: MAY, absent: ['Zoe YVERNAULT'] },
    { date: JUNE, present: ['Zoé YVERNAULT, adjointe', 'Paul IZARN'], proxies: [['Ugo PUECH', 'Zoé YVERNAULT']] },
    { date: '2024-01-09', present: ['Zoé YVERNAULT, Maire'] },
  );
  const [zoe] = persons.named('zoe yvernault');

  it('is found by any spelling, under the one met most often', () => {
    expect(zoe).toMatchObject({
      id: 'zoe-yvernault',
      name: 'Zoé YVERNAULT',
      civility: 'Mme',
      council: 'Commune de Valdoré',
    });
    expect(persons.named('Zoé Yvernault')).toEqual([zoe]);
    expect(persons.named('Nobody')).toEqual([]);
  });

  it('is shown under the fullest spelling, however often the short ones are met', () => {
    const acts = [
      { present: ['Paul IZARN'] },
      { against: ['M. IZARN'] },
      { rapporteur: 'P. IZARN' },
      { secretary: 'P. IZARN' },
    ];
    expect(personsOf(...acts).all.map(({ name }) => name)).toEqual(['Paul IZARN']);
  });

  it('has roles from the first to the last sitting they are printed at', () => {
    expect(zoe!.roles).toEqual([
      { role: 'Adjointe', from: '2022-03-01', to: JUNE },
      { role: 'Maire', from: '2024-01-09', to: '2024-01-09' },
    ]);
  });

  it('appears in acts, in the order of the corpus, in the parts that each states', () => {
    expect(zoe!.appearances.map(({ parts }) => parts)).toEqual([
      ['present', 'rapporteur'],
      ['absent'],
      ['present', 'proxy-holder'],
      ['present'],
    ]);
  });
});

it('a council known by its SIREN keeps its members when its name is spelled otherwise', () => {
  const acts: Named[] = [
    { council: 'Ville de Valdoré', siren: '210000017', present: ['Paul IZARN'] },
    { council: 'VALDORE', present: ['Paul IZARN'] },
    { council: null, siren: '210000017', present: ['Paul IZARN'] },
    { council: 'Commune de Bellefont', present: ['Zoé PUECH'] },
  ];
  expect(personsOf(...acts).all.map(({ name, appearances }) => [name, appearances.length])).toEqual([
    ['Paul IZARN', 3],
    ['Zoé PUECH', 1],
  ]);
});
