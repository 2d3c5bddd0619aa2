import type { Affair } from './affair.js';

const WATER = 'Eau et assainissement';
const WASTE = 'Déchets et propreté';
const SIGN = 'D’autoriser {signataire}, ou son représentant, à signer tout document relatif à cette affaire';

/** Matters of water, waste and mobility. */
export const AFFAIRS_OF_NETWORKS: readonly Affair[] = [
  {
    theme: WATER,
    title: 'Eau potable - Renouvellement des canalisations de {lieu} - Marché de travaux',
    body: [
      'Les canalisations d’eau potable de {lieu}, posées en 1962, perdent un quart de l’eau transportée.',
      'Le marché porte sur {nombre} mètres de conduites et le remplacement des branchements en plomb. L’offre retenue est de {ht} HT, soit {ttc} TTC, pour {mois} mois de chantier.',
    ],
    decisions: ['D’attribuer le marché de travaux pour un montant de {ht} HT', SIGN],
    at: 'rue',
    money: { kind: 'works', low: 120, high: 1600 },
    figure: [300, 2600],
  },
  {
    theme: WATER,
    title: 'Assainissement - Station d’épuration de {lieu} - Convention avec {lePartenaire}',
    body: [
      'La station d’épuration de {lieu}, prévue pour {nombre} habitants, arrive à saturation lors des pluies d’orage.',
      '{LePartenaire} ({sigle}) réalisera un bassin de stockage. La Métropole verse une participation de {somme}.',
    ],
    decisions: ['D’approuver la convention avec {lePartenaire}', 'D’attribuer une participation de {somme}', SIGN],
    at: 'commune',
    partner: 'eau',
    money: { kind: 'grant', low: 80, high: 700 },
    figure: [2500, 18_000],
  },
  {
    theme: WATER,
    title: 'Eau potable - Tarif progressif - Commune de {lieu}',
    body: [
      'Le tarif de l’eau est le même pour le premier et pour le dernier mètre cube. À {lieu}, {nombre} foyers consomment plus de 200 mètres cubes par an.',
      'Les quinze premiers mètres cubes seront facturés 1,20 euro, les suivants 2,10 euros, au-delà de 150 mètres cubes 3,40 euros.',
    ],
    decisions: ['D’approuver le tarif progressif de l’eau potable à {lieu}', SIGN],
    at: 'commune',
    figure: [60, 480],
    isDisputed: true,
  },
  {
    theme: WASTE,
    title: 'Déchets - Quartier {lieu} - Collecte des biodéchets - Points d’apport volontaire',
    body: [
      'Les restes de cuisine font un tiers des poubelles. La loi impose de pouvoir les trier.',
      'La Métropole installera {nombre} bornes dans le quartier {lieu}, pour {ht} HT, soit {ttc} TTC, et donnera un petit seau à chaque foyer.',
    ],
    decisions: [
      'D’approuver la collecte des biodéchets dans le quartier {lieu}',
      'D’attribuer le marché de fourniture pour un montant de {ht} HT',
      SIGN,
    ],
    at: 'quartier',
    money: { kind: 'works', low: 40, high: 260 },
    figure: [12, 64],
  },
  {
    theme: WASTE,
    title: 'Déchets - Déchèterie de {lieu} - Espace de réemploi - Convention avec {lePartenaire} - Subvention',
    body: [
      'À la déchèterie de {lieu}, {nombre} tonnes d’objets en état de servir sont jetées chaque année.',
      '{LePartenaire} ({sigle}) y tiendra un espace de réemploi trois jours par semaine. La subvention proposée est de {somme}.',
    ],
    decisions: ['D’approuver la convention avec {lePartenaire}', 'D’attribuer une subvention de {somme}', SIGN],
    at: 'commune',
    partner: 'dechets',
    money: { kind: 'grant', low: 10, high: 70 },
    figure: [20, 140],
  },
  {
    theme: WASTE,
    title: 'Propreté - {Lieu} - Enfouissement des conteneurs - Marché',
    body: [
      'Dans {lieu}, les bacs encombrent le trottoir et gênent le passage des fauteuils et des poussettes.',
      'Le marché prévoit {nombre} conteneurs enterrés, pour {ht} HT, soit {ttc} TTC.',
    ],
    decisions: ['D’attribuer le marché pour un montant de {ht} HT', SIGN],
    at: 'rue',
    money: { kind: 'works', low: 60, high: 300 },
    figure: [4, 18],
  },
  {
    theme: 'Mobilités',
    title: 'Vélo - Piste cyclable de {lieu} - Travaux - Demande de subvention',
    body: [
      'La piste relie {lieu} à la gare sur {nombre} mètres, séparée des voitures et des piétons.',
      'Son coût est de {ht} HT, soit {ttc} TTC. Quarante places de stationnement sont déplacées dans les rues voisines.',
    ],
    decisions: [
      'D’approuver le projet de piste cyclable, d’un coût de {ht} HT',
      'De solliciter les aides de l’État et de la Région',
      SIGN,
    ],
    at: 'rue',
    money: { kind: 'works', low: 200, high: 1900 },
    figure: [400, 3800],
    isDisputed: true,
  },
  {
    theme: 'Mobilités',
    title: 'Vélo - Atelier de réparation et vélo-école du quartier {lieu} - Convention avec {lePartenaire}',
    body: [
      '{LePartenaire} ({sigle}) tiendra dans le quartier {lieu} un atelier où chacun apprend à réparer son vélo.',
      'Il formera {nombre} adultes à la bicyclette. La participation de la Métropole est de {somme}.',
    ],
    decisions: ['D’approuver la convention avec {lePartenaire}', 'D’attribuer une participation de {somme}', SIGN],
    at: 'quartier',
    partner: 'mobilite',
    money: { kind: 'grant', low: 5, high: 30 },
    figure: [25, 140],
  },
  {
    theme: 'Mobilités',
    title: 'Transports - Ligne de bus de {lieu} - Service du soir - Avenant avec {lePartenaire}',
    body: [
      'Le dernier bus quitte {lieu} à 20 h 10. Les salariés de l’hôpital et les étudiants n’ont pas d’autre moyen de rentrer.',
      'L’avenant avec {lePartenaire} ({sigle}) ajoute {nombre} courses par semaine jusqu’à minuit, pour {somme} par an.',
    ],
    decisions: ['D’approuver l’avenant avec {lePartenaire}, d’un montant annuel de {somme}', SIGN],
    at: 'commune',
    partner: 'mobilite',
    money: { kind: 'grant', low: 70, high: 420 },
    figure: [10, 42],
  },
];
