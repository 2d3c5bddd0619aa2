const SEPARATORS = /[\s/_.–—-]+/g;
const PRINTED_NUMBER =
  /(?<![\p{L}\d])(?:[a-z]{1,8}[-_]?)?(?:19|20)\d{2} ?[-/_] ?(?:[a-z]{1,4}[-_])?\d{1,4}\b(?! ?[-/]\d)|(?<![\p{L}\d])[a-z]{1,8}[-_]?(?:19|20)\d{2}[-_/]\d{1,4}\b|(?<![\p{L}\d])[a-z]{1,8}\d{2,4}[-_/]\d{1,5}(?:[-_/]\d{1,5})?\b/giu;
const AFTER_NUMBER_SIGN = /(?:\bn ?[°º]|\bnumero|\bnum\b\.?) ?([a-z]{0,8}\d[\w/.-]{0,20})/gi;
const OF_YEAR =
  /(?:\bn ?[°º]|\bnum[ée]ro|\bnum\b\.?|\bd[ée]lib[ée]rations?|\bd[ée]lib|\bacte) ?(\d{1,4}) (?:de |du |en |de l'ann[ée]e )?((?:19|20)\d{2})(?!\d)/gi;
const SCHOOL_YEAR = /^(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}$/;

/** Reduce an act's number to what identifies it: « n° 2013 / 08 » and « 2013-8 » give the same key. */
export function actNumberKey(number: string): string {
  return number
    .toUpperCase()
    .replace(/^\s*N\s*[°ºO]?\s*(?=[A-Z]*\d)/, '')
    .replace(SEPARATORS, '-')
    .replace(/(^|[-A-Z])0+(?=\d)/g, '$1');
}

/** A number that looks like any other (« 25-10/075 », « 36 »): an act's where « délibération » stands before it, or where an act bears it. */
const AFTER_ACT =
  /\b(?:d[ée]lib[ée]rations?|d[ée]lib|actes?|dossier) ((?:[a-z]{1,6}[-_]?)?\d{1,6}(?:[-/_.][a-z\d]{1,6}){0,3})(?![\d/-])/gi;
const ANY_TOKEN = /(?<![\p{L}\d/-])[a-z]{0,6}[-_]?\d{1,6}(?:[-/_.][a-z\d]{1,8}){1,4}(?![\p{L}\d/-])/giu;
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/;
const SHORTEST_BORNE = 5;

/**
 * Find what looks like an act's number in a question (« 2013/8 », « M2023-242 », « n° 2014 / 220 »), as typed. `isBorne`
 * tells whether an act of the corpus bears a number, given its key.
 */
export function findActNumbers(question: string, isBorne: (key: string) => boolean = () => false): string[] {
  if (!/\d/.test(question)) return [];
  const tokens = [...question.matchAll(ANY_TOKEN)].map((match) => match[0]);
  // « la délibération numéro 45 de 2013 »: where an act bears 2013/45.
  const ofYear = [...question.matchAll(OF_YEAR)].flatMap(([, typed, year]) =>
    isBorne(actNumberKey(`${year!}/${typed!}`)) ? [{ typed: typed!, borne: `${year!}/${typed!}` }] : [],
  );
  const found = [
    ...tokens.filter((token) => token.length >= SHORTEST_BORNE && !DAY.test(token) && isBorne(actNumberKey(token))),
    ...[...question.matchAll(AFTER_ACT)]
      .map((match) => match[1]!)
      .filter((number) => /\D/.test(number) || isBorne(actNumberKey(number))),
    ...[...question.matchAll(PRINTED_NUMBER)].map((match) => match[0]),
    ...[...question.matchAll(AFTER_NUMBER_SIGN)].map((match) => match[1] ?? ''),
    ...ofYear.map(({ borne }) => borne),
  ]
    .filter((number) => !ofYear.some(({ typed }) => typed === number.trim()))
    .map((number) =>
      number
        .trim()
        .replace(/ ?([-/_]) ?/g, '$1')
        .replace(/[.-]+$/, ''),
    );
  const seen = new Set<string>();
  return found.filter((number) => {
    const key = actNumberKey(number);
    const isNew = !seen.has(key) && !SCHOOL_YEAR.test(number);
    seen.add(key);
    return isNew;
  });
}
