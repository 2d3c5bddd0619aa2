import { lawOf, type Law } from './codes.js';

/** The tribunaux administratifs, with the code and the name of each department they cover. */
const TRIBUNALS: readonly (readonly [name: string, departments: string])[] = [
  ["d'Amiens", '02 Aisne,60 Oise,80 Somme'],
  ['de Bastia', '2A Corse-du-Sud,2B Haute-Corse'],
  ['de Besançon', '25 Doubs,39 Jura,70 Haute-Saône,90 Territoire de Belfort'],
  ['de Bordeaux', '24 Dordogne,33 Gironde,47 Lot-et-Garonne'],
  ['de Caen', '14 Calvados,50 Manche,61 Orne'],
  ['de Cergy-Pontoise', "92 Hauts-de-Seine,95 Val-d'Oise"],
  ['de Châlons-en-Champagne', '08 Ardennes,10 Aube,51 Marne,52 Haute-Marne'],
  ['de Clermont-Ferrand', '03 Allier,15 Cantal,43 Haute-Loire,63 Puy-de-Dôme'],
  ['de Dijon', "21 Côte-d'Or,58 Nièvre,71 Saône-et-Loire,89 Yonne"],
  ['de Grenoble', '26 Drôme,38 Isère,73 Savoie,74 Haute-Savoie'],
  ['de Lille', '59 Nord,62 Pas-de-Calais'],
  ['de Limoges', '19 Corrèze,23 Creuse,36 Indre,87 Haute-Vienne'],
  ['de Lyon', '01 Ain,07 Ardèche,42 Loire,69 Rhône'],
  ['de Marseille', '04 Alpes-de-Haute-Provence,05 Hautes-Alpes,13 Bouches-du-Rhône'],
  ['de Melun', '77 Seine-et-Marne,94 Val-de-Marne'],
  ['de Montpellier', '11 Aude,34 Hérault,66 Pyrénées-Orientales'],
  ['de Montreuil', '93 Seine-Saint-Denis'],
  ['de Nancy', '54 Meurthe-et-Moselle,55 Meuse,88 Vosges'],
  ['de Nantes', '44 Loire-Atlantique,49 Maine-et-Loire,53 Mayenne,72 Sarthe,85 Vendée'],
  ['de Nice', '06 Alpes-Maritimes'],
  ['de Nîmes', '30 Gard,48 Lozère,84 Vaucluse'],
  ["d'Orléans", '18 Cher,28 Eure-et-Loir,37 Indre-et-Loire,41 Loir-et-Cher,45 Loiret'],
  ['de Paris', '75 Paris'],
  ['de Pau', '32 Gers,40 Landes,64 Pyrénées-Atlantiques,65 Hautes-Pyrénées'],
  ['de Poitiers', '16 Charente,17 Charente-Maritime,79 Deux-Sèvres,86 Vienne'],
  ['de Rennes', "22 Côtes-d'Armor,29 Finistère,35 Ille-et-Vilaine,56 Morbihan"],
  ['de Rouen', '27 Eure,76 Seine-Maritime'],
  ['de Strasbourg', '57 Moselle,67 Bas-Rhin,68 Haut-Rhin'],
  ['de Toulon', '83 Var'],
  ['de Toulouse', '09 Ariège,12 Aveyron,31 Haute-Garonne,46 Lot,81 Tarn,82 Tarn-et-Garonne'],
  ['de Versailles', '78 Yvelines,91 Essonne'],
  ['de la Guadeloupe', '971 Guadeloupe'],
  ['de la Martinique', '972 Martinique'],
  ['de la Guyane', '973 Guyane'],
  ['de La Réunion', '974 La Réunion'],
  ['de Mayotte', '976 Mayotte'],
];

/** A department and its tribunal administratif. */
export interface Court {
  /** « tribunal administratif de Montpellier ». */
  readonly name: string;
  /** « Hérault ». */
  readonly department: string;
  readonly laws: readonly Law[];
}

const LAWS = [lawOf('CJA, article R312-1'), lawOf('CJA, article R221-3')];

const byCode = new Map<string, Court>(
  TRIBUNALS.flatMap(([name, departments]) =>
    departments.split(',').map((entry): [string, Court] => {
      const [code = '', ...department] = entry.split(' ');
      return [code, { name: `tribunal administratif ${name}`, department: department.join(' '), laws: LAWS }];
    }),
  ),
);

/** Every department with its tribunal. */
export const COURTS: readonly Court[] = [...byCode.values()];

/**
 * Find the tribunal administratif for acts of an authority seated in a department (`034`, `34`, `02B`, `974`); null for
 * any other code. Source: CJA, articles R221-3 (as it stood in April 2024) and R312-1.
 */
export function tribunalOf(department: string): Court | null {
  return byCode.get(department.toUpperCase().replace(/^0(?=\d[\dAB]$)/, '')) ?? null;
}
