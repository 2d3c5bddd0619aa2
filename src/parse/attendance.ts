import type { Attendance, Person, Proxy, Substitute } from '../records/index.js';
import type { Facts } from './facts.js';
import { readPerson, readPersons, type NamedPerson } from './persons.js';
import type { Range, Reading } from './reading.js';
import type { Sections } from './sections.js';

/** « Josy SCHWARTZ, suppléante de Laurent JAOUL », « Arnaud DELAS (suppléant de Jean Claude JACOMET) ». */
const SUBSTITUTE = /([^,;.()\n]{3,60}?)[,\s(]{1,4}suppléante?\s+(?:de\s+|d[’'])([^,;.()]{3,60})\)?/giu;
/** « Laurent BRUN à Franck VALETTE », « Juliette SALANNE (procuration à Hélène FRANCES) », « P. LOUISON représenté par G. DJEARAMIN ». */
const HOLDER =
  /^(.{3,70}?)\s*[(–-]?\s*(?:(?:a |ayant )?donn(?:e|é|ant)e?\s+)?(?:(?:procuration|pouvoir|mandat)\s+)?(?:donnée?\s+)?(?:à|représentée?\s+par)\s+([^)]{3,60})\)?$/iu;
const HOLDER_SIGN = /\s(?:à|représentée?\s+par)\s/iu;

/** Read who sat, who was carried and who was missing. */
export function readAttendance(facts: Facts, sections: Sections): Attendance {
  const { reading } = facts;
  const present = sections.present && afterLabel(reading, sections.present);
  const proxies = sections.proxies && afterLabel(reading, sections.proxies);
  const absent = sections.absent && afterLabel(reading, sections.absent);
  const substituted = present ? readSubstitutes(facts, present) : { substitutes: [], taken: [] };
  const sitting = present
    ? readPersons(reading, present).filter(
        (named) => !substituted.taken.some((range) => named.start < range.end && range.start < named.end),
      )
    : null;
  return {
    present: sitting && noted(facts, '/attendance/present', present!, sitting),
    substitutes: present ? substituted.substitutes : null,
    proxies: proxies && readProxies(facts, proxies),
    absent: absent && noted(facts, '/attendance/absent', absent, readPersons(reading, absent)),
    stated: { present: null, proxies: null, absent: null, voters: null },
  };
}

/** Leave out the label of a list, which may run over several lines up to its colon. */
function afterLabel(reading: Reading, range: Range): Range {
  const colon = reading.text.indexOf(':', range.start);
  return reading.trimmed({ start: colon >= 0 && colon < range.end ? colon + 1 : range.start, end: range.end });
}

function noted(facts: Facts, pointer: string, range: Range, people: readonly NamedPerson[]): Person[] {
  if (people.length > 0) facts.read(pointer, range);
  people.forEach((person, index) => {
    facts.read(`${pointer}/${index}`, person);
  });
  return people.map(({ person }) => person);
}

function readSubstitutes(facts: Facts, range: Range): { substitutes: Substitute[]; taken: Range[] } {
  const text = facts.reading.text.slice(range.start, range.end).replace(/\n/g, ' ');
  const substitutes: Substitute[] = [];
  const taken: Range[] = [];
  for (const match of text.matchAll(SUBSTITUTE)) {
    const substitute = readPerson(match[1]!);
    if (!substitute) continue;
    const at = facts.reading.trimmed({
      start: range.start + match.index,
      end: range.start + match.index + match[0].length,
    });
    facts.read(`/attendance/substitutes/${substitutes.length}`, at);
    substitutes.push({ substitute, for: readPerson(match[2]!) });
    taken.push(at);
  }
  return { substitutes, taken };
}

function readProxies(facts: Facts, range: Range): Proxy[] {
  const text = facts.reading.text.slice(range.start, range.end).replace(/\n/g, ' ');
  const proxies: Proxy[] = HOLDER_SIGN.test(text)
    ? []
    : readPersons(facts.reading, range).map(({ person, ...at }, index) => {
        facts.read(`/attendance/proxies/${index}`, at);
        return { giver: person, holder: null };
      });
  if (proxies.length === 0) {
    for (const match of text.matchAll(/[^,;•]+/g)) {
      const pair = HOLDER.exec(match[0].trim().replace(/[.\s]+$/, ''));
      const giver = pair && readPerson(pair[1]!);
      if (!giver) continue;
      facts.read(
        `/attendance/proxies/${proxies.length}`,
        facts.reading.trimmed({ start: range.start + match.index, end: range.start + match.index + match[0].length }),
      );
      proxies.push({ giver, holder: readPerson(pair[2]!) });
    }
  }
  if (proxies.length > 0) facts.read('/attendance/proxies', range);
  return proxies;
}
