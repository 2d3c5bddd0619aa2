import { foldKey } from '../french/fold.js';
import { isGivenName } from '../french/given-names.js';
import { splitName } from '../french/name-directory.js';
import type { Person } from '../records/index.js';
import type { Council } from './councils.js';
import { isOfMember, PARTS, type Part } from './mentions.js';

/** How a name can be told from another: its folded words, and how much of it is there. */
export interface NameShape {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** `turned`: nothing tells the family name from the given one. */
  readonly kind: 'full' | 'initials' | 'family' | 'turned';
}

const FULLNESS: Readonly<Record<NameShape['kind'], number>> = { full: 0, turned: 1, initials: 2, family: 3 };

/** Read the shape of a name: « P. LOUISON » has initials, « PERRIN » a family name alone, « DURAND JEAN » may be turned round. */
export function shapeOf(name: string): NameShape {
  const { given, family } = splitName(name);
  const words = {
    given: foldKey(given).split(' ').filter(Boolean),
    family: foldKey(family).split(' ').filter(Boolean),
  };
  if (words.given.length === 0) return { ...words, kind: 'family' };
  const isInitials = words.given.every(({ length }) => length === 1) || /^\p{Lu}{2}\.$/u.test(given);
  if (isInitials) return { given: Array.from(words.given.join('')), family: words.family, kind: 'initials' };
  const hasOneCase = name === name.toUpperCase() || !/\p{Lu}{2}/u.test(name);
  const isKnown = words.given.every(isGivenName) && !words.family.every(isGivenName);
  return { ...words, kind: hasOneCase && !isKnown ? 'turned' : 'full' };
}

/** A role as printed, with the first and the last sitting it was printed at (ISO dates, null where undated). */
export interface PersonRole {
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** When a mention was made: `sitting` is the date, or stands for it where there is none. */
export interface Occasion {
  readonly date: string | null;
  readonly sitting: string;
}

/** Mentions taken for one person while a corpus is read. */
export class PersonGroup {
  readonly spellings = new Map<string, number>();
  readonly civilities = new Set<'M.' | 'Mme'>();
  /** Ranks of the acts that name the person, ascending, and the parts in each, as bits. */
  readonly acts = new Map<number, number>();
  readonly memberOf = new Set<number>();
  /** Sittings at which the person is named: ISO dates, or the document's digest where it states none. */
  readonly sittings = new Set<string>();
  readonly #roles = new Map<string, PersonRole>();

  constructor(
    readonly council: Council,
    readonly shape: NameShape,
  ) {}

  add({ name, civility, role }: Person, part: Part, act: number, { date, sitting }: Occasion): void {
    this.spellings.set(name, (this.spellings.get(name) ?? 0) + 1);
    if (civility) this.civilities.add(civility);
    this.acts.set(act, (this.acts.get(act) ?? 0) | (1 << PARTS.indexOf(part)));
    if (isOfMember(part)) this.memberOf.add(act);
    this.sittings.add(sitting);
    if (role) this.#addRole({ role, from: date, to: date });
  }

  /** Take in the mentions of another group: it is the same person. */
  absorb(other: PersonGroup): void {
    for (const [name, count] of other.spellings) this.spellings.set(name, (this.spellings.get(name) ?? 0) + count);
    for (const civility of other.civilities) this.civilities.add(civility);
    for (const [act, parts] of other.acts) this.acts.set(act, (this.acts.get(act) ?? 0) | parts);
    for (const act of other.memberOf) this.memberOf.add(act);
    for (const sitting of other.sittings) this.sittings.add(sitting);
    for (const role of other.roles) this.#addRole(role);
  }

  get roles(): PersonRole[] {
    return [...this.#roles.values()].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  }

  /** The fullest spelling; of several, the one met most often, then the one with the most accents. */
  get name(): string {
    const accents = (name: string): number => name.normalize('NFD').length - name.length;
    const rank = ([a, many]: [string, number], [b, others]: [string, number]): number =>
      FULLNESS[shapeOf(a).kind] - FULLNESS[shapeOf(b).kind] ||
      others - many ||
      accents(b) - accents(a) ||
      (a < b ? -1 : 1);
    return [...this.spellings].sort(rank)[0]![0];
  }

  #addRole({ role, from, to }: PersonRole): void {
    const key = foldKey(role);
    const known = this.#roles.get(key);
    const dates = [known?.from, known?.to, from, to].filter((date) => date != null).sort();
    this.#roles.set(key, { role: known?.role ?? role, from: dates[0] ?? null, to: dates.at(-1) ?? null });
  }
}
