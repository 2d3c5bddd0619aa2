import { fold, foldKey } from './fold.js';
import { isGivenName } from './given-names.js';
import { distance } from './spelling.js';
import { isStopWord } from './stop-words.js';
import { tokens, type Token } from './tokens.js';

/** A person as a directory knows them. */
interface Entry {
  readonly name: string;
  /** Folded words of the given and of the family name. */
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** The persons of a corpus, found by any word of their names. */
export interface NameDirectory {
  readonly entries: readonly Entry[];
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** Words of names by length, for one-letter errors. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

/** A person named in a text. Several candidates where only a given name, or a shared family name, was typed. */
export interface PersonMention {
  readonly candidates: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly quality: 'full' | 'family' | 'given' | 'close';
}

const CIVILITY = /^(m|mr|mme|mlle|mmes|mm|monsieur|madame|mademoiselle|messieurs|mesdames|docteur|dr|maitre|me)$/;
const PARTICLES = /^(de|du|des|la|le|les|d|l|el|al|ben|bin|van|von|der|den|da|di|dos|y)$/;
const PLACE_BEFORE =
  /(?:rue|avenue|boulevard|place|square|impasse|allee|chemin|quai|pont|espace|ecole|college|lycee|salle|stade|gymnase|maison|centre|parc|jardin|residence|halle|theatre|mediatheque|hopital|clinique|groupe|complexe|foyer|esplanade|quartier|zac|piscine|boulodrome|retraite|fondation|association|prix|square|passage|cour|tour)(?: [a-z']+)?$/;

/** Part « Prénom NOM » in given and family name; the family name is the run of capital words, particles included. */
export function splitName(name: string): { given: string; family: string } {
  const words = name.trim().split(/\s+/);
  const first = words.findIndex((word, index) => index > 0 && word === word.toUpperCase() && /\p{Lu}/u.test(word));
  const start = first > 0 ? first : Math.max(1, words.length - 1);
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

/** Reduce a name to what two spellings of it share: no accents, case, hyphens or apostrophes. */
export function nameKey(name: string): string {
  return foldKey(name);
}

/** Build a directory from names as `Prénom NOM`. */
export function buildNameDirectory(names: readonly string[]): NameDirectory {
  const entries = [...new Map(names.map((name) => [nameKey(name), name])).values()].map((name): Entry => {
    const { given, family } = splitName(name);
    return {
      name,
      given: foldKey(given).split(' '),
      family: foldKey(family)
        .split(' ')
        .filter((word) => word !== ''),
    };
  });
  const byWord = new Map<string, Entry[]>();
  const byLength = new Map<number, string[]>();
  for (const entry of entries) {
    for (const word of new Set([...entry.given, ...entry.family])) {
      const known = byWord.get(word);
      if (known) known.push(entry);
      else {
        byWord.set(word, [entry]);
        byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
      }
    }
  }
  return { entries, byWord, byLength };
}

interface Reading {
  /** Tell whether a folded word is ordinary French in a question, so that it names someone only when capitalised. */
  readonly isOrdinaryWord?: (folded: string) => boolean;
}

/** A word of the text read as a word of names, itself or one letter away. */
interface Reach {
  readonly token: Token;
  readonly words: readonly string[];
  readonly exact: boolean;
}

/** Find the persons of a directory that a text names: any order, accents or not, one wrong letter, family or given name alone. */
export function findPersons(
  text: string,
  directory: NameDirectory,
  { isOrdinaryWord = () => false }: Reading = {},
): PersonMention[] {
  const list = tokens(text);
  const shouted = text === text.toUpperCase();
  const reaches = list.map((token) => reach(token, directory, isOrdinaryWord));
  const found: PersonMention[] = [];
  for (let from = 0; from < list.length; from++) {
    const mention = longestMention(list, reaches, from, directory, { isOrdinaryWord, shouted });
    if (mention) {
      found.push(mention);
      while (from + 1 < list.length && list[from + 1]!.start < mention.end) from++;
    }
  }
  return found.filter((mention) => !PLACE_BEFORE.test(fold(text.slice(0, mention.start)).trim()));
}

function reach(token: Token, directory: NameDirectory, isOrdinaryWord: (word: string) => boolean): Reach {
  const { folded } = token;
  if (directory.byWord.has(folded)) return { token, words: [folded], exact: true };
  if (folded.length < 5 || isStopWord(folded) || isOrdinaryWord(folded) || /\d/.test(folded))
    return { token, words: [], exact: false };
  const near = [-1, 0, 1]
    .flatMap((gap) => directory.byLength.get(folded.length + gap) ?? [])
    .filter((word) => distance(folded, word, 1) === 1);
  return { token, words: near, exact: false };
}

interface Sight extends Required<Reading> {
  readonly shouted: boolean;
}

function longestMention(
  list: readonly Token[],
  reaches: readonly Reach[],
  from: number,
  directory: NameDirectory,
  sight: Sight,
): PersonMention | null {
  for (let length = Math.min(6, list.length - from); length >= 1; length--) {
    const span = reaches.slice(from, from + length);
    if (span[0]!.words.length === 0 || span.at(-1)!.words.length === 0) continue;
    const entries = entriesOf(span, directory);
    if (entries.length === 0) continue;
    const quality = qualityOf(span, entries, list[from - 1], sight);
    if (quality && !contradicted(span, reaches, from, length, list, quality, sight)) {
      return {
        candidates: entries.map(({ name }) => name),
        start: span[0]!.token.start,
        end: span.at(-1)!.token.end,
        quality,
      };
    }
  }
  return null;
}

/** The persons in whose names every word of the span stands, particles aside. */
function entriesOf(span: readonly Reach[], directory: NameDirectory): Entry[] {
  const meaningful = span.filter(({ token }) => !PARTICLES.test(token.folded));
  const first = meaningful[0];
  if (!first || span.some(({ words, token }) => words.length === 0 && !PARTICLES.test(token.folded))) return [];
  const candidates = new Set(first.words.flatMap((word) => directory.byWord.get(word) ?? []));
  return [...candidates].filter((entry) => {
    const left = [...entry.given, ...entry.family];
    return span.every(({ words, token }) => {
      const at = left.findIndex((word) => words.includes(word));
      if (at >= 0) left.splice(at, 1);
      return at >= 0 || PARTICLES.test(token.folded);
    });
  });
}

function qualityOf(
  span: readonly Reach[],
  entries: readonly Entry[],
  before: Token | undefined,
  sight: Sight,
): PersonMention['quality'] | null {
  const words = span.map(({ token, words: near, exact }) => ({ token, word: near[0] ?? token.folded, exact }));
  const isFamily = entries.every(({ family }) =>
    words.some(({ word }) => family.includes(word) && !PARTICLES.test(word)),
  );
  const isGiven = entries.every(({ given }) => words.some(({ word }) => given.includes(word)));
  const exact = span.every((reached) => reached.exact || PARTICLES.test(reached.token.folded));
  if (isFamily && isGiven && span.length > 1) return exact ? 'full' : 'close';
  const marked =
    CIVILITY.test(before?.folded ?? '') ||
    (!sight.shouted && span.some(({ token }) => /^\p{Lu}/u.test(token.surface) && token.start > 0));
  const ordinary = words.every(
    ({ token }) => sight.isOrdinaryWord(token.folded) || isStopWord(token.folded) || PARTICLES.test(token.folded),
  );
  if (ordinary && !marked) return null;
  if (isFamily) return exact ? (words.some(({ word }) => word.length > 2) ? 'family' : null) : 'close';
  if (isGiven && exact) return 'given';
  return isGiven && entries.length > 0 && marked ? 'close' : null;
}

/** « Paul Touzard » is not Isabelle TOUZARD: a given name that is no one's beside the family name says it is someone else. */
function contradicted(
  span: readonly Reach[],
  reaches: readonly Reach[],
  from: number,
  length: number,
  list: readonly Token[],
  quality: PersonMention['quality'],
  sight: Sight,
): boolean {
  if (quality === 'full' || (quality === 'close' && span.length > 1)) return false;
  return [from - 1, from + length].some((index) => {
    const neighbour = list[index];
    if (!neighbour || CIVILITY.test(neighbour.folded) || isStopWord(neighbour.folded)) return false;
    const gap =
      index < from ? neighbour.end === span[0]!.token.start - 1 : neighbour.start === span.at(-1)!.token.end + 1;
    const isName = isGivenName(neighbour.folded) && reaches[index]!.words.length === 0;
    const isCapital = /^\p{Lu}\p{Ll}/u.test(neighbour.surface) && index > 0 && !sight.isOrdinaryWord(neighbour.folded);
    return gap && (isName || (quality === 'given' && isCapital && reaches[index]!.words.length === 0));
  });
}

/** Find persons a text names that the directory does not hold (« Jean Dupont »), as typed. */
export function findUnknownPersons(
  text: string,
  directory: NameDirectory,
  { isOrdinaryWord = () => false }: Reading = {},
): string[] {
  const list = tokens(text);
  const found: string[] = [];
  for (let from = 0; from < list.length; from++) {
    const to = unknownNameEnd(list, from, directory, isOrdinaryWord);
    if (to === null) continue;
    const start = list[from]!.start;
    if (!PLACE_BEFORE.test(fold(text.slice(0, start)).trim())) found.push(text.slice(start, list[to]!.end));
    from = to;
  }
  return found;
}

function unknownNameEnd(
  list: readonly Token[],
  from: number,
  directory: NameDirectory,
  isOrdinaryWord: (word: string) => boolean,
): number | null {
  const follows = (index: number): boolean => list[index]!.start - list[index - 1]!.end <= 1;
  const isName = (index: number): boolean => {
    const token = list[index];
    if (!token || !follows(index)) return false;
    return /^\p{L}{3,}$/u.test(token.surface) && !isStopWord(token.folded) && !isOrdinaryWord(token.folded);
  };
  const { folded } = list[from]!;
  if (CIVILITY.test(folded) && folded !== 'me') {
    const next = list[from + 1];
    const unknown = next && /^\p{Lu}/u.test(next.surface) && isName(from + 1) && !directory.byWord.has(next.folded);
    return unknown ? (isName(from + 2) && /^\p{Lu}/u.test(list[from + 2]!.surface) ? from + 2 : from + 1) : null;
  }
  if (!isGivenName(folded)) return null;
  let to = from;
  while (to + 1 < list.length && isGivenName(list[to + 1]!.folded) && follows(to + 1)) to++;
  if (isName(to + 1)) return to + 1;
  return to > from ? to : null;
}
