import type { Act, Issue, Person } from '../records/index.js';
import { readAttendance } from './attendance/attendance.js';
import { readMembersInOffice } from './attendance/counts.js';
import type { Part } from './document/part.js';
import type { Facts } from './facts.js';
import { readAssembly, readCollectivityName, readTownHall } from './head/collectivity.js';
import { readFooterDate } from './head/footer-date.js';
import { readChair, readSecretary } from './head/people.js';
import { readPlace } from './head/place.js';
import { readConvocation, readKind, readQuorum, readSittingDate, readTime } from './head/sitting.js';
import { Roster } from './persons/roster.js';
import type { Range, Reading } from './reading/reading.js';
import { readSigning } from './tail/signature.js';

/** What the head and the closing lines say of a sitting: an extract has its own, the items of minutes share theirs. */
export interface Context extends Pick<Act, 'assembly' | 'sitting' | 'attendance' | 'signature'> {
  readonly collectivityName: string | null;
  readonly roster: Roster;
  /** What does not add up in the head and the closing lines. */
  readonly issues: readonly Issue[];
}

/** Characters of a head that are read. */
const LONGEST_HEAD = 14_000;
/** The first items of minutes, one of which may be the choice of a secretary. */
const FIRST_ITEMS = 1_500;
/** The opening lines, where the place and the hour stand. */
const OPENING = 3_500;

/** Read the head between two offsets, and who signs in the closing lines; `hints` are dates that bear out that of the sitting. */
export function readContext(
  facts: Facts,
  part: Part,
  until: number,
  tail: Range,
  hints: readonly (string | null)[],
): Context {
  const { reading } = facts;
  const start = reading.lines[part.head.first]!.start;
  const zone = { start, end: Math.min(until, start + LONGEST_HEAD) };
  const opening = { start, end: Math.min(zone.end, start + OPENING) };
  const text = { start: until, end: reading.lines[part.next - 1]!.end };
  const assembly = readAssembly(facts, zone, text);
  const attendance = readAttendance(facts, part.head.lists, zone);
  const roster = new Roster(named(attendance));
  const hasHead = part.head.lists.length > 0 || part.head.opens;
  const date = readSittingDate(facts, zone, hints, hasHead).date ?? readFooterDate(facts.document);
  const signing = readSigning(facts, tail, date);
  const holders = [
    ...(attendance.present ?? []),
    ...(signing.signature?.signatory ? [signing.signature.signatory] : []),
  ];
  const secretary = readSecretary(facts, [zone, ownText(reading, part, until)], roster) ?? signing.secretary;
  return {
    collectivityName: readCollectivityName(facts, zone, assembly) ?? readTownHall(facts, tail),
    assembly,
    sitting: {
      date,
      time: readTime(facts, opening),
      kind: readKind(facts, opening),
      place: readPlace(facts, opening),
      chair: readChair(facts, zone, holders),
      secretary: secretary && !Array.isArray(secretary) ? roster.complete({ ...secretary, role: null }) : secretary,
      convokedOn: readConvocation(facts, zone, date),
      membersInOffice: readMembersInOffice(facts, zone),
      quorumStated: readQuorum(facts, zone),
    },
    attendance,
    signature: signing.signature,
    roster,
    issues: facts.issues,
  };
}

/** In an extract the secretary may be named after the title; in minutes one of their first items may be the choice of one. */
function ownText(reading: Reading, part: Part, from: number): Range {
  if (part.kind !== 'extract') return { start: from, end: Math.min(reading.text.length, from + FIRST_ITEMS) };
  return { start: from, end: Math.min(reading.lines[part.next - 1]!.end, from + 4_000) };
}

function named({ present, proxies, absent, substitutes }: Act['attendance']): Person[] {
  return [
    ...(present ?? []),
    ...(proxies ?? []).flatMap(({ giver, holder }) => (holder ? [giver, holder] : [giver])),
    ...(absent ?? []),
    ...(substitutes ?? []).map(({ substitute }) => substitute),
  ];
}
