import { describe, expect, it } from 'vitest';
import { daysBetween, findDates, frenchDate, parseFrenchDate, weekday } from '../../src/french/dates.js';
import { expectCost } from '../cost.js';

const TODAY = '2026-03-10';

function found(text: string, defaultYear?: number): string[] {
  return findDates(text, defaultYear === undefined ? { today: TODAY } : { today: TODAY, defaultYear }).map(
    ({ from, to }) => (from === to ? from : `${from}/${to}`),
  );
}

describe('findDates: one day', () => {
  it.each([
    ['la délibération du 11/07/23', '2023-07-11'],
    ['séance du 11.07.2023', '2023-07-11'],
    ['séance du 11-07-2023 à 18h', '2023-07-11'],
    ['2023-07-11', '2023-07-11'],
    ['le mardi 11 juillet 2023', '2023-07-11'],
    ['le 1er mars 2014', '2014-03-01'],
    ['le premier mars 2014', '2014-03-01'],
    ['le 1 mars 2014', '2014-03-01'],
    ['Publiée le : 25 avril 2014', '2014-04-25'],
    ['le 4 fevrier 2013', '2013-02-04'],
    ['le 4 fevirer 2013', '2013-02-04'],
    ['le 12 septmbre 2022', '2022-09-12'],
    ['le 3 juil. 2023', '2023-07-03'],
    ['le 3 déc. 2023', '2023-12-03'],
    ['le onze juillet deux mille vingt-trois', '2023-07-11'],
    ['deux-mille-vingt-trois et le onze juillet', '2023-07-11'],
    ['Mme X a-t-elle siégé le 11 juillet ?', '2025-07-11'],
    ['qui était là le 11/07 ?', '2025-07-11'],
    ['le 2 mars', '2026-03-02'],
    ['le 29 février', '2024-02-29'],
    ['hier', '2026-03-09'],
    ['avant-hier', '2026-03-08'],
    ['Est-ce que je peux encore contester aujourd’hui ?', '2026-03-10'],
  ])('%s: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('le 11 juillet, in a corpus of 2023', () => {
    expect(found('le 11 juillet', 2023)).toEqual(['2023-07-11']);
  });
});

