import { parseDocument } from '../../src/parse/index.js';
import { asDocument } from '../generator/layouts.js';
import { over, type Row } from './table.js';

interface Item {
  readonly number: string;
  readonly sitting: string;
  readonly present: string;
  readonly proxies?: string;
  readonly absent: string;
  readonly title: string;
  readonly rapporteur: string;
  readonly body: string;
  readonly vote?: string;
}

/** An extract of the register of an imaginary town. */
function extract({ number, sitting, present, proxies, absent, title, rapporteur, body, vote }: Item) {
  const carried = proxies ? `Absents ayant voté par procuration :\n${proxies}\n` : '';
  const text = `Extrait du registre des\ndélibérations du Conseil\nMunicipal de la Ville de\nValdoré\nn° ${number}\nSéance publique du\n${sitting}\nPrésents :\n${present}\n${carried}Absents :\n${absent}\n${title}\n${rapporteur} rapporte :\n${body}\n${vote ?? 'Le Conseil adopte.'}\n`;
  return parseDocument(asDocument(text, `${number.replace(/\D+/g, '-')}.txt`))[0]!;
}

const MARCH = {
  sitting: 'lundi 4 mars 2013',
  present: 'Aline MARTIN, Paul VERNIER, Nadia BEN-SAÏD.',
  absent: 'René COLIN.',
};
const MAY = {
  sitting: 'jeudi 22 mai 2014',
  present: 'Aline MARTIN, René COLIN.',
  absent: 'Paul VERNIER, Nadia BEN-SAÏD.',
};

const ACTS = (
  [
    {
      ...MARCH,
      number: '2013 / 1',
      title: 'Association Les Deux Rives Attribution d’une subvention Exercice 2013',
      rapporteur: 'Aline MARTIN',
      body: 'L’association Les Deux Rives sollicite une subvention de 9 000 €.\nIl est proposé d’attribuer à cette association une subvention de 6 000 €.\nEn conséquence, il est proposé au Conseil Municipal :\n- de prélever la somme de 6 000 € sur les crédits du budget 2013.',
    },
    {
      ...MARCH,
      number: '2013 / 2',
      title: 'Taux d’imposition de la Ville de Valdoré pour 2013',
      rapporteur: 'Paul VERNIER',
      body: 'Il est proposé au Conseil Municipal :\n- de fixer le taux de la taxe d’habitation à 21,50 %.',
    },
    {
      ...MAY,
      number: '2014 / 1',
      title: 'Taux d’imposition de la Ville de Valdoré pour 2014',
      rapporteur: 'Aline MARTIN',
      body: 'Il est proposé au Conseil Municipal :\n- de fixer le taux de la taxe d’habitation à 22,10 % à compter du 1er janvier 2015.',
    },
    {
      ...MAY,
      number: '2014 / 2',
      title: 'Office du tourisme Désignation du représentant de la Ville au conseil d’administration',
      rapporteur: 'Aline MARTIN',
      body: 'Il est donc proposé au Conseil municipal :\n- De désigner le représentant de la Ville.\nA été élu :\n- René COLIN',
    },
    {
      ...MAY,
      number: '2014 / 3',
      title: 'Fanfare municipale Attribution d’une subvention Exercice 2014',
      rapporteur: 'René COLIN',
      body: 'Il est proposé au Conseil Municipal :\n- d’attribuer à la fanfare une subvention de 2 500 €.',
    },
  ] satisfies readonly Item[]
).map(extract);

/** The bot over the acts of an imaginary town. */
export const greffier = over(ACTS);

/** The bot over the acts of its first sitting alone. */
export const afterOneSitting = over(ACTS.filter(({ sitting }) => sitting.date === '2013-03-04'));

/** Questions where one sitting is known. */
export const oneSittingRows: readonly Row[] = [
  ['qui était absent ?', 'answered', 'la seule que je connaisse', 'René COLIN'],
  ['Combien de présents ?', 'answered', '3'],
  ['à quelle heure a commencé la séance ?', 'not-stated', "l'heure"],
  ['combien ont voté contre ?', 'ambiguous', 'quelle délibération'],
];

