import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/parse/facts.js';
import { readAcronyms } from '../../src/parse/acronyms.js';
import { readAmounts } from '../../src/parse/amounts.js';
import { parseDocument } from '../../src/parse/index.js';
import { readNamed } from '../../src/parse/persons/named.js';
import { readRoll } from '../../src/parse/persons/roll.js';
import { Reading } from '../../src/parse/reading/reading.js';
import { asDocument } from '../generator/layouts.js';

function facts(text: string): Facts {
  return new Facts(new Reading(text), text, { start: 0, end: text.length }, null);
}

const whole = (text: string) => ({ start: 0, end: new Reading(text).text.length });

function act(text: string) {
  return parseDocument(asDocument(text, 'acte.txt'))[0];
}

/** An act of the municipal layout around the lines under test. */
function municipal({
  head = '',
  names = 'Aline MARTIN, Paul VERNIER.',
  title = 'Titre',
  rapporteur = 'Aline MARTIN rapporte :',
  body = 'Exposé.',
  vote = 'Le Conseil adopte.',
  tail = '',
}) {
  return act(
    `Extrait du registre des\ndélibérations du Conseil\nMunicipal de la Ville de\nValdoré\nn° 2014 / 8\nSéance publique du\njeudi 22 mai 2014\n${head}\nPrésents :\n${names}\nAbsents :\nRené COLIN\n${title}\n${rapporteur}\n${body}\n${vote}\n${tail}`,
  )!;
}

describe('reading', () => {
  it.each([
    ['Sylvie  ROS-\nROUART', 'Sylvie ROS-ROUART'],
    ['le déve-\nloppement', 'le développement'],
    ['l’Espace Gisèle-Halimi', 'l’Espace Gisèle-Halimi'],
    ['le vice-\nprésident', 'le vice-président'],
    ['l’année 2013-\n2014', 'l’année 2013-2014'],
    ['- un tiret -\nseul', '- un tiret -\nseul'],
  ])('%j reads %j', (text, expected) => {
    expect(new Reading(text).text).toBe(expected);
  });

  it('knows where every character stands', () => {
    const text = 'A  ROS-\n ROUART';
    const reading = new Reading(text);
    const start = reading.text.indexOf('ROUART');
    const { start: from, end } = reading.original({ start, end: start + 6 });
    expect(text.slice(from, end)).toBe('ROUART');
  });
});

describe('the edges of pages', () => {
  const page = (rows: string) => `Dossier annexe\n${rows}`;

  it('lose what stands once on each, keep the cells of a table', () => {
    const text = [1, 2, 3].map((each) => page(`4 500 €\n4 500 €\nLigne ${each} du tableau des aides`)).join('\n\f');
    const read = new Reading(text).text;
    expect(read).not.toContain('Dossier annexe');
    expect(read.match(/4 500 €/g)).toHaveLength(6);
  });
});

describe('a table copied column by column', () => {
  const table = (titles: string, outcomes: string) =>
    parseDocument(
      asDocument(
        `LISTE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\nSéance du 18 janvier 2024\nNuméro\n2024_001\n2024_002\n2024_003\nObjet\n${titles}\nDécision\n${outcomes}`,
        'liste.txt',
      ),
    ).map(({ number, subject, vote }) => [number, subject, vote?.outcome ?? null]);

  it('gives no title where it has more lines than rows, no outcome where it has fewer', () => {
    expect(table('Vente\nConvention avec\nLes Amis du Moulin\nTarifs\nBail', 'Approuvée\nApprouvée')).toEqual([
      ['2024_001', null, null],
      ['2024_002', null, null],
      ['2024_003', null, null],
    ]);
  });

  it('pairs columns of one length', () => {
    expect(table('Vente du lot 4\nConvention\nTarifs', 'Approuvée\nRejetée\nPrend acte')).toEqual([
      ['2024_001', 'Vente du lot 4', 'adopted'],
      ['2024_002', 'Convention', 'rejected'],
      ['2024_003', 'Tarifs', 'noted'],
    ]);
  });
});

