import type { Query, SearchResult } from 'minisearch';
import { distance } from '../french/spelling.js';
import { stem, surfaceTerms } from '../french/terms.js';
import { BM25, fairScore, type createEngine } from './engine.js';
import type { Lexicon } from './lexicon.js';

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
  readonly filter?: (id: string) => boolean;
  readonly lexicon?: Lexicon;
}

/** What an index of acts holds in memory. */
export interface Held {
  readonly engine: ReturnType<typeof createEngine<'title' | 'names' | 'body'>>;
  readonly size: number;
  readonly frequencies: Readonly<Record<string, number>>;
  readonly words: ReadonlySet<string>;
  readonly byShape: ReadonlyMap<string, readonly string[]>;
}

const WEIGHTS = { title: 4, names: 2, body: 1 } as const;
/** What a synonym or a mended word counts beside the word itself. */
const OTHER_FORM = 0.6;
/** Words found in more acts than this do not tell acts apart, and make queries slow. */
const COMMON_SHARE = 0.2;
const SMALL_CORPUS = 20;
/** In a large corpus the rarest words find the acts; the others are then looked for in their titles only. */
const LARGE_CORPUS = 1000;
const MOST_SEARCHED = 3;
const RARE_SHARE = 0.02;
const MOST_FOUND = 60;
const SHORTEST_FUZZY = 5;

/** The number of acts above which a word no longer tells acts apart. */
export function commonLimit(size: number): number {
  return size < SMALL_CORPUS ? Infinity : size * COMMON_SHARE;
}

function shapeOf(first: string, length: number): string {
  return `${first}${length}`;
}

/** Group terms by first letter and length, where one-letter errors are looked for. */
export function groupByShape(terms: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const term of terms) {
    const shape = shapeOf(term[0]!, term.length);
    const group = groups.get(shape);
    if (group) group.push(term);
    else groups.set(shape, [term]);
  }
  return groups;
}

/** One word of a query: what it may be found as. */
interface Wanted {
  readonly word: string;
  readonly weight: number;
  readonly frequency: number;
  readonly forms: readonly string[];
}

/** Rare words weigh more; a word no act holds weighs most, so that it is missed. */
function weightOf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

function closeTerms(term: string, { byShape }: Held): string[] {
  return [-1, 0, 1]
    .flatMap((gap) => byShape.get(shapeOf(term[0]!, term.length + gap)) ?? [])
    .filter((known) => distance(term, known, 1) === 1)
    .slice(0, 4);
}

/** A word no act holds gives way to the phrase it stands for, where the acts hold that (« CAO », « commission d'appel d'offres »). */
function spelledOut(term: string, word: string, { frequencies }: Held, lexicon?: Lexicon): [string, string][] {
  const isKnown = (known: string): boolean => frequencies[known] !== undefined;
  if (isKnown(term)) return [[term, word]];
  const alternatives = lexicon?.alternatives(term) ?? [];
  if (alternatives.some((phrase) => phrase.length === 1 && isKnown(phrase[0]!))) return [[term, word]];
  const phrase = alternatives.find((terms) => terms.length > 1 && terms.every(isKnown));
  return phrase ? phrase.map((known) => [known, known]) : [[term, word]];
}

function wantedWords(held: Held, words: string, lexicon: Lexicon | undefined): Wanted[] {
  const { frequencies, size } = held;
  const asked = surfaceTerms(words).flatMap((word) => spelledOut(stem(word), word, held, lexicon));
  const unique = [...new Map(asked).entries()];
  const wanted = unique.map(([term, word]) => {
    const alternatives = lexicon?.alternatives(term).flatMap((phrase) => (phrase.length === 1 ? phrase : [])) ?? [];
    const close = frequencies[term] === undefined && term.length >= SHORTEST_FUZZY ? closeTerms(term, held) : [];
    const forms = [term, ...alternatives, ...close].filter((form) => frequencies[form] !== undefined);
    const frequency = Math.min(size, Math.max(0, ...forms.map((form) => frequencies[form]!)));
    return { word, forms, frequency, weight: weightOf(frequency, size) };
  });
  const telling = wanted.filter(({ frequency }) => frequency <= commonLimit(size));
  return telling.some(({ forms }) => forms.length > 0) ? telling : wanted;
}

/** Part the words that are searched from those that are only looked for in the titles found. */
function searchedWords(
  wanted: readonly Wanted[],
  size: number,
): { searched: readonly Wanted[]; checked: readonly Wanted[] } {
  if (size < LARGE_CORPUS) return { searched: wanted, checked: [] };
  const byRarity = [...wanted].sort((a, b) => a.frequency - b.frequency);
  const known = byRarity.filter(({ frequency }) => frequency > 0);
  const rare = new Set(
    known.filter(({ frequency }, rank) => rank === 0 || (rank < MOST_SEARCHED && frequency <= RARE_SHARE * size)),
  );
  return {
    searched: wanted.filter((word) => rare.has(word) || word.frequency === 0),
    checked: known.filter((word) => !rare.has(word)),
  };
}

/** Find the acts that hold words, best first. */
export function findActs(held: Held, words: string, { limit = MOST_FOUND, filter, lexicon }: FindOptions): FoundAct[] {
  const wanted = wantedWords(held, words, lexicon);
  const { searched, checked } = searchedWords(wanted, held.size);
  const queries: Query[] = searched.flatMap(({ forms }) =>
    forms.map((form, rank) => {
      const factor = rank === 0 ? 1 : OTHER_FORM;
      return {
        queries: [form],
        boost: { title: WEIGHTS.title * factor, names: WEIGHTS.names, body: WEIGHTS.body * factor },
      };
    }),
  );
  if (queries.length === 0) return [];
  const results = held.engine.search(
    { combineWith: 'OR', queries },
    { bm25: BM25, ...(filter && { filter: ({ id }: { id: unknown }) => filter(String(id)) }) },
  );
  return results
    .slice(0, limit)
    .map((result) => describe(result, searched, checked))
    .sort((a, b) => b.score - a.score);
}

function describe(result: SearchResult, searched: readonly Wanted[], checked: readonly Wanted[]): FoundAct {
  const title = new Set(String(result.title).split(' '));
  const inTitle = (word: Wanted): boolean => word.forms.some((form) => title.has(form));
  const isHeld = (word: Wanted): boolean => word.forms.some((form) => result.match[form] !== undefined);
  const weigh = (list: readonly Wanted[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
  const alsoHeld = checked.filter(inTitle);
  const matched = [...searched.filter(isHeld), ...alsoHeld];
  const share = weigh(matched) / weigh([...searched, ...alsoHeld]);
  const titleShare = weigh(matched.filter(inTitle)) / weigh([...searched, ...checked]);
  return {
    id: String(result.id),
    score: fairScore(result) * share * (0.5 + titleShare),
    matched: matched.map(({ word }) => word),
    missing: searched.filter((word) => !isHeld(word)).map(({ word }) => word),
    share,
    titleShare,
  };
}
