import type { DateMention } from '../french/dates.js';
import type { PersonMention } from '../french/names.js';
import type { CouncilMention } from './councils.js';
import type { SumBounds } from './sum-bounds.js';

/** Terms of the glossary that a question names at one place: several where one name has several meanings (« CA »). */
export interface TermMention {
  readonly terms: readonly string[];
  /** Offsets into the folded text of the question. */
  readonly start: number;
  readonly end: number;
}

/** What the words of a question name, before any rule reads it. */
export interface Slots {
  /** Numbers that look like an act's (« 2013/8 », « M2023-242 »), spaces tidied. */
  readonly actNumbers: readonly string[];
  /** Dates and periods named, in the order of the text. */
  readonly dates: readonly DateMention[];
  /** Persons of the corpus that the question names. */
  readonly persons: readonly PersonMention[];
  /** Persons named that the corpus does not know (« Jean Dupont »), as typed. */
  readonly unknownPersons: readonly string[];
  /** Councils of the corpus that the question names (« à Valbourg »). */
  readonly councils: readonly CouncilMention[];
  /** A council named that is none of the corpus's (« le conseil municipal de Béziers »), folded. */
  readonly foreignCouncil: string | null;
  /** Words that look like an acronym (« ERN », « SA3M », or a lower-case form of one the corpus uses). */
  readonly acronyms: readonly string[];
  /** Sums of money named, as bounds in cents. */
  readonly sums: readonly SumBounds[];
  /** Terms of the glossary named, in the order of the text. */
  readonly terms: readonly TermMention[];
}

/** A question as heard: as typed (English in French words), as ordinary folded French, and what it names. */
export interface Heard {
  readonly question: string;
  /** Folded, SMS and typos mended, single spaces, no final punctuation: rules read this. */
  readonly text: string;
  /** True where the question was put in English: it was read word for word, and is answered in French. */
  readonly isEnglish: boolean;
  readonly slots: Slots;
}

/** What a rule needs to be answered: nothing, the one act meant, the attendance of a sitting, or the whole corpus. */
export type Reach = 'nothing' | 'act' | 'corpus';

/**
 * One kind of question. `when` reads the folded text; the first rule of the ordered list that holds wins.
 * `examples` are questions that must reach this rule, `unlike` questions that must not: both are tests.
 */
export interface Rule {
  readonly intent: string;
  readonly reach: Reach;
  readonly when: (heard: Heard) => boolean;
  readonly examples: readonly string[];
  readonly unlike?: readonly string[];
}

/** Hold when every pattern is found in the text. */
export function every(...patterns: RegExp[]): (heard: Heard) => boolean {
  return ({ text }) => patterns.every((pattern) => pattern.test(text));
}

/** Hold when at least one pattern is found in the text. */
export function some(...patterns: RegExp[]): (heard: Heard) => boolean {
  return ({ text }) => patterns.some((pattern) => pattern.test(text));
}

/** Hold when both conditions do. */
export function both(...conditions: ((heard: Heard) => boolean)[]): (heard: Heard) => boolean {
  return (heard) => conditions.every((condition) => condition(heard));
}

/** Hold when the condition does not. */
export function not(condition: (heard: Heard) => boolean): (heard: Heard) => boolean {
  return (heard) => !condition(heard);
}