describe('lists of names', () => {
  it.each([
    [
      'Christian MERCIER Christian LACROIX, Sarah EL AMRANI',
      ['Christian MERCIER', 'Christian LACROIX', 'Sarah EL AMRANI'],
    ],
    ['Jacques MARTIN,, Nadia BENALI', ['Jacques MARTIN', 'Nadia BENALI']],
    [
      'Mustapha BENALI\nHélène GARNIER,Cédric DE\nSAINT MARTIN',
      ['Mustapha BENALI', 'Hélène GARNIER', 'Cédric DE SAINT MARTIN'],
    ],
    ['Mme Martine MOREL, Mme Séverine SAINT-MARTIN.', ['Martine MOREL', 'Séverine SAINT-MARTIN']],
    ['DUPONT Jean, MARTIN-PRIVAT Léa', ['Jean DUPONT', 'Léa MARTIN-PRIVAT']],
    ['', []],
    ['les membres du conseil', []],
    ['Anne COLIN à partir du point n°7, Hugo LAMBERT', ['Anne COLIN', 'Hugo LAMBERT']],
    ['Anne Colin (arrivée au point 5) Hugo Lambert, Paul Mercier', ['Anne COLIN', 'Hugo LAMBERT', 'Paul MERCIER']],
    ['Anne COLIN. Formant la majorité des membres en exercice.', ['Anne COLIN']],
    ['Anne COLIN. M. Mercier étant absent, Mme Besnard procède à l’appel', ['Anne COLIN']],
  ])('%j', (text, expected) => {
    const reading = new Reading(text);
    expect(readRoll(reading, { start: 0, end: reading.text.length }).map(({ person }) => person.name)).toEqual(
      expected,
    );
  });
});

describe('the head of a text on one line', () => {
  const filler = ' Le conseil municipal décide.'.repeat(12);
  const { sitting, attendance } = act(
    `L’an deux mille vingt-trois, le dix février à 20 heures 30, le conseil municipal d’Orval, dûment convoqué, s’est réuni sous la présidence de Monsieur Paul GARNIER, Maire. Etaient présent(e)s : Anne COLIN, Hugo LAMBERT, Marie ROUSSET Absents excusés : Lucie BESNARD (ayant donné pouvoir à Anne COLIN), Marc VERNIER Madame Marie ROUSSET a été désignée secrétaire de séance. Vu le code, le conseil municipal, à l’unanimité, approuve le procès-verbal de la séance du 9 décembre 2022.${filler}`,
  )!;

  it('« ROUSSET Absents » parts two lists, whatever a surname ends with', () => {
    expect(attendance.present?.map(({ name }) => name)).toEqual(['Anne COLIN', 'Hugo LAMBERT', 'Marie ROUSSET']);
    expect(attendance.absent?.map(({ name }) => name)).toEqual(['Marc VERNIER']);
  });

  it('the secretary named after the absent is not absent', () => {
    expect(sitting.secretary).toMatchObject({ name: 'Marie ROUSSET' });
  });

  it('« la séance du 9 décembre » is no day of this sitting', () => {
    expect(sitting.date).toBe('2023-02-10');
  });
});

describe('heads that could be misread', () => {
  const head = (lines: string) =>
    act(
      `PROCES-VERBAL\nL’an deux mille vingt-trois, le 2 février, le conseil communautaire de la Communauté de Communes du Pays d’Orval ${lines}\n1. Tarifs de la piscine\nLe conseil communautaire, à l’unanimité, approuve les tarifs.\n2. Bail du moulin\nLe conseil communautaire, à l’unanimité, approuve le bail.`,
    )!;

  it('« après convocation légale, s’est réuni le 2 février »: that day is not the convocation’s', () => {
    const { sitting } = head(
      'convoqué, après convocation légale, s’est réuni le 2 février 2023\nDate de convocation : 26 janvier 2023\nPrésents : Anne COLIN, Hugo LAMBERT',
    );
    expect(sitting.convokedOn).toBe('2023-01-26');
  });

  it('a table of names and towns mixed up gives its count and no names', () => {
    const { attendance, issues } = head(
      's’est réuni\nPrésents : 12 COLIN GARNIER Anne ORVAL MOREL VERNIER Hugo A LAMBERT Paul |\nSecrétaire de séance : Anne COLIN',
    );
    expect(attendance).toMatchObject({ present: null, stated: { present: 12 } });
    expect(issues.map(({ code }) => code)).toContain('count-differs');
  });

  it('people named by their given names alone are named so', () => {
    const { attendance } = head(
      's’est réuni\nPrésents : Anne, Hugo, Paul, Julie.\nExcusés : Marc (pouvoir donné Hugo) / Lucie (pouvoir donné à Anne)\nNon excusé : Denis (pas de pouvoir donné).',
    );
    expect(attendance.present?.map(({ name }) => name)).toEqual(['Anne', 'Hugo', 'Paul', 'Julie']);
    expect(attendance.proxies?.map(({ giver, holder }) => [giver.name, holder?.name])).toEqual([
      ['Marc', 'Hugo'],
      ['Lucie', 'Anne'],
    ]);
    expect(attendance.absent?.map(({ name }) => name)).toEqual(['Denis']);
  });
});

