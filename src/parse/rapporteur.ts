import type { Attendance, Person } from '../records/index.js';
import type { Facts } from './facts.js';
import { namedIn } from './head.js';
import { isRole, readPerson, takeCivility } from './persons.js';
import type { Range } from './reading.js';

const MARKS = /^[\s-]*(?:rapporteure?s?\s*:\s*)?|[\s,]*\brapporte\s*:?\s*$/giu;
const OFFICE_ALONE = /^(?:M\.|Mme|Monsieur|Madame)\s+(?:le|la)\s+(maire|présidente?)$/iu;

/**
 * Read who reported: « Madame Clara GIMENEZ, Vice-Présidente, rapporte : », « Monsieur le Maire rapporte : » (the name is
 * then the chair's), « Monsieur EL KANDOUSSI rapporte : » (the given name is looked up among those who attend).
 */
export function readRapporteur(
  facts: Facts,
  range: Range | null,
  chair: Person | null,
  attendance: Attendance,
): Person | null {
  if (!range) return null;
  const text = facts.reading.flat(range).replace(MARKS, '').trim();
  const office = OFFICE_ALONE.exec(text);
  if (office) {
    facts.read('/rapporteur', range);
    const role = office[1]!.slice(0, 1).toUpperCase() + office[1]!.slice(1);
    return chair?.role === role ? chair : chair && { ...chair, role };
  }
  const person = namedIn(text) ?? readPerson(text);
  if (!person) return null;
  facts.read('/rapporteur', range);
  const [, ...after] = takeCivility(text).rest.split(/\s*,\s*/);
  const role = person.role ?? after.find(isRole) ?? null;
  return { ...person, name: fullName(person.name, attendance), role };
}

function fullName(name: string, { present, proxies, substitutes }: Attendance): string {
  if (/\p{Ll}/u.test(name)) return name;
  const known = [
    ...(present ?? []),
    ...(proxies ?? []).map(({ giver }) => giver),
    ...(substitutes ?? []).map(({ substitute }) => substitute),
  ];
  const namesakes = known.filter((person) => person.name.toUpperCase().endsWith(` ${name.toUpperCase()}`));
  return namesakes.length === 1 ? namesakes[0]!.name : name;
}
