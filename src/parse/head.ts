import { parseFrenchDate } from '../french/dates.js';
import type { Person, Sitting } from '../records/index.js';
import { find, type Facts, type Found, type Part } from './facts.js';
import { normalName, takeCivility } from './persons.js';
import type { Range } from './reading.js';

const NUMBER =
  /\bn\s?[°ºo]\s{0,2}((?:[A-Z]{1,8}[-_ ]?)?\d{2,4}(?:\s?[-/_.]\s?[A-Z\d]{1,8}){1,3}|[A-Z]{1,8}\d{4}[-/]\d{1,4})/du;
const DATED_SITTING =
  /\bs[ée]ance\s+(?:(ordinaire|extraordinaire|publique)\s+)?(?:publique\s+)?du\s*:?\s+([^,;:.]{6,40}?\d{4})/diu;
const LETTERED = /\bl[’']an\s+deux[- ]mil[^.;:]{4,90}/diu;
const TIME = /(?<!\p{L})à\s+(\d{1,2})\s?[hH](?:eures?)?\s?(\d{2})?/du;
const PLACE =
  /(?:réunie?s?|assemblée?s?|réunion)\s+((?:en|au|à|dans|salle)\b[^.;]{3,120}?)(?=,\s*(?:sous|le|la|les|l[’'])\b|\s+sous\s+la|\s*[.;])/diu;
const CONVOKED =
  /\b(?:convoqué(?:e?s)?|(?:date\s+de\s+(?:la\s+)?)?convocation(?:\s+en\s+date)?)\s*(?:le|du|:)?\s*:?\s*((?:[a-z]+\s+)?\d{1,2}(?:er)?[ /.][\p{L}\d]{1,9}[ /.]\d{2,4})/diu;
const CHAIR = /sous\s+la\s+présidence\s+(?:de\s+|d[’'])(?:son\s+|sa\s+)?([^.;:\n]{4,90})/diu;
const IN_OFFICE = /(?:membres?|conseillers?(?:\s+[\p{L}]+)?|élus|délégués)\s+en\s+exercice\s*:?\s*(\d{1,4})\b/diu;
const SECRETARY = /secr[ée]taires?\s+de\s+(?:la\s+)?séance\s*:\s*([^.;:\n]{4,60})/diu;
const REGISTER =
  /extrait\s+du\s+registre\s+des\s+délibérations\s+(?:du\s+(conseil(?:\s+[\p{Ll}\p{Lu}][\p{L}’']+){0,2}?)\s+)?(?:de\s+(?:la\s+)?|d[’'])((?:ville|commune|métropole|communauté)?[^.,;:°]{3,70}?)(?=\s{2,}|\s+(?:n\s?°|séance|convoqué|présents|nombre)|\s*$)/diu;
const ASSEMBLY =
  /\b(?:le|du|les\s+membres\s+du)\s+(conseil\s+(?:de\s+)?(?:métropole|municipal|communautaire|départemental|régional|métropolitain|territorial|syndical|d[’']administration)|comité\s+syndical|commission\s+permanente|bureau\s+communautaire)/diu;

/** Read the head of an act: number, collectivity, assembly, sitting, theme. */
export function readHead(
  facts: Facts,
  head: Range,
): Part<'number' | 'assembly' | 'theme'> & { readonly sitting: Sitting; readonly collectivityName: string | null } {
  const { reading } = facts;
  const look = (pattern: RegExp, pointer: string, group = 0): Found | null => {
    const found = find(reading, pattern, head);
    if (found) facts.read(pointer, group === 0 ? found : found.group(group));
    return found;
  };
  const number = look(NUMBER, '/number', 1)?.groups[0]?.replace(/\s?([-/_.])\s?/g, '$1') ?? null;
  const register = find(reading, REGISTER, head);
  const collectivityName = register?.groups[1]?.trim() ?? null;
  if (register) facts.read('/collectivity/name', register.group(2));
  return {
    number,
    collectivityName,
    assembly: readAssembly(facts, head, register),
    theme: readTheme(facts, head),
    sitting: readSitting(facts, head, look),
  };
}

function readSitting(
  facts: Facts,
  head: Range,
  look: (pattern: RegExp, pointer: string, group?: number) => Found | null,
): Sitting {
  const { reading } = facts;
  const dated = find(reading, DATED_SITTING, head);
  const lettered = find(reading, LETTERED, head);
  const [fromTitle, fromLetters] = [dated?.groups[1], lettered && reading.flat(lettered)].map((text) =>
    text ? parseFrenchDate(text) : null,
  );
  const date = fromTitle ?? fromLetters ?? null;
  if (date) facts.read('/sitting/date', fromTitle ? dated! : lettered!);
  if (fromTitle && fromLetters && fromTitle !== fromLetters) {
    facts.report(
      'sitting-dates-differ',
      'warning',
      `La date de séance en chiffres (${fromTitle}) et celle en lettres (${fromLetters}) diffèrent.`,
      '/sitting/date',
    );
  }
  const kind = dated?.groups[0]?.toLowerCase() ?? null;
  if (kind) facts.read('/sitting/kind', dated!.group(1));
  const time = look(TIME, '/sitting/time');
  const place = look(PLACE, '/sitting/place', 1);
  const convoked = look(CONVOKED, '/sitting/convokedOn');
  const inOffice = look(IN_OFFICE, '/sitting/membersInOffice');
  const secretary = look(SECRETARY, '/sitting/secretary');
  return {
    date,
    time: time ? `${time.groups[0]!.padStart(2, '0')}:${time.groups[1] ?? '00'}` : null,
    kind,
    place: place?.groups[0]?.replace(/^(?:au lieu ordinaire des séances|en mairie|à la mairie), ?/i, '').trim() ?? null,
    chair: readChair(facts, head),
    secretary: secretary ? namedIn(secretary.groups[0]!) : null,
    convokedOn: convoked ? parseFrenchDate(convoked.groups[0]!) : null,
    membersInOffice: inOffice ? Number(inOffice.groups[0]) : null,
    quorumStated: /quorum\s+(?:est|étant|:)?\s*atteint/i.test(reading.flat(head)) || null,
  };
}

/** « Monsieur Michaël DELAFOSSE. », « Madame le Maire, Hélène Mandroux », « Auguste FLORIO, Maire ». */
function readChair(facts: Facts, head: Range): Person | null {
  const found = find(facts.reading, CHAIR, head);
  if (!found) return null;
  const line = found.groups[0]!.split(/\s(?=présents?\b)/i)[0]!;
  const person = namedIn(line);
  if (person) facts.read('/sitting/chair', found);
  return person;
}

const TITLED = /^(?:le|la)\s+(maire|président|présidente|vice-président|vice-présidente)\b,?\s*/iu;

/** Read a person with a function before or after the name; null where only the function is named. */
export function namedIn(text: string): Person | null {
  const { civility, rest } = takeCivility(text.trim());
  const titled = TITLED.exec(rest);
  const [name = '', ...roles] = (titled ? rest.slice(titled[0].length) : rest).split(/\s*,\s*/);
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 6 || !words.every((word) => /^(?:\p{Lu}|de$|du$|la$|le$|d[’'])/u.test(word)))
    return null;
  const role = titled?.[1] ?? roles[0] ?? null;
  return {
    name: normalName(words),
    civility,
    role: role === null ? null : role.slice(0, 1).toUpperCase() + role.slice(1).replace(/[\s.]+$/, ''),
  };
}

function readAssembly(facts: Facts, head: Range, register: Found | null): string | null {
  if (register?.groups[0]) {
    facts.read('/assembly', register.group(1));
    return register.groups[0].replace(/\s+/g, ' ');
  }
  const found = find(facts.reading, ASSEMBLY, head);
  if (found) facts.read('/assembly', found.group(1));
  return found?.groups[0]?.replace(/\s+/g, ' ') ?? null;
}

/** The rubric stands alone between two blank lines, after the title of the register and before the attendance. */
function readTheme(facts: Facts, head: Range): string | null {
  const lines = facts.reading.lines.filter(({ start, end }) => start >= head.start && end <= head.end);
  const register = lines.findIndex(({ text }) => /^extrait\b/i.test(text));
  if (register < 0) return null;
  const at = lines.findIndex(
    ({ text }, index) =>
      index > register &&
      lines[index - 1]!.text === '' &&
      (lines[index + 1]?.text ?? '') === '' &&
      /^\p{Lu}[\p{L} ,’'&-]{3,60}$/u.test(text),
  );
  const line = lines[at];
  if (!line) return null;
  facts.read('/theme', line);
  return line.text;
}
