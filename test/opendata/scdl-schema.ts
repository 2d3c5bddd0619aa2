/**
 * The SCDL « délibérations » model 2.1.5, written down from its published schema: fields in order, types, constraints, and
 * the checks it names, as Validata applies them. Source: OpenDataFrance, lastModified 2023-08-28,
 * https://gitlab.com/opendatafrance/scdl/deliberations/raw/v2.1.5/schema.json
 */
export const FIELDS = [
  { name: 'COLL_NOM', type: 'string', required: true },
  { name: 'COLL_SIRET', type: 'string', required: true, pattern: /^\d{14}$/ },
  { name: 'DELIB_ID', type: 'string', required: true },
  { name: 'DELIB_DATE', type: 'date', required: true },
  { name: 'DELIB_MATIERE_CODE', type: 'string', required: true, pattern: /^\d\.\d{1,2}$/ },
  { name: 'DELIB_MATIERE_NOM', type: 'string', required: true },
  { name: 'DELIB_OBJET', type: 'string', required: true },
  { name: 'BUDGET_ANNEE', type: 'string', required: false, pattern: /^[0-9]{4}(\/[0-9]{4})?$/ },
  { name: 'BUDGET_NOM', type: 'string', required: false },
  { name: 'PREF_ID', type: 'string', required: false },
  { name: 'PREF_DATE', type: 'date', required: false },
  { name: 'VOTE_EFFECTIF', type: 'integer', required: false },
  { name: 'VOTE_REEL', type: 'integer', required: false },
  { name: 'VOTE_POUR', type: 'integer', required: false },
  { name: 'VOTE_CONTRE', type: 'integer', required: false },
  { name: 'VOTE_ABSTENTION', type: 'integer', required: false },
  { name: 'DELIB_URL', type: 'uri', required: false },
] as const;

/** Families of the nomenclature ACTES, which a matière's name must open with, before a slash. */
const FAMILIES =
  'commande publique|urbanisme|domaine et patrimoine|fonction publique|institutions et vie politique|libertés publiques et pouvoirs de police|finances locales|domaines de compétences par thèmes|autres domaines de compétences'.split(
    '|',
  );

type Row = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  date: (cell) => {
    const day = new Date(cell);
    return /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
  },
  integer: (cell) => /^[-+]?\d+$/.test(cell),
  uri: (cell) => {
    try {
      return new URL(cell).protocol !== '';
    } catch {
      return false;
    }
  },
};

/** Checks of the schema over several columns or of a special kind: true where a row passes. An empty cell passes. */
const CHECKS: Readonly<Record<string, (row: Row) => boolean>> = {
  'COLL_SIRET french-siret-value': ({ COLL_SIRET = '' }) => COLL_SIRET === '' || luhn(COLL_SIRET),
  'BUDGET_ANNEE year-interval-value': ({ BUDGET_ANNEE = '' }) => {
    const [from = '', to] = BUDGET_ANNEE.split('/');
    return to === undefined || Number(from) < Number(to);
  },
  'BUDGET_ANNEE cohesive-columns-value': (row) => areTogether(row, ['BUDGET_ANNEE', 'BUDGET_NOM']),
  'VOTE_EFFECTIF cohesive-columns-value': (row) =>
    areTogether(row, ['VOTE_EFFECTIF', 'VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION']),
  'PREF_DATE >= DELIB_DATE': ({ PREF_DATE = '', DELIB_DATE = '' }) => PREF_DATE === '' || PREF_DATE >= DELIB_DATE,
  'VOTE_EFFECTIF >= VOTE_REEL': (row) => isAtLeast(row, 'VOTE_EFFECTIF', 'VOTE_REEL'),
  'VOTE_REEL >= VOTE_POUR': (row) => isAtLeast(row, 'VOTE_REEL', 'VOTE_POUR'),
  'VOTE_REEL >= VOTE_CONTRE': (row) => isAtLeast(row, 'VOTE_REEL', 'VOTE_CONTRE'),
  'VOTE_REEL >= VOTE_ABSTENTION': (row) => isAtLeast(row, 'VOTE_REEL', 'VOTE_ABSTENTION'),
  'VOTE_REEL sum-columns-value': (row) =>
    row.VOTE_REEL === '' ||
    Number(row.VOTE_REEL) === Number(row.VOTE_POUR) + Number(row.VOTE_CONTRE) + Number(row.VOTE_ABSTENTION),
  'DELIB_MATIERE_NOM nomenclature-actes-value': ({ DELIB_MATIERE_NOM = '' }) =>
    DELIB_MATIERE_NOM === '' || FAMILIES.some((family) => DELIB_MATIERE_NOM.toLowerCase().startsWith(`${family}/`)),
};

/** List what a row breaks of the schema: « COLL_SIRET required », « VOTE_REEL sum-columns-value ». */
export function violations(row: Row): string[] {
  const ofFields = FIELDS.flatMap((field) => {
    const cell = row[field.name] ?? '';
    if (cell === '') return field.required ? [`${field.name} required`] : [];
    if (!TYPES[field.type]!(cell)) return [`${field.name} ${field.type}`];
    return 'pattern' in field && !field.pattern.test(cell) ? [`${field.name} pattern`] : [];
  });
  return [...ofFields, ...Object.entries(CHECKS).flatMap(([name, passes]) => (passes(row) ? [] : [name]))];
}

function areTogether(row: Row, columns: readonly string[]): boolean {
  return new Set(columns.map((column) => row[column] === '')).size === 1;
}

function isAtLeast(row: Row, larger: string, smaller: string): boolean {
  return row[larger] === '' || row[smaller] === '' || Number(row[larger]) >= Number(row[smaller]);
}

function luhn(figures: string): boolean {
  const sum = Array.from(figures, Number)
    .reverse()
    .reduce((total, figure, index) => {
      const value = figure * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
