const OFFICE =
  /\bqui (?:est|etait|c'est|sont|etaient) (?:le |la |l'|les )((?:premiere? )?(?:adjointe?s?|maire|vice[- ]presidente?s?|presidente?|directeur|directrice|secretaire general|conseiller\w*|depute\w*|prefet|prefete)\b[a-z' -]{0,60}?)$|^(?:le |la )?(maire|presidente?)$/;

/** Read the office a folded question asks about: « qui est le maire de Castelnau » gives « maire de castelnau »; null for none. */
export function officeAsked(text: string): string | null {
  const match = OFFICE.exec(text);
  return match ? (match[1] ?? match[2] ?? null) : null;
}
