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
  // Homonyms are counted apart, the spellings of one name together.
  ["Qui rapporte les délibérations sur l'eau ?", 'answered', 'M. Camille FONTANIEU', '!DELCOURT VIALA'],
];

describe('questions on the acts of the demonstration', () => {
  it.each(rows.map((row) => [titleOf(row), row] as const))('%s', (_, row) => {
    checkRow(demo, row);
  });
});
