import type { Range } from './mend.js';

const DATE = '[\\dOoIl]{1,2}[ ]?[/.-][ ]?[\\dOoIl]{1,2}[ ]?[/.-][ ]?\\d{2,4}';
/** « 034-213401722-20130204-0000061090-DE », « 022-200067981-20230207-DELBU2023 02_12-DE », « 065200070787 20230216 2023 021.DE ». */
const IDENTIFIER =
  "[\\[(|‘'lI]{0,2}(?:\\d{3}|[O0]?2[ABZ])[-_ ]?\\d{9}[-_ .]\\d{8}[-_ ][\\w]{1,16}(?:[-_.]\\w{1,10}|[ ]\\d\\w{0,9}(?!/)){0,5}[\\])|’']?";

/**
 * What the stamps of the préfecture are made of, in the four forms of the software that sends acts:
 * « Accusé de réception – Ministère de l’intérieur / Acte Certifié exécutoire / Envoi Préfecture : / Réception en
 * Préfecture :06/02/2013 », « Envoyé en préfecture le 16/02/2023 Reçu en préfecture le 16/02/2023 Publié le ID : … »,
 * « Accusé de réception en préfecture 065-… Date de télétransmission : 23/02/2023 Date de réception préfecture : … »,
 * « [02B-212000962-20251030-DEL-25-10-075-DE] Accusé certifié exécutoire Réception par le préfet : 30/10/2025 ».
 */
const PIECES: readonly string[] = [
  `accus[ée] de r[ée]ception(?:[ ]{0,3}[–—-][ ]{0,3}minist[èeé]re de\\s{1,3}l[’' ]?int[ée]rieur|[ ]en[ ](?:sous-)?pr[ée]fecture)(?:\\s{0,4}${IDENTIFIER}(?!\\w))?`,
  `(?:acte|accus[ée]) certifi[ée] ex[ée]cutoire(?![ ]{0,2}le\\b)(?:[ ]?:)?`,
  `envoi pr[ée]fecture[ \\t]{0,3}:(?:[ \\t]{0,3}${DATE})?`,
  `retour pr[ée]fecture[ \\t]{0,3}:(?:[ \\t]{0,3}${DATE})?`,
  `[\\[I|]?r[ée]ception (?:en|par le) pr[ée]f(?:ecture|et)[ \\t]{0,3}[:!-][ \\t]{0,3}(?:\\d{2}/\\d{2}/\\d{2,4}){0,2}(?:${IDENTIFIER})?[\\])}/|]?(?:\\s{0,3}\\[?publication[ ]?:[ ]?${DATE})?`,
  `(?:envoy[ée]|transmis) en (?:sous-)?pr[ée]fecture le[ \\t]{0,3}:?[ \\t]{0,3}${DATE}`,
  `re[çc]u en (?:sous-)?pr[ée]fecture le[ \\t]{0,3}:?[ \\t]{0,3}${DATE}(?:\\s{0,4}(?:publi[ée]|affich[ée]) le(?:[ \\t]{0,3}${DATE})?)?`,
  `date de (?:t[ée]l[ée]transmission|r[ée]ception (?:en )?pr[ée]fecture)[ ]?:[ ]?${DATE}`,
  `\\bID[ \\t]{0,3}:[ \\t]{0,3}${IDENTIFIER}`,
  `(?:publi[ée]|affich[ée]) le(?:[ \\t]{0,3}${DATE})?\\s{0,4}ID[ \\t]{0,3}:[ \\t]{0,3}${IDENTIFIER}`,
  `pour l[’']autorit[ée] comp[ée]?a?tente par d[ée]l[ée]gation`,
];
/** What is a stamp's only beside another piece. */
const COMPANIONS = new RegExp(`${IDENTIFIER}|\\[?publication[ ]?:[ ]?${DATE}\\]?`, 'giu');
const BESIDE = 400;
const PIECE = new RegExp(PIECES.join('|'), 'giu');

/** Find the pieces of stamps in a text, in order; what stands between them, even on their lines, may be the act's own words. */
export function findStamps(text: string): Range[] {
  const rangesOf = (pattern: RegExp): Range[] =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const pieces = rangesOf(PIECE);
  let near = 0;
  const companions = rangesOf(COMPANIONS).filter(({ start, end }) => {
    while (near < pieces.length && pieces[near]!.end < start - BESIDE) near++;
    return near < pieces.length && pieces[near]!.start < end + BESIDE;
  });
  return [...pieces, ...companions].sort((a, b) => a.start - b.start);
}
