import type { AsPlainObject, Query } from 'minisearch';
import { distance } from '../french/spelling.js';
import { stem, surfaceTerms } from '../french/terms.js';
import type { Act } from '../records/index.js';
import { BM25, createEngine, fairScore, loadEngine } from './engine.js';
import type { Lexicon } from './lexicon.js';

/** An act found for some words, best first. */
export interface FoundAct {
  readonly id: string;
  readonly score: number;
  /** Words asked that the act holds, itself, a synonym or one letter away; those of every act count for nothing. */
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

/** Finds acts by their words; can be saved and loaded. */
export interface ActIndex {
  find(words: string, options?: FindOptions): FoundAct[];
  /** Tell whether a folded word stands in an act. */
  knows(word: string): boolean;
  toJSON(): unknown;
}

const FIELDS = ['title', 'names', 'body'] as const;
const WEIGHTS = { title: 4, names: 2, body: 1 } as const;
/** Body words found in more acts than this do not tell acts apart, and make queries slow. */
const COMMON_SHARE = 0.2;
const SMALL_CORPUS = 20;
const MOST_FOUND = 60;
const SHORTEST_FUZZY = 5;

interface SavedIndex {
  readonly engine: AsPlainObject;
  readonly size: number;
  readonly frequencies: Readonly<Record<string, number>>;
  readonly words: string;
}

/** The text from the title on: before it stand the names of those who attend, which every act of a sitting shares. */
function bodyText(act: Act): string {
  return act.text.slice(act.sources['/subject']?.start ?? act.sources['/body/0']?.start ?? 0);
}

/** Build the index of a set of acts: the acts are read twice, to learn which words are common. */
export function buildActIndex(acts: Iterable<Act>): ActIndex {
  const prepared: { id: string; title: string[]; names: string[]; body: string[] }[] = [];
  const frequencies: Record<string, number> = Object.create(null) as Record<string, number>;
  const words = new Set<string>();
  const termsOf = (text: string): string[] => {
    const surface = surfaceTerms(text);
    for (const word of surface) words.add(word);
    return surface.map(stem);
  };
  for (const act of acts) {
    const title = termsOf(act.subject ?? '');
    const names = termsOf(
      [act.number, act.theme, act.rapporteur?.name, ...Object.keys(act.acronyms)]
        .filter((text) => text != null)
        .join(' '),
    );
    const body = [...new Set(termsOf(bodyText(act)))];
    prepared.push({ id: act.id, title, names, body });
    for (const term of new Set([...title, ...names, ...body])) frequencies[term] = (frequencies[term] ?? 0) + 1;
  }
  const limit = prepared.length < SMALL_CORPUS ? Infinity : prepared.length * COMMON_SHARE;
  const engine = createEngine(FIELDS);
  for (const { id, title, names, body } of prepared) {
    engine.add({
      id,
      title: title.join(' '),
      names: names.join(' '),
      body: body.filter((term) => frequencies[term]! <= limit).join(' '),
    });
  }
  return makeIndex({ engine, size: prepared.length, frequencies, words });
}

/** Load an index that `toJSON` gave. */
export function loadActIndex(json: unknown): ActIndex {
  const { engine, size, frequencies, words } = json as SavedIndex;
  return makeIndex({
    engine: loadEngine(engine, FIELDS),
    size,
    frequencies: Object.assign(Object.create(null), frequencies) as Record<string, number>,
    words: new Set(words.split(' ')),
  });
}

interface Held {
  readonly engine: ReturnType<typeof createEngine<(typeof FIELDS)[number]>>;
  readonly size: number;
  readonly frequencies: Readonly<Record<string, number>>;
  readonly words: ReadonlySet<string>;
}

/** One word of a query: what it may be found as. */
interface Wanted {
  readonly word: string;
  readonly weight: number;
  readonly forms: readonly string[];
}

function makeIndex(held: Held): ActIndex {
  return {
    find: (words, options = {}) => findActs(held, words, options),
    knows: (word) => held.words.has(word),
    toJSON: (): SavedIndex => ({
      engine: held.engine.toJSON(),
      size: held.size,
      frequencies: held.frequencies,
      words: [...held.words].join(' '),
    }),
  };
}

/** Rare words weigh more; a word no act holds weighs most, so that it is missed. */
function weightOf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

function wantedWords({ frequencies, size }: Held, words: string, lexicon: Lexicon | undefined): Wanted[] {
  const unique = [...new Map(surfaceTerms(words).map((word) => [stem(word), word])).entries()];
  return unique.map(([term, word]) => {
    const alternatives = lexicon?.alternatives(term).flatMap((phrase) => (phrase.length === 1 ? phrase : [])) ?? [];
    const close = frequencies[term] === undefined && term.length >= SHORTEST_FUZZY ? closeTerms(term, frequencies) : [];
    const forms = [term, ...alternatives, ...close].filter((form) => frequencies[form] !== undefined);
    const frequency = Math.max(0, ...forms.map((form) => frequencies[form]!));
    return { word, forms, weight: weightOf(Math.min(frequency, size), size) };
  });
}

/** Terms of the corpus one letter away from a term it lacks. */
function closeTerms(term: string, frequencies: Readonly<Record<string, number>>): string[] {
  const found: string[] = [];
  for (const known in frequencies) {
    if (known[0] === term[0] && Math.abs(known.length - term.length) <= 1 && distance(term, known, 1) === 1)
      found.push(known);
  }
  return found.slice(0, 4);
}

function findActs(held: Held, words: string, { limit = MOST_FOUND, filter, lexicon }: FindOptions): FoundAct[] {
  const wanted = wantedWords(held, words, lexicon);
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const queries: Query[] = wanted.flatMap(({ forms }) =>
    forms.map((form, rank) => ({
      queries: [form],
      boost: {
        title: WEIGHTS.title * (rank === 0 ? 1 : 0.6),
        names: WEIGHTS.names,
        body: WEIGHTS.body * (rank === 0 ? 1 : 0.6),
      },
    })),
  );
  if (queries.length === 0) return [];
  const results = held.engine.search(
    { combineWith: 'OR', queries },
    { bm25: BM25, ...(filter && { filter: ({ id }: { id: unknown }) => filter(String(id)) }) },
  );
  return results
    .slice(0, MOST_FOUND)
    .map((result) => {
      const share = (accepts: (fields: readonly string[]) => boolean): number => {
        const held = wanted.filter(({ forms }) => forms.some((form) => accepts(result.match[form] ?? [])));
        return held.reduce((sum, { weight }) => sum + weight, 0) / total;
      };
      const matches = ({ forms }: Wanted): boolean => forms.some((form) => result.match[form] !== undefined);
      const anywhere = share((fields) => fields.length > 0);
      const titleShare = share((fields) => fields.includes('title'));
      return {
        id: String(result.id),
        score: fairScore(result) * anywhere * (0.5 + titleShare),
        matched: wanted.filter(matches).map(({ word }) => word),
        missing: wanted.filter((word) => !matches(word)).map(({ word }) => word),
        share: anywhere,
        titleShare,
      };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}
