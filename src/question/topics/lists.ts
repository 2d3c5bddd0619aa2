import { both, not, some, type Rule } from '../rule.js';

const ACTS = String.raw`(actes?|deliberations?|delibs?|dossiers?|textes?(?! (?:de lois?|juridiques?|legislatifs?|reglementaires?|applicables?))|documents?)`;
const oneAct = /\b(cette|cet|la presente|l'avant) (deliberation|acte|texte|document)\b/;

/** Questions about the order of acts, the end of a list, a file of them. */
export const listRules: readonly Rule[] = [
  {
    intent: 'corpus/export',
    reach: 'corpus',
    when: both(
      some(
        new RegExp(
          String.raw`\b(exporte[rz]?|export|telecharge[rz]?|telechargement)\b.{0,40}\b(${ACTS.slice(1, -1)}|liste|csv|excel|tableur|donnees|json|scdl|les|tout)\b`,
        ),
        /\b(en|au format|format|fichier|version) (csv|excel|tableur|json|jsonl|scdl|open ?data|xls|xlsx)\b/,
        /^(export|exporte|exporter|csv|open ?data)$/,
      ),
      not(some(/\bcertificat|marchandises?\b/)),
    ),
    examples: [
      'exporte en CSV les actes sur le sport',
      'Peut-on télécharger la liste des délibérations ?',
      'donne-moi ça au format excel',
      'export',
    ],
    unlike: ["Que dit l'acte sur l'aide à l'export des entreprises ?"],
  },
  {
    intent: 'corpus/last',
    reach: 'corpus',
    when: both(
      some(
        new RegExp(String.raw`\bderniere?s? (\d{1,2} )?${ACTS}\b`),
        new RegExp(String.raw`\b(\d{1,2}|deux|trois|quatre|cinq|dix) derniere?s? ${ACTS}\b`),
        new RegExp(String.raw`\b${ACTS}\b.{0,40}\b(la|le|les) plus recente?s?\b`),
        new RegExp(String.raw`\bplus recente?s? ${ACTS}\b`),
        /\bquoi de neuf\b/,
      ),
      not(some(oneAct)),
    ),
    examples: [
      'Quelle est la dernière délibération ?',
      'les 5 dernières délibérations',
      'la délibération la plus récente sur le logement',
      'quoi de neuf ?',
    ],
  },
  {
    intent: 'corpus/first',
    reach: 'corpus',
    when: both(
      some(
        new RegExp(String.raw`\b(premiere?|1ere?)s? (\d{1,2} )?${ACTS}\b`),
        new RegExp(String.raw`\b(\d{1,2}|deux|trois|quatre|cinq|dix) premiere?s? ${ACTS}\b`),
        new RegExp(String.raw`\b${ACTS}\b.{0,40}\b(la|le|les) plus ancien(ne)?s?\b`),
        new RegExp(String.raw`\bplus ancien(ne)?s? ${ACTS}\b`),
      ),
      not(some(oneAct)),
    ),
    examples: ['la première délibération de 2013', 'quel est l’acte le plus ancien ?', 'les 3 premiers actes'],
  },
  {
    intent: 'corpus/rest',
    reach: 'corpus',
    when: some(/^(le reste|la suite)( de la liste)?$/),
    examples: ['la suite', 'le reste'],
  },
];
