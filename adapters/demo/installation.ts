import type { Affair } from './affair.js';

const THEME = 'Administration générale';

/** The matters of the first sitting after an election. */
export const INSTALLATION: readonly Affair[] = [
  {
    theme: THEME,
    title: 'Installation du Conseil de Métropole - Élection à la présidence',
    body: [
      'L’élection a lieu au scrutin secret, à la majorité absolue.',
      'Une seule candidature est déclarée, celle de {elu}.',
    ],
    decisions: ['De proclamer {elu} {fonction} de Valdoré Grande Métropole'],
    way: 'secret',
  },
  {
    theme: THEME,
    title: 'Installation du Conseil de Métropole - Nombre de vice-présidences',
    body: ['La loi plafonne le nombre des vice-présidences à vingt pour cent de l’effectif, dans la limite de quinze.'],
    decisions: ['De fixer à quatorze le nombre des vice-présidences'],
    isDisputed: true,
  },
  {
    theme: THEME,
    title: 'Installation du Conseil de Métropole - Délégations du Conseil à la présidence',
    body: [
      'Pour la bonne marche des services, le Conseil peut charger sa présidence d’une partie de ses attributions.',
      'La présidence rend compte de ses décisions à chaque séance.',
    ],
    decisions: [
      'De déléguer à {signataire} la passation des marchés inférieurs à 215 000 € HT',
      'De dire que ces décisions font l’objet d’un compte rendu à chaque séance',
    ],
  },
  {
    theme: THEME,
    title: 'Installation du Conseil de Métropole - Indemnités de fonction des élus',
    body: ['Les indemnités sont fixées dans les limites de la loi, sans majoration.'],
    decisions: ['De fixer les indemnités de fonction au taux de 72 pour cent du plafond'],
    isDisputed: true,
  },
  {
    theme: THEME,
    title: 'Installation du Conseil de Métropole - Règlement intérieur',
    body: [
      'Un règlement intérieur est à établir dans les six mois de l’installation.',
      'Le texte porte à trois minutes le temps de parole et ouvre la retransmission des séances en ligne.',
    ],
    decisions: ['D’adopter le règlement intérieur du Conseil de Métropole'],
  },
];
