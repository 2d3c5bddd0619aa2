import { fold } from './fold.js';
import { isGivenName } from './given-names.js';
import { type NameDirectory, type NameEntry } from './name-directory.js';
import { CIVILITIES, EVERYDAY_WORDS, NAMED_PLACES, PARTICLES } from './name-words.js';
import { isStopWord } from './stop-words.js';
import { tokens, type Token } from './tokens.js';

/** A person named in a text. Several candidates where only a given name, or a shared family name, was typed. */
export interface PersonMention {
  readonly candidates: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly quality: 'full' | 'family' | 'given' | 'close';
  /** Named by an office alone: « le maire ». */
  readonly byOffice?: true;
}

/** How a text is read for names. */
export interface NameReading {
  /** Tell whether a folded word is ordinary French in a question, so that it names someone only when capitalised. */
  readonly isOrdinaryWord?: (folded: string) => boolean;
}

/** A word of the text read as a word of names, itself or one letter away. */
interface Reach {
  readonly token: Token;
  readonly words: readonly string[];
  readonly exact: boolean;
}

/** A text being read: its words, what names each reaches, and how to judge an ordinary word. */
interface Sight {
  readonly text: string;
  readonly list: readonly Token[];
  readonly reaches: readonly Reach[];
  readonly directory: NameDirectory;
  readonly isOrdinary: (folded: string) => boolean;
  /** All in capitals, so that a capital says nothing. */
  readonly shouted: boolean;
}

const LONGEST_NAME = 6;
const DETERMINER =
  /^(?:le|la|les|l|un|une|du|des|au|aux|ce|cet|cette|notre|nos|votre|vos|leur|leurs|mon|ma|mes|son|sa|ses)$/;

/** What may follow a misspelt surname that opens a question: « rimbret etait la ? », « altrd il a voté quoi ». */
const AFTER_SUBJECT =
  /^(?:il|elle|a|est|etait|avait|present|presente|absent|absente|excuse|excusee|vote|votait|siege|siegeait)$/;

/**
 * Find the persons of a directory that a text names.
 *
 * Any order (« calvat renaud »), accents or not, hyphen or space, family or given name alone, one wrong letter in names of
 * five letters or more. Never turns an exact name into another, nor « Paul Touzard » into Isabelle TOUZARD.
 */
export function findPersons(
  text: string,
  directory: NameDirectory,
  { isOrdinaryWord = () => false }: NameReading = {},
): PersonMention[] {
  const list = tokens(text);
  const isOrdinary = (word: string): boolean =>
    isOrdinaryWord(word) || isStopWord(word) || EVERYDAY_WORDS.has(word) || PARTICLES.has(word);
  const reaches = list.map((token) => reach(token, directory, isOrdinary));
  const sight: Sight = { text, list, reaches, directory, isOrdinary, shouted: text === text.toUpperCase() };
  const found: PersonMention[] = [];
  for (let from = 0; from < list.length; from++) {
    const mention = longestMention(sight, from);
    if (!mention) continue;
    found.push(mention);
    while (from + 1 < list.length && list[from + 1]!.start < mention.end) from++;
  }
  return found;
}

/** Two given names spelled two ways: « Mickaël » and « Michael », « Phillipe » and « Philippe »; not « Michel ». */
function spellingKey(given: string): string {
  return given
    .replace(/ph/g, 'f')
    .replace(/h/g, '')
    .replace(/k/g, 'c')
    .replace(/y/g, 'i')
    .replace(/([b-df-hj-np-tv-z])\1+/g, '$1');
}

function reach(token: Token, directory: NameDirectory, isOrdinary: (word: string) => boolean): Reach {
  const { folded } = token;
  if (directory.byWord.has(folded)) return { token, words: [folded], exact: true };
  if (isOrdinary(folded) || /\d/.test(folded)) return { token, words: [], exact: false };
  const near = directory.near(folded);
  // A common given name is no misspelling of another name.
  const words = isGivenName(folded) ? near.filter((word) => spellingKey(word) === spellingKey(folded)) : near;
  return { token, words, exact: false };
}

function longestMention(sight: Sight, from: number): PersonMention | null {
  const { list, reaches } = sight;
  for (let length = Math.min(LONGEST_NAME, list.length - from); length >= 1; length--) {
    const span = reaches.slice(from, from + length);
    if (span[0]!.words.length === 0 || span.at(-1)!.words.length === 0) continue;
    if (!isOneRun(sight, from, from + length)) continue;
    const entries = entriesOf(span, sight.directory);
    const quality = entries.length === 0 ? null : qualityOf(span, entries, from, sight);
    if (!quality || isElsewhere(sight, from, from + length)) continue;
    if (quality !== 'full' && span.length < 4 && isContradicted(sight, from, from + length, entries, quality)) continue;
    const candidates = entries.map(({ name }) => name);
    return { candidates, start: span[0]!.token.start, end: span.at(-1)!.token.end, quality };
  }
  return null;
}

