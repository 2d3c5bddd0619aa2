import type { Act } from '../records/index.js';
import { councilsOf, type Council } from './councils.js';
import { isOfMember, mentionsOf, type Mention } from './mentions.js';
import { PersonGroup, shapeOf, type NameShape, type Occasion } from './person-group.js';
import type { GroupDoubt } from './same-person.js';

/** Mentions of one name in one council, by the civility printed before it. */
interface Bearers {
  readonly byCivility: Map<string, PersonGroup>;
  /** True where a list of members has the name twice, with two civilities: two persons bear it. */
  areTwo: boolean;
}

/** Gather the mentions of acts by council, then by name; two members of one list are two persons, even of one name. */
export function collectGroups(acts: readonly Act[]): {
  groups: ReadonlyMap<string, PersonGroup[]>;
  homonyms: readonly GroupDoubt[];
} {
  const councilOf = councilsOf(acts);
  const shapes = new Map<string, NameShape & { readonly key: string }>();
  const shapeOfName = (name: string): NameShape & { readonly key: string } => {
    const known = shapes.get(name);
    if (known) return known;
    const shape = shapeOf(name);
    const key = `${shape.given.join('')} ${shape.family.join('')}`;
    shapes.set(name, { ...shape, key });
    return { ...shape, key };
  };
  const councils = new Map<string, Map<string, Bearers>>();
  for (const [rank, act] of acts.entries()) {
    const council = councilOf(act);
    const names = councils.get(council.key) ?? new Map<string, Bearers>();
    councils.set(council.key, names);
    const listed = new Map<Bearers, string>();
    const { date } = act.sitting;
    const occasion = { date, sitting: date ?? act.document.sha256 };
    for (const mention of mentionsOf(act)) {
      const shape = shapeOfName(mention.person.name);
      // A name cut short may be one person's at a sitting and another's years later.
      const key = shape.kind === 'initials' || shape.kind === 'family' ? `${shape.key} ${occasion.sitting}` : shape.key;
      const bearers = names.get(key) ?? { byCivility: new Map<string, PersonGroup>(), areTwo: false };
      names.set(key, bearers);
      addTo(bearers, mention, council, shape, rank, occasion);
      noteHomonyms(bearers, mention, listed);
    }
  }
  return settle(councils);
}

function addTo(
  { byCivility }: Bearers,
  { person, part }: Mention,
  council: Council,
  shape: NameShape,
  act: number,
  occasion: Occasion,
): void {
  const civility = person.civility ?? '';
  const group = byCivility.get(civility) ?? new PersonGroup(council, shape);
  byCivility.set(civility, group);
  group.add(person, part, act, occasion);
}

function noteHomonyms(bearers: Bearers, { person, part }: Mention, listed: Map<Bearers, string>): void {
  if (!isOfMember(part) || person.civility === null) return;
  const before = listed.get(bearers);
  if (before !== undefined && before !== person.civility) bearers.areTwo = true;
  listed.set(bearers, person.civility);
}

function settle(councils: ReadonlyMap<string, ReadonlyMap<string, Bearers>>): ReturnType<typeof collectGroups> {
  const homonyms: GroupDoubt[] = [];
  const groups = new Map<string, PersonGroup[]>();
  for (const [council, names] of councils) {
    const found = [...names.values()].flatMap(({ byCivility, areTwo }) => {
      const [first, ...others] = byCivility.values();
      if (!areTwo) {
        for (const other of others) first!.absorb(other);
        return [first!];
      }
      if (byCivility.has('')) homonyms.push({ kind: 'homonyms', groups: [...byCivility.values()] });
      return [...byCivility.values()];
    });
    groups.set(council, found);
  }
  return { groups, homonyms };
}
