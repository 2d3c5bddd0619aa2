import type { Range } from './reading.js';

/**
 * Stamps of the préfecture and page furniture: they stand anywhere, even inside a sentence at the foot of a page.
 * « Accusé de réception – Ministère de l’intérieur / Acte Certifié exécutoire / Envoi Préfecture : / Réception en
 * Préfecture :06/02/201306/02/2013034-213401722-20130204-0000061090-DE »
 */
const STAMPS: readonly RegExp[] = [
  /Accusé de réception[ \t]{0,3}[–-][ \t]{0,3}Ministère de l[’'](?:i|I)ntérieur\s{0,4}Acte [Cc]ertifié exécutoire\s{0,4}(?:Envoi Préfecture[ \t]{0,3}:[ \t]{0,3}\S{0,12}\s{0,4}(?:Retour Préfecture[^\n]{0,40}\n)?)?Réception en Préfecture[ \t]{0,3}:[ \t]{0,3}(?:\d{2}\/\d{2}\/\d{4}){0,2}(?:\d{3}-\d{9}-\d{8}-[\w-]{1,40}-[A-Z]{2}(?:-\d+){0,2})?/g,
  /Envoyé en préfecture le[ \t]{0,3}[\d/]{8,10}\s{0,4}Reçu en préfecture le[ \t]{0,3}[\d/]{8,10}\s{0,4}(?:Affiché|Publié) le[ \t]{0,3}[\d/]{0,10}\s{0,4}ID[ \t]{0,3}:[ \t]{0,3}[\w -]{10,60}-[A-Z]{2}/g,
  /(?<=\n|^)[ \t]*(?:Page[ \t]+)?\d{1,3}[ \t]*(?:\/[ \t]*\d{1,3})?[ \t]*(?=\n\f)/g,
];

/** Find the stamps of a text, in order, none overlapping. */
export function findStamps(text: string): Range[] {
  const found = STAMPS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  found.sort((a, b) => a.start - b.start);
  return found.filter((stamp, index) => index === 0 || stamp.start >= found[index - 1]!.end);
}
