import { memoize } from './memoize.js';

/** A text folded letter by letter, with the place each folded letter came from. */
export interface FoldedText {
  /** The folded text, as `fold` gives it. */
  text: string;
  /** `offsets[i]` is where folded letter i starts in the original; one more entry holds the original's length. */
  offsets: Uint32Array;
}

const REPLACEMENTS = new Map<string, string>([
  ...Array.from('’‘ʼ´`′‛', (mark): [string, string] => [mark, "'"]),
  ...Array.from('‐‑‒–—―−', (dash): [string, string] => [dash, '-']),
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['\u00ad', ''],
  ['\u200b', ''],
  ['\ufeff', ''],
]);

/** All but ASCII, by its bounds: a class of Unicode (`\P{ASCII}`) is three times slower. */
const NOT_ASCII = /[\u0080-\u{10ffff}]/gu;
const MARKS = /\p{M}/gu;

const MOST_CHARACTERS = 10_000;

const foldCharacter = memoize(
  MOST_CHARACTERS,
  // NFKD also opens ligatures (ﬁ) and raised figures (m²), and makes every wide or thin space a plain one.
  (character) => REPLACEMENTS.get(character) ?? character.normalize('NFKD').replace(MARKS, '').toLowerCase(),
);

/**
 * Fold a text: lower case, no accents, plain apostrophes, dashes and spaces, œ and æ opened.
 *
 * « L’Été à Cœur » gives « l'ete a coeur ». Punctuation and line breaks stay.
 */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('`', "'").normalize('NFC').replace(NOT_ASCII, foldCharacter);
}

/**
 * Fold a text to its words alone, one space between them.
 *
 * « l'AR-Préf. » gives « l ar pref »: two spellings of one thing share the key.
 */
export function foldKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Fold a text and remember where each folded letter stood, for a rule that must point into the original.
 *
 * `text` equals `fold` of the input whenever the input is composed (NFC), which extracted text is.
 */
export function foldAligned(text: string): FoldedText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let position = 0;
  for (const character of text) {
    const piece = character <= '\u007f' && character !== '`' ? character.toLowerCase() : foldCharacter(character);
    pieces.push(piece);
    if (piece.length === 1) offsets.push(position);
    else offsets.push(...new Array<number>(piece.length).fill(position));
    position += character.length;
  }
  offsets.push(text.length);
  return { text: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

/**
 * Fold a text letter for letter, so that an offset into the one is an offset into the other.
 *
 * Like `fold`, but a ligature gives its first letter alone (« Cœur » gives « cour ») and nothing is dropped.
 */
export function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower.replace(NOT_ASCII, plainCharacter)
    : text.replace(/[^]/g, (unit) => (unit <= '\u007f' ? unit.toLowerCase() : plainCharacter(unit)));
}

const plainCharacter = memoize(MOST_CHARACTERS, (character) => {
  const folded = foldCharacter(character);
  const plain = folded.length === 0 ? ' '.repeat(character.length) : folded.slice(0, character.length);
  return plain.padEnd(character.length);
});
