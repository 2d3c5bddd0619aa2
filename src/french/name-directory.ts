import { foldKey } from './fold.js';
import { CIVILITIES } from './name-words.js';
import { memoize } from './memoize.js';
import { gatherNear } from './spelling.js';

/** A person as a directory knows them. */
export interface NameEntry {
  readonly name: string;
  /** Folded words of the given and of the family name. */
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** The persons of a corpus, found by any word of their names. */
export interface NameDirectory {
  readonly entries: readonly NameEntry[];
  readonly byWord: ReadonlyMap<string, readonly NameEntry[]>;
  /** The words of names that a folded word is one error away from, the shorter first; short words are never mended. */
  readonly near: (folded: string) => readonly string[];
}

/** Letters of the words that are mended, and how many of those are kept. */
const SHORTEST_MENDED = 5;
const LONGEST_MENDED = 40;
const MOST_MENDED = 10_000;

function isCapitals(word: string | undefined): boolean {
  return word?.toUpperCase() === word && /\p{Lu}{2}/u.test(word ?? '');
}

/**
 * Part a name into given and family name; the family name is the run of capital words, particles included.
 *
 * « Sophie DE LA TOUR », « TOUZARD Isabelle »; without capitals, the first word is the given name. A civility is left out.
 */
export function splitName(name: string): { given: string; family: string } {
  const all = name.trim().split(/\s+/);
  const words = all.length > 1 && CIVILITIES.has(foldKey(all[0]!)) ? all.slice(1) : all;
  if (words.length === 1) return { given: '', family: words[0]! };
  if (isCapitals(words[0]) && !isCapitals(words.at(-1))) {
    const start = words.findIndex((word) => !isCapitals(word));
    return { given: words.slice(start).join(' '), family: words.slice(0, start).join(' ') };
  }
  const first = words.findIndex((word, index) => index > 0 && isCapitals(word));
  const start = first > 0 ? first : 1;
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

/** Reduce a name to what two spellings of it share: no accents, case, hyphens or apostrophes. */
export function nameKey(name: string): string {
  return foldKey(name);
}

/** Build a directory from names as « Prénom NOM »; two spellings of one key are one person. */
export function buildNameDirectory(names: readonly string[]): NameDirectory {
  const entries = [...new Map(names.map((name) => [nameKey(name), name])).values()].map((name): NameEntry => {
    const { given, family } = splitName(name);
    return {
      name,
      given: foldKey(given).split(' ').filter(Boolean),
      family: foldKey(family).split(' ').filter(Boolean),
    };
  });
  const byWord = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    // An initial (« P. LOUISON ») would make a name of every « c » of a question.
    for (const word of new Set([...entry.given, ...entry.family].filter(({ length }) => length > 1))) {
      const known = byWord.get(word);
      if (known) known.push(entry);
      else byWord.set(word, [entry]);
    }
  }
  const near = gatherNear([...byWord.keys()].filter(({ length }) => length >= SHORTEST_MENDED));
  const mended = memoize(MOST_MENDED, (folded) => near(folded).sort((a, b) => a.length - b.length));
  return {
    entries,
    byWord,
    near: (folded) => (folded.length < SHORTEST_MENDED || folded.length > LONGEST_MENDED ? [] : mended(folded)),
  };
}