describe('findDates: periods', () => {
  it.each([
    ['les actes de juillet 2023 ?', '2023-07-01/2023-07-31'],
    ['et en mai 2014 ?', '2014-05-01/2014-05-31'],
    ['et en mai ?', '2025-05-01/2025-05-31'],
    ['février dernier', '2026-02-01/2026-02-28'],
    ['Combien d’actes en 2022 ?', '2022-01-01/2022-12-31'],
    ['les deux conseils de 2013', '2013-01-01/2013-12-31'],
    ['l’année 2013', '2013-01-01/2013-12-31'],
    ['en deux mille vingt-trois', '2023-01-01/2023-12-31'],
    ['l’été 2013', '2013-06-01/2013-08-31'],
    ['au premier trimestre 2013', '2013-01-01/2013-03-31'],
    ['au 2e semestre de l’année 2013', '2013-07-01/2013-12-31'],
    ['au dernier trimestre 2013', '2013-10-01/2013-12-31'],
    ['entre le 1er mars 2013 et le 30 avril 2014', '2013-03-01/2014-04-30'],
    ['entre mars et mai 2014', '2014-03-01/2014-05-31'],
    ['de mars 2013 à mai 2014', '2013-03-01/2014-05-31'],
    ['entre 2013 et 2014', '2013-01-01/2014-12-31'],
    ['du 3 au 5 avril 2014', '2014-04-03/2014-04-05'],
    ['du 11/07/2023 au 12/07/2023', '2023-07-11/2023-07-12'],
    ['après le 20/07/23', '2023-07-21/9999-12-31'],
    ['depuis le 1er juin 2023', '2023-06-01/9999-12-31'],
    ['depuis 2022', '2022-01-01/9999-12-31'],
    ['avant 2014', '0001-01-01/2013-12-31'],
    ['avant le 1er mars 2014', '0001-01-01/2014-02-28'],
    ['jusqu’au 5 avril 2014', '0001-01-01/2014-04-05'],
    ['jusqu’en mai 2014', '0001-01-01/2014-05-31'],
    ['la semaine dernière', '2026-03-02/2026-03-08'],
    ['le mois dernier', '2026-02-01/2026-02-28'],
    ['ce mois-ci', '2026-03-01/2026-03-31'],
    ['l’an dernier', '2025-01-01/2025-12-31'],
    ['cette année', '2026-01-01/2026-12-31'],
  ])('%s: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('findDates: several', () => {
  it.each([
    ['plus d’absents le 4 février ou le 25 mars 2013 ?', ['2013-02-04', '2013-03-25']],
    ['les 4 et 5 avril 2014', ['2014-04-04', '2014-04-05']],
    ['le 24/04/2014 et le 22/05/2014', ['2014-04-24', '2014-05-22']],
    ['a augmenté de 2013 à 2014', ['2013-01-01/2014-12-31']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('findDates: what is no date', () => {
  it.each([
    'le 31/02/2023',
    'le 31 avril 2023',
    'les 31 et 32 avril 2023',
    'le 45/13',
    'délibération 2013/54',
    'c koi la 2014 / 31',
    'délib n° 2014/220',
    'la délibération M2023-242',
    'acte 034-243400017-20230711-DE',
    'de 2000 euros',
    '2013 personnes',
    '3 000 m2',
    'à 14 h 30',
    '06 12 34 56 78',
    'article L2131-1',
    'le champ de courses',
    'il a été adopté',
    '12 marchés',
    'TVA à 5.5',
    'rapport 1.10',
    'entre 2000 et 2010 habitants',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findDates: offsets and precision', () => {
  it.each([
    ['À Cœur, le 11 juillet 2023 à 18 h', '11 juillet 2023', 'day'],
    ['les actes de juillet 2023 ?', 'juillet 2023', 'month'],
    ['Combien d’actes en 2022 ?', '2022', 'year'],
    ['actes du 3 au 5 avril 2014', '3 au 5 avril 2014', 'range'],
  ])('%s', (text, words, precision) => {
    const [mention] = findDates(text, { today: TODAY });
    expect(text.slice(mention?.start, mention?.end)).toContain(words);
    expect(mention?.precision).toBe(precision);
  });

  it('stays fast on a megabyte of hostile text', async () => {
    await expectCost(() => findDates('entre le 1 du 2 '.repeat(65_000), { today: TODAY }), 4000);
  });
});

describe('parseFrenchDate: the date of a document line', () => {
  it.each([
    ["L'an deux mille vingt-trois et le onze juillet", '2023-07-11'],
    ["L'an deux mille vingt-trois, le mardi 07 février", '2023-02-07'],
    ['L’an deux mil vingt, le 20 janvier à 17 heures 30', '2020-01-20'],
    ['L’An Deux-Mil-Vingt-Cinq, le Vingt-huit du mois d’Octobre à 17 heures', '2025-10-28'],
    ["L'an deux mille vingt-trois et le 16 février à 18 heures 30", '2023-02-16'],
    ["L'an DEUX MILLE VINGT TROIS le 23 janvier à 18 H 00", '2023-01-23'],
    ['L’an deux mille vingt-et-un, le trente et un mars', '2021-03-31'],
    ['L’an deux mil treize, le premier mars', '2013-03-01'],
    ['SEANCE DU 28 Octobre 2025', '2025-10-28'],
    ['Conseil Municipal du 03/04/2025', '2025-04-03'],
    ['lundi 4 février 2013', '2013-02-04'],
    ['le 1er juillet 2023', '2023-07-01'],
    ['Date de la convocation : 18 janvier 2023', '2023-01-18'],
  ])('%s', (text, expected) => {
    expect(parseFrenchDate(text)).toBe(expected);
  });

  it.each(['dûment convoqué le 26 mars', 'Séance du 31/02/2023', 'Le conseil adopte', 'en 2013', ''])(
    'nothing in « %s »',
    (text) => {
      expect(parseFrenchDate(text)).toBeNull();
    },
  );
});

describe('calendar', () => {
  it.each([
    ['2023-07-11', 'mardi', '11 juillet 2023'],
    ['2014-03-01', 'samedi', '1er mars 2014'],
    ['2024-02-29', 'jeudi', '29 février 2024'],
  ])('%s: %s %s', (iso, day, french) => {
    expect(weekday(iso)).toBe(day);
    expect(frenchDate(iso)).toBe(french);
  });

  it.each([
    ['2023-07-11', '2023-07-25', 14],
    ['2023-12-31', '2024-03-01', 61],
    ['2023-07-25', '2023-07-11', -14],
  ])('%s to %s: %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('among the sittings known', () => {
  const reading = { today: '2026-11-22', sittings: ['2013-02-04', '2013-03-25', '2014-04-24', '2014-05-22'] };
  it.each([
    ['ce qui a été voté au dernier conseil', '2014-05-22', '2014-05-22'],
    ['la dernière séance', '2014-05-22', '2014-05-22'],
    ['au conseil municipal dernier', '2014-05-22', '2014-05-22'],
    ["à l'avant-dernière séance", '2014-04-24', '2014-04-24'],
    ['lors du premier conseil', '2013-02-04', '2013-02-04'],
    ["depuis l'élection", '2014-03-30', '9999-12-31'],
    ['depuis les dernières élections municipales', '2014-03-30', '9999-12-31'],
    ['avant les élections', '0001-01-01', '2014-03-29'],
    ['depuis le début du mandat', '2014-03-30', '9999-12-31'],
  ])('« %s »', (text, from, to) => {
    expect(findDates(text, reading)).toMatchObject([{ from, to }]);
  });
  it.each(["l'élection des adjoints", 'le conseil a décidé', 'la première convention'])('« %s » is no date', (text) => {
    expect(findDates(text, reading)).toEqual([]);
  });
});
