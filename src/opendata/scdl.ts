/**
 * Columns of the SCDL « délibérations » model, version 2.1.5, in its order.
 * Source: OpenDataFrance, https://gitlab.com/opendatafrance/scdl/deliberations (schema.json).
 */
export const SCDL_COLUMNS = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
  'BUDGET_ANNEE',
  'BUDGET_NOM',
  'PREF_ID',
  'PREF_DATE',
  'VOTE_EFFECTIF',
  'VOTE_REEL',
  'VOTE_POUR',
  'VOTE_CONTRE',
  'VOTE_ABSTENTION',
  'DELIB_URL',
] as const;
export type ScdlColumn = (typeof SCDL_COLUMNS)[number];

/** A row of a SCDL file; '' where the file leaves a cell empty. */
export type ScdlRow = Readonly<Record<ScdlColumn, string>>;

/** A row without any value. */
export const EMPTY_ROW = Object.fromEntries(SCDL_COLUMNS.map((column) => [column, ''])) as ScdlRow;
