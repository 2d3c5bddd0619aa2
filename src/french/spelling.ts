import { memoize } from './memoize.js';

/** Rows of the table of distances, kept from call to call: words of up to 63 letters. */
const LONGEST = 63;
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));

/** Measure the Damerau–Levenshtein distance of two words, or `max + 1` as soon as it is larger (words beyond 63 letters are never near). */
export function distance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max || Math.max(a.length, b.length) > LONGEST) return max + 1;
  let [beforeLast, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        best = Math.min(best, beforeLast[j - 2]! + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > max) return max + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length]!;
}

/** Words whose mending is kept. */
const MOST_MENDED = 10_000;

/** Mends words: `repair` gives the one known word within reach of an unknown word, or null. */
export interface Speller {
  repair(word: string): string | null;
}

/** From this length on, two errors are mended, in words whose first two letters are right: « moustique » is not « musique ». */
export const TWO_ERRORS = 9;

/** Gather words so that those one error away from a word are found at once; they come in the order they were given. */
export function gatherNear(words: readonly string[]): (word: string) => string[] {
  const byDeletion = new Map<string, number[]>();
  for (const [rank, word] of words.entries()) {
    for (const key of new Set([word, ...withoutOneLetter(word)])) {
      const known = byDeletion.get(key);
      if (known) known.push(rank);
      else byDeletion.set(key, [rank]);
    }
  }
  return (word) => {
    const ranks = new Set([word, ...withoutOneLetter(word)].flatMap((key) => byDeletion.get(key) ?? []));
    return [...ranks]
      .sort((a, b) => a - b)
      .map((rank) => words[rank]!)
      .filter((known) => distance(word, known, 1) === 1);
  };
}

/** A word and what is left of it without one letter, or two in a word long enough for two errors. */
function shortened(word: string): Set<string> {
  const once = withoutOneLetter(word);
  return new Set([word, ...once, ...(word.length >= TWO_ERRORS - 2 ? once.flatMap(withoutOneLetter) : [])]);
}

function withoutOneLetter(word: string): string[] {
  return Array.from({ length: word.length }, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/**
 * Build a speller over known folded words and their counts. A word of 4 to 8 letters is mended at one error, a longer one
 * at two, always keeping its first letter; words of up to 3 letters or with figures are left alone.
 */
export function buildSpeller(words: Iterable<{ readonly word: string; readonly count: number }>): Speller {
  const counts = new Map<string, number>();
  const byDeletion = new Map<string, string[]>();
  for (const { word, count } of words) {
    if (word.length < 4 || counts.has(word)) continue;
    counts.set(word, count);
    for (const key of shortened(word)) {
      const known = byDeletion.get(key);
      if (known) known.push(word);
      else byDeletion.set(key, [word]);
    }
  }
  return { repair: memoize(MOST_MENDED, (word) => nearest(word, counts, byDeletion)) };
}

function nearest(
  word: string,
  counts: ReadonlyMap<string, number>,
  byDeletion: ReadonlyMap<string, readonly string[]>,
): string | null {
  if (word.length < 4 || word.length > 40 || /\d/.test(word)) return null;
  const reach = word.length >= TWO_ERRORS ? 2 : 1;
  const candidates = new Set([...shortened(word)].flatMap((key) => byDeletion.get(key) ?? []));
  let best: { word: string; errors: number; count: number } | null = null;
  for (const candidate of candidates) {
    if (!candidate.startsWith(word.charAt(0))) continue;
    const errors = distance(word, candidate, reach);
    if (errors > reach || (errors > 1 && !candidate.startsWith(word.slice(0, 2)))) continue;
    const count = counts.get(candidate)!;
    if (!best || errors < best.errors || (errors === best.errors && count > best.count))
      best = { word: candidate, errors, count };
  }
  return best?.word ?? null;
}
