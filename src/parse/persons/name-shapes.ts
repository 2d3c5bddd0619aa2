import { foldKey } from '../../french/fold.js';
import { isGivenName } from '../../french/given-names.js';

/** What a word looks like in a list of names: « Marie-Laure », « ROS-ROUART », « JP », « de », or no part of a name. */
export type NameShape = 'given' | 'family' | 'initials' | 'particle' | 'other';

const GIVEN = /^\p{Lu}[\p{Ll}’'.]*(?:(?<=\p{Ll}{3})\p{Lu}\p{Ll}{3,})?(?:-\p{Lu}?[\p{Ll}’'.]+)*\.?$/u;
const FAMILY =
  /^(?:[DdLlOoNn][’'])?\p{Lu}[\p{Lu}’'.]*(?:[-–]{1,2}(?:[dl][’'])?\p{Lu}[\p{Lu}’'.]*|[-–](?:de|du|des|la|le|sur|sous))*$/u;
const INITIALS = /^(?:\p{Lu}\.?[- ]?){1,3}$/u;
const PARTICLE = /^(?:de|du|des|la|le|les|d’|d'|van|von|der|den|el|al|da|di|dos|y|ben)$/;
/** Short words in capitals that belong to surnames: « LE GOFF », « EL AMRANI », « DI MARTINO ». */
const SHORT_FAMILY =
  /^(?:LE|LA|LES|DE|DU|DES|EL|AL|DI|DA|DO|DOS|DAL|DEL|BEN|VAN|VON|ST|STE|BA|SY|LY|LI|LO|LU|NG|HO|KO|WU|XU|YE|OZ|AIT|ABD|ABI|TO|UN|PY|RY|BO|RE|MO)$/;
/** Words that are often capitalised and never part of a name. */
const NO_NAME =
  /^(?:[Cc]onseil|CONSEIL|[Mm]unicipa(?:l|ux)|MUNICIPAL|[Cc]ommunautaires?|COMMUNAUTAIRE|[Cc]ommune|COMMUNE|[Vv]otants?|VOTANTS?|[Dd][ée]lib[ée]ration|D[ÉE]LIB[ÉE]RATION)$/;
/** A surname that character recognition has spoiled: « BERN[ER », « BlLLET-MARTlN1ERE », « D!'ALBERT ». */
const SPOILED = /^[\p{L}\d[\]|!’'ü-]{4,}$/u;

/** Tell what part of a name a word may be. */
export function nameShape(word: string): NameShape {
  const bare = word.replace(/[.,;:*-]+$/, '');
  if (PARTICLE.test(bare)) return 'particle';
  if (NO_NAME.test(bare)) return 'other';
  const letters = bare.replace(/[^\p{L}]/gu, '');
  if (FAMILY.test(bare)) return isInitials(word, bare, letters) ? 'initials' : 'family';
  if (GIVEN.test(bare)) return letters.length === 1 ? 'initials' : 'given';
  if (INITIALS.test(word)) return 'initials';
  return SPOILED.test(bare) && /\p{L}/u.test(bare) && capitalShare(letters) > 0.55 ? 'family' : 'other';
}

function isInitials(word: string, bare: string, letters: string): boolean {
  return (
    letters.length === 1 || (letters.length === 2 && !SHORT_FAMILY.test(bare)) || /^(?:\p{Lu}\.){1,3}$/u.test(word)
  );
}

function capitalShare(letters: string): number {
  return letters.replace(/[^\p{Lu}]/gu, '').length / Math.max(1, letters.length);
}

/** Tell whether every part of a word is a known given name (« Jean-Pierre »). */
export function isGivenWord(word: string): boolean {
  return foldKey(word).split(' ').every(isGivenName);
}

/** Tell whether a word may end a surname's run: not « LE » nor « SAINT » alone. */
export function isOpenFamily(word: string): boolean {
  return /^(?:DE|DU|DES|LA|LE|LES|EL|DI|DA|BEN|VAN|SAINT|VON|AL|D[’'])$/.test(word);
}
