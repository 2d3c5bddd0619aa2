import type { Affair } from './affair.js';

const EDUCATION = 'Éducation et restauration scolaire';
const SOLIDARITY = 'Solidarités et santé';
const SIGN = 'D’autoriser {signataire}, ou son représentant, à signer tout document relatif à cette affaire';

/** Matters of schools and of solidarity. */
export const AFFAIRS_OF_PEOPLE: readonly Affair[] = [
  {
    theme: EDUCATION,
    title: 'Restauration scolaire - Cantine de l’école {lieu} - Travaux d’agrandissement - Marché',
    body: [
      'Le restaurant scolaire de l’école {lieu} accueille {nombre} enfants en deux services, pour une salle conçue il y a trente ans.',
      'Les travaux créeront une seconde salle, une ligne de libre-service et une cuisine de réchauffage. Ils dureront {mois} mois ; pendant ce temps les repas seront servis dans le préau.',
      'L’offre la plus avantageuse s’élève à {ht} HT, soit {ttc} TTC.',
    ],
    decisions: ['D’attribuer le marché de travaux pour un montant de {ht} HT', SIGN],
    at: 'ecole',
    money: { kind: 'works', low: 180, high: 900 },
    figure: [110, 340],
  },
  {
    theme: EDUCATION,
    title:
      'Restauration scolaire - Repas végétariens et produits locaux à la cantine de l’école {lieu} - Convention avec {lePartenaire}',
    body: [
      '{LePartenaire} ({sigle}) accompagne depuis deux ans les cantines qui veulent servir deux repas végétariens par semaine.',
      'La convention prévoit {nombre} ateliers de cuisine et une pesée des restes chaque mois à l’école {lieu}, pour une participation de {somme}.',
    ],
    decisions: ['D’approuver la convention avec {lePartenaire}', 'D’attribuer une participation de {somme}', SIGN],
    at: 'ecole',
    partner: 'solidarite',
    money: { kind: 'grant', low: 3, high: 18 },
    figure: [6, 24],
  },
  {
    theme: EDUCATION,
    title: 'École {lieu} - Végétalisation de la cour - Demande de subvention à l’Agence de l’eau',
    body: [
      'La cour de l’école {lieu} est couverte d’enrobé ; la température y a dépassé 45 degrés l’été dernier.',
      'Le projet remplace {nombre} mètres carrés d’enrobé par de la pleine terre et plante des arbres d’ombrage. Son coût est de {ht} HT, soit {ttc} TTC.',
    ],
    decisions: [
      'D’approuver le projet, d’un coût de {ht} HT',
      'De solliciter l’aide de l’Agence de l’eau au taux le plus élevé',
      SIGN,
    ],
    at: 'ecole',
    money: { kind: 'works', low: 90, high: 420 },
    figure: [600, 2400],
  },
  {
    theme: SOLIDARITY,
    title: 'Solidarités - Maison de santé du quartier {lieu} - Acquisition de matériel - Subvention',
    body: [
      'La maison de santé du quartier {lieu} réunit {nombre} soignants et reçoit des patients sans rendez-vous le samedi.',
      'Elle demande une aide de {somme} pour un appareil d’échographie et le mobilier de deux salles de consultation.',
    ],
    decisions: ['D’attribuer une subvention de {somme} à la maison de santé du quartier {lieu}', SIGN],
    at: 'quartier',
    money: { kind: 'grant', low: 8, high: 60 },
    figure: [5, 16],
  },
  {
    theme: SOLIDARITY,
    title: 'Solidarités - Aide alimentaire à {lieu} - Convention avec {lePartenaire} - Subvention',
    body: [
      '{LePartenaire} ({sigle}) distribue chaque semaine {nombre} colis alimentaires à {lieu}.',
      'La hausse des prix réduit les dons des magasins. La Métropole propose de verser {somme} au titre de l’année {annee}.',
    ],
    decisions: ['D’approuver la convention avec {lePartenaire}', 'D’attribuer une subvention de {somme}', SIGN],
    at: 'commune',
    partner: 'solidarite',
    money: { kind: 'grant', low: 5, high: 45 },
    figure: [80, 420],
  },
  {
    theme: SOLIDARITY,
    title: 'Personnes âgées - Résidence autonomie de {lieu} - Mise en accessibilité - Marché de travaux',
    body: [
      'La résidence autonomie de {lieu} compte {nombre} logements, desservis par un ascenseur souvent en panne.',
      'Les travaux portent sur l’ascenseur, les salles de bains et les cheminements extérieurs, pour {ht} HT, soit {ttc} TTC, et dureront {mois} mois.',
    ],
    decisions: ['D’attribuer le marché de travaux pour un montant de {ht} HT', SIGN],
    at: 'commune',
    money: { kind: 'works', low: 150, high: 800 },
    figure: [28, 74],
  },
  {
    theme: SOLIDARITY,
    title: 'Petite enfance - Crèche du quartier {lieu} - Extension des horaires - Convention avec {lePartenaire}',
    body: [
      'La crèche du quartier {lieu} ouvre de 8 heures à 18 heures, ce qui ne convient pas aux parents qui travaillent en horaires décalés.',
      'Avec {lePartenaire} ({sigle}), {nombre} places seront proposées de 6 heures à 21 heures. La participation de la Métropole est de {somme}.',
    ],
    decisions: ['D’approuver la convention avec {lePartenaire}', 'D’attribuer une participation de {somme}', SIGN],
    at: 'quartier',
    partner: 'solidarite',
    money: { kind: 'grant', low: 20, high: 95 },
    figure: [6, 20],
  },
];
