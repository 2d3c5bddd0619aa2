import { nameKey } from '../french/name-directory.js';
import type { Act, Person } from '../records/index.js';
import type { Block, Part } from './model.js';

/** How a person took part in the sitting of an act, with where it stands. */
export type Presence =
  | { readonly kind: 'present' | 'absent'; readonly person: Person; readonly pointer: string }
  | { readonly kind: 'proxy'; readonly person: Person; readonly holder: Person | null; readonly pointer: string }
  | { readonly kind: 'substitute'; readonly person: Person; readonly for: Person | null; readonly pointer: string }
  | { readonly kind: 'replaced'; readonly person: Person; readonly by: Person; readonly pointer: string };

/** Counts of an attendance, in persons; null where the act leaves the list out. `present` includes the substitutes. */
export interface Headcount {
  readonly titulars: number | null;
  readonly substitutes: number;
  readonly present: number | null;
  readonly proxies: number | null;
  readonly absent: number | null;
  readonly represented: number | null;
  readonly inOffice: number | null;
}

function same(person: Person | null, key: string): boolean {
  return person !== null && nameKey(person.name) === key;
}

/** Find how a person took part, or null where no list of the act names them. */
export function presenceOf({ attendance }: Act, name: string): Presence | null {
  const key = nameKey(name);
  const { present, substitutes, proxies, absent } = attendance;
  const at = present?.findIndex((person) => same(person, key)) ?? -1;
  if (at >= 0) return { kind: 'present', person: present![at]!, pointer: `/attendance/present/${at}` };
  for (const [index, pair] of (substitutes ?? []).entries()) {
    const pointer = `/attendance/substitutes/${index}`;
    if (same(pair.substitute, key)) return { kind: 'substitute', person: pair.substitute, for: pair.for, pointer };
    if (same(pair.for, key)) return { kind: 'replaced', person: pair.for!, by: pair.substitute, pointer };
  }
  const given = proxies?.findIndex(({ giver }) => same(giver, key)) ?? -1;
  if (given >= 0)
    return {
      kind: 'proxy',
      person: proxies![given]!.giver,
      holder: proxies![given]!.holder,
      pointer: `/attendance/proxies/${given}`,
    };
  const missing = absent?.findIndex((person) => same(person, key)) ?? -1;
  return missing >= 0 ? { kind: 'absent', person: absent![missing]!, pointer: `/attendance/absent/${missing}` } : null;
}

/** Count who sat, who was carried and who was missing: the act's lists, else the counts it prints. */
export function headcount({ attendance, sitting }: Act): Headcount {
  const { present, substitutes, proxies, absent, stated } = attendance;
  const titulars = present?.length ?? null;
  const extra = substitutes?.length ?? 0;
  const sat = titulars === null ? stated.present : titulars + extra;
  const carried = proxies?.length ?? stated.proxies;
  return {
    titulars,
    substitutes: extra,
    present: sat,
    proxies: carried,
    absent: absent?.length ?? stated.absent,
    represented: sat !== null && carried !== null ? sat + carried : null,
    inOffice: sitting.membersInOffice,
  };
}

/** Write the arithmetic of those present: « 60 titulaires + 1 suppléant(e) = 61 ». */
export function presentArithmetic({ titulars, substitutes, present }: Headcount): string {
  return substitutes > 0 && titulars !== null
    ? `${titulars} titulaires + ${substitutes} suppléant${substitutes > 1 ? 's' : '(e)'} = ${present ?? ''}`
    : `${present ?? ''} noms dans la liste des présents`;
}

/** Draw an attendance whose three lists or counts are known. */
export function attendancePicture(act: Act): Block[] {
  const { present, proxies, absent } = headcount(act);
  if (present === null || proxies === null || absent === null) return [];
  const parts: readonly Part[] = [
    { label: 'présents', value: present, tone: 'for' },
    { label: 'représentés', value: proxies, tone: 'abstention' },
    { label: 'absents', value: absent, tone: 'away' },
  ];
  return [{ kind: 'parts', title: 'Présence', parts }];
}