describe('proxies and absents of a head', () => {
  it('« au Dr. Paul GARNIER », a name over two lines, a figure that was spoiled', () => {
    const { attendance } = municipal({
      head: 'PRESENTS : 2l\nPROCURATIONS : Monsieur Fabien VERNIER à Monsieur Marc-Marie\nGARNIER Monsieur Antoine LAMBERT au Dr. Paul COLIN, Maire Madame Julie BESNARD à Madame\nAnne ROUSSET',
    });
    expect(attendance.proxies?.map(({ giver, holder }) => `${giver.name} > ${holder?.name}`)).toEqual([
      'Fabien VERNIER > Marc-Marie GARNIER',
      'Antoine LAMBERT > Paul COLIN',
      'Julie BESNARD > Anne ROUSSET',
    ]);
    expect(attendance.stated.present).toBeNull();
  });

  it('« et 03 Conseillers étaient Absents : » goes on over lines up to its bracket', () => {
    const { attendance } = act(
      'Compte-rendu de la réunion du Conseil Municipal du 1er juillet 2025\n24 Conseillers étaient Présents ou Représentés (02 Procurations : V. COLIN, J.F.\nLAMBERT) et 03 Conseillers étaient Absents : J.T. ALBERT, E. MOREL,\nM.L. ROUSSET).\n25-07/001 — Vente du moulin :\nLe Conseil, à l’unanimité, approuve la vente.\n25-07/002 — Bail du moulin :\nLe Conseil, à l’unanimité, approuve le bail.',
    )!;
    expect(attendance.absent?.map(({ name }) => name)).toEqual(['J.T. ALBERT', 'E. MOREL', 'M.L. ROUSSET']);
    expect(attendance.proxies).toHaveLength(2);
  });
});

describe('what a head leaves to the rest of a document', () => {
  it('the day stands at the foot of the pages, the chair opens the sitting', () => {
    const text = readFileSync(new URL('layouts/minutes-points-alone.txt', import.meta.url), 'utf8');
    const [first] = parseDocument(asDocument(text, 'pv.txt'));
    expect(first!.sitting).toMatchObject({
      date: '2022-02-08',
      chair: { name: 'Hugo LAMBERT', role: 'Président' },
      secretary: { name: 'Anne COLIN' },
    });
  });

  it('« Rapporteur : » stands alone above the name', () => {
    const read = municipal({ rapporteur: 'Rapporteur :\nMonsieur VERNIER Paul', body: 'Exposé du rapport.' });
    expect(read.rapporteur).toMatchObject({ name: 'Paul VERNIER', civility: 'M.' });
    expect(read.body).toEqual(['Exposé du rapport.']);
  });

  it('« Reçu le » names no town', () => {
    expect(municipal({ tail: 'Pour extrait conforme\nValdoré Tous Reçu le 26/05/2014' }).signature).toBeNull();
  });

  it('« DLmun_2014 05 FIN 002 » is the whole number', () => {
    const text =
      'Délibération n° DLmun_2014 05 FIN 002\nObjet : Vente\nVu le code,\nLe Conseil municipal décide :\n- approuve la vente.';
    expect(act(text)?.number).toBe('DLmun_2014 05 FIN 002');
  });
});

