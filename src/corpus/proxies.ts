import type { Person } from '../records/index.js';
import type { Appearance, Corpus, CouncilPerson, Part } from './index.js';

/** The voices that a member gave and carried at a sitting, by the others, each once. */
export interface ProxiesAt {
  /** Null where the act does not name the holder. */
  readonly given: readonly (Person | null)[];
  readonly held: readonly Person[];
}

/** Tell whether a name of an act is this person's; a homonym has another civility. */
export function isNamed({ spellings, civility }: CouncilPerson, named: Person | null): named is Person {
  if (!named || !spellings.includes(named.name)) return false;
  return civility === null || named.civility === null || named.civility === civility;
}

/** Find the person whom an act names; null where several could be meant. */
export function personNamed(
  named: Person,
  corpus: Pick<Corpus, 'persons'>,
  council: string | null,
): CouncilPerson | null {
  const bearers = corpus.persons.named(named.name).filter((person) => isNamed(person, named));
  const ofCouncil = bearers.filter((person) => council === null || person.council === council);
  const likely = ofCouncil.length > 0 ? ofCouncil : bearers;
  return likely.length === 1 ? likely[0]! : null;
}

/** Find whom a member gave their voice to, and whose they carried, by the date of the sitting. */
export function proxiesOf(person: CouncilPerson, corpus: Corpus): ReadonlyMap<string, ProxiesAt> {
  const found = new Map<string, { given: Map<string, Person | null>; held: Map<string, Person> }>();
  for (const act of tellingActs(person.appearances, corpus)) {
    const date = act.sitting.date!;
    const at = found.get(date) ?? { given: new Map(), held: new Map() };
    found.set(date, at);
    for (const { giver, holder } of act.attendance.proxies ?? []) {
      if (isNamed(person, giver)) at.given.set(keyOf(holder), holder);
      if (isNamed(person, holder)) at.held.set(keyOf(giver), giver);
    }
  }
  return new Map(
    [...found].map(([date, { given, held }]) => [date, { given: [...given.values()], held: [...held.values()] }]),
  );
}

function keyOf(person: Person | null): string {
  return person === null ? '' : `${person.civility ?? ''} ${person.name}`;
}

/** The first and the last act of each sitting that has the person give or carry a voice: a proxy may begin under way. */
function tellingActs(appearances: readonly Appearance[], corpus: Corpus) {
  const ids = new Set<string>();
  for (const part of ['proxy-giver', 'proxy-holder'] satisfies Part[]) {
    const bySitting = new Map<string, string[]>();
    for (const { act, parts } of appearances) {
      const date = corpus.summary(act)?.date;
      if (date && parts.includes(part)) bySitting.set(date, [...(bySitting.get(date) ?? []).slice(0, 1), act]);
    }
    for (const act of [...bySitting.values()].flat()) ids.add(act);
  }
  return [...ids].map((id) => corpus.act(id)!);
}