/** Only a space, a hyphen or an apostrophe stands between the words of a name. */
function isOneRun({ list }: Sight, from: number, to: number): boolean {
  return list.slice(from + 1, to).every((token, index) => token.start - list[from + index]!.end <= 1);
}

/** A place that bears the name (« rue Renaud Calvat »), or a part of a longer hyphenated word (« Saint-Jean-de-Védas »). */
function isElsewhere(sight: Sight, from: number, to: number): boolean {
  const { text, list, reaches } = sight;
  const [first, last] = [list[from]!, list[to - 1]!];
  const hyphenated =
    /^[-‐‑]\p{L}{2}/u.test(text.slice(last.end, last.end + 3)) &&
    !/^-(?:t|il|el)/.test(fold(text.slice(last.end, last.end + 3)));
  let start = from;
  while (
    start > 0 &&
    (reaches[start - 1]!.exact || isGivenName(list[start - 1]!.folded)) &&
    isOneRun(sight, start - 1, start + 1)
  )
    start--;
  const placeBefore = NAMED_PLACES.has(list[start - 1]?.folded ?? '');
  return hyphenated || placeBefore || /[-‐‑]/.test(text.charAt(first.start - 1));
}

/** The persons in whose names every word of the span stands; a particle counts only inside the family name that has it. */
function entriesOf(span: readonly Reach[], directory: NameDirectory): NameEntry[] {
  const first = span.find(({ token }) => !PARTICLES.has(token.folded));
  const candidates = new Set(first?.words.flatMap((word) => directory.byWord.get(word) ?? []) ?? []);
  return [...candidates].filter((entry) => {
    if (entry.given.length + entry.family.length < span.length) return false;
    const left = [...entry.given, ...entry.family];
    return span.every(({ words }) => {
      const at = left.findIndex((word) => words.includes(word));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  });
}

function qualityOf(
  span: readonly Reach[],
  entries: readonly NameEntry[],
  from: number,
  sight: Sight,
): PersonMention['quality'] | null {
  const words = span.filter(({ token }) => !PARTICLES.has(token.folded)).flatMap((reached) => reached.words);
  const isFamily = entries.every(({ family }) => words.some((word) => family.includes(word)));
  const isGiven = entries.every(({ given }) => words.some((word) => given.includes(word)));
  const exact = span.every((reached) => reached.exact);
  if (isFamily && isGiven && span.length > 1) return exact ? 'full' : 'close';
  const before = sight.list[from - 1]?.folded ?? '';
  const civil = CIVILITIES.has(before) && before !== 'me';
  const capital = !sight.shouted && from > 0 && span.some(({ token }) => /^\p{Lu}/u.test(token.surface));
  const subject = exact && opensQuestion(sight, from, span.length);
  if (
    !civil &&
    !capital &&
    !subject &&
    (DETERMINER.test(before) || span.every(({ token }) => sight.isOrdinary(token.folded)))
  )
    return null;
  if (exact) return isFamily ? 'family' : 'given';
  return civil || capital || opensQuestion(sight, from, span.length) ? 'close' : null;
}

/** A misspelt surname in small letters is taken for one only alone or as the subject that opens the question. */
function opensQuestion({ list }: Sight, from: number, length: number): boolean {
  const after = list[from + length]?.folded;
  const opens = from === 0 || (from === 1 && list[0]!.folded === 'et');
  return opens && (after === undefined || AFTER_SUBJECT.test(after));
}

/** « Paul Touzard » is not Isabelle TOUZARD: another given name beside the family name, or another surname after a given one. */
function isContradicted(
  sight: Sight,
  from: number,
  to: number,
  entries: readonly NameEntry[],
  quality: PersonMention['quality'],
): boolean {
  const { list, directory } = sight;
  return [from - 1, to].some((index) => {
    const neighbour = list[index];
    if (!neighbour || !isOneRun(sight, Math.min(index, from), Math.max(index + 1, to))) return false;
    const { folded, surface } = neighbour;
    const initial = entries.some(({ given }) => given.some((word) => word.length === 1 && folded.startsWith(word)));
    const isCapital = /^\p{Lu}/u.test(surface);
    if (initial || CIVILITIES.has(folded)) return false;
    const isOthersGiven =
      isGivenName(folded) || (directory.byWord.get(folded) ?? []).some(({ given }) => given.includes(folded));
    if (quality !== 'given') return isOthersGiven && (isCapital || !sight.isOrdinary(folded)) && !fits(folded, entries);
    // After a given name, any word that is neither ordinary nor a verb's ending is somebody's surname.
    if (index < from) return false;
    if (isCapital || isGivenName(folded)) return !sight.isOrdinary(folded);
    const small = /^\p{Ll}{3}/u.test(surface) && /^\p{Ll}/u.test(list[from]!.surface);
    return small && !sight.isOrdinary(folded) && !/(?:ait|aient|er|ez|ont|ee?s?)$/.test(folded);
  });
}

function fits(word: string, entries: readonly NameEntry[]): boolean {
  return entries.some(({ given, family }) => given.includes(word) || family.includes(word));
}