/** Questions on several acts. */
export const rows: readonly Row[] = [
  ['combien pour les deux rives ?', 'answered', '6 000 €', '!9 000'],
  ['Les Deux Rives ont demandé combien et obtenu combien ?', 'answered', '9 000 €', '6 000 €'],
  ['le taux de taxe d habitation a changé de 2013 à 2014 ?', 'answered', 'hausse', '21,50', '22,10'],
  ['Entre les Deux Rives et la fanfare, qui a reçu le plus ?', 'answered', 'Deux Rives', '6 000', '2 500'],
  ['Aline Martin était-elle là à toutes les séances ?', 'answered', 'Oui', '4 mars 2013', '22 mai 2014'],
  ['Paul Vernier était présent aux deux séances ?', 'answered', '1 séance sur 2'],
  ['qui était absent ?', 'ambiguous', 'quelle séance'],
  [['qui était absent ?', 'la dernière'], 'answered', 'Paul VERNIER', '!René COLIN'],
  [['qui était absent ?', 'celle du 4 mars'], 'answered', 'René COLIN', '!Paul VERNIER'],
  [['qui était absent ?', 'la première', 'combien de présents ?'], 'answered', '3'],
  ['Qui manquait le 22 mai ?', 'answered', 'Paul VERNIER', '!René COLIN'],
  [['Qui était absent le 4 mars 2013 ?', 'et le 22 mai ?'], 'answered', 'Nadia BEN-SAÏD'],
  ["Y avait-il plus d'absents le 4 mars 2013 ou le 22 mai 2014 ?", 'answered', 'Le plus', '22 mai 2014 (2)'],
  ["Quelle séance a eu le plus d'absents ?", 'answered', '22 mai 2014 (2)'],
  ['Plus de présents le 4 mars 2013 ou le 22 mai 2014 ?', 'answered', 'Le plus de présents : 4 mars 2013 (3 sur 4'],
  [['Quels élus ont été le plus absents ?', 'et les plus présents ?'], 'answered', 'Aline MARTIN (2 présences)'],
  [['Quels élus ont été le plus absents ?', 'pourquoi ?'], 'not-stated', 'motif'],
  [['séance du 4 mars 2013', "combien d'actes ?"], 'answered', '2 actes à la séance du 4 mars 2013'],
  [['Qui était absent le 22 mai 2014 ?', "combien d'actes ?"], 'answered', '3 actes à la séance du 22 mai 2014'],
  ["combien d'actes ?", 'answered', '5 actes'],
  ['Qui rapporte les délibérations sur les subventions ?', 'answered', 'Aline MARTIN : 1', 'René COLIN : 1'],
  ["Qui s'abstient le plus ?", 'not-stated', 'ne nomme'],
  ["Qui siège à l'office du tourisme ?", 'answered', 'René COLIN'],
  ["l'office du tourisme c'est qui ?", 'answered', 'René COLIN'],
  ['Dans quels organismes siège René Colin ?', 'answered', '2014/2', 'Office du tourisme'],
  ['Quelle séance a voté le plus de délibérations ?', 'answered', '22 mai 2014 (3)'],
  ["Combien d'actes rapportés par Aline Martin ?", 'answered', '3 actes rapportés'],
  [['Quels actes parlent de subvention ?', 'la deuxième', 'et la première ?'], 'answered', 'Deux Rives'],
  ['Quels actes parlent de la fanfare ou des Deux Rives ?', 'answered', '2013/1', '2014/3', '« fanfare » ou'],
  ["qu'est-ce qui a été décidé pour les associations en 2015 ?", 'no-such-act', 'en 2015'],
  ['Les subventions de 2014', 'answered', '2014/3', '!2013/1'],
  ['quelles delib sur les taux d imposition', 'answered', '« taux imposition »', '2013/2', '2014/1'],
  ['c koi la deliberation numero 3 de 2014', 'answered', 'Fanfare'],
  ['subvention de 2 500 €', 'answered', '2014/3'],
  [['qui a rapporté la 2013/2 ?', 'et la 2014/3 ?'], 'answered', 'René COLIN'],
  [['2014/3', 'quelle est la subvention ?'], 'answered', '2 500 €', '!6 000'],
  ["Qui n'est venu à aucune séance ?", 'answered', '0 élu'],
  ["Qui n'a manqué aucune séance ?", 'answered', 'Aline MARTIN', '!Paul VERNIER'],
  ['Aline Martin rapporteur : tout', 'answered', '3 actes rapportés par Aline MARTIN'],
  ['les mandats de René Colin', 'answered', 'Office du tourisme'],
  ["qui est l'adjoint chargé des subventions ?", 'not-stated', 'Aline MARTIN : 1 acte'],
  ['Qui remplace qui ?', 'not-stated', '4 mars 2013', '22 mai 2014'],
  ['Y a-t-il eu des votes à bulletin secret ?', 'no-such-act', 'scrutin secret'],
  [['Quels actes parlent de subvention ?', 'le plus cher ?'], 'answered', 'La plus grande : 6 000 €', '2013/1'],
  [['Quels actes parlent de subvention ?', 'laquelle coûte le moins ?'], 'answered', 'La plus petite : 2 500 €'],
  [['Quels actes parlent de subvention ?', 'la plus récente'], 'answered', '2014/3', '!2013/1'],
  [['Le taux de la taxe d’habitation en 2014 ?', 'et en 2013 ?'], 'answered', '21,50'],
  ['2014/3', 'answered', 'Fanfare'],
  ['c est quoi la délibération numéro 3 de 2014', 'answered', 'Fanfare'],
  [['Quelle est la plus grosse subvention ?', 'qui l’a rapportée ?'], 'answered', 'Aline MARTIN', '!René COLIN'],
  ['combien de séances en 2013 ?', 'answered', '1 séance', '!2014 :'],
  ['combien de séances en 2011 ?', 'no-such-act', 'aucune séance'],
  ["délibérations non votées à l'unanimité", 'no-such-act'],
  ['Quand la délibération 2014/1 entre-t-elle en vigueur ?', 'answered', '1er janvier 2015'],
  ['2014/1 : elle est exécutoire depuis quand ?', 'not-stated', 'exécutoire'],
  ['Quelles délibérations ont été rejetées ?', 'no-such-act', 'Aucun acte rejeté'],
  ['Y a-t-il une délibération sur la patinoire ?', 'no-such-act', 'patinoire'],
  ['combien de voix contre la subvention à la fanfare ?', 'not-stated', 'adoptée'],
];
