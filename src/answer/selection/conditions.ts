import type { Part } from '../../question/part-played.js';

/** How a vote ended, as a list asks for it; `contested`: some voted against or abstained, or the act says so. */
export type Outcome = 'adopted' | 'rejected' | 'postponed' | 'noted' | 'unanimous' | 'contested';

/** What a question asks of a set of acts; every condition must hold. */
export interface Filter {
  readonly periods: readonly { readonly from: string; readonly to: string }[];
  /** Persons, any of whom plays the part. */
  readonly persons: readonly string[];
  readonly part: Part;
  readonly unknownPersons: readonly string[];
  readonly outcome: Outcome | null;
  /** Sums of money in cents, one of which the act states. */
  readonly sums: readonly { readonly min: number | null; readonly max: number | null }[];
  /** Words the act holds, folded. */
  readonly topic: readonly string[];
  /** « les collèges et les lycées »: the words of each, any of which will do; empty where the topic is one. */
  readonly topics: readonly (readonly string[])[];
  /** The words as the question spells them, by the folded word. */
  readonly spelt: ReadonlyMap<string, string>;
  /** What sort of decision the act is, to follow « acte(s) », with the acts of that sort; null for any. */
  readonly nature: { readonly said: readonly [one: string, many: string]; readonly ids: ReadonlySet<string> } | null;
  /** Councils named, as the question names them, with their acts; null for any council. */
  readonly councils: { readonly named: readonly string[]; readonly ids: ReadonlySet<string> } | null;
  /** A council named that is none of the corpus's (« le conseil municipal de Béziers »), folded. */
  readonly foreignCouncil: string | null;
}
