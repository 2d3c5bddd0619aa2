import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../adapters/lexicon/load.js';
import { findFact } from '../../src/search/index.js';
import { fictional, firstAct as first } from './fictional.js';

const lexicon = await loadLexicon();

const market = fictional('Halle des Tanneurs - Travaux - Approbation', [
  "La halle des Tanneurs, d'une surface de 1 240 m², accueille 32 commerçants. Elle se trouve 4 rue du Puits. La fréquentation atteint deux mille visiteurs par semaine en 2019.",
  'Les travaux de toiture, confiés à M. Paul Sérignan, coûteront 84 500 € et dureront six mois à compter du 3 mars 2024. La bibliothèque voisine reste ouverte.',
  'Le nombre de places de stationnement est fixé à 45. La hauteur des 2 méridiennes reste à définir.',
]);

describe('the first act states it', () => {
  test.each([
    ['superficie espace halimi ?', 'Le site de 3 000 m²'],
    ['Du mobilier pour combien de stagiaires ?', '15 stagiaires'],
    ['Combien de temps dure la formation en moyenne ?', '10 mois'],
    ['ca demarre quand la premiere session', 'septembre 2023'],
    ['La convention court jusqu’à quand ?', '31 juillet 2027'],
    ['Quelle part des apprenants a un niveau bac ou moins ?', '50'],
    ['Quels publics sont prioritaires ?', 'handicap'],
    ['fondespierre leur siege c ou', 'Castries'],
  ])('%s', (question, expected) => {
    const finding = findFact(first, question, { lexicon });
    expect(finding.kind).toBe('found');
    const passages = finding.kind === 'found' ? finding.passages : [];
    expect(passages.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n')).toContain(expected);
    for (const { text, start, end } of passages) expect(first.text.slice(start, end)).toBe(text);
  });
});

describe('the first act does not state it', () => {
  test.each([
    ["combien d'ordinateurs ?"],
    ['combien de formateurs'],
    ['Combien de salles ?'],
    ['combien de sessions par an'],
    ['Quelle est la hauteur du bâtiment ?'],
    ['Quelle est la superficie du parking ?'],
    ['Quel montant de subvention pour Fondespierre ?'],
    ['Quelle est l’adresse postale de l’Espace Gisèle Halimi ?'],
    ['À quel âge peut-on entrer en formation ?'],
    ['Quel est le taux de réussite ?'],
  ])('%s', (question) => {
    expect(findFact(first, question, { lexicon }).kind).not.toBe('found');
  });
});

describe('another act: the value itself', () => {
  test.each([
    ['Quelle est la surface de la halle ?', '1 240 m²'],
    ['combien de commerçants dans la halle', '32 commerçants'],
    ['Combien de places de stationnement ?', 'places de stationnement est fixé à 45'],
    ['Quel est le coût des travaux de toiture ?', '84 500 €'],
    ['combien de temps durent les travaux de toiture', 'six mois'],
    ['Quelle est la hauteur de la halle ?', null],
    ['Combien de toilettes dans la halle ?', null],
    ['Quel est le coût de la bibliothèque ?', null],
  ])('%s → %s', (question, expected) => {
    const finding = findFact(market, question, { lexicon });
    expect(finding.kind === 'found' ? finding.value?.text : null).toBe(expected);
  });
});

const works = fictional('Passerelle du Moulin - Convention - Autorisation', [
  'Vu la loi du 12 mars 1998 relative aux passerelles, Vu le décret n° 2001-45 du 3 avril 2001,',
  "La société Ponts du Sud assurera l'entretien de la passerelle. Le gardien habite rue du Bief.",
  'La passerelle sera fermée de 22h00 à 6h30. La fermeture est constatée par la police municipale.',
  'La convention prévoit les prestations suivantes :\n- Hébergement de deux cygnes,\n- Peinture du garde-corps tous les 5 ans.',
  'La Région a lancé un second appel à projets (AAP) en 2022. À la suite de ces 2 AAP, la convention couvre la période 2023-2026.',
]);
const expanding = { ...works, acronyms: { AAP: 'appel à projets' } };

describe('the kind of answer asked decides', () => {
  test.each([
    ['qui entretient la passerelle ?', 'Ponts du Sud'],
    ['à quelle heure ferme la passerelle ?', '22h00'],
    ['qui constate la fermeture ?', 'police municipale'],
    ['combien de cygnes ?', 'deux cygnes'],
    ["combien d'appels à projets ?", '2 AAP'],
    ['la convention couvre quelles années ?', '2023-2026'],
    ['La peinture est refaite tous les combien ?', null],
    ['quelle est la date de la passerelle ?', null],
    ['qui dirige la passerelle ?', null],
    ['qui est le gardien ?', null],
    ['combien en 2024 ?', null],
    ['qui héberge la Région ?', null],
  ])('%s → %s', (question, expected) => {
    const finding = findFact(expanding, question, { lexicon });
    if (expected === null) expect(finding.kind).not.toBe('found');
    else expect(finding.kind === 'found' && finding.passages.map(({ text }) => text).join('\n')).toContain(expected);
  });

  test('a refusal names the words that the act holds nowhere', () => {
    const finding = findFact(works, 'qui dirige la passerelle ?', { lexicon });
    expect(finding.kind === 'nearby' && finding.missing).toEqual(['dirige']);
  });
});
