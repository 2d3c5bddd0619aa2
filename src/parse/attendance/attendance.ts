import type { Attendance, Person } from '../../records/index.js';
import type { Facts } from '../facts.js';
import { foldedWords } from '../persons/folded-words.js';
import { isOfGivenNames, type Entry } from '../persons/roll.js';
import { Roster } from '../persons/roster.js';
import type { Range } from '../reading/reading.js';
import { readStatedCounts } from './counts.js';
import type { ListKind } from './labels.js';
import type { NameList } from './lists.js';
import { isCarried, readLinked } from './proxies.js';
import { readRollCall } from './roll-call.js';

/** « Étaient absents : / », « Pouvoirs : néant », an empty slot: the document says there is none. */
const NONE = /^[\s:]*(?:\/|-+|n[ée]ant|aucune?|z[ée]ro|0)?[\s.;/-]*$/i;

/** Read who sat, who was carried and who was missing from the lists of a head, and the counts printed in it. */
export function readAttendance(facts: Facts, lists: readonly NameList[], zone: Range): Attendance {
  const byGiven = lists.some(
    ({ kind, content }) => kind === 'present' && isOfGivenNames(facts.reading.text.slice(content.start, content.end)),
  );
  const read = lists.map((list) => ({ list, ...readLinked(facts.reading, list.content, list.kind, byGiven) }));
  const called = readRollCall(facts.reading, zone);
  const sits = (...kinds: ListKind[]): Entry[] =>
    read.filter(({ list }) => kinds.includes(list.kind)).flatMap(({ alone }) => alone);
  const present = unique([
    ...sits('present', 'titulars').filter(({ note }) => !isMissing(note)),
    ...(called?.present ?? []),
  ]);
  const roster = new Roster(present.map(({ person }) => person));
  const proxies = [...read.flatMap((list) => list.proxies), ...(called?.proxies ?? [])].map((proxy) => ({
    ...proxy,
    holder: proxy.holder && roster.complete(proxy.holder),
  }));
  const substitutes = read.flatMap((list) => list.substitutes);
  const carried = new Set([
    ...proxies.map(({ giver }) => keyOf(giver)),
    ...substitutes.flatMap(({ for: titular }) => (titular ? [keyOf(titular)] : [])),
  ]);
  const missing = [
    ...sits('absent'),
    ...sits('present').filter(({ note }) => isMissing(note)),
    ...(called?.absent ?? []),
  ];
  const absent = unique(missing).filter(
    ({ person, note }) => !carried.has(keyOf(person)) && !isPartial(note) && !(note && isCarried(note)),
  );
  const isPrinted = (kind: ListKind): boolean =>
    lists.some((list) => list.kind === kind && !list.count && NONE.test(facts.reading.flat(list.content)));
  const stated = readStatedCounts(facts, lists, zone);
  const isListed = present.length > 0 && !isShattered(facts, lists, present.length, stated.present);
  if (isListed) note(facts, '/attendance/present', present);
  else if (present.length > 0)
    facts.report(
      'count-differs',
      'warning',
      `${stated.present} présents selon le nombre imprimé, ${present.length} noms lus dans un tableau brouillé : aucun n'est retenu.`,
      '/attendance/stated/present',
    );
  note(facts, '/attendance/absent', absent);
  note(facts, '/attendance/proxies', proxies);
  note(facts, '/attendance/substitutes', substitutes);
  return {
    present: isListed ? present.map(({ person }) => person) : null,
    substitutes:
      isListed || substitutes.length > 0
        ? substitutes.map(({ substitute, for: titular }) => ({ substitute, for: titular }))
        : null,
    proxies:
      proxies.length > 0 || isPrinted('proxies') ? proxies.map(({ giver, holder }) => ({ giver, holder })) : null,
    absent: missing.length > 0 || isPrinted('absent') ? absent.map(({ person }) => person) : null,
    stated,
  };
}

/** A table of names and towns whose cells were mixed up: half of those it counts can't be told apart, so that none is kept. */
function isShattered({ reading }: Facts, lists: readonly NameList[], names: number, printed: number | null): boolean {
  const isTable = lists.every(
    ({ kind, content }) => kind !== 'present' || !/[,;]/.test(reading.text.slice(content.start, content.end)),
  );
  return printed !== null && names * 2 < printed && isTable;
}

function keyOf(person: Person): string {
  return [...foldedWords(person)].sort().join(' ');
}

function isMissing(note: string | null): boolean {
  return note !== null && /^(?:absente?s?|excus[ée]e?s?)\b/i.test(note);
}

/** « absente aux points 3 et 4 », « arrivée à 20 h »: away for a part of the sitting only. */
function isPartial(note: string | null): boolean {
  return (
    note !== null &&
    /\b(?:aux? (?:point|dossier|vote|question|rapport|n°)|du point|point n°|jusqu|à partir|arriv|départ|parti)/i.test(
      note,
    )
  );
}

/** Each person once, as named last. « M. Camille FABRE, Mme Camille FABRE » are two. */
function unique(entries: readonly Entry[]): Entry[] {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const bearers = byName.get(keyOf(entry.person)) ?? [];
    const at = bearers.findIndex(({ person }) => !areOpposite(person.civility, entry.person.civility));
    if (at < 0) bearers.push(entry);
    else bearers[at] = entry;
    byName.set(keyOf(entry.person), bearers);
  }
  return [...byName.values()].flat();
}

function areOpposite(one: Person['civility'], other: Person['civility']): boolean {
  return one !== null && other !== null && one !== other;
}

function note(facts: Facts, pointer: string, list: readonly Range[]): void {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return;
  facts.read(pointer, { start: first.start, end: Math.max(first.end, last.end) });
  list.forEach((range, index) => {
    facts.read(`${pointer}/${index}`, range);
  });
}
