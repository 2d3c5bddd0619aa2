import { readFileSync } from 'node:fs';
import { parseDocument } from '../../src/parse/index.js';
import { asDocument } from '../generator/layouts.js';
import { over, type Row } from './table.js';

/** The acts of fictional minutes of `test/parse/layouts`, some published on their council's website. */
function minutes(file: string, url: string | null = null) {
  const text = readFileSync(new URL(`../parse/layouts/${file}`, import.meta.url), 'utf8');
  return parseDocument({ ...asDocument(text, file), url });
}

/** The bot over one sitting of one council. */
export const oneSitting = over(minutes('minutes-questions.txt'));

/** Questions on it that name neither an act nor a day. */
export const sittingRows: readonly Row[] = [
  ['qui était secrétaire de séance ?', 'answered', 'QUERE'],
  ['qui présidait ?', 'answered', 'LE GOFF'],
  ['combien de présents ?', 'answered', '4 présents'],
  ['à quelle heure a commencé la séance ?', 'answered', '18 h 05'],
  ['à quelle heure la séance a été levée ?', 'answered', '20 h 12'],
  ['qui a donné procuration ?', 'answered', 'Ronan CADIOU'],
];

/** The bot over one sitting of each of several councils. */
export const councils = over([
  ...minutes('minutes-questions.txt'),
  ...minutes('minutes-points.txt'),
  ...minutes('list-outcomes.txt'),
  ...minutes('minutes-subranks.txt', 'https://www.mairie-valclair.fr/documents/pv.pdf'),
]);

/** Questions that name one of them, by its name, its website or a person of it. */
export const councilRows: readonly Row[] = [
  ['secrétaire à Port-Marin ?', 'answered', 'QUERE'],
  ['qui présidait à port marin', 'answered', 'LE GOFF'],
  ['secretaire du conseil des trois rivieres', 'answered', 'CASTEL'],
  ['Qui était excusé à Valclair ?', 'answered', 'EMERY'],
  ['Éric Esteve a donné pouvoir à qui ?', 'answered', 'ARNOUX'],
  ['le droit de préemption à Valclair', 'answered', 'AC 45'],
  ["à Valclair, création d'un poste de combien d'heures ?", 'answered', '28 heures', '!Valclair'],
  ['combien de votants aux trois rivières ?', 'answered', '30 votants'],
  ["qu'a décidé Merville sur la ligne ferroviaire ?", 'answered', 'ligne ferroviaire', 'adoptée'],
  ['le budget du conseil municipal de Béziers ?', 'no-such-act', 'beziers'],
];
