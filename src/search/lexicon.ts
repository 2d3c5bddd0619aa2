import { z } from 'zod';
import { foldKey } from '../french/fold.js';
import { stem, surfaceTerms } from '../french/terms.js';

/** Groups of words or phrases that people use for the same thing (`data/lexicon/synonyms.json`). */
export const SynonymFile = z.object({
  source: z.string(),
  licence: z.string(),
  groups: z.array(z.array(z.string().min(2)).min(2)),
});

/** Other ways to say a word: stems of one-word synonyms, and phrases as lists of stems. */
export interface Lexicon {
  /** Alternatives of a stem, each a list of stems that must all stand together. */
  alternatives(stem: string): readonly (readonly string[])[];
}

/** Build a lexicon; throws a `ZodError` where the file is not as described. */
export function createLexicon(json: unknown): Lexicon {
  const { groups } = SynonymFile.parse(json);
  const byStem = new Map<string, (readonly string[])[]>();
  for (const group of groups) {
    const phrases = group.map((phrase) => surfaceTerms(foldKey(phrase)).map(stem));
    for (const phrase of phrases) {
      if (phrase.length !== 1) continue;
      const others = phrases.filter((other) => other !== phrase && other.length > 0);
      byStem.set(phrase[0]!, [...(byStem.get(phrase[0]!) ?? []), ...others]);
    }
  }
  return { alternatives: (word) => byStem.get(word) ?? [] };
}
