import { foldKey } from '../french/fold.js';
import type { Act } from '../records/index.js';
import { collectGroups } from './collect.js';
import { PARTS, type Part } from './mentions.js';
import type { PersonGroup, PersonRole } from './person-group.js';
import { joinGroups, type DoubtKind, type GroupDoubt } from './same-person.js';

/** An act that names a person, and the parts they play in it. */
export interface Appearance {
  readonly act: string;
  readonly parts: readonly Part[];
}

/** A person of a council, under all the spellings of their name. */
export interface CouncilPerson {
  /** Stable as long as the corpus names the same persons: « clara-gimenez ». */
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly civility: 'M.' | 'Mme' | null;
  /** Name of the council; null where the acts name none. */
  readonly council: string | null;
  readonly roles: readonly PersonRole[];
  /** In the order of the corpus. */
  readonly appearances: readonly Appearance[];
}

/** Persons between whom nothing stated decides whether they are one. */
export interface PersonDoubt {
  readonly kind: DoubtKind;
  /** Identifiers. */
  readonly persons: readonly string[];
}

/** The persons of a corpus. */
export interface Persons {
  readonly all: readonly CouncilPerson[];
  /** Those who bear a name as an act prints it, in any of its spellings: several are homonyms. */
  named(name: string): readonly CouncilPerson[];
  readonly doubts: readonly PersonDoubt[];
  /** What `openPersons` takes back. */
  toJSON(): SavedPersons;
}

/** A person as saved: `appearances` are pairs of an act's rank in the corpus and the bits of its parts. */
export interface SavedPersons {
  readonly all: readonly (Omit<CouncilPerson, 'appearances'> & { readonly appearances: readonly number[] })[];
  readonly doubts: readonly PersonDoubt[];
}

/** Gather the persons whom acts name, one a person, homonyms and councils apart. `acts` stand in the order of the corpus. */
export function gatherPersons(acts: readonly Act[]): SavedPersons {
  const { groups, homonyms } = collectGroups(acts);
  const joined = [...groups.values()].map(joinGroups);
  const persons = joined.flatMap((council) => council.persons);
  const ids = identify(persons);
  const doubts = [...joined.flatMap((council) => council.doubts), ...homonyms, ...ofTwoCivilities(persons)];
  return {
    all: persons.map((person) => ({
      id: ids.get(person)!,
      name: person.name,
      spellings: [...person.spellings.keys()],
      civility: person.civilities.size === 1 ? [...person.civilities][0]! : null,
      council: person.council.name,
      roles: person.roles,
      appearances: [...person.acts].sort(([a], [b]) => a - b).flat(),
    })),
    doubts: doubts
      .map(({ kind, groups: between }) => ({ kind, persons: between.flatMap((group) => ids.get(group) ?? []) }))
      .filter((doubt) => doubt.persons.length > (doubt.kind === 'civility' ? 0 : 1)),
  };
}

/** Open what `gatherPersons` gave; `actIds` are the corpus's, in its order. */
export function openPersons(saved: SavedPersons, actIds: readonly string[]): Persons {
  const { all, doubts } = saved;
  const persons = all.map(({ appearances, ...person }): CouncilPerson => ({
    ...person,
    get appearances() {
      return Array.from({ length: appearances.length / 2 }, (_, index) => ({
        act: actIds[appearances[2 * index]!]!,
        parts: partsOf(appearances[2 * index + 1]!),
      }));
    },
  }));
  const byKey = new Map<string, CouncilPerson[]>();
  for (const person of persons)
    for (const key of new Set(person.spellings.map(foldKey))) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  return { all: persons, named: (name) => byKey.get(foldKey(name)) ?? [], doubts, toJSON: () => saved };
}

function partsOf(bits: number): Part[] {
  return PARTS.filter((_, index) => (bits & (1 << index)) !== 0);
}

function ofTwoCivilities(persons: readonly PersonGroup[]): GroupDoubt[] {
  return persons
    .filter(({ civilities }) => civilities.size > 1)
    .map((person) => ({ kind: 'civility', groups: [person] }));
}

/** The name; where several bear it, their council and civility too; a rank where nothing else tells them apart. */
function identify(persons: readonly PersonGroup[]): Map<PersonGroup, string> {
  const slug = (words: string): string => foldKey(words).replaceAll(' ', '-');
  const count = (ids: readonly string[]): Map<string, number> =>
    ids.reduce((counted, id) => counted.set(id, (counted.get(id) ?? 0) + 1), new Map<string, number>());
  const shared = count(persons.map(({ name }) => slug(name)));
  const ids = persons.map(({ name, council, civilities }) =>
    shared.get(slug(name)) === 1 ? slug(name) : slug(`${name} ${[...civilities].join(' ')} ${council.name ?? ''}`),
  );
  const seen = new Map<string, number>();
  return new Map(
    persons.map((person, index) => {
      const id = ids[index]!;
      seen.set(id, (seen.get(id) ?? 0) + 1);
      return [person, seen.get(id) === 1 ? id : `${id}-${seen.get(id)!}`];
    }),
  );
}
