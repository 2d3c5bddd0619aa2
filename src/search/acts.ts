import { stem, surfaceTerms } from '../french/terms.js';
import type { Act } from '../records/index.js';
import { findActs, type FindOptions, type FoundAct, type Held } from './act-query.js';
import { gatherVocabulary } from './vocabulary.js';
import { buildPostings, loadPostings, type SavedPostings } from './postings.js';
import { Tally } from './tally.js';

export type { FindOptions, FoundAct } from './act-query.js';

/** Finds acts by their words; can be saved and loaded. */
export interface ActIndex {
  find(words: string, options?: FindOptions): FoundAct[];
  /** Tell whether a folded word stands in an act. */
  knows(word: string): boolean;
  toJSON(): unknown;
}

interface SavedIndex {
  readonly ids: readonly string[];
  readonly title: SavedPostings;
  readonly titleWords: SavedPostings;
  readonly names: SavedPostings;
  readonly whole: SavedPostings;
  readonly words: string;
}

/** The text from the title on: before it stand the names of those who attend, which every act of a sitting shares. */
function bodyText(act: Act): string {
  return act.text.slice(act.sources['/subject']?.start ?? act.sources['/body/0']?.start ?? 0);
}

/** The words of a document's name: it often says whose it is (« valbourg-pv-2022.pdf »), where the text does not. */
function documentName({ document: { file } }: Act): string {
  return file.replace(/\.[a-z]+$/i, '').replace(/[^\p{L}]+/gu, ' ');
}

/** Build the index of a set of acts. */
export function buildActIndex(acts: Iterable<Act>): ActIndex {
  const ids: string[] = [];
  const lists = {
    title: [] as string[][],
    titleWords: [] as string[][],
    names: [] as string[][],
    whole: [] as string[][],
  };
  const words = new Set<string>();
  const wordsOf = (text: string): string[] => {
    const found = surfaceTerms(text);
    for (const word of found) words.add(word);
    return found;
  };
  for (const act of acts) {
    const title = wordsOf(act.subject ?? '');
    const names = wordsOf(
      [act.number, act.theme, act.rapporteur?.name, ...Object.keys(act.acronyms), documentName(act)].join(' '),
    );
    ids.push(act.id);
    lists.titleWords.push(title);
    lists.title.push(title.map(stem));
    lists.names.push(names.map(stem));
    lists.whole.push([...new Set([...title, ...names, ...wordsOf(bodyText(act))].map(stem))]);
  }
  const parts = {
    title: buildPostings(lists.title),
    titleWords: buildPostings(lists.titleWords),
    names: buildPostings(lists.names),
    whole: buildPostings(lists.whole),
  };
  return makeIndex({ ids, ...parts }, words);
}

/** Load an index that `toJSON` gave. */
export function loadActIndex(json: unknown): ActIndex {
  const { ids, title, titleWords, names, whole, words } = json as SavedIndex;
  const parts = {
    title: loadPostings(title),
    titleWords: loadPostings(titleWords),
    names: loadPostings(names),
    whole: loadPostings(whole),
  };
  return makeIndex({ ids, ...parts }, new Set(words.split(' ')));
}

function makeIndex(parts: Omit<Held, 'words' | 'stems' | 'tally'>, words: ReadonlySet<string>): ActIndex {
  const held: Held = {
    ...parts,
    words: gatherVocabulary(words),
    stems: gatherVocabulary(parts.whole.terms),
    tally: new Tally(parts.ids.length),
  };
  return {
    find: (query, options = {}) => findActs(held, query, options),
    knows: (word) => words.has(word),
    toJSON: (): SavedIndex => ({
      ids: parts.ids,
      title: parts.title.toJSON(),
      titleWords: parts.titleWords.toJSON(),
      names: parts.names.toJSON(),
      whole: parts.whole.toJSON(),
      words: [...words].join(' '),
    }),
  };
}
