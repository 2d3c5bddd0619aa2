import type { Act, Person } from '../../records/index.js';
import { find, findAll, type Facts, type Found } from '../facts.js';
import { readDate } from '../head/dates.js';
import { readNamed } from '../persons/named.js';
import { capitalised } from '../persons/person.js';
import type { Range, Reading } from '../reading/reading.js';

/** « Fait à Montpellier, le 24/07/23 », « SOLERES, le 26 JANVIER 2023 », « St Martin en Valbourg, le 28 janvier 2020 ». */
const MADE = /\bfait (?:et delibere )?a (?:l['’]? ?)?([a-z][a-z’' -]{1,50}?)\s?,? ?(?:le|ce) ?:? ?(?=[\d_.])/dg;
/** A town, then the day; on the text as written, since the town is a run of capitalised words. */
const TOWN = new RegExp(
  `(?<![\\p{L}-])(?:[AÀ] )?(\\p{Lu}[\\p{L}’'-]+(?:[ -](?:\\p{Lu}[\\p{L}’'-]+|en|de|du|des|la|le|les|lès|sur|sous|aux)){0,5}),? [Ll]e (?=\\d{1,2}(?:er|°|%)? ?(?:\\p{L}{3,}|/|\\.))`,
  'dgu',
);
const TITLE =
  /(?<![a-z])(?:pour )?(l[ea]|m\. l[ea]|monsieur le|madame l[ea]|le\/la) (maire|presidente?|secretaire(?: de (?:la )?seance)?|vice-?presidente?|premiere? adjointe?|1ere? adjointe?|adjointe?(?: au maire)?)(?![a-z])(?! (?:certifie|informe|soussign|rappelle|est|a |de (?!seance)|du |ou|et |:))/dg;
/** A name in print; words before a figure are the heads of a table's columns: « Charges CR 2011 ». */
const NAME =
  /(?<![\p{L}-])(?!Sign[ée]|SIGN[ÉE])(?:(?:M\.|Mme|Monsieur|Madame|Dr\.?|Docteur) )?(?:\p{Lu}[\p{Ll}’']+(?:-\p{Lu}?[\p{Ll}’']+)*[ \n]){1,3}(?:(?:DE|LE|LA|DU|DES|EL|DI|DA|BEN|VAN|de|du|la) ){0,2}\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,3}(?![\p{Ll}]| \d)/gu;
const LAST_LINES = 700;
const NOT_NAMES =
  /\b(?:Pr[ée]fecture|Minist|Acte|Publi|Re[çc]u|Tribunal|Identifiant|Num[ée]ro|Mati[èe]re|Date|Extrait|R[ée]publique|Commune|Mairie|Ville|Conseil|D[ée]partement)/;

/** Who signs an act and when; `secretary` is the one who signs as such. */
export interface Signing {
  readonly signature: Act['signature'];
  readonly secretary: Person | null;
}

/** Read the signature: place, date, and the mayor or president who signs, whichever side their names stand. */
export function readSigning(facts: Facts, tail: Range, sitting: string | null): Signing {
  const { reading } = facts;
  const made = madeAt(reading, tail, sitting);
  if (made) facts.read('/signature/date', made);
  const zone = {
    start: tail.start,
    end: Math.min(tail.end, Math.max(tail.start + LAST_LINES, (made?.end ?? 0) + 300)),
  };
  const signers = signersIn(reading, zone);
  const signatory = signers.find(({ office }) => !office.startsWith('secretaire'));
  const secretary = signers.find(({ office }) => office.startsWith('secretaire')) ?? null;
  if (signatory) facts.read('/signature/signatory', signatory.at);
  return {
    signature:
      (made ?? signatory)
        ? { place: made?.place ?? null, date: made?.date ?? null, signatory: signatory?.person ?? null }
        : null,
    secretary: secretary?.person ?? null,
  };
}

