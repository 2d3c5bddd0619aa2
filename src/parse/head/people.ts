import type { Person } from '../../records/index.js';
import { findAll, type Facts } from '../facts.js';
import { readNamed } from '../persons/named.js';
import { readRoll } from '../persons/roll.js';
import type { Roster } from '../persons/roster.js';
import type { Range } from '../reading/reading.js';

const CHAIR = [
  /\bsous (?:la |l['’]? ?)?presidence (?:effective )?(?:de la |de |du |d['’] ?)/dg,
  /\b(?:president(?:e)? de (?:la )?seance|presidence|president(?:e)?) ?: /dg,
  /\bpresidee? par (?:le |la )?/dg,
];
const NO_NAME =
  /^(?:m\.|mme|monsieur|madame)? ?(?:le |la )?(?:maire|presidente?)[\s,.;]*(?:de la|du|le |la |les |etaient|presents?|$)/;

/** Read who chaired: « sous la présidence de son Maire, Louis LECLERC »; the name of a function alone is sought among those it names elsewhere. */
export function readChair(facts: Facts, zone: Range, holders: readonly Person[]): Person | null {
  const { reading } = facts;
  for (const pattern of CHAIR) {
    for (const anchor of findAll(reading, pattern, zone).slice(0, 4)) {
      const text = reading.text.slice(anchor.end, Math.min(reading.text.length, anchor.end + 140)).replace(/\n/g, ' ');
      const named = readNamed(text);
      if (named) {
        facts.read('/sitting/chair', reading.trimmed({ start: anchor.start, end: anchor.end + named.length }));
        return named.person;
      }
      if (!NO_NAME.test(reading.plain.slice(anchor.end, anchor.end + 60))) continue;
      const office = /maire|president/.exec(reading.plain.slice(anchor.end, anchor.end + 60))![0];
      const known = holders.filter(
        ({ role }) => role !== null && new RegExp(`^${office}`, 'i').test(role.normalize('NFD').replace(/\p{M}/gu, '')),
      );
      if (known.length === 1) {
        facts.read('/sitting/chair', anchor);
        return known[0]!;
      }
    }
  }
  return opener(facts, zone);
}

