import { isGivenName } from '../french/given-names.js';
import { distance } from '../french/spelling.js';
import type { PersonGroup } from './person-group.js';

/** Why two spellings may be one person's and are left apart, or may be two persons' and are left together. */
export type DoubtKind = 'spelling' | 'initials' | 'family-name' | 'word-order' | 'civility' | 'homonyms';

/** Groups of mentions between which nothing stated decides. */
export interface GroupDoubt {
  readonly kind: DoubtKind;
  readonly groups: readonly PersonGroup[];
}

const SHORTEST_FAMILY = 4;
const LONGEST_MANDATE = 6;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Join the groups of one council that are surely one person's: turned names, one-letter errors, initials, family names
 * alone, each only where a single person fits. What stays uncertain stays apart, and is a doubt.
 */
export function joinGroups(groups: readonly PersonGroup[]): { persons: PersonGroup[]; doubts: GroupDoubt[] } {
  const doubts: GroupDoubt[] = [];
  const left = new Set(groups);
  const join = (group: PersonGroup, fits: readonly PersonGroup[], kind: DoubtKind, isSure: boolean): void => {
    const [only, ...others] = fits;
    if (only && others.length === 0 && isSure) {
      only.absorb(group);
      left.delete(group);
    } else if (only) doubts.push({ kind, groups: [group, ...fits] });
  };
  const whole = (): PersonGroup[] => [...left].filter(({ shape }) => shape.kind === 'full' || shape.kind === 'turned');
  const ofKind = (kind: 'turned' | 'initials' | 'family'): PersonGroup[] =>
    [...left].filter(({ shape }) => shape.kind === kind);

  const byWords = groupBy(
    [...left].filter(({ shape }) => shape.kind === 'full'),
    wordsOf,
  );
  for (const turned of ofKind('turned'))
    join(turned, fitting(turned, byWords.get(wordsOf(turned))), 'word-order', true);
  for (const { rare, likely } of misspellings(whole())) {
    const fits = likely.filter((person) => left.has(person));
    if (left.has(rare))
      join(
        rare,
        fits,
        'spelling',
        fits.every((person) => sitTogether(rare, person)),
      );
  }
  const byFamily = groupBy(whole(), familyOf);
  const sameInitials = groupBy(ofKind('initials'), lettersOf);
  for (const short of ofKind('initials')) {
    const fits = fitting(short, byFamily.get(familyOf(short))).filter((person) => beginsWith(short, person));
    if (fits.length === 0) join(short, earlier(short, sameInitials.get(lettersOf(short))!), 'initials', true);
    else
      join(
        short,
        fits,
        'initials',
        fits.every((person) => areNear(short, person)),
      );
  }
  const sameFamily = groupBy(ofKind('family'), lettersOf);
  const byFamilyOrInitials = groupBy([...whole(), ...ofKind('initials')], familyOf);
  for (const bare of ofKind('family')) {
    const fits = fitting(bare, byFamilyOrInitials.get(familyOf(bare)));
    if (fits.length === 0) join(bare, earlier(bare, sameFamily.get(lettersOf(bare))!), 'family-name', true);
    else
      join(
        bare,
        fits,
        'family-name',
        fits.every((person) => sitTogether(bare, person)),
      );
  }
  return { persons: [...left], doubts };
}

function fitting(group: PersonGroup, persons: readonly PersonGroup[] = []): PersonGroup[] {
  return persons.filter((person) => mayBeOne(group, person));
}

/** The group before it of the same short name within a mandate: a council that prints no given name still has members. */
function earlier(short: PersonGroup, same: readonly PersonGroup[]): PersonGroup[] {
  const before = same.slice(0, same.indexOf(short));
  return before.filter((other) => mayBeOne(short, other) && areNear(short, other)).slice(0, 1);
}

function groupBy(groups: readonly PersonGroup[], keyOf: (group: PersonGroup) => string): Map<string, PersonGroup[]> {
  const grouped = new Map<string, PersonGroup[]>();
  for (const group of groups) {
    const key = keyOf(group);
    const known = grouped.get(key);
    if (known) known.push(group);
    else grouped.set(key, [group]);
  }
  return grouped;
}

function wordsOf({ shape }: PersonGroup): string {
  return [...shape.given, ...shape.family].sort().join(' ');
}

function familyOf({ shape }: PersonGroup): string {
  return shape.family.join('');
}

/** Two members of one sitting stand in its list each for themselves, and nobody is both M. and Mme. */
function mayBeOne(a: PersonGroup, b: PersonGroup): boolean {
  const [few, many] = a.memberOf.size < b.memberOf.size ? [a, b] : [b, a];
  if ([...few.memberOf].some((act) => many.memberOf.has(act))) return false;
  return a.civilities.size !== 1 || b.civilities.size !== 1 || [...a.civilities].every((one) => b.civilities.has(one));
}

/** Named at one sitting, never side by side in its list of members. */
function sitTogether(a: PersonGroup, b: PersonGroup): boolean {
  return [...a.sittings].some((sitting) => b.sittings.has(sitting));
}

/** Named at sittings that one mandate may hold. */
function areNear(a: PersonGroup, b: PersonGroup): boolean {
  const years = (group: PersonGroup): number[] =>
    [...group.sittings].filter((sitting) => ISO_DATE.test(sitting)).map((date) => Number(date.slice(0, 4)));
  return years(a).every((year) => years(b).some((other) => Math.abs(year - other) <= LONGEST_MANDATE));
}

function beginsWith({ shape: { given: initials } }: PersonGroup, { shape: { given } }: PersonGroup): boolean {
  return initials.every((initial, index) => given[index]?.startsWith(initial) ?? false);
}

/** Groups one letter from others that are named more often, each with the likely right ones. */
function misspellings(groups: readonly PersonGroup[]): { rare: PersonGroup; likely: PersonGroup[] }[] {
  const byShortened = new Map<string, PersonGroup[]>();
  for (const group of groups)
    for (const key of shortened(lettersOf(group))) byShortened.set(key, [...(byShortened.get(key) ?? []), group]);
  const found = new Map<PersonGroup, Set<PersonGroup>>();
  for (const near of byShortened.values())
    for (const rare of near)
      for (const likely of near)
        if (isErrorOf(rare, likely)) found.set(rare, (found.get(rare) ?? new Set()).add(likely));
  return [...found].map(([rare, likely]) => ({ rare, likely: [...likely] }));
}

function isErrorOf(rare: PersonGroup, likely: PersonGroup): boolean {
  if (rare === likely || rare.acts.size > likely.acts.size || familyOf(likely).length < SHORTEST_FAMILY) return false;
  // Of two equally frequent spellings, one has to be taken for the error: the later in the alphabet.
  if (rare.acts.size === likely.acts.size && lettersOf(rare) < lettersOf(likely)) return false;
  const [given, other] = [rare, likely].map(({ shape }) => shape.given.join(' '));
  // René and Renée, Pascal and Pascale are two persons' names.
  const areTwoNames = given !== other && rare.shape.given.every(isGivenName) && likely.shape.given.every(isGivenName);
  return !areTwoNames && mayBeOne(rare, likely) && distance(lettersOf(rare), lettersOf(likely), 1) === 1;
}

function lettersOf({ shape }: PersonGroup): string {
  return `${shape.given.join('')} ${shape.family.join('')}`;
}

function shortened(letters: string): Set<string> {
  return new Set([letters, ...Array.from(letters, (_, index) => letters.slice(0, index) + letters.slice(index + 1))]);
}