describe('a person with a function', () => {
  it.each([
    ['Monsieur Michaël DELAFOSSE', { name: 'Michaël DELAFOSSE', civility: 'M.', role: null }],
    ['Madame le Maire, Hélène Garnier', { name: 'Hélène GARNIER', civility: 'Mme', role: 'Maire' }],
    ['Madame Clara GIMENEZ, Vice-Présidente', { name: 'Clara GIMENEZ', civility: 'Mme', role: 'Vice-Présidente' }],
    ['Monsieur le Maire', null],
  ])('%s', (text, expected) => {
    expect(readNamed(text)?.person ?? null).toEqual(expected);
  });
});

describe('sums of money', () => {
  it.each([
    ['445 217 843,00 €', 44_521_784_300, null],
    ['178.270.223 euros', 17_827_022_300, null],
    ['11 142 € HT', 1_114_200, 'HT'],
    ['163 000.00 € TTC', 16_300_000, 'TTC'],
    ['163 000 € T.T.C.', 16_300_000, 'TTC'],
    ['1,5 M€', 150_000_000, null],
    ['515 Euros', 51_500, null],
    ['75,25 €', 7525, null],
  ])('%s', (text, cents, tax) => {
    expect(readAmounts(facts(`un montant de ${text}, versé`), whole(`un montant de ${text}, versé`))).toEqual([
      { cents, text, tax },
    ]);
  });

  it('leaves the full stop out of it', () => {
    expect(readAmounts(facts('soit 12 000 € TTC. Puis'), whole('soit 12 000 € TTC. Puis'))[0]?.text).toBe(
      '12 000 € TTC',
    );
  });

  it.each(['3 000 m²', '100% des frais', '2013-2014', 'article 1.234'])('%s is none', (text) => {
    expect(readAmounts(facts(text), whole(text))).toEqual([]);
  });
});

describe('acronyms', () => {
  it.each([
    ['une future Ecole Régionale du Numérique (ERN) sur', { ERN: 'Ecole Régionale du Numérique' }],
    ['la Caisse\nPrimaire  d’Assurance  Maladie (CPAM)', { CPAM: 'Caisse Primaire d’Assurance Maladie' }],
    ['les très petites entreprises (TPE)', { TPE: 'très petites entreprises' }],
    ['l’Agence nationale de l’habitat (Anah)', { Anah: 'Agence nationale de l’habitat' }],
    ['la Maison de Projet SA3M, le BIC Mosson', {}],
    ['les frais (TTC) sont dus', {}],
    ['pour Montpellier (voir le plan)', {}],
  ])('%j', (text, expected) => {
    expect(readAcronyms(facts(text), whole(text))).toEqual(expected);
  });
});

