import type { Affair } from './affair.js';

const EDUCATION = 'Éducation et restauration scolaire';
const HOUSING = 'Habitat et logement';
const GENERAL = 'Administration générale';
const SIGN = 'D’autoriser {signataire}, ou son représentant, à signer tout document relatif à cette affaire';

/** Matters of culture, sports and housing, and of the council itself. */
export const AFFAIRS_OF_LEISURE: readonly Affair[] = [
  {
    theme: 'Culture',
    title: 'Culture - Salle {lieu} - Programmation de la saison - Convention avec {lePartenaire} - Subvention',
    body: [
      '{LePartenaire} ({sigle}) proposera {nombre} représentations dans la salle {lieu}, dont la moitié pour les scolaires.',
      'La subvention proposée est de {somme}. Le prix des places ne dépassera pas 12 euros.',
    ],
    decisions: ['D’approuver la convention avec {lePartenaire}', 'D’attribuer une subvention de {somme}', SIGN],
    at: 'salle',
    partner: 'culture',
    money: { kind: 'grant', low: 6, high: 80 },
    figure: [8, 40],
  },
  {
    theme: 'Culture',
    title: 'Lecture publique - Médiathèque de {lieu} - Ouverture le dimanche',
    body: [
      'La médiathèque de {lieu} est fermée le dimanche, jour où les habitants disent avoir le temps de s’y rendre.',
      'Elle ouvrira {nombre} dimanches par an, de 14 heures à 18 heures, avec des agents volontaires. Le prêt reste gratuit.',
    ],
    decisions: ['D’approuver l’ouverture de la médiathèque de {lieu} le dimanche', SIGN],
    at: 'commune',
    figure: [20, 44],
  },
  {
    theme: 'Culture',
    title: 'Conservatoire - Antenne de {lieu} - Tarifs de l’année scolaire',
    body: [
      'L’antenne de {lieu} du conservatoire compte {nombre} élèves. Les tarifs tiennent compte du quotient familial.',
      'Le tarif le plus bas passe de 90 à 60 euros ; le plus élevé de 480 à 520 euros.',
    ],
    decisions: ['D’approuver les tarifs du conservatoire', SIGN],
    at: 'commune',
    figure: [90, 310],
    isDisputed: true,
  },
  {
    theme: 'Sports',
    title: 'Sports - Piscine {lieu} - Rénovation du bassin et du chauffage - Marché de travaux',
    body: [
      'La piscine {lieu} reçoit {nombre} baigneurs par an. Son chauffage au gaz et son étanchéité sont à refaire.',
      'La nouvelle installation récupère la chaleur de l’eau. Les travaux s’élèvent à {ht} HT, soit {ttc} TTC ; la piscine sera fermée {mois} mois.',
    ],
    decisions: ['D’attribuer le marché de travaux pour un montant de {ht} HT', SIGN],
    at: 'piscine',
    money: { kind: 'works', low: 600, high: 4200 },
    figure: [41_000, 160_000],
  },
  {
    theme: 'Sports',
    title: 'Sports - Piscine {lieu} - Gratuité pour les moins de douze ans pendant l’été - Tarifs',
    body: [
      'Un enfant sur trois entre au collège sans savoir nager. L’entrée de la piscine {lieu} sera gratuite en juillet et en août pour les moins de douze ans.',
      'La recette perdue est estimée à {somme}, et {nombre} leçons de natation seront offertes.',
    ],
    decisions: ['D’approuver la gratuité de la piscine {lieu} pour les moins de douze ans en juillet et en août', SIGN],
    at: 'piscine',
    money: { kind: 'grant', low: 9, high: 40 },
    figure: [200, 900],
    isDisputed: true,
  },
  {
    theme: 'Sports',
    title: 'Sports - {partenaire} - Soutien à la section féminine - Subvention {annee} - {lieu}',
    body: [
      '{LePartenaire} ({sigle}) compte {nombre} licenciés, dont une section féminine créée à {lieu}.',
      'La subvention de {somme} finance deux éducatrices et les déplacements des équipes de jeunes.',
    ],
    decisions: ['D’attribuer la subvention de {somme} au titre de l’année {annee}', SIGN],
    at: 'commune',
    partner: 'sport',
    money: { kind: 'grant', low: 3, high: 35 },
    figure: [120, 760],
  },
  {
    theme: HOUSING,
    title: 'Logement social - Quartier {lieu} - Construction de logements - {partenaire} - Garantie d’emprunt',
    body: [
      '{LePartenaire} ({sigle}) construit {nombre} logements sociaux dans le quartier {lieu}, dont un tiers adapté aux personnes âgées.',
      'Il demande à la Métropole de garantir un emprunt de {somme}, en échange de logements réservés.',
    ],
    decisions: ['D’accorder la garantie de la Métropole à hauteur de {somme}', SIGN],
    at: 'quartier',
    partner: 'logement',
    money: { kind: 'grant', low: 900, high: 6500 },
    figure: [18, 96],
  },
  {
    theme: HOUSING,
    title: 'Logement - Copropriétés dégradées du quartier {lieu} - Aide aux travaux - Convention avec {lePartenaire}',
    body: [
      'Le diagnostic mené dans le quartier {lieu} compte {nombre} logements dont les parties communes présentent un danger.',
      'Avec {lePartenaire} ({sigle}), la Métropole aide les copropriétaires modestes à hauteur de {somme}.',
    ],
    decisions: ['D’approuver la convention avec {lePartenaire}', 'D’attribuer une aide de {somme}', SIGN],
    at: 'quartier',
    partner: 'logement',
    money: { kind: 'grant', low: 60, high: 480 },
    figure: [34, 210],
  },
  {
    theme: HOUSING,
    title: 'Habitat - Encadrement des meublés de tourisme à {lieu} - Règlement',
    body: [
      'À {lieu}, {nombre} logements entiers sont loués à des touristes, deux fois plus qu’il y a trois ans.',
      'Le règlement soumet tout changement d’usage à une autorisation et à une compensation par la création d’un logement.',
    ],
    decisions: ['D’approuver le règlement des meublés de tourisme à {lieu}', SIGN],
    at: 'commune',
    figure: [40, 320],
    isDisputed: true,
  },
  {
    theme: GENERAL,
    title: 'Désignation d’un représentant de la Métropole au conseil d’école - École {lieu}',
    body: [
      'La Métropole est représentée au conseil d’école. Le siège est vacant à l’école {lieu}.',
      'Une seule candidature est déclarée, celle de {elu}.',
    ],
    decisions: ['De désigner {elu} pour représenter la Métropole au conseil de l’école {lieu}'],
    at: 'ecole',
    way: 'secret',
  },
  {
    theme: GENERAL,
    title: 'Rapport d’activité {annee} - Maison des services de {lieu} - Présentation',
    body: [
      'La maison des services de {lieu} a reçu {nombre} personnes dans l’année.',
      'Le délai moyen d’attente est passé de douze à sept minutes. Le rapport a été transmis aux membres du Conseil.',
    ],
    decisions: ['prend acte de la présentation du rapport d’activité'],
    at: 'commune',
    figure: [3200, 18_400],
    way: 'noted',
  },
  {
    theme: GENERAL,
    title: 'Vœu relatif au maintien du bureau de poste de {lieu}',
    body: [
      'La Poste a annoncé la fermeture du bureau de {lieu}, fréquenté par {nombre} personnes par mois.',
      'Le vœu demande que la Métropole refuse de céder le local tant qu’un service équivalent n’est pas ouvert.',
    ],
    decisions: ['De demander à La Poste le maintien du bureau de {lieu}'],
    at: 'commune',
    figure: [400, 2100],
    way: 'wish',
  },
  {
    theme: EDUCATION,
    title: 'Vœu relatif à la gratuité de la cantine pour les familles modestes - École {lieu}',
    body: [
      'À l’école {lieu}, {nombre} familles ne paient plus leurs factures de cantine.',
      'Le vœu demande la gratuité des repas pour les deux premières tranches du quotient familial.',
    ],
    decisions: ['De demander la gratuité de la cantine pour les familles modestes'],
    at: 'ecole',
    figure: [8, 60],
    way: 'wish',
  },
];
