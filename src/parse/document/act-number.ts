/** « 2023 » or « 23 », then groups: « 2023/021 », « 25-10/075 », « 2022-12-09/01 », « 2022 7 4 » only after « n° ». */
const GROUPS = '(?:\\s?[-_/.—–]\\s?[A-Z\\d]{0,7}\\d(?:[A-Z](?!\\p{L}))?|[-_/.][A-Z]{1,3}(?!\\p{L})){1,4}';
const PREFIX = '(?:[A-Z][A-Za-z]{0,9}\\s?[-_—–./]?\\s?)';
/** A number that can't be taken for anything else: it holds a year or several groups. */
const STRICT = [
  `${PREFIX}?(?:19|20)\\d{2}${GROUPS}`,
  `${PREFIX}(?:19|20)\\d{2}\\s?\\d{2,4}`,
  `(?:19|20)\\d{6}\\s?[_-]\\s?\\d{1,4}`,
  `\\d\\s?\\d\\s?[-_./]\\s?\\d{1,2}\\s?[-_./]\\s?\\d{1,4}(?:[-_./]\\d{1,4})?(?!\\s?[-/.]\\s?\\d)`,
  '\\d{2}/\\d{2}/\\d{4}\\s?[-–—]\\s?\\d{1,3}',
  '\\d{1,4}\\s?[-/_]\\s?(?:19|20)\\d{2}(?![-/]\\d)',
  '\\d{1,3}/\\d{1,3}-(?:19|20)\\d{2}',
  '[A-Z]{2,8}\\s?[-_/]\\s?\\d{1,4}(?:\\s?[-_/]\\s?\\d{1,4}){0,3}',
  '[A-Z]{2,6}\\d{2}[-_]\\d{2,4}',
  '\\d{2}[A-Z]{1,4}\\d{0,4}[-_/.]\\d{1,4}(?:[-_/.]\\d{1,4})?',
  '[A-Z]{1,4}[ -]?\\d{2}[./-]\\d{1,2}[./-]\\d{1,4}',
  '(?:19|20)\\d{2} \\d{3}(?=$)',
].join('|');
const SPACED = '(?:19|20)?\\d{2}(?:[ _.-]\\s?[A-Z\\d]{1,4}){2,4}(?![\\d/])';
/** « DLmun_2023 02 FIN 002 »: its year alone is no number. */
const LETTERED = '[A-Za-z]{2,6}_(?:19|20)\\d{2}(?: [A-Z\\d]{2,4}(?![\\p{L}\\d])){1,3}';
const LOOSE = `${LETTERED}|${STRICT}|${SPACED}|[A-Z]{0,4}\\s?\\d{1,6}(?:\\.\\d{1,2})?`;
const NUMBER_SIGN = '(?:[nN]\\s?[°ºo]s?|[nN]um[ée]ro|N°)';
const DELIBERATION =
  "(?:[Pp]rojet de |PROJET DE )?(?:[Dd][ée]lib[ée]rations?|D[ÉE]LIB[ÉE]RATIONS?|[Dd][ée]lib\\.?|(?:DCM|DCC|DEL)(?=[\\s°])|[Nn]°\\s?d[’']ordre)(?: (?:du|DU) (?:[Cc]onseil|CONSEIL|[Bb]ureau|BUREAU)(?: [\\p{L}]+)?)?";

/** A number printed at the head of a line or of an act, with where it stands in the text. */
export interface PrintedNumber {
  /** As printed, spaces tidied: « M2023-242 », « 2014/213 », « 2022 7 4 ». */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const LABELLED = new RegExp(
  `^(?:[-•*>]\\s?)?(?:\\d{1,3}\\s?[).°/-]\\s{1,2})?(?:${DELIBERATION}\\s{0,2}[:–—-]?\\s{0,2}(?:${NUMBER_SIGN}\\s{0,2}:?\\s{0,2})?|${NUMBER_SIGN}\\s{0,2}(?:d[’']ordre)?\\s{0,2}:?\\s{0,2})(${LOOSE})(?![\\p{Lu}\\d])`,
  'du',
);
const BARE = new RegExp(
  `^(?:[-•*>]\\s?)?(?:\\d{1,3}\\s?[).]\\s{1,2})?(?:(?:DCM|DCC|DEL)\\s)?(${STRICT})(?=\\s{0,2}(?:[-–—:_|.]|$)|\\s+[\\p{L}«"])`,
  'du',
);
/** « 03/04/2025 », « 3.04.25 », « 2025-04-03 », « 2026-2031 ». */
const DATE =
  /^(?:(?:19|20)\d{2}[-/](?:19|20)\d{2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})|(?:19|20)\d{2}[-/.](?:0\d|1[0-2])[-/.][0-3]\d)$/;

/**
 * Read the number of an act at the head of a line: « Délibération n° 2023/021 : », « N°36/2023 », « D2025-008- Objet : ».
 * What reads as a date (« 2023-09-01 ») is one only where it is known to count the acts of a sitting.
 */
export function readNumberAtHead(line: string, isCounted = false): PrintedNumber | null {
  const head = line.slice(0, 90);
  const labelled = LABELLED.exec(head);
  const match = labelled ?? BARE.exec(head);
  if (!match) return null;
  const number = tidy(match[1]!);
  if (
    !/\d/.test(number) ||
    /^(?:19|20)\d{2}\D+$/.test(number) ||
    (!labelled && ((DATE.test(number) && !isCounted) || isPlainWord(number)))
  )
    return null;
  const [start, end] = match.indices![1]!;
  return { number, start, end };
}

/** « LA 4 », « RUE 12 »: capitals before a figure that are a word. */
function isPlainWord(number: string): boolean {
  return (
    /^[A-Z]{2,8} ?\d{1,4}$/.test(number) ||
    /^(?:LOT|RD|RN|RT|CS|BP|M|TVA|ZA|ZAC|LE|LA|DE|DU|ARTICLE|ART)[ -]?\d/.test(number)
  );
}

/** Tidy a printed number: no space around its marks, one space elsewhere. */
export function tidy(number: string): string {
  return number
    .replace(/\s?[—–]\s?/g, '-')
    .replace(/\s?([-_/.])\s?/g, '$1')
    .replace(/(?<=^\d) (?=\d-)/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
