import { foldInPlace } from '../../french/fold.js';
import type { Person } from '../../records/index.js';
import { nameShape } from './name-shapes.js';
import { capitalised, isRole, normalName, takeCivility } from './person.js';

const TITLED =
  /^(?:(?:le|la|l['’]|son|sa|du|de la) ?)?((?:premi(?:er|ère)|1er|1ère|\d{1,2}(?:e|ème|°)?)?\s?(?:maire|pr[ée]sidente?|vice-?\s?pr[ée]sidente?|adjointe?(?: au maire)?)(?:\s(?:d[ée]l[ée]gu[ée]e?|par int[ée]rim))?)\b[,\s]*/iu;
/** Words in capitals that open what follows a name: « Hélène GARNIER / PRÉSENTS ». */
const LABEL =
  /^(?:presents?|absents?|etaient|membres?|conseillers?|date|nombre|secretaire|excuses?|objet|vu|expose|rapporte|propose|quorum|pouvoirs?|procurations?|seance|rapporteure?|departement|arrondissement)\b/;
const MOST_WORDS = 6;

/**
 * Read the person a text opens with, a function before or after the name: « Monsieur Michaël DELAFOSSE. », « Madame le Maire,
 * Hélène Garnier », « son Maire, Louis LECLERC », « Auguste MOREL, Maire », « M. Frédéric TISSIER, Maire ».
 *
 * Null where only the function is named. `length` is how much of the text was read.
 */
export function readNamed(text: string): { person: Person; length: number } | null {
  const lead = /^[\s:,–—-]*(?:de |d['’] ?)?/.exec(text)![0];
  let rest = text.slice(lead.length);
  const before = TITLED.exec(rest);
  if (before && !/^\p{Ll}?\p{Lu}\p{Lu}/u.test(before[1]!)) rest = rest.slice(before[0].length);
  const { civility, rest: afterCivility } = takeCivility(rest);
  const titled = TITLED.exec(afterCivility);
  const name = titled ? afterCivility.slice(titled[0].length) : afterCivility;
  const words = nameWords(takeCivility(name).rest);
  if (words.length === 0) return null;
  const shapes = words.map(nameShape);
  const solid = shapes.filter((shape) => shape === 'given' || shape === 'family').length;
  if (solid === 0 || (words.length === 1 && civility === null && titled === null && !before)) return null;
  const end = name.indexOf(words.at(-1)!, name.indexOf(words[0]!)) + words.at(-1)!.length;
  const after = roleAfter(name.slice(end));
  const role = titled?.[1] ?? before?.[1] ?? after?.role ?? null;
  return {
    person: {
      name: normalName(words.map((word) => word.replace(/[.,]+$/, (mark) => (word.length <= 2 ? mark : '')))),
      civility,
      role: role === null ? null : capitalised(role.trim()),
    },
    length: text.length - name.length + end + (after?.length ?? 0),
  };
}

/** The words of a name at the start of a text: they stop at a small word, at a mark, or where capitals give way. */
function nameWords(text: string): string[] {
  const words: string[] = [];
  for (const word of text.split(/\s+/)) {
    if (words.length >= MOST_WORDS) break;
    const shape = nameShape(word);
    if (shape === 'other') break;
    const shapes = words.map(nameShape);
    // « Daniel ROCHER Zones »: a capitalised word after the family name is no part of it.
    if (shape === 'given' && shapes.includes('family') && shapes[0] !== 'family') break;
    if (shape === 'particle' && (words.length === 0 || !/^(?:de|du|des|la|le|d’|d'|van|von|da|di|dos)$/.test(word)))
      break;
    if (LABEL.test(foldInPlace(word))) break;
    if (isRole(foldInPlace(word)) && nameShape(word) !== 'family') break;
    words.push(word);
    if (/[,;:.]$/.test(word) && !(word.length <= 3 && shape === 'initials')) break;
  }
  while (words.length > 0 && nameShape(words.at(-1)!) === 'particle') words.pop();
  return words.map((word) => word.replace(word.length <= 3 ? /[,;:]+$/ : /[.,;:]+$/, ''));
}

function roleAfter(text: string): { role: string; length: number } | null {
  const match =
    /^[\s,–—-]{0,3}((?:(?:1er|1ère|premi(?:er|ère)|\d{1,2}(?:e|ème|°)?)\s)?(?:[Mm]aire(?: en exercice)?|MAIRE|[Pp]r[ée]sidente?|PR[ÉE]SIDENTE?|[Vv]ice-?\s?[Pp]r[ée]sidente?|[Aa]djointe?(?: au [Mm]aire)?|[Cc]onseill(?:er|ère) [\p{L}]+))(?![\p{L}])/u.exec(
      text,
    );
  return match ? { role: match[1]!, length: match[0].length } : null;
}
