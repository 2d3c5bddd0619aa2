import { describe, it } from 'vitest';
import { checkRow, titleOf, type Row } from '../questions/table.js';
import { demo } from './demo.js';

/** Questions on three hundred acts with named votes, homonyms and proxies, as newcomers put them. */
const rows: readonly Row[] = [
  ["Qui s'abstient le plus ?", 'answered', 'abstentions', 'actes qui nomment ces votants'],
  ['qui a le plus voté contre en 2026 ?', 'answered', 'votes contre) en 2026'],
  ['quelle délibération a eu le plus de voix contre ?', 'answered', 'Le plus de voix contre'],
  [['Quels actes sur le sport en 2025 ?', 'la plus contestée ?'], 'answered', 'Le plus de voix contre', 'V2025'],
  ['qui a reçu le plus de procurations ?', 'answered', 'procurations reçues', '!procurations données'],
  ['qui a donné le plus de procurations ?', 'answered', 'procurations données', '!procurations reçues'],
  [['la piscine', 'la plus ancienne'], 'answered', 'V2025', 'Piscine', '!V2026'],
  [['la piscine', 'la plus récente'], 'answered', 'Le dernier acte sur « piscine » : V2026'],
  ['Quels vœux ont été adoptés ?', 'answered', 'adoptés qui portent un vœu', 'Vœu relatif'],
  ['combien de vœux rejetés en 2025 ?', 'answered', 'rejetés qui portent un vœu ou une motion en 2025'],
  ['Quels actes modifient une délibération antérieure ?', 'answered', 'Modification de la délibération'],
  ['Y a-t-il eu des votes à bulletin secret ?', 'answered', 'scrutin secret', 'Désignation'],
  ['De quoi le conseil a-t-il pris acte ?', 'answered', 'dont il a été pris acte', 'Rapport d’activité'],
  ['quelles delibs sur le velo ?', 'answered', '« vélo »'],
  ['quelles délibérations sur les vélos ?', 'answered', 'Piste cyclable'],
  ['Qu’a-t-on voté sur les écoles en 1998 ?', 'no-such-act', 'en 1998', 'Le plus proche'],
  // Homonyms are counted apart, the spellings of one name together.
  ["Qui rapporte les délibérations sur l'eau ?", 'answered', 'M. Camille FONTANIEU', '!DELCOURT VIALA'],
];

describe('questions on the acts of the demonstration', () => {
  it('an act by the number of its receipt', () => {
    const act = demo.corpus.summaries
      .map(({ id }) => demo.corpus.act(id)!)
      .find((one) => one.legalityReview.receiptId)!;
    const receipt = act.legalityReview.receiptId!;
    checkRow(demo, [`${receipt}, à quelle délibération correspond cet accusé ?`, 'answered', act.number!]);
    checkRow(demo, [`${receipt.replace(/\d{8}-/, '19990101-')}, c’est quoi ?`, 'no-such-act', '19990101']);
  });

  it.each(rows.map((row) => [titleOf(row), row] as const))('%s', (_, row) => {
    checkRow(demo, row);
  });
});
