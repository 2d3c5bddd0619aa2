import { fold } from '../french/fold.js';
import { buildSpeller } from '../french/spelling.js';
import { isStopWord } from '../french/stop-words.js';
import type { Entry } from './read-glossary.js';

/** Terms that a text names at one place: several where one name has several meanings (« CA »). */
export interface NamedTerms {
  readonly terms: readonly string[];
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
}

/** Finds the terms a folded text names; `capitals` are the words typed in capitals, `knows` tells the words of others. */
export type TermFinder = (
  folded: string,
  capitals: ReadonlySet<string>,
  knows: (word: string) => boolean,
) => NamedTerms[];

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Small words that people put in or leave out: « garantie (d') emprunt ». */
const LINKS = /^(?:d|de|du|des|l|la|le|les|a|au|aux|en|et)$/;
const LONGEST_NAME = 6;

/** A plural and its singular share the key. */
function keyOf(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(/[a-z0-9]+/g), ({ 0: word, index }) => ({
    key: keyOf(word),
    start: index,
    end: index + word.length,
  }));
}

function nameKey(name: string): string {
  const words = wordsOf(fold(name)).map(({ key }) => key);
  return words.filter((key) => words.length === 1 || !LINKS.test(key)).join(' ');
}

/** Build the finder of a glossary's terms, in the plural, without small words or with a typing error too. */
export function buildTermFinder(entries: readonly Entry[]): TermFinder {
  const byName = new Map<string, string[]>();
  const spelled = new Set<string>();
  for (const { term, names } of entries) {
    for (const key of new Set([term, ...names].map(nameKey))) {
      byName.set(key, [...(byName.get(key) ?? []), term]);
      for (const word of key.split(' ')) spelled.add(word);
    }
  }
  const firstWords = new Set([...byName.keys()].map((key) => key.split(' ')[0]!));
  const speller = buildSpeller([...spelled].map((word) => ({ word, count: 1 })));
  return (folded, capitals, knows) => {
    const mended = wordsOf(folded).map((word) => {
      const isTypo = word.key.length > 4 && !spelled.has(word.key) && !knows(folded.slice(word.start, word.end));
      return isTypo ? { ...word, key: speller.repair(word.key) ?? word.key } : word;
    });
    const found: NamedTerms[] = [];
    for (let at = 0; at < mended.length;) {
      const named = firstWords.has(mended[at]!.key) ? longestName(mended, at, byName) : null;
      const isSpoken = named?.next === at + 1 && isStopWord(mended[at]!.key) && !capitals.has(mended[at]!.key);
      if (named && !isSpoken)
        found.push({ terms: named.terms, start: mended[at]!.start, end: mended[named.next - 1]!.end });
      at = named && !isSpoken ? named.next : at + 1;
    }
    return found;
  };
}

/** The longest name that starts at a word, small words inside it passed over. */
function longestName(
  words: readonly Word[],
  at: number,
  byName: ReadonlyMap<string, readonly string[]>,
): { readonly terms: readonly string[]; readonly next: number } | null {
  let best: { terms: readonly string[]; next: number } | null = null;
  let key = '';
  for (let next = at, taken = 0; next < words.length && taken < LONGEST_NAME; next++) {
    const word = words[next]!.key;
    if (next > at && LINKS.test(word)) continue;
    key = key === '' ? word : `${key} ${word}`;
    taken++;
    const terms = byName.get(key);
    if (terms) best = { terms, next: next + 1 };
  }
  return best;
}