describe('the municipal layout', () => {
  it.each([
    ['Monsieur le Maire rapporte :', 'Paul VERNIER', 'Maire'],
    ['Monsieur MARTIN rapporte :', 'Aline MARTIN', null],
    ['Paul VERNIER rapporte :', 'Paul VERNIER', null],
  ])('%s', (rapporteur, name, role) => {
    const head =
      'Convoqué le vendredi 16 mai 2014, le Conseil s’est réuni en mairie, Salle du Conseil, le jeudi 22 mai 2014 à 18H00, sous la présidence de Monsieur le Maire, Paul Vernier';
    expect(municipal({ head, rapporteur }).rapporteur).toMatchObject({ name, role });
  });

  it('reads the day of the convocation, the hour, the place and the chair', () => {
    const { sitting } = municipal({
      head: 'Convoqué le vendredi 16 mai 2014, le Conseil Municipal s’est réuni en mairie, Salle du Conseil Municipal, le jeudi 22 mai 2014 à 18H00, sous la présidence de Madame le Maire, Anne Vidal',
    });
    expect(sitting).toMatchObject({
      date: '2014-05-22',
      convokedOn: '2014-05-16',
      time: '18:00',
      place: 'Salle du Conseil Municipal',
      chair: { name: 'Anne VIDAL', civility: 'Mme', role: 'Maire' },
    });
  });

  it('« Le Conseil adopte. » gives an outcome and no count', () => {
    expect(municipal({}).vote).toMatchObject({
      outcome: 'adopted',
      unanimous: null,
      for: null,
      against: null,
      abstentions: null,
    });
  });

  it('leaves the stamp of the préfecture out of the sentence it cuts', () => {
    const { body, legalityReview } = municipal({
      body: 'Le périmètre intègre\nAccusé de réception – Ministère de l’intérieur\nActe Certifié exécutoire\nEnvoi Préfecture :\nRéception en Préfecture :23/05/201424/05/2014034-213401722-20140522-0000072016-DE\nune partie des logements.',
    });
    expect(body).toEqual(['Le périmètre intègre une partie des logements.']);
    expect(legalityReview).toEqual({
      receiptId: '034-213401722-20140522-0000072016-DE',
      sentOn: '2014-05-23',
      receivedOn: '2014-05-24',
      certifiedEnforceable: true,
    });
  });

  it('reads an election as a decision', () => {
    const { operativePart } = municipal({
      body: 'Il est donc proposé au Conseil municipal :\n- De désigner le représentant de la Ville.\nA été élue :\n- Aline MARTIN',
    });
    expect(operativePart).toEqual(['De désigner le représentant de la Ville.', 'A été élue : - Aline MARTIN']);
  });

  it('keeps the conditions of an opinion with it', () => {
    const { operativePart } = municipal({
      body: 'Il est proposé au Conseil Municipal d’émettre un avis favorable,\nsous réserve :\n- que les eaux soient récupérées ;\n- que les détecteurs soient révisés.',
    });
    expect(operativePart).toHaveLength(1);
    expect(operativePart[0]).toContain('détecteurs');
  });

  it('reports the number whose year is not that of the sitting', () => {
    const document = act(
      'Délibération n° 2012 / 9\nSéance publique du lundi 4 février 2013\nPrésents :\nAline MARTIN.\nTitre\nAline MARTIN rapporte :\nTexte.\nLe Conseil adopte.',
    )!;
    expect(document.issues).toMatchObject([{ code: 'number-year', severity: 'warning', pointer: '/number' }]);
  });
});

describe('names under the counts of a vote', () => {
  const voted = municipal({
    names: 'M. Camille VIDAL, Mme Camille VIDAL, Mme Hélène DE LA SALLE, M. Jean-Marc PUECH.',
    body: 'Il est proposé au Conseil :\n- D’approuver le projet.\n\nA l’issue d’un vote à main levée, la présente délibération est adoptée à la majorité des voix exprimées.\n',
    vote: 'Pour : 1 voix\nContre : 2 voix\nM. Jean-Marc PUECH, Mme Hélène DE LA SALLE.\nAbstention : 1 voix\nMme Camille VIDAL.',
    tail: 'Pour extrait conforme,\n\nSigné.\n\nAnne VIDAL\n\nMadame la Présidente certifie le caractère exécutoire de cet acte.',
  });

  it('belong to the vote, not to the last decision', () => {
    expect(voted.operativePart).toEqual(['D’approuver le projet.']);
    expect(voted.vote).toMatchObject({ method: 'main levée', for: 1, against: 2, abstentions: 1, unanimous: false });
  });

  it('« Mme Hélène DE LA SALLE » makes no initial of « M. »', () => {
    expect(voted.vote?.named.against).toMatchObject([
      { name: 'Jean-Marc PUECH', civility: 'M.' },
      { name: 'Hélène DE LA SALLE', civility: 'Mme' },
    ]);
  });

  it('a man and a woman of one name are two persons, listed once each', () => {
    expect(voted.attendance.present?.filter(({ name }) => name === 'Camille VIDAL')).toHaveLength(2);
    expect(voted.issues).toEqual([]);
  });

  it('« Madame la Présidente certifie » does not sign', () => {
    expect(voted.signature?.signatory).toEqual({ name: 'Anne VIDAL', civility: null, role: null });
  });
});

describe('documents that hold no deliberation', () => {
  it.each([
    ['an agenda', 'ORDRE DU JOUR\nConseil municipal du 14 décembre 2022 à 19 h\n1. Budget primitif\n2. Subventions'],
    ['a letter', 'Madame, Monsieur,\nVeuillez trouver ci-joint le rapport.'],
    ['an empty text', ''],
  ])('%s gives none', (_, text) => {
    expect(act(text)).toBeUndefined();
  });
});
