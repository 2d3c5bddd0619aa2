import { readNumberAtHead, tidy } from '../document/act-number.js';
import { cueOf } from '../cues.js';
import { find, type Facts } from '../facts.js';
import type { Range } from '../reading/reading.js';

/** « Séance du 12 mai 2023 - Délibération n° 2023-31 », « Acte n° 2023-12 »: inside a line. */
const INSIDE =
  /(?:\bdeliberations? (?:du conseil [a-z]+ )?|\bacte |\bdcm |\bregistre [a-z ]{0,20})(?:n ?[°o]s?|numero) ?:? ?((?:[a-z]{2,6}_(?:19|20)\d{2}(?: [a-z\d]{2,4}){0,2} \d{2,4})|(?:[a-z]{1,8}[-_ ]?)?\d{1,8}(?: ?[-_/.] ?[a-z\d]{1,8}){0,4})(?![a-z\d])/d;
const SIGNED =
  /(?<!loi |decret |article |arrete |marche |lots? |ordonnance |avenant |parcelles? |convention |circulaire |section |compte |budget |cerfa )(?<![a-z])n ?[°º] ?((?:[a-z]{1,8}[-_ ]?)?(?:19|20)?\d{2,4}(?: ?[-_/] ?[a-z\d]{1,8}){1,4})(?![a-z\d])/d;

/** Read the number of an act in the lines of its head, not beyond `until`; never that of an act it cites. */
export function readActNumber(facts: Facts, zone: Range): string | null {
  const { reading } = facts;
  const lines = reading.linesIn(zone).filter((line) => cueOf(line) !== 'citation' && cueOf(line) !== 'recital');
  for (const line of lines) {
    const printed = readNumberAtHead(line.text);
    const after = printed ? line.plain.slice(printed.end, printed.end + 24) : '';
    if (!printed || /^\s?(?:du|de|en date|modifi|relativ|portant|octobre|janvier)\b/.test(after)) continue;
    const start = line.start + reading.text.slice(line.start, line.end).indexOf(line.text) + printed.start;
    facts.read('/number', { start, end: start + printed.end - printed.start });
    return printed.number;
  }
  const found = find(reading, INSIDE, zone) ?? find(reading, SIGNED, zone);
  if (!found) return besideLetterhead(facts, zone);
  facts.read('/number', found.group(1));
  return tidy(found.groups[0]!);
}

/** « Commune de BELLEVUE 2024/D07 »: the number at the other end of the first line. */
const BESIDE = /\s((?:[A-Z]{1,5}[-_ ]?)?(?:19|20)\d{2}[-/_][A-Z]{0,3}\d{1,4})$/d;

function besideLetterhead(facts: Facts, zone: Range): string | null {
  for (const line of facts.reading.linesIn(zone)) {
    const match = cueOf(line) === 'letterhead' ? BESIDE.exec(line.text) : null;
    if (!match || /\bn ?°|arrete|loi|decret/.test(line.plain)) continue;
    const start =
      line.start + facts.reading.text.slice(line.start, line.end).indexOf(line.text) + match.indices![1]![0];
    facts.read('/number', { start, end: start + match[1]!.length });
    return tidy(match[1]!);
  }
  return null;
}

/** A number printed after the title: « Vente d’un chemin rural - DE_2024_019 », « Tarifs (DEL2024-12) ». */
const BEHIND = /\s[-–—(]\s?(?:n° ?)?([A-Z]{1,6}[-_ ]?(?:19|20)\d{2}[-_/]\d{1,4})\)?$/d;

/** Read the number of an act behind its title, and the title without it. */
export function readNumberBehind(facts: Facts, title: Range): { number: string; title: string } | null {
  const { reading } = facts;
  const match = BEHIND.exec(reading.text.slice(title.start, title.end).replace(/\n/g, ' '));
  if (!match) return null;
  const [start, end] = match.indices![1]!;
  facts.read('/number', { start: title.start + start, end: title.start + end });
  const bare = { start: title.start, end: title.start + match.index };
  facts.read('/subject', bare);
  return { number: tidy(match[1]!), title: reading.flat(bare) };
}
