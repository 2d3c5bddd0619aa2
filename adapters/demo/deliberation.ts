import type { Affair } from './affair.js';
import type { Ballot } from './ballot.js';
import type { Mandate, Sitting } from './council.js';
import type { Member } from './members.js';
import type { Roll } from './roll.js';

/** What one imaginary act says; `print` writes it as the text of a document. */
export interface Deliberation {
  readonly number: string;
  readonly sitting: Sitting;
  readonly mandate: Mandate;
  /** True at sittings whose secretary wrote some names another way. */
  readonly hasVariants: boolean;
  readonly secretary: Member;
  readonly roll: Roll;
  readonly theme: Affair['theme'];
  readonly subject: string;
  readonly rapporteur: Member;
  /** As printed after the name: « Vice-Présidente »; null for a member without office. */
  readonly office: string | null;
  readonly citations: readonly string[];
  readonly body: readonly string[];
  readonly decisions: readonly string[];
  readonly sums: readonly Sum[];
  readonly acronym: { readonly long: string; readonly short: string } | null;
  readonly ballot: Ballot;
  readonly receipt: Receipt;
}

/** A sum of money of an act, in cents, with the tax it is given with. */
export interface Sum {
  readonly cents: number;
  readonly tax: 'HT' | 'TTC' | null;
}

/** What the préfecture gave back, as ISO dates: with its stamp, in two plain lines, or not yet. */
export interface Receipt {
  readonly form: 'stamp' | 'plain' | 'none';
  readonly id: string;
  readonly sentOn: string;
  readonly receivedOn: string;
  readonly publishedOn: string;
}

/** The name of a member as this act prints it. */
export function nameIn({ hasVariants }: Deliberation, { name, variant }: Member): string {
  return hasVariants && variant !== undefined ? variant : name;
}

/** « Présidente ». */
export function officeOfChair({ chair }: Pick<Mandate, 'chair'>): string {
  return chair.civility === 'Mme' ? 'Présidente' : 'Président';
}

/** « Madame la Présidente », « Monsieur le Président ». */
export function titleOfChair({ chair }: Pick<Mandate, 'chair'>): string {
  return `${chair.civility === 'Mme' ? 'Madame la' : 'Monsieur le'} ${officeOfChair({ chair })}`;
}
