import type { Act, Person } from '../records/index.js';

/** The parts a person may play in an act, as the act states them. Kept as bits: new ones go at the end. */
export const PARTS = [
  'present',
  'absent',
  'proxy-giver',
  'proxy-holder',
  'substitute',
  'replaced',
  'chair',
  'secretary',
  'rapporteur',
  'for',
  'against',
  'abstention',
  'not-voting',
  'signatory',
] as const;
export type Part = (typeof PARTS)[number];

/** A person named in an act, in one of its parts. */
export interface Mention {
  readonly person: Person;
  readonly part: Part;
}

/** Parts that a list of members gives: each member of a council stands in one of them, once an act. */
const OF_MEMBERS: ReadonlySet<Part> = new Set(['present', 'absent', 'proxy-giver', 'replaced']);

/** Tell whether a part is a place in the list of the members. */
export function isOfMember(part: Part): boolean {
  return OF_MEMBERS.has(part);
}

/** List who is named in an act and in which part; someone who plays three parts is there three times. */
export function mentionsOf({ sitting, attendance, rapporteur, vote, signature }: Act): Mention[] {
  const { secretary, chair } = sitting;
  const { present, absent, proxies, substitutes } = attendance;
  const parts: readonly (readonly [Part, readonly (Person | null)[]])[] = [
    ['present', present ?? []],
    ['substitute', (substitutes ?? []).map(({ substitute }) => substitute)],
    ['replaced', (substitutes ?? []).map((pair) => pair.for)],
    ['proxy-giver', (proxies ?? []).map(({ giver }) => giver)],
    ['proxy-holder', (proxies ?? []).map(({ holder }) => holder)],
    ['absent', absent ?? []],
    ['secretary', Array.isArray(secretary) ? secretary : [secretary]],
    ['for', vote?.named.for ?? []],
    ['against', vote?.named.against ?? []],
    ['abstention', vote?.named.abstentions ?? []],
    ['not-voting', vote?.named.notVoting ?? []],
    ['rapporteur', [rapporteur]],
    ['chair', [chair]],
    ['signatory', [signature?.signatory ?? null]],
  ];
  return parts.flatMap(([part, persons]) => persons.flatMap((person) => (person ? [{ person, part }] : [])));
}
