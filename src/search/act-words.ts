import { beginningsOf } from '../french/family.js';
import { stem, surfaceTerms } from '../french/terms.js';
import type { Act } from '../records/index.js';
import { sentencesOf, type Sentence } from './sentences.js';

/** The sentences of an act with the folded words they hold, made ready once for every question about it. */
export interface ActWords {
  readonly sentences: readonly Sentence[];
  /** The folded words of each sentence, by its rank. */
  readonly words: readonly ReadonlySet<string>[];
  /** The folded words of each paragraph, by its rank. */
  readonly paragraphs: ReadonlyMap<number, ReadonlySet<string>>;
  readonly title: ReadonlySet<string>;
  /** Every folded word of the act and of its title, with the number of sentences that hold it. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Those words by their stem, and by the beginnings that their families share. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
  /** Acronyms that the act expands. */
  readonly acronyms: Act['acronyms'];
}

const prepared = new WeakMap<Act, ActWords>();

/** Gather the words of an act; remembered as long as the act is. */
export function wordsOf(act: Act): ActWords {
  const known = prepared.get(act);
  if (known) return known;
  const sentences = sentencesOf(act);
  const words = sentences.map(({ text }) => new Set(surfaceTerms(text.replace(/-\n/g, '-'))));
  const title = new Set(surfaceTerms(act.subject ?? ''));
  const frequencies = new Map<string, number>([...title].map((word) => [word, 0]));
  for (const each of words) for (const word of each) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const made = {
    sentences,
    words,
    paragraphs: gather(sentences, words),
    title,
    frequencies,
    byStem: groupedBy(frequencies.keys(), (word) => [stem(word)]),
    byBeginning: groupedBy(frequencies.keys(), beginningsOf),
    acronyms: act.acronyms,
  };
  prepared.set(act, made);
  return made;
}

function groupedBy(words: Iterable<string>, keysOf: (word: string) => readonly string[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const word of words) {
    for (const key of keysOf(word)) {
      const list = grouped.get(key);
      if (list) list.push(word);
      else grouped.set(key, [word]);
    }
  }
  return grouped;
}

function gather(sentences: readonly Sentence[], words: readonly ReadonlySet<string>[]): Map<number, Set<string>> {
  const paragraphs = new Map<number, Set<string>>();
  sentences.forEach(({ paragraph }, rank) => {
    const around = paragraphs.get(paragraph) ?? new Set<string>();
    paragraphs.set(paragraph, around);
    for (const word of words[rank]!) around.add(word);
  });
  return paragraphs;
}
