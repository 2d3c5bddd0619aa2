const OFFICE =
  /\b(?:qui (?:est|etait|c'est|sont|etaient|fut)|quel(?:le)? (?:est|etait)|c(?:'est)? qui|comment s'appel(?:le|lait)|nom (?:de |du )?) ?(?:le |la |l'|les )?((?:premiere? )?(?:adjointe?s?|maire|vice[- ]presidente?s?|presidente?|directeur|directrice|secretaire general|conseiller\w*|depute\w*|prefet|prefete)\b[a-z' -]{0,60}?)$|^(?:le |la )?(maire|presidente?)$|\bqui (preside)(?:nt|ait)? (?:la |le |l')(?:metropole|communaute|agglomeration|agglo|departement|region|conseil (?:departemental|regional|metropolitain|communautaire))\b/;

/** « … en 2016, et en 2021 », « … au 3 mars »: when, which names no office. */
const WHEN =
  /,? (?:en|au|a|le|depuis|avant|apres) (?:\d|(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b).{0,60}$/;

/** Read the office a folded question asks about: « qui est le maire de Castelnau » gives « maire de castelnau »; null for none. */
export function officeAsked(text: string): string | null {
  const match = OFFICE.exec(text.replace(WHEN, ''));
  return match ? (match[1] ?? match[2] ?? (match[3] === undefined ? null : 'president')) : null;
}
