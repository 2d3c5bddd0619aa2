/** The months, in a pattern. */
export const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const END = String.raw`(?![\p{L}\d])`;
const START = String.raw`(?<![\p{L}\d])`;

/** A day, or at least a month of a year, as acts write it. */
export const DAY = String.raw`\d{1,2}(?:er)?\s+${MONTH}|${MONTH}\s+(?:19|20)\d\d|\d{1,2}/\d{1,2}/\d{2,4}`;
/** A year told to be one: « en 2023 », « rentrée 2023 ». */
export const YEAR = String.raw`${START}(?:en|année|rentrée(?: scolaire)?)\s{1,3}(?:19|20)\d\d`;
/** « 2023-2026 ». */
export const YEARS = String.raw`${START}(?:19|20)\d\d\s?[-–/à]\s?(?:19|20)\d\d${END}`;
/** What says that something begins. */
export const STARTS =
  '(?<!\\p{L})(?:d[ée]marr|commenc|d[ée]but|ouvert|ouvr|inaugur|à compter|à partir|effet|en vigueur|mise? en service|lancement|rentrée)\\p{L}{0,8}';
/** Words of a folded question that ask for a date. */
export const DATING_WORDS =
  /^(quand|dates?|jours?|mois|annees?|periode|couvr\w+|partir|depuis|a-t-elle|lieu|demarre|demarrer|commence|commencent|debute|debut)$/;
