import { findDates, type DateMention } from '../french/dates.js';
import { fromEnglish, isEnglish } from '../french/english.js';
import { fold } from '../french/fold.js';
import type { NameDirectory } from '../french/name-directory.js';
import { findPersons } from '../french/names.js';
import { findUnknownPersons } from '../french/unknown-names.js';
import { buildSpeller } from '../french/spelling.js';
import { isStopWord } from '../french/stop-words.js';
import { writtenForm } from '../french/spoken.js';
import { findActNumbers } from './act-numbers.js';
import { foreignCouncil, type CouncilDirectory } from './councils.js';
import { findSumBounds } from './sum-bounds.js';
import type { Heard, Rule, TermMention } from './rule.js';
import { holderMeant, type Holders } from './holders.js';
import { isActWord } from './topic-words.js';

const LONGEST_QUESTION = 2000;

/** What a question is heard against: the words, names and acronyms of the corpus, and those of the rules. */
export interface Lexis {
  /** Tell whether a folded word stands in an act, or in the lexicon. */
  readonly inCorpus: (word: string) => boolean;
  readonly directory: NameDirectory;
  readonly councils: CouncilDirectory;
  /** Acronyms of the acts, as printed (upper case). */
  readonly acronyms: ReadonlySet<string>;
  readonly mender: Mender;
  /** Who holds the offices that questions name people by; worked out when first asked for. */
  readonly holders: () => Holders;
  /** Tell whether an act of the corpus bears a number, given its key. */
  readonly isActNumber: (key: string) => boolean;
  /** ISO dates of the sittings, in order: a day named without a year is of the latest year in which one was held then. */
  readonly sittings: readonly string[];
  /** Find the terms of the glossary that a folded text names; `capitals` are its words typed in capitals, folded. */
  readonly findTerms: (
    text: string,
    capitals: ReadonlySet<string>,
    knows: (word: string) => boolean,
  ) => readonly TermMention[];
}

/** Mends typing errors in the words that rules look for. */
export interface Mender {
  readonly knows: (word: string) => boolean;
  readonly mend: (word: string) => string | null;
}

/** Build a mender from the words of the rules' own examples. */
export function buildMender(rules: readonly Rule[]): Mender {
  const counts = new Map<string, number>();
  for (const rule of rules) {
    for (const word of rule.examples.flatMap(ordinaryWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const speller = buildSpeller([...counts].map(([word, count]) => ({ word, count })));
  return {
    knows: (word) => counts.has(word) || isStopWord(word) || isActWord(word),
    mend(word) {
      const mended = speller.repair(word);
      return mended === null || isInflection(word, mended) ? null : mended;
    },
  };
}

/** « municipal » is no misspelling of « municipales »: one word begins with the other. */
function isInflection(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || a.slice(0, -1) === b.slice(0, -1);
}

/** The words of an example but its names: a capital inside a sentence marks a name. */
function ordinaryWords(example: string): string[] {
  const common = example.replace(/(?<=\S\s)\p{Lu}[\p{L}-]+/gu, ' ');
  return fold(common)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
}

type Span = Readonly<Record<'start' | 'end', number>>;

/** Hear a question: rewrite it as ordinary folded French and find what it names. `today` is an ISO date. */
export function hear(question: string, lexis: Lexis, today: string): Heard {
  const asTyped = question.slice(0, LONGEST_QUESTION).replace(/\s+/g, ' ').trim();
  const english = isEnglish(fold(asTyped));
  const typed = english ? fromEnglish(asTyped) : asTyped;
  const knows = (word: string): boolean => lexis.mender.knows(word) || lexis.inCorpus(word);
  const places = lexis.councils.find(typed, lexis.mender.knows);
  const meets = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;
  // A council's exact name is no misspelling of a person's.
  const known = findPersons(typed, lexis.directory, { isOrdinaryWord: lexis.mender.knows }).filter(
    (person) => person.quality !== 'close' || !places.some((place) => place.isExact && meets(place, person)),
  );
  const dates = datesOf(typed, lexis.sittings, today);
  const councils = places.filter((place) => !known.some((person) => meets(place, person)));
  const holder = known.length === 0 ? holderMeant(typed, dates, lexis.holders) : null;
  const persons = holder ? [holder] : known;
  const wordsAt = ({ start, end }: Span): string[] => fold(typed.slice(start, end)).split(/[^a-z0-9]+/);
  // « Port-Marin » is not mended into « port-main ».
  const names = new Set([...capitalised(typed), ...[...persons, ...councils].flatMap(wordsAt)]);
  const written = writtenForm(typed, knows);
  const text = written
    .replace(/[a-z]{4,30}/g, (word) => (knows(word) || names.has(word) ? word : (lexis.mender.mend(word) ?? word)))
    .replace(/[\s?!.…,;:]+$/, '')
    .trim();
  return {
    question: typed,
    text,
    isEnglish: english,
    slots: {
      actNumbers: findActNumbers(typed, lexis.isActNumber),
      dates,
      persons,
      unknownPersons: findUnknownPersons(typed, known, { isOrdinaryWord: lexis.mender.knows }),
      councils,
      foreignCouncil: foreignCouncil(text, councils, lexis.councils),
      acronyms: findAcronyms(typed, lexis, persons),
      sums: findSumBounds(typed),
      terms: lexis.findTerms(text, capitalsOf(typed), knows),
    },
  };
}

/** Words with a capital inside a sentence, folded: names, which are not mended; none where every word has one. */
function capitalised(typed: string): ReadonlySet<string> {
  const words = typed.match(/\p{L}[\p{L}\d-]*/gu) ?? [];
  const names = words.slice(1).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return names.length * 2 > words.length && words.length > 4 ? new Set() : new Set(names.map(fold));
}

/** The words typed in capitals, folded; none where everything is. */
function capitalsOf(typed: string): ReadonlySet<string> {
  if (typed === typed.toUpperCase() && typed.trim().includes(' ')) return new Set();
  return new Set(typed.match(/\b\p{Lu}{2,12}\b/gu)?.map(fold) ?? []);
}

/** Read the dates named; one without a year falls on a sitting where it can. */
function datesOf(typed: string, sittings: readonly string[], today: string): readonly DateMention[] {
  const held = ({ from, to }: DateMention): boolean => sittings.some((date) => date >= from && date <= to);
  const latest = sittings.at(-1);
  const first = findDates(typed, { today, sittings, ...(latest !== undefined && { defaultYear: yearOf(latest) }) });
  if (first.every(held)) return first;
  const [, ...earlier] = new Set(sittings.map(yearOf).reverse());
  const others = earlier.map((defaultYear) => findDates(typed, { today, sittings, defaultYear }));
  return first.map((mention, index) =>
    held(mention) ? mention : (others.flatMap((dates) => dates[index] ?? []).find(held) ?? mention),
  );
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function findAcronyms(typed: string, lexis: Lexis, persons: Heard['slots']['persons']): string[] {
  const shouted = typed === typed.toUpperCase() && typed.includes(' ');
  const found: string[] = [];
  for (const match of typed.matchAll(/[\p{L}\d]{2,12}/gu)) {
    const word = match[0];
    const capital = word.toUpperCase();
    const isName = persons.some(({ start, end }) => match.index >= start && match.index < end);
    const isPrinted = word === capital && /\p{L}/u.test(word) && !shouted;
    if (!isName && (lexis.acronyms.has(capital) || isPrinted) && !found.includes(capital)) found.push(capital);
  }
  return found;
}
