import type { Person } from '../../records/index.js';
import { isGivenWord, nameShape } from './name-shapes.js';

const CIVILITY =
  /^(?:(M\.?|MM\.?|Mr\.?|Mrs\.?|Monsieur|Messieurs|monsieur)|(Mm?[ercn]{1,2}s?\.?|Mmes?\.?|MME\.?|MMES\.?|Mlle\.?|Melle\.?|MLLE|Madame|Mesdames|Mademoiselle|madame))(?=[\s.]|\p{Lu}\p{Ll})\s*(?:(?:le |la )?(?:Docteur|Dr\.?|Professeur|Pr\.)\s+)?/u;
const TITLE = /^(?:(?:le |du )?(?:Docteur|docteur|Dr\.?|Professeur|Pr\.|Maître|Me)\s+)/u;
const FUNCTIONS =
  'maire|adjointe?|vice-?\\s?presidente?|presidente?|conseill(?:er|ere)s?|deputee?|senat(?:eur|rice)|deleguee?|secretaire|rapporteure?|questeur|membre|titulaire|suppleante?';
const ROLE = new RegExp(
  `^(?:(?:le|la|l[’'])\\s?)?(?:(?:premi(?:er|ere)|second|seconde|deuxieme|\\d{1,2}\\s?(?:er|ere|re|e|eme|nde|°)?)\\s+)?(?:${FUNCTIONS})`,
);

/** Read civility off the start of a text. */
export function takeCivility(text: string): { civility: Person['civility']; rest: string } {
  const match = CIVILITY.exec(text);
  if (!match) return { civility: null, rest: text.replace(TITLE, '') };
  return {
    civility: match[1] ? 'M.' : 'Mme',
    rest: text
      .slice(match[0].length)
      .replace(/^\.\s*/, '')
      .replace(TITLE, ''),
  };
}

/** Tell whether a folded text opens with a function (« vice-presidente », « 1er adjoint au maire »). */
export function isRole(plain: string): boolean {
  return ROLE.test(plain.trim());
}

/** Put a name as `Prénom NOM`: the family name last, in capitals where no word was. */
export function normalName(words: readonly string[]): string {
  const shapes = words.map(nameShape);
  const first = shapes.indexOf('family');
  const [head, tail] = [words[0] ?? '', words.at(-1) ?? ''];
  if (first < 0) {
    const named = words.length > 1 && shapes[0] !== 'initials' && isGivenWord(tail) && !isGivenWord(head);
    const ordered =
      named || (shapes.at(-1) === 'initials' && shapes[0] === 'given') ? rotated(words, words.length - 1) : words;
    const [given = '', ...family] = ordered;
    return family.length > 0 ? `${given} ${family.join(' ').toUpperCase()}` : given;
  }
  if (first > 0) return words.join(' ');
  let end = 0;
  while (end < words.length && (shapes[end] === 'family' || shapes[end] === 'particle')) end++;
  // « CATHERIN GILLES », all in capitals: only the directory of given names tells which is which.
  if (end === words.length && end > 1 && isGivenWord(tail) && !isGivenWord(head)) end -= 1;
  return rotated(words, end).join(' ');
}

function rotated(words: readonly string[], at: number): string[] {
  return [...words.slice(at), ...words.slice(0, at)];
}

/**
 * Read one person from a text such as « Mme Martine MOREL, Vice-Présidente » or « MERCIER R. »; null where it is no name.
 * `isGivenEnough` where a whole list names its people by their given names. `misters` tells what « M. » is there: a civility, or an initial like the others of its list.
 */
export function readPerson(
  text: string,
  known: Person['civility'] = null,
  misters: 'civility' | 'initial' = 'civility',
  isGivenEnough = false,
): Person | null {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L})- (?=\p{Lu})/gu, '-')
    .replace(/^[\s•*–—-]+/, '')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/(\p{L}{2})\.$/u, '$1');
  const { civility, rest } =
    misters === 'initial' && tidy.startsWith('M.') ? { civility: null, rest: tidy } : takeCivility(tidy);
  const [name = '', ...after] = rest.split(/\s*,\s*/);
  const words = name.split(' ').filter((word) => word !== '');
  const shapes = words.map(nameShape);
  if (words.length === 0 || words.length > 7 || shapes.includes('other')) return null;
  const solid = shapes.filter((shape) => shape === 'given' || shape === 'family').length;
  if (isGivenEnough && words.length === 1 && shapes[0] === 'given' && isGivenWord(words[0]!))
    return { name: words[0]!, civility: civility ?? known, role: null };
  if (solid === 0 || (!shapes.includes('family') && civility === null && known === null && words.length < 2))
    return null;
  const role = after.join(', ').trim();
  return {
    name: normalName(words),
    civility: civility ?? known,
    role: role !== '' && isRole(role.toLowerCase()) ? capitalised(role) : null,
  };
}

/** Write a function with a capital: « maire » gives « Maire ». */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
