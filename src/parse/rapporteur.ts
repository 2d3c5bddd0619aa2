import type { Person } from '../records/index.js';
import { find, type Facts } from './facts.js';
import { readNamed } from './persons/named.js';
import type { Roster } from './persons/roster.js';
import type { Range } from './reading/reading.js';

/** « Monsieur Gilles MARTEL, rapporteur et Vice-Président de la commission », « Rapporteur : Sylvain MARTEL », « – Rapporteur R MERCIER ». */
const LABEL = /\(?\brapporteure?s? ?:? ?(?=[a-z])/d;
const BEFORE =
  /^[\s(•-]*((?:m\.|mme|mr|monsieur|madame|[a-z'’-]+ [a-z'’-]+)[a-z'’ .-]{0,70}?(?:,[a-z'’ .-]{2,70}?)?),? (?:rapporte\b|rapporteure?(?: (?:et|de|du)\b| ?,)|donne lecture|presente (?:le|du) rapport|expose ?:)/d;
const NOT_A_NAME = /\b(?:conseil|assemblee|expose|son|sa|bureau|comite|deliberation|rapport)\b/;
const OFFICE_ALONE = /^(?:m\.|mme|monsieur|madame|mr|m)? ?(?:le |la )(maire|presidente?)\b/;

/**
 * Read who reported: « Madame Clara GIMENEZ, Vice-Présidente, rapporte : », « Monsieur le Maire rapporte : » (the name is
 * then the chair's), « Monsieur EL KANDOUSSI rapporte : » (the given name is looked up among those who attend).
 */
export function readRapporteur(
  facts: Facts,
  line: Range | null,
  zone: Range,
  body: Range,
  chair: Person | null,
  roster: Roster,
): Person | null {
  const { reading } = facts;
  const at = line ?? zone;
  const opening = find(reading, BEFORE, line ?? body);
  const before =
    opening && !NOT_A_NAME.test(reading.plain.slice(opening.group(1).start, opening.group(1).end)) ? opening : null;
  const label = before ? null : find(reading, LABEL, at);
  const range = before
    ? before.group(1)
    : label
      ? { start: label.end, end: Math.min(reading.text.length, label.end + 110) }
      : null;
  if (!range) return null;
  const text = reading.flat(range);
  const office = OFFICE_ALONE.exec(reading.plain.slice(range.start, range.end).trimStart());
  const named = readNamed(text);
  if (office && !named) {
    if (!chair) return null;
    facts.read('/rapporteur', at);
    const role = office[1]!.slice(0, 1).toUpperCase() + office[1]!.slice(1);
    return chair.role?.toLowerCase() === role.toLowerCase() ? chair : { ...chair, role };
  }
  if (!named) return null;
  facts.read(
    '/rapporteur',
    line ? at : reading.trimmed({ start: label?.start ?? range.start, end: range.start + named.length }),
  );
  return roster.complete(named.person);
}
