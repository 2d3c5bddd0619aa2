import { z } from 'zod';
import { stem, surfaceTerms } from '../french/terms.js';

const term = z
  .string('a word or a phrase is expected')
  .max(80, 'too long for a word or a phrase')
  .refine((text) => surfaceTerms(text).length > 0, 'no word to look for in it');
const oneOrMore = z.union([term, z.array(term).min(1)], 'a phrase, or a list of phrases, is expected');
const entries = {
  /** Said for each other: « cantine », « restauration scolaire ». */
  synonymes: z.array(z.array(term).min(2, 'a synonym needs two phrases')).default([]),
  /** Asked for the first, the others are looked for too, but not the other way round. */
  renvois: z.record(term, oneOrMore).default({}),
  sigles: z.record(term, oneOrMore).default({}),
  /** Nicknames of places, with what the acts call them. */
  lieux: z.record(term, oneOrMore).default({}),
};

/** The words of a council, in `data/lexicon/local.json`. */
export const LocalLexicon = z.strictObject(entries);

/** A list of words that ships in `data/lexicon`, by theme, each with its source. */
export const LexiconFile = z.strictObject({
  source: z.string(),
  licence: z.string(),
  themes: z.array(z.strictObject({ theme: z.string(), source: z.string(), ...entries })),
});

/** Entries of a lexicon, as the files hold them. */
export type LexiconEntries = z.infer<typeof LocalLexicon>;

/** Stems that stand together. */
export type Phrase = readonly string[];

/** Other ways to say what people ask for. Stems of a question are given in order: a word inside a known phrase gets what is known of the phrase. */
export interface Lexicon {
  /** Other ways to say the same. */
  synonyms(stems: readonly string[]): ReadonlyMap<string, readonly Phrase[]>;
  /** What acts on the matter speak of: enough to look for them, not to prove anything. */
  related(stems: readonly string[]): ReadonlyMap<string, readonly Phrase[]>;
  /** Tell whether a folded word, or another form of it, stands in the lexicon: it is then no misspelling. */
  knows(word: string): boolean;
}

/** Build a lexicon of entries. */
export function createLexicon(files: readonly Partial<LexiconEntries>[]): Lexicon {
  const known = new Set<string>();
  const [synonyms, related] = [new Leads(), new Leads()];
  const read = (text: string): Phrase => {
    const phrase = surfaceTerms(text).map(stem);
    for (const each of phrase) known.add(each);
    return phrase;
  };
  for (const { synonymes = [], renvois = {}, sigles = {}, lieux = {} } of files) {
    for (const group of synonymes.map((texts) => texts.map(read)))
      for (const from of group) for (const to of group) synonyms.add(from, to);
    for (const [from, to] of pairsOf(renvois)) related.add(read(from), read(to));
    for (const [from, to] of [...pairsOf(sigles), ...pairsOf(lieux)]) {
      synonyms.add(read(from), read(to));
      synonyms.add(read(to), read(from));
    }
  }
  return {
    synonyms: (stems) => synonyms.of(stems),
    related: (stems) => related.of(stems),
    knows: (word) => known.has(stem(word)),
  };
}

/** What phrases lead to. */
class Leads {
  private readonly byPhrase = new Map<string, Phrase[]>();
  private longest = 0;

  add(from: Phrase, to: Phrase): void {
    const key = from.join(' ');
    if (key === to.join(' ')) return;
    this.longest = Math.max(this.longest, from.length);
    const known = this.byPhrase.get(key);
    if (known) known.push(to);
    else this.byPhrase.set(key, [to]);
  }

  of(stems: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
    const found = new Map<string, readonly Phrase[]>();
    for (let at = 0; at < stems.length;) {
      const phrase = this.phraseAt(stems, at);
      const leads = this.byPhrase.get(phrase.join(' ')) ?? [];
      for (const each of phrase) found.set(each, [...(found.get(each) ?? []), ...leads]);
      at += Math.max(1, phrase.length);
    }
    return found;
  }

  /** The longest known phrase that starts at a stem; empty where there is none. */
  private phraseAt(stems: readonly string[], at: number): Phrase {
    for (let end = Math.min(stems.length, at + this.longest); end > at; end--) {
      const phrase = stems.slice(at, end);
      if (this.byPhrase.has(phrase.join(' '))) return phrase;
    }
    return [];
  }
}

function pairsOf(record: LexiconEntries['renvois']): [string, string][] {
  return Object.entries(record).flatMap(([from, to]) => [to].flat().map((each): [string, string] => [from, each]));
}