/** « Monsieur Michel LAMBERT, Président, salue les membres et ouvre la séance ». */
const OPENS =
  /(?<![a-z])(?=(?:m\.|mme|monsieur|madame) (?!l[ea] )[a-z'’ -]{3,40},? (?:maire|presidente?)\b[^.;:]{0,100}? (?:ouvre|declare) )/dg;

function opener(facts: Facts, zone: Range): Person | null {
  const anchor = findAll(facts.reading, OPENS, zone)[0];
  const named = anchor && readNamed(facts.reading.flat({ start: anchor.start, end: anchor.start + 100 }));
  if (!named) return null;
  facts.read('/sitting/chair', { start: anchor.start, end: anchor.start + named.length });
  return named.person;
}

/** The name comes after: « Secrétaire de séance : Madame Claire BESSON », « nomme Romain Besnard, secrétaire de séance ». */
const SECRETARY_AFTER = [
  /\b(?:elue?s? |designation (?:du |d['’]une? |de la )|nomination du )?secretaires? (?:de |la )*seance ?(?:\([^)]{0,140}\) ?(?=:))?(?:est |: ?|designee? ?: ?|elue? ?: ?)+(?=[a-z])/dg,
  /\b(?:elue?s? )?secretaires? (?:de |la )*seance,? (?=(?:m\.|mme|monsieur|madame) )/dg,
  /(?<![a-z])secretaire ?: ?(?=[a-z])/dg,
  /\b(?:nomme|designe|elit|designer|nommer|avoir designe|avoir nomme|avoir elu)e?(?:nt)? (?=(?:m\.|mme|monsieur|madame)? ?[a-z\d', -]{4,80}?,? (?:comme |en qualite de |en tant que |aux fonctions de |pour (?:assurer|remplir|exercer) (?:les|la) fonctions? de )?secretaire (?:de|du|auxiliaire de) ?(?:la )?seance)/dg,
  /\bsecretariat (?:de (?:la )?(?:presente )?seance )?(?:soit |est |sera |a ete )?(?:assure|tenu) par /dg,
];
/** The name comes before: « Monsieur Alain LEROUX a été désigné secrétaire de séance ». */
const SECRETARY_BEFORE =
  /,? ?(?:(?:a|ont) ete|est|sont|ayant (?:ete|obtenu)[^.;:]{0,60}?(?:a ete|est)?|se porte volontaire)? ?,?(?:a l['’ ]unanimite,? ?)?(?:designee?s?|nommee?s?|elue?s?|proposee?s?|choisie?s?)?,? ?(?:a l['’ ]unanimite,? ?)?(?:des membres[a-z ]{0,30}, ?)?(?:comme |en qualite de |en tant que |aux fonctions de |pour (?:remplir|assurer|exercer) (?:les|la|ces|cette) fonctions?|par le conseil [a-z]+ ?)?(?: de)?\s?(?:secretaires? (?:de |du |la )*(?:seance|conseil)|(?<=pour (?:remplir|assurer|exercer) (?:ces|cette) fonctions?))/dg;
/** What the former ends with, sought first: the rest, all of it optional, is only tried before these words. */
const SECRETARY_WORDS =
  /secretaires? (?:de |du |la )*(?:seance|conseil)|(?<=pour (?:remplir|assurer|exercer) (?:ces|cette) )fonctions?/dg;
const LONGEST_LEAD = 300;
const NOT_A_SECRETARY = /auxiliaire|general|mairie|adjoint|precedent/;

/** Read the secretary of the sitting; several are a list. Staff who assist (« secrétaire auxiliaire ») are none. */
export function readSecretary(facts: Facts, zones: readonly Range[], roster: Roster): Person | Person[] | null {
  for (const zone of zones) {
    const found = secretaryAfter(facts, zone) ?? secretaryBefore(facts, zone);
    if (!found) continue;
    facts.read('/sitting/secretary', found.at);
    const people = found.people.map((person) => roster.complete({ ...person, role: null }));
    return people.length === 1 ? people[0]! : people;
  }
  return null;
}

interface Secretaries {
  readonly people: readonly Person[];
  readonly at: Range;
}

function secretaryAfter({ reading }: Facts, zone: Range): Secretaries | null {
  for (const pattern of SECRETARY_AFTER) {
    for (const anchor of findAll(reading, pattern, zone).slice(0, 4)) {
      if (NOT_A_SECRETARY.test(reading.plain.slice(anchor.start, anchor.end))) continue;
      const end = Math.min(reading.text.length, anchor.end + 120);
      const text = reading.text.slice(anchor.end, end).replace(/\n/g, ' ');
      const named = readNamed(text);
      if (!named) continue;
      const people = [named.person];
      const more = /^(?:,| et|\s?&)\s+(?=(?:M\.|Mme|Monsieur|Madame|\p{Lu}\p{Ll}+ \p{Lu}))/u.exec(
        text.slice(named.length),
      );
      const second =
        more && /s\b/.test(reading.plain.slice(anchor.start, anchor.end).split('de')[0]!)
          ? readNamed(text.slice(named.length + more[0].length))
          : null;
      if (second) people.push(second.person);
      return { people, at: reading.trimmed({ start: anchor.start, end: anchor.end + named.length }) };
    }
  }
  return null;
}

function secretaryBefore({ reading }: Facts, zone: Range): Secretaries | null {
  const anchors = findAll(reading, SECRETARY_WORDS, zone).flatMap(({ start, end }, index, all) => {
    const from = Math.max(zone.start, start - LONGEST_LEAD, all[index - 1]?.end ?? 0);
    return findAll(reading, SECRETARY_BEFORE, { start: from, end });
  });
  for (const anchor of anchors) {
    if (anchor.end - anchor.start < 24) continue;
    const from = Math.max(zone.start, anchor.start - 70);
    const before = reading.text.slice(from, anchor.start);
    const cut = Math.max(before.search(/[.;:\n](?=[^.;:\n]*$)/), -1) + 1;
    const entries = readRoll(reading, { start: from + lastSentence(before, cut), end: anchor.start });
    const last = entries.at(-1);
    if (last) return { people: [last.person], at: { start: last.start, end: anchor.end } };
  }
  return null;
}

/** « M. » ends no sentence. */
function lastSentence(text: string, cut: number): number {
  return /\bM\.$/.test(text.slice(0, cut)) ? Math.max(0, cut - 2) : cut;
}