function madeAt(
  reading: Reading,
  tail: Range,
  sitting: string | null,
): (Range & { place: string; date: string | null }) | null {
  for (const matches of [findAll(reading, MADE, tail), townsIn(reading, tail)]) {
    for (const match of matches) {
      const end = Math.min(tail.end, match.end + 30);
      const date = readDate(reading.plain.slice(match.end, end));
      const place = match.groups[0]!.trim();
      const isPlace =
        /^\p{Lu}/u.test(place) &&
        place.length > 1 &&
        !/(?<!\p{L})(?:Publi|Affich|Re[çc]u|Certif|Envoy|Transmi|Mis|Date|Pour|Fait|Notifi|Annexe)/iu.test(place);
      if (!isPlace || (date === null && !reading.plain.slice(match.start, match.end).startsWith('fait'))) continue;
      if (date !== null && sitting !== null && date < sitting) continue;
      const year = /^[^a-z]{0,12}(?:[a-z]+\.? ?)?\d{2,4}/.exec(reading.plain.slice(match.end, end));
      return { place, date, start: match.start, end: match.end + (year?.[0].length ?? 0) };
    }
  }
  return null;
}

/** « SOLERES, le 26 JANVIER 2023 », whatever stands before. */
function townsIn(reading: Reading, tail: Range): Found[] {
  const text = reading.text.slice(tail.start, Math.min(tail.end, tail.start + 3_000)).replace(/\n/g, ' ');
  return [...text.matchAll(TOWN)].map((match) => {
    const start = tail.start + match.index;
    const at = { start, end: start + match[0].length };
    return { ...at, groups: [match[1]], group: () => at };
  });
}

interface Signer {
  readonly person: Person;
  readonly office: string;
  readonly at: Range;
}

/** Titles and names stand in two rows or in two columns: the first name goes with the first title. */
function signersIn(reading: Reading, zone: Range): Signer[] {
  const titles = findAll(reading, TITLE, zone);
  const names = namesIn(reading, zone, titles[0]?.start ?? zone.start);
  if (titles.length === 0) return aloneSigner(reading, zone, names);
  // « Le secrétaire, Le maire, » then « Sylvie MARCHAND Franck ROYER »: the names follow in the order of the titles.
  const inRows = titles.length > 1 && !names.some(({ start }) => start < titles[1]!.start);
  return titles.flatMap((title, index) => {
    const next = titles[index + 1];
    const own = names.find(({ start }) => start >= title.end && (!next || start < next.start));
    const inRow = inRows || titles.length === names.length || !own ? names[index] : own;
    const name =
      own && names.filter(({ start }) => start < (next?.start ?? Infinity) && start >= title.end).length === 1 && next
        ? own
        : inRow;
    if (!name) return [];
    const office = reading.plain.slice(title.group(2).start, title.group(2).end);
    const civility = /^(?:m\.|monsieur)/.test(reading.plain.slice(title.start, title.end))
      ? 'M.'
      : reading.plain.slice(title.start, title.end).startsWith('madame')
        ? 'Mme'
        : null;
    const role = office.startsWith('secretaire') ? null : capitalised(reading.flat(title.group(2)).toLowerCase());
    return [
      {
        person: { ...name.person, civility: name.person.civility ?? civility, role: name.person.role ?? role },
        office,
        at: { start: name.start, end: name.end },
      },
    ];
  });
}

/** « Signé. / Michaël DELAFOSSE »: a name on a line of its own, without a title. */
function aloneSigner(reading: Reading, zone: Range, names: readonly (Range & { person: Person })[]): Signer[] {
  const isSigned = find(reading, /\bsigne\b|pour extrait|pour copie|fait (?:et|a)/d, zone);
  const name = names.find(({ start }) => isSigned && start > isSigned.start);
  return name ? [{ person: name.person, office: '', at: name }] : [];
}

function namesIn(reading: Reading, zone: Range, from: number): (Range & { person: Person })[] {
  const text = reading.text.slice(from, zone.end);
  return [...text.matchAll(NAME)].flatMap((match) => {
    if (NOT_NAMES.test(match[0])) return [];
    const named = readNamed(match[0]);
    const start = from + match.index;
    return named ? [{ person: named.person, start, end: start + match[0].length }] : [];
  });
}
