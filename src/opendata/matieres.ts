import { foldKey } from '../french/fold.js';

/**
 * Nomenclature ACTES of the contrôle de légalité: families, then the matières of each, by rank. In the spelling that the
 * SCDL model asks for: small letters with accents, no comma, no bracket. Source: ministère de l'Intérieur, national
 * nomenclature of acts sent to the préfecture.
 */
const FAMILIES: readonly (readonly [family: string, ...matieres: string[]])[] = [
  [
    'commande publique',
    'marchés publics',
    'délégations de service public',
    'conventions de mandat',
    'autres contrats',
    "transactions protocole d'accord transactionnel",
    "maîtrise d'œuvre",
    'actes spéciaux et divers',
  ],
  [
    'urbanisme',
    "documents d'urbanisme",
    "actes relatifs au droit d'occupation et d'utilisation des sols",
    'droit de préemption urbain',
  ],
  [
    'domaine et patrimoine',
    'acquisitions',
    'aliénations',
    'locations',
    'limites territoriales',
    'actes de gestion du domaine public',
    'actes de gestion du domaine privé',
  ],
  [
    'fonction publique',
    'personnels titulaires et stagiaires de la fonction publique territoriale',
    'personnels contractuels',
    'fonction publique hospitalière',
    'autres catégories de personnels',
    'régime indemnitaire',
  ],
  [
    'institutions et vie politique',
    'élection exécutif',
    'fonctionnement des assemblées',
    'désignation des représentants',
    'délégation de fonctions',
    'délégation de signature',
    'exercice des mandats locaux',
    'intercommunalité',
    "décision d'ester en justice",
  ],
  [
    'libertés publiques et pouvoirs de police',
    'police municipale',
    'pouvoirs du président du conseil général',
    'pouvoirs du président du conseil régional',
    'autres actes réglementaires',
    "actes pris au nom de l'État",
  ],
  [
    'finances locales',
    'décisions budgétaires',
    'fiscalité',
    'emprunts',
    'interventions économiques en faveur des entreprises',
    'subventions',
    'contributions budgétaires',
    'avances',
    'fonds de concours',
    'prise de participation',
    'divers',
  ],
  [
    'domaines de compétences par thèmes',
    'enseignement',
    'aide sociale',
    'voirie',
    'aménagement du territoire',
    'politique de la ville habitat logement',
    'emploi formation professionnelle',
    'transports',
    'environnement',
    'culture',
  ],
  [
    'autres domaines de compétences',
    'autres domaines de compétences des communes',
    'autres domaines de compétences des départements',
    'autres domaines de compétences des régions',
    'vœux et motions',
  ],
];

const FAMILY_KEYS: ReadonlySet<string> = new Set(FAMILIES.map(([family]) => foldKey(family)));

/** A matière at the second level of the nomenclature: « 8.4 », « domaines de compétences par thèmes/aménagement du territoire ». */
export interface Matiere {
  readonly code: string;
  readonly name: string;
}

/** Find the matière of a code, of any level from the second (« 7.5.1 » is of 7.5); null where the nomenclature has none. */
export function matiereOf(code: string): Matiere | null {
  const [, family = '', rank = ''] = /^\s*(\d)[.-](\d{1,2})(?!\d)/.exec(code) ?? [];
  const [familyName, ...matieres] = FAMILIES[Number(family) - 1] ?? [];
  const name = matieres[Number(rank) - 1];
  return familyName !== undefined && name !== undefined
    ? { code: `${family}.${Number(rank)}`, name: `${familyName}/${name}` }
    : null;
}

/** Tell whether a name opens with a family of the nomenclature and a slash, as the SCDL model asks. */
export function opensWithFamily(name: string): boolean {
  const slash = name.indexOf('/');
  return slash > 0 && FAMILY_KEYS.has(foldKey(name.slice(0, slash)));
}
