import type { Proxy } from '../../records/index.js';
import { findAll, type Found } from '../facts.js';
import { readPerson } from '../persons/person.js';
import type { Entry } from '../persons/roll.js';
import type { Range, Reading } from '../reading/reading.js';

/** « Robert AIGOIN : présent », « Patricia BREMOND : absente, représentée par Gilbert FONTUGNE ». */
const CALLED =
  /(?<![a-z])((?:[a-z][a-z.'’-]*[ ]){1,4}[a-z][a-z'’-]+) ?: ?(presente?|absente?|excusee?)(?:,? ?(?:excusee?,? ?)?(?:representee?|pouvoir) (?:par|a) ((?:[a-z][a-z.'’-]*[ ]){1,4}[a-z][a-z'’-]+?)(?= [a-z][a-z.'’-]+ [a-z'’ -]{2,40}:|[.;,\n]|$))?/dg;
const FEWEST = 4;

/** Who answers the call of names, one after the other. */
export interface RollCall {
  readonly present: readonly Entry[];
  readonly absent: readonly Entry[];
  readonly proxies: readonly (Proxy & Range)[];
}

/** Read a call of names (« Robert AIGOIN : présent … »); null where fewer than four names are called. */
export function readRollCall(reading: Reading, zone: Range): RollCall | null {
  const calls = findAll(reading, CALLED, { start: zone.start, end: Math.min(zone.end, zone.start + 20_000) }).flatMap(
    (call) => {
      const person = lastName(call.groups[0]!);
      return person ? [{ call, person }] : [];
    },
  );
  if (calls.length < FEWEST) return null;
  const entry = ({ call, person }: { call: Found; person: Entry['person'] }): Entry => ({
    person,
    start: call.start,
    end: call.end,
    note: null,
    noteAt: null,
  });
  const holderOf = (call: Found): Entry['person'] | null =>
    call.groups[2] === undefined ? null : readPerson(call.groups[2]);
  return {
    present: calls.filter(({ call }) => /^pr/i.test(call.groups[1]!)).map(entry),
    absent: calls.filter(({ call }) => !/^pr/i.test(call.groups[1]!) && call.groups[2] === undefined).map(entry),
    proxies: calls
      .filter(({ call }) => call.groups[2] !== undefined)
      .map(({ call, person }) => ({ giver: person, holder: holderOf(call), start: call.start, end: call.end })),
  };
}

/** The words before the colon may begin with the end of another line: keep the longest tail that is a name. */
function lastName(text: string): Entry['person'] | null {
  const words = text.split(/\s+/);
  for (let from = 0; from < words.length - 1; from++) {
    const person = readPerson(words.slice(from).join(' '));
    if (person) return person;
  }
  return null;
}
