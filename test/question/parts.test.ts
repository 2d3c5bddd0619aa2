import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/question/parts.js';

/** A stand-in for the rules: the first word of what is asked. */
const reach = (text: string) =>
  /\bnul\b/.test(text)
    ? 'social/annoyed'
    : (/\b(nul|rapport|presid|vote|cout|coute|publi|absent|secretaire|nombre|adresse|date|heure|quand)/i.exec(
        text,
      )?.[1] ?? null);

describe('two questions', () => {
  test.each([
    ['Qui a rapporté et combien ça coute ?', ['Qui a rapporté', 'combien ça coute ?']],
    ['Qui présidait la séance ? Combien d’absents ?', ['Qui présidait la séance ?', 'Combien d’absents ?']],
    ['Qui était le secretaire et qui presidait ?', ['Qui était le secretaire', 'qui presidait ?']],
    ['Foyer du Pré : adresse et nombre de lits ?', ['Foyer du Pré : adresse', 'nombre de lits ?']],
    ['durée du bail + date de réception stp', ['durée du bail', 'date de réception stp']],
    ['t nul, qui a rapporté ?', ['t nul', 'qui a rapporté ?']],
    [
      "J'habite à côté. On m'a dit que c'était voté. Qui a rapporté ?",
      ["J'habite à côté. On m'a dit que c'était voté. Qui a rapporté ?"],
    ],
  ])('%s', (question, parts) => {
    expect(partsOf(question, reach)).toEqual(parts);
  });
});

describe('one question', () => {
  test.each([
    'Entre le judo et la fanfare, qui a reçu le plus ?',
    'Quelles subventions et conventions ?',
    'Ils ont demandé combien et obtenu combien ?',
    'M. Martin et Mme Vernier étaient-ils là ?',
    'Bonjour. Qui présidait ? Merci.',
    'Elle a rapporté des dossiers ? Lesquels ?',
    'Madame Martin, combien de rapports ?',
    'Combien de jours entre la séance et la publication ?',
    'Unanimité de tous, ou seulement des présents ?',
    'le 3. Et après',
    '',
  ])('%s', (question) => {
    expect(partsOf(question, reach).join('')).toBe(question);
    expect(partsOf(question, reach).length).toBeLessThan(2);
  });
});
