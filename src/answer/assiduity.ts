import type { Corpus, CouncilPerson, Part } from '../corpus/index.js';

/** How a member took part in a sitting, the acts of which may differ: some come late or leave. */
export type Participation = 'present' | 'proxy' | 'absent' | 'replaced' | 'partly';

/** The sittings at which the acts place a member, and how: dates are ISO, in order. */
export interface Assiduity {
  readonly person: CouncilPerson;
  readonly sittings: ReadonlyMap<string, Participation>;
}

const KINDS: readonly (readonly [Part, Participation])[] = [
  ['present', 'present'],
  ['substitute', 'present'],
  ['proxy-giver', 'proxy'],
  ['replaced', 'replaced'],
  ['absent', 'absent'],
];

const known = new WeakMap<Corpus, readonly Assiduity[]>();

/** Work out how every person the lists of attendance name took part in each sitting; once a corpus. */
export function assiduityOf(corpus: Corpus): readonly Assiduity[] {
  const done = known.get(corpus);
  if (done) return done;
  const all = corpus.persons.all.map((person) => ({ person, sittings: sittingsOf(person, corpus) }));
  const members = all.filter(({ sittings }) => sittings.size > 0);
  known.set(corpus, members);
  return members;
}

function sittingsOf({ appearances }: CouncilPerson, corpus: Corpus): ReadonlyMap<string, Participation> {
  const sittings = new Map<string, Participation>();
  for (const { act, parts } of appearances) {
    const date = corpus.summary(act)?.date;
    const kind = KINDS.find(([part]) => parts.includes(part))?.[1];
    if (!date || !kind) continue;
    const before = sittings.get(date);
    sittings.set(date, before === undefined || before === kind ? kind : 'partly');
  }
  return sittings;
}

/** Count the sittings of a member that went one way. */
export function countOf({ sittings }: Assiduity, kind: Participation): number {
  return [...sittings.values()].filter((other) => other === kind).length;
}

/** The dates, in order, at which a list of attendance is known. */
export function sittingsListed(corpus: Corpus): readonly string[] {
  return [...new Set(assiduityOf(corpus).flatMap(({ sittings }) => [...sittings.keys()]))].sort();
}
