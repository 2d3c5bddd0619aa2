import type { Person } from '../records/index.js';
import type { Range, Reading } from './reading.js';

/** A person with where they are named in the reading. */
export interface NamedPerson extends Range {
  readonly person: Person;
}

const CIVILITY =
  /^(?:(M\.?|MM\.?|Mr\.?|Monsieur|Messieurs|Mrs)|(Mme\.?|Mmes\.?|Mlle\.?|Melle\.?|Madame|Mesdames|Mademoiselle))(?=[\s.])\s*/u;
const GIVEN_WORD = /^\p{Lu}[\p{Ll}’'.]*(?:-\p{Lu}?[\p{Ll}’'.]+)*\.?$/u;
const FAMILY_WORD = /^(?:[DdLlO][’'])?\p{Lu}[\p{Lu}’'.]*(?:[-–][\p{Lu}’'.]+)*$/u;
const PARTICLE = /^(?:de|du|des|la|le|les|d’|d'|van|von|der|den|el|al|da|di|dos|y|ben)$/;
const ROLE_WORDS =
  /^(?:Maire|Adjointe?|Présidente?|Vice-?\s?[Pp]résidente?s?|[Cc]onseill(?:er|ère)s?|Députée?|Sénat(?:eur|rice)|Déléguée?|Secrétaire|Premi(?:er|ère)|1er|1ère|\d+e|\d+ème|Rapporteure?)/u;

/** Read civility off the start of a text. */
export function takeCivility(text: string): { civility: Person['civility']; rest: string } {
  const match = CIVILITY.exec(text);
  if (!match) return { civility: null, rest: text };
  return { civility: match[1] ? 'M.' : 'Mme', rest: text.slice(match[0].length) };
}

/** Tell whether a text opens with a function (« Vice-Présidente », « Adjoint au Maire »). */
export function isRole(text: string): boolean {
  return ROLE_WORDS.test(text.trim());
}

/** Put a name as `Prénom NOM`: the family name in capitals is last, in capitals where only initials were. */
export function normalName(words: readonly string[]): string {
  const isFamily = (word: string): boolean => FAMILY_WORD.test(word) && word.replace(/[^\p{L}]/gu, '').length > 1;
  const first = words.findIndex(isFamily);
  if (first < 0) {
    const [given, ...family] = words;
    return family.length > 0 ? `${given!} ${family.join(' ').toUpperCase()}` : (given ?? '');
  }
  if (first > 0) return words.join(' ');
  let end = 0;
  while (end < words.length && (isFamily(words[end]!) || PARTICLE.test(words[end]!))) end++;
  return [...words.slice(end), ...words.slice(0, end)].join(' ');
}

type WordKind = 'given' | 'family' | 'particle' | 'other';

function kindOf(word: string): WordKind {
  const bare = word.replace(/[.,;]+$/, '');
  if (PARTICLE.test(bare)) return 'particle';
  if (FAMILY_WORD.test(bare) && bare.replace(/[^\p{L}]/gu, '').length > 1) return 'family';
  return GIVEN_WORD.test(bare) || /^\p{Lu}\.?$/u.test(bare) ? 'given' : 'other';
}

/** Part one comma-free chunk where a comma was lost (« Christian DUMONT Christian DUPRAZ »); offsets are those of the chunk. */
function partPersons(chunk: string): Range[] {
  const words = [...chunk.matchAll(/\S+/g)];
  const kinds = words.map(([word]) => kindOf(word));
  const givenFirst = kinds.find((kind) => kind !== 'particle' && kind !== 'other') !== 'family';
  const parts: Range[] = [];
  let start = 0;
  for (let index = 1; index < words.length; index++) {
    const isNew = givenFirst
      ? kinds[index] === 'given' && kinds.slice(start, index).includes('family')
      : kinds[index] === 'family' && kinds.slice(start, index).includes('given');
    if (isNew) {
      parts.push({ start: words[start]!.index, end: words[index - 1]!.index + words[index - 1]![0].length });
      start = index;
    }
  }
  const last = words.at(-1);
  if (last) parts.push({ start: words[start]!.index, end: last.index + last[0].length });
  return parts;
}

/** Read one person from a text such as « Mme Maryse FAYE » or « FORESTIER R. », or null where it is no name. */
export function readPerson(text: string): Person | null {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s•*–-]+/, '')
    .replace(/[\s,;:–-]+$/, '')
    .replace(/(\p{L}{2})\.$/u, '$1');
  const { civility, rest } = takeCivility(tidy);
  const [name = '', ...after] = rest.split(/\s*,\s*/);
  const words = name.split(' ').filter((word) => word !== '');
  const named = words.filter((word) => !PARTICLE.test(word));
  if (words.length === 0 || words.length > 7 || named.some((word) => kindOf(word) === 'other')) return null;
  if (!named.some((word) => kindOf(word) === 'family') && civility === null && words.length < 2) return null;
  const role = after.join(', ').trim();
  return { name: normalName(words), civility, role: role !== '' && isRole(role) ? role : null };
}

/** Cut a text at separators, keeping offsets: commas, semicolons, bullets, a full stop between two names, « et ». */
const BETWEEN_PERSONS = /[,;•/]|(?<=\p{L}{2})\s?\.(?=\s|$)| et /gu;

/** Read the persons of a list; what is no name is left out. */
export function readPersons(reading: Reading, range: Range): NamedPerson[] {
  const text = reading.text.slice(range.start, range.end).replace(/\n/g, ' ');
  const found: NamedPerson[] = [];
  let start = 0;
  for (const cut of [...text.matchAll(BETWEEN_PERSONS), null]) {
    const end = cut?.index ?? text.length;
    const chunk = text.slice(start, end);
    for (const part of partPersons(chunk)) {
      const person = readPerson(chunk.slice(part.start, part.end));
      const at = reading.trimmed({ start: range.start + start + part.start, end: range.start + start + part.end });
      if (person) found.push({ person, ...at });
    }
    start = end + (cut?.[0].length ?? 0);
  }
  return found;
}

/** Tell whether a line reads as a run of names and nothing else. */
export function looksLikeNames(line: string): boolean {
  const words = line
    .replace(/[,;.]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return false;
  const kinds = words.map(kindOf);
  return kinds.every((kind) => kind !== 'other') && kinds.includes('family');
}

/** Tell whether a line of names stops before the list does: at a comma, at a given name alone, at a particle (« Ugo DE LA »). */
export function endsInsideName(line: string): boolean {
  if (/[,;-]$/.test(line)) return true;
  const words = line.split(/[,;]/).at(-1)!.trim().split(/\s+/);
  return (
    !words.some((word) => kindOf(word) === 'family') ||
    /^(?:DE|DU|DES|LA|LE|EL|DI|BEN|VAN|SAINT|VON|AL)$/.test(words.at(-1)!)
  );
}
