import type { Chance } from './chance.js';
import { THEMES, type Theme } from './affair.js';
import { MEMBERS, NEWCOMERS, type Member } from './members.js';

/** The council between two elections. */
export interface Mandate {
  readonly members: readonly Member[];
  readonly chair: Member;
  /** Who reports the acts of a theme. */
  readonly reporters: Readonly<Record<Theme, Member>>;
}

/** A sitting, by its date and that of its convocation (ISO), and how many matters stand on its agenda. */
export interface Sitting {
  readonly date: string;
  readonly convokedOn: string;
  readonly matters: number;
  readonly mandate: 'before' | 'after';
}

/** The sittings: between the fourth and the fifth a new council is elected. */
export const SITTINGS: readonly Sitting[] = [
  { date: '2025-06-24', convokedOn: '2025-06-18', matters: 38, mandate: 'before' },
  { date: '2025-10-07', convokedOn: '2025-10-01', matters: 41, mandate: 'before' },
  { date: '2025-12-16', convokedOn: '2025-12-10', matters: 44, mandate: 'before' },
  { date: '2026-02-10', convokedOn: '2026-02-04', matters: 36, mandate: 'before' },
  { date: '2026-04-14', convokedOn: '2026-04-08', matters: 8, mandate: 'after' },
  { date: '2026-05-19', convokedOn: '2026-05-13', matters: 39, mandate: 'after' },
  { date: '2026-06-30', convokedOn: '2026-06-24', matters: 47, mandate: 'after' },
  { date: '2026-09-29', convokedOn: '2026-09-23', matters: 43, mandate: 'after' },
];

/** Name of the council, of its town, and a SIREN that no body has. */
export const METROPOLE = { name: 'Valdoré Grande Métropole', town: 'Valdoré', siren: '900000017' } as const;

const CHAIR = { before: 'Bastien ROUVEYROL', after: 'Inès KERMADEC' } as const;
/** Those who leave at the election, among the members. */
const LEAVING = 7;

/** Make the two councils: most members sit in both, the vice-presidents change. */
export function makeMandates(random: Chance): Readonly<Record<Sitting['mandate'], Mandate>> {
  const all = MEMBERS.map((member) => ({ ...member, diligence: random.once(8) ? 55 : random.between(84, 99) }));
  const isKept = (name: string): boolean => Object.values<string>(CHAIR).includes(name) || name.includes('FONTANIEU');
  const leaving = new Set(
    random.some(
      all.filter(({ name, variant }) => !isKept(name) && !variant),
      LEAVING,
    ),
  );
  const newcomers = NEWCOMERS.map((member) => ({ ...member, diligence: random.between(84, 99) }));
  const after = [...all.filter((member) => !leaving.has(member)), ...newcomers].sort(inRollOrder);
  return { before: mandateOf(all, CHAIR.before, random), after: mandateOf(after, CHAIR.after, random) };
}

function mandateOf(members: readonly Member[], chair: string, random: Chance): Mandate {
  const majority = members.filter(({ name, isOpposed }) => !isOpposed && name !== chair);
  const chosen = random.some(majority, THEMES.length);
  const reporters = Object.fromEntries(THEMES.map((theme, index) => [theme, chosen[index]!]));
  return {
    members,
    chair: members.find(({ name }) => name === chair)!,
    reporters: reporters as Record<Theme, Member>,
  };
}

function inRollOrder(a: Member, b: Member): number {
  const family = ({ name }: Member): string => /\p{Lu}{2}.*$/u.exec(name)![0];
  return family(a).localeCompare(family(b), 'fr') || a.name.localeCompare(b.name, 'fr');
}
