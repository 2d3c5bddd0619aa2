import type { AsPlainObject } from 'minisearch';
import { stem, surfaceTerms } from '../french/terms.js';
import type { Act } from '../records/index.js';
import { commonLimit, findActs, groupByShape, type FindOptions, type FoundAct, type Held } from './act-query.js';
import { createEngine, loadEngine } from './engine.js';

export type { FindOptions, FoundAct } from './act-query.js';

/** Finds acts by their words; can be saved and loaded. */
export interface ActIndex {
  find(words: string, options?: FindOptions): FoundAct[];
  /** Tell whether a folded word stands in an act. */
  knows(word: string): boolean;
  toJSON(): unknown;
}

const FIELDS = ['title', 'names', 'body'] as const;
const STORED = ['title'] as const;

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

/** Build the index of a set of acts. Words that stand in a fifth of them or more are left out of the bodies: they tell no act apart. */
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
      [act.number ?? '', act.theme ?? '', act.rapporteur?.name ?? '', ...Object.keys(act.acronyms)].join(' '),
    );
    const told = new Set([...title, ...names]);
    const body = [...new Set(termsOf(bodyText(act)))].filter((term) => !told.has(term));
    prepared.push({ id: act.id, title, names, body });
    for (const term of [...told, ...body]) frequencies[term] = (frequencies[term] ?? 0) + 1;
  }
  const limit = commonLimit(prepared.length);
  const engine = createEngine(FIELDS, STORED);
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
    engine: loadEngine(engine, FIELDS, STORED),
    size,
    frequencies: Object.assign(Object.create(null), frequencies) as Record<string, number>,
    words: new Set(words.split(' ')),
  });
}

function makeIndex(parts: Omit<Held, 'byShape'>): ActIndex {
  const held: Held = { ...parts, byShape: groupByShape(Object.keys(parts.frequencies)) };
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
