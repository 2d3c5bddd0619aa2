import { stem, surfaceTerms } from '../french/terms.js';
import { looksLikeVerb } from '../french/verbs.js';
import { best } from './best.js';
import type { Lexicon, Phrase } from './lexicon.js';
import { rarity, type Postings } from './postings.js';
import type { Form, Tally } from './tally.js';
import type { Vocabulary } from './vocabulary.js';

/** An act found for some words, best first. */
export interface FoundAct {
  readonly id: string;
  readonly score: number;
  /** Words asked that the act holds: itself, a synonym or one letter away. */
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  /** Weight of the matched words among all asked, 0 to 1: rare words weigh more. */
  readonly share: number;
  /** The same for the words of the title alone. */
  readonly titleShare: number;
}

export interface FindOptions {
  readonly limit?: number;
  /** Leave out the acts that hold a smaller share of the words. */
  readonly leastShare?: number;
  readonly filter?: (id: string) => boolean;
  readonly lexicon?: Lexicon;
}

/** What an index of acts holds in memory: acts by their place in `ids`. */
export interface Held {
  readonly ids: readonly string[];
  readonly title: Postings;
  /** The titles again, words as written. */
  readonly titleWords: Postings;
  readonly names: Postings;
  /** Title, names and text together. */
  readonly whole: Postings;
  /** Words as written, and their stems. */
  readonly words: Vocabulary;
  readonly stems: Vocabulary;
  readonly tally: Tally;
}

const TITLE = 4;
const TITLE_WORDS = 1.2;
const NAMES = 2;
/** What the other forms of a word are worth beside the word itself. */
const SYNONYM = 0.85;
const RELATED = 0.7;
const MENDED = 0.85;
const FAMILY = 0.4;
/** Words found in more acts than this do not tell acts apart. */
const COMMON_SHARE = 0.2;
const SMALL_CORPUS = 20;
/** A verb that no act holds (« que deviennent les vieux bancs ? ») says how it is asked, more than what of. */
const UNKNOWN_VERB = 0.35;
const MOST_FOUND = 60;

/** One word of a query, with its forms, the worthiest first. */
interface Wanted {
  readonly word: string;
  readonly weight: number;
  readonly frequency: number;
  readonly forms: readonly Form[];
}

/** Other ways to say a word: the same, and what acts on the matter speak of. */
interface Ways {
  readonly synonyms: readonly Phrase[];
  readonly related: readonly Phrase[];
}

function formsOf(word: string, { whole, words, stems }: Held, { synonyms, related }: Ways): Form[] {
  const term = stem(word);
  const frequency = (each: string): number => whole.holders(each).length;
  const isKnown = (each: string): boolean => frequency(each) > 0;
  const worth = (value: number, phrases: readonly Phrase[]): Form[] =>
    phrases
      .filter((phrase) => phrase.every(isKnown))
      .map((phrase) => ({ terms: [...phrase].sort((a, b) => frequency(a) - frequency(b)), worth: value }));
  const alone = (terms: readonly string[]): string[][] => terms.map((each) => [each]);
  return [
    ...worth(1, [[term]]),
    ...worth(SYNONYM, synonyms),
    ...worth(RELATED, related),
    ...worth(MENDED, isKnown(term) ? [] : alone(words.meantBy(word).map(stem))),
    ...worth(FAMILY, alone(stems.familyOf(term))),
  ];
}

function wantedWords(held: Held, words: string, lexicon: Lexicon | undefined): Wanted[] {
  const { ids, whole } = held;
  const asked = new Map(surfaceTerms(words).map((word) => [stem(word), word]));
  const synonyms = lexicon?.synonyms([...asked.keys()]);
  const related = lexicon?.related([...asked.keys()]);
  return [...asked].map(([term, word]) => {
    const forms = formsOf(word, held, { synonyms: synonyms?.get(term) ?? [], related: related?.get(term) ?? [] });
    const frequency = whole.holders(forms[0]?.terms[0] ?? '').length;
    const isUnknownVerb = forms.length === 0 && looksLikeVerb(word);
    return {
      word,
      forms,
      frequency,
      weight: rarity(Math.max(1, frequency), ids.length) * (isUnknownVerb ? UNKNOWN_VERB : 1),
    };
  });
}

/** Keep the words that tell acts apart, unless none does. */
function tellingWords(wanted: readonly Wanted[], size: number): readonly Wanted[] {
  if (size < SMALL_CORPUS) return wanted;
  const telling = wanted.filter(({ frequency }) => frequency <= size * COMMON_SHARE);
  return telling.some(({ forms }) => forms.length > 0) ? telling : wanted;
}

/** Find the acts that hold words, best first. */
export function findActs(held: Held, words: string, options: FindOptions): FoundAct[] {
  const { limit = MOST_FOUND, leastShare = 0, filter, lexicon } = options;
  const { ids, title, titleWords, names, whole, tally } = held;
  const wanted = wantedWords(held, words, lexicon);
  const telling = tellingWords(wanted, ids.length);
  const total = telling.reduce((sum, { weight }) => sum + weight, 0);
  tally.clear();
  const { scores, inTitle, inWhole } = tally;
  for (const one of wanted) {
    const share = telling.includes(one) ? one.weight / total : 0;
    tally.add(title, one.forms, TITLE, share, inTitle);
    tally.add(whole, one.forms, 1, share, inWhole);
    tally.add(names, one.forms, NAMES);
    titleWords.add(one.word, TITLE_WORDS, scores);
  }
  for (let index = 0; index < scores.length; index++) {
    const isFar = inWhole[index]! < leastShare && inTitle[index]! < leastShare;
    scores[index] = isFar ? 0 : scores[index]! * inWhole[index]! * (0.5 + inTitle[index]!);
  }
  return best(scores, limit, filter && ((index) => filter(ids[index]!))).map(
    ({ index, score }) => new Found(held, telling, index, score, inWhole[index]!, inTitle[index]!),
  );
}

/** An act found; which words it holds is looked up when read, since a list of thousands of acts does not ask. */
class Found implements FoundAct {
  constructor(
    private readonly held: Held,
    private readonly wanted: readonly Wanted[],
    private readonly index: number,
    readonly score: number,
    readonly share: number,
    readonly titleShare: number,
  ) {}

  get id(): string {
    return this.held.ids[this.index]!;
  }

  get matched(): string[] {
    return this.words(true);
  }

  get missing(): string[] {
    return this.words(false);
  }

  private words(isHeld: boolean): string[] {
    const holds = ({ terms }: Form): boolean => terms.every((term) => this.held.whole.gain(term, this.index) > 0);
    return this.wanted.flatMap(({ word, forms }) => (forms.some(holds) === isHeld ? word : []));
  }
}
