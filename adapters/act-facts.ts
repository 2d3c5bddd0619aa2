import { frenchDate } from '../src/french/calendar.js';
import type { Act, Vote } from '../src/records/index.js';

/** How a vote ended, in a word. */
export const OUTCOMES: Readonly<Record<NonNullable<Vote['outcome']>, string>> = {
  adopted: 'Adoptée',
  rejected: 'Rejetée',
  postponed: 'Reportée',
  noted: 'Prise d’acte',
};

/** A range of an act's text, in UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** List what an act states in brief, each under its name; what it does not state is left out. */
export function factsOf({
  sitting,
  assembly,
  rapporteur,
  vote,
  publication,
  legalityReview,
}: Act): [name: string, value: string][] {
  const date = (iso: string | null): string | null => (iso === null ? null : frenchDate(iso));
  const facts: [string, string | null][] = [
    ['Assemblée', assembly],
    ['Séance', date(sitting.date)],
    ['Rapporteur', rapporteur?.name ?? null],
    ['Vote', vote?.outcome ? `${OUTCOMES[vote.outcome]}${vote.unanimous ? ' à l’unanimité' : ''}` : null],
    ['Publication', date(publication.publishedOn)],
    ['Réception en préfecture', date(legalityReview.receivedOn)],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}

/** Read `?passage=start-end` of an act's address; what is not a range within the text gives null. */
export function readRange(passage: unknown, text: string): Range | null {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(typeof passage === 'string' ? passage : '') ?? [];
  const start = Number(from);
  const end = Number(to);
  return start < end && end <= text.length ? { start, end } : null;
}
