import type { Affair } from './affair.js';

const PLANNING = 'Aménagement et urbanisme';
const ECONOMY = 'Développement économique';
const CLIMATE = 'Transition écologique';
const STREETS = 'Voirie et espace public';
const SIGN = 'D’autoriser {signataire}, ou son représentant, à signer tout document relatif à cette affaire';

/** Matters of streets, land, economy, climate and money. */
export const AFFAIRS_OF_LAND: readonly Affair[] = [
  {
    theme: STREETS,
    title: 'Voirie - {Lieu} - Réfection de la chaussée et des trottoirs - Marché de travaux',
    body: [
      'La chaussée est déformée par les racines et les trottoirs sont trop étroits pour un fauteuil roulant.',
      'Les travaux dans {lieu} coûteront {ht} HT, soit {ttc} TTC. Ils dureront {mois} mois ; {nombre} arbres seront plantés.',
    ],
    decisions: ['D’attribuer le marché de travaux pour un montant de {ht} HT', SIGN],
    at: 'rue',
    money: { kind: 'works', low: 150, high: 1400 },
    figure: [8, 70],
  },
  {
    theme: STREETS,
    title: 'Éclairage public - Quartier {lieu} - Extinction nocturne et lampes à diodes',
    body: [
      'Les {nombre} lampadaires du quartier {lieu} seront équipés de lampes à diodes et éteints entre une heure et cinq heures.',
      'Le coût est de {ht} HT, soit {ttc} TTC ; la consommation baissera de moitié.',
    ],
    decisions: [
      'D’approuver l’extinction nocturne dans le quartier {lieu}',
      'D’attribuer le marché pour un montant de {ht} HT',
      SIGN,
    ],
    at: 'quartier',
    money: { kind: 'works', low: 50, high: 380 },
    figure: [90, 640],
    isDisputed: true,
  },
  {
    theme: PLANNING,
    title: 'Urbanisme - Modification du plan local d’urbanisme - Commune de {lieu} - Approbation',
    body: [
      'Le plan local d’urbanisme (PLU) de {lieu} est modifié pour protéger {nombre} arbres et ouvrir une zone à l’habitat.',
      'L’enquête publique s’est tenue du 3 au 28 mars ; le commissaire enquêteur a rendu un avis favorable.',
    ],
    decisions: ['D’approuver la modification du plan local d’urbanisme de {lieu}', SIGN],
    at: 'commune',
    figure: [20, 230],
  },
  {
    theme: PLANNING,
    title: 'Aménagement - Zone d’aménagement concerté du quartier {lieu} - Compte rendu annuel - {partenaire}',
    body: [
      '{LePartenaire} ({sigle}) aménage le quartier {lieu}. Son compte rendu annuel indique {nombre} logements livrés.',
      'Les dépenses de l’année atteignent {somme} ; le bilan reste équilibré.',
    ],
    decisions: ['prend acte du compte rendu annuel : {partenaire}'],
    at: 'quartier',
    partner: 'amenagement',
    money: { kind: 'grant', low: 400, high: 5200 },
    figure: [12, 180],
    way: 'noted',
  },
  {
    theme: PLANNING,
    title: 'Foncier - Acquisition d’une parcelle à {lieu} - Réserve pour un parc public',
    body: [
      'La parcelle, d’une surface de {nombre} mètres carrés, jouxte le centre de {lieu}.',
      'Le prix convenu est de {somme}, conforme à l’avis du service des domaines.',
    ],
    decisions: ['D’acquérir la parcelle au prix de {somme}', SIGN],
    at: 'commune',
    money: { kind: 'grant', low: 30, high: 900 },
    figure: [800, 14_000],
  },
  {
    theme: ECONOMY,
    title: 'Emploi - Quartier {lieu} - Accompagnement des jeunes - Convention avec {lePartenaire} - Subvention',
    body: [
      '{LePartenaire} ({sigle}) accompagne {nombre} jeunes sans emploi du quartier {lieu}.',
      'La subvention de {somme} finance deux conseillers et les frais de déplacement des stagiaires.',
    ],
    decisions: ['D’approuver la convention avec {lePartenaire}', 'D’attribuer une subvention de {somme}', SIGN],
    at: 'quartier',
    partner: 'economie',
    money: { kind: 'grant', low: 12, high: 110 },
    figure: [30, 240],
  },
  {
    theme: ECONOMY,
    title: 'Commerce - Marché couvert de {lieu} - Règlement et droits de place',
    body: [
      'Le marché couvert de {lieu} compte {nombre} étals. Le règlement datait de 1998.',
      'Le droit de place passe de 2,10 à 2,30 euros le mètre ; les producteurs locaux gardent l’ancien tarif pendant un an.',
    ],
    decisions: ['D’approuver le règlement et les droits de place du marché couvert de {lieu}', SIGN],
    at: 'commune',
    figure: [16, 90],
  },
  {
    theme: CLIMATE,
    title: 'Énergie - Panneaux solaires sur la salle {lieu} - Marché',
    body: [
      'La toiture de la salle {lieu} peut porter {nombre} panneaux. L’électricité sera consommée sur place.',
      'Le coût est de {ht} HT, soit {ttc} TTC ; l’installation sera amortie en onze ans.',
    ],
    decisions: ['D’attribuer le marché pour un montant de {ht} HT', SIGN],
    at: 'salle',
    money: { kind: 'works', low: 70, high: 520 },
    figure: [60, 700],
  },
  {
    theme: CLIMATE,
    title: 'Climat - Îlots de fraîcheur du quartier {lieu} - Plantations',
    body: [
      'Le quartier {lieu} est le plus chaud de la Métropole. Le plan prévoit {nombre} arbres et trois fontaines.',
      'Le coût est de {ht} HT, soit {ttc} TTC. Les habitants choisiront les essences.',
    ],
    decisions: ['D’approuver le plan, d’un coût de {ht} HT', SIGN],
    at: 'quartier',
    money: { kind: 'works', low: 60, high: 450 },
    figure: [40, 320],
  },
  {
    theme: 'Finances',
    title: 'Finances - Fonds de concours - Commune de {lieu} - Attribution',
    body: [
      'La commune de {lieu} demande un fonds de concours pour la toiture de sa mairie, qui abrite {nombre} agents.',
      'Le montant proposé est de {somme}, la moitié de ce qui reste à sa charge.',
    ],
    decisions: ['D’attribuer à la commune de {lieu} un fonds de concours de {somme}', SIGN],
    at: 'commune',
    money: { kind: 'grant', low: 15, high: 240 },
    figure: [6, 60],
  },
  {
    theme: 'Finances',
    title: 'Finances - Décision modificative du budget - Opération de {lieu}',
    body: [
      'Le chantier de {lieu} avance plus vite que prévu. Les crédits de l’année {annee} doivent être complétés.',
      'La décision modificative inscrit {somme} en dépenses d’investissement, compensés par un report de l’année suivante.',
    ],
    decisions: ['D’approuver la décision modificative, pour un montant de {somme}', SIGN],
    at: 'rue',
    money: { kind: 'grant', low: 100, high: 1200 },
    isDisputed: true,
  },
  {
    theme: 'Mobilités',
    title: 'Vœu relatif à la gratuité des bus le samedi - {lieu}',
    body: [
      'À {lieu}, {nombre} personnes prennent le bus le samedi, moitié moins que la semaine.',
      'Le vœu demande la gratuité de toutes les lignes le samedi pendant un an.',
    ],
    decisions: ['De demander la gratuité des bus le samedi'],
    at: 'commune',
    figure: [120, 900],
    way: 'wish',
  },
];
