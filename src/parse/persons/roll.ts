import { foldInPlace } from '../../french/fold.js';
import type { Person } from '../../records/index.js';
import type { Range, Reading } from '../reading/reading.js';
import { isGivenWord, isOpenFamily, nameShape, type NameShape } from './name-shapes.js';
import { isRole, readPerson } from './person.js';

/** A person of a list, with where they are named in the reading and what stands beside the name (« arrivée à 20h05 »). */
export interface Entry extends Range {
  readonly person: Person;
  /** The words in brackets after the name, or glued to it (« ABSENTE »); null where there are none. */
  readonly note: string | null;
  readonly noteAt: Range | null;
}

interface Chunk extends Range {
  readonly civility: Person['civility'];
  /** Where the civility of this one person begins. */
  readonly lead: number;
}

const BRACKETS = /[({][^(){}]{0,240}[)}\]]/g;
/** « Philippe MERCIER à partir du point n°7 », « Anne ROUX arrivée à 19h »: when someone came or left, without brackets. */
const MOVED =
  /(?<=\p{L} )(?:à (?:partir|compter) d|jusqu[’']|arriv[ée]e?s? (?:à|au|en|lors|pour|après)|(?:départ|quitte la séance) (?:à|au|en|lors|après))[^,;()\n]{0,70}/gu;
const CIVILITY =
  /(?<![\p{L}.’'-])(?:(MM\.?|Messieurs|MESSIEURS|Mrs\.?)|(M\.|M(?=[ ])|Mr\.?|Monsieur|MONSIEUR)|(Mmes\.?|MMES\.?|Mrnes|Mesdames|MESDAMES)|(Mme\.?|MME\.?|Mmc|Mrne|Mlle\.?|Melle|Madame|MADAME|Mademoiselle))(?=[\s\p{Lu}])/gu;
const SEPARATOR =
  /[,;•|:]|\s\/\s|\s[-–—−]+(?=\s|\p{Lu})|(?<=\p{L})[–—]\s?|(?<=\p{L}{2})(?<!(?:^|[^\p{L}])\p{Lu}{2})\s?\.(?=\s|$)|\s(?:et|ET|&)\s/gu;
/** « formant la majorité des membres en exercice », « lesquels … » */
const CLOSES = /^\s*(?:[Ff]ormant|[Ll]esquels|[Cc]onstituant) /;
/** « M. Paul MERCIER procède à l’appel », « M. Noir étant absent »: a sentence, no more a list. */
const ACTS =
  /\p{L} (?:étant|procède|ouvre|déclare|constate|informe|rappelle|propose|souhaite|remercie|accueille|demande|précise|présente|soumet|donne lecture|fait)(?= )/u;
const STATUS = /[\s–—-]+(absente?s?|excusee?s?|procuration|presente?s?|pouvoir)$/;
/** Words of a sentence after which a list has ended: « formant la majorité » is still part of it, « Le maire ouvre » not. */
const MOST_JUNK = 3;

/** Read the persons of a list, in order; what is no name is left out, and the list ends where a sentence begins. */
export function readRoll(reading: Reading, range: Range, isGivenEnough = false): Entry[] {
  const raw = reading.text.slice(range.start, range.end);
  const brackets = [...raw.matchAll(BRACKETS)].map(rangeOf);
  const moves = [...raw.matchAll(MOVED)]
    .map(rangeOf)
    .filter(({ start }) => !brackets.some((one) => start < one.end && start >= one.start));
  const notes = [...brackets, ...moves].sort((a, b) => a.start - b.start);
  const text = masked(raw, notes);
  const entries: Entry[] = [];
  const flat = onOneLine(text);
  const misters = initialsList(flat) ? 'initial' : 'civility';
  for (const chunk of chunksOf(flat, misters)) {
    const words = text.slice(chunk.start, chunk.end).replace(/\n/g, ' ');
    if (CLOSES.test(words) || (entries.length > 0 && ACTS.test(words))) break;
    const { parts, junk } = partsOf(words);
    for (const part of parts) {
      const start = chunk.start + part.start;
      const person = readPerson(
        words.slice(part.start, part.end).replace(STATUS_RAW, ''),
        chunk.civility,
        misters,
        isGivenEnough,
      );
      if (!person) continue;
      const from = part === parts[0] ? chunk.lead : start;
      const at = reading.trimmed({ start: range.start + from, end: range.start + chunk.start + part.end });
      entries.push({ person, ...at, ...statusNote(words, part, at) });
    }
    if (parts.length === 0 && attachRole(entries, words)) continue;
    if (junk > MOST_JUNK && entries.length > 0) break;
  }
  return withNotes(entries, raw, notes, range.start);
}

function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length };
}

const FEWEST_GIVEN = 4;

/** Tell whether a list names its people by their given names alone: « Paul, Anne, Julie (pouvoir à Paul), Marc ». */
export function isOfGivenNames(list: string): boolean {
  const names = list
    .replace(BRACKETS, ' ')
    .split(/[,;/&\n]|\set\s/)
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter((name) => name !== '');
  return names.length >= FEWEST_GIVEN && names.every(isGivenWord);
}

const STATUS_RAW = /[\s–—-]+(?:ABSENTE?S?|EXCUS[ÉE]E?S?|PROCURATION|PR[ÉE]SENTE?S?|POUVOIR)$/u;

function statusNote(words: string, part: Range, at: Range): Pick<Entry, 'note' | 'noteAt'> {
  const status = STATUS.exec(foldInPlace(words.slice(part.start, part.end)));
  return status ? { note: status[1]!, noteAt: at } : { note: null, noteAt: null };
}

/** « Madame Florence PERRIN, Maire, M. Paul VERNIER, 1er adjoint »: a function alone belongs to the name before it. */
function attachRole(entries: Entry[], words: string): boolean {
  const last = entries.at(-1);
  if (!isRole(foldInPlace(words))) return false;
  const role = words.trim().replace(/\.$/, '');
  if (last?.person.role === null && role.length <= 60 && !role.split(' ')[0]!.endsWith('s'))
    entries[entries.length - 1] = { ...last, person: { ...last.person, role } };
  return true;
}

function masked(text: string, ranges: readonly Range[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of ranges) {
    // « Paul MERCIER (arrivé au point 5) Anne ROUX »: a note ends the name before it.
    const ends = /\p{L} \p{L}/u.test(text.slice(start, end)) && /^\s?\p{Lu}/u.test(text.slice(end, end + 2));
    result += text.slice(from, start) + ' '.repeat(end - start - 1) + (ends ? ';' : ' ');
    from = end;
  }
  return (result + text.slice(from)).replace(/[(){}]/g, ' ');
}

/** A break ends a name only where a list has no other mark: one name a line. */
function onOneLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isColumn = lines.length > 1 && !/[,;]/.test(text) && lines.every(isWholeName);
  return isColumn ? text.replace(/\n/g, ';') : text.replace(/\n/g, ' ');
}

/** « GARNIER Jean-Louis », « - Mme DURAND »: not the first half of a name that goes on at the next line. */
function isWholeName(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (isOpenFamily(words.at(-1) ?? '')) return false;
  const shapes = words.filter((word) => !/^(?:M\.?|MM\.|Mmes?|Monsieur|Madame|Mlle)$/.test(word)).map(nameShape);
  return (
    words.length > 1 &&
    words.length <= 7 &&
    (shapes.includes('family') || shapes.filter((shape) => shape === 'given').length > 1)
  );
}

/** Cut a list at its marks and civilities; a plural civility holds until the next (« Mrs A, B et C. Mmes D, E »). */
function chunksOf(text: string, misters: 'civility' | 'initial'): Chunk[] {
  const civilities = misters === 'initial' ? [] : [...text.matchAll(CIVILITY)];
  const marks = [
    ...civilities.map((match) => ({ start: match.index, end: match.index + match[0].length, match })),
    ...[...text.matchAll(SEPARATOR)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      match: null,
    })),
  ].sort((a, b) => a.start - b.start);
  const chunks: Chunk[] = [];
  let start = 0;
  let lead = 0;
  let civility: Person['civility'] = null;
  let plural: Person['civility'] = null;
  let named = true;
  const close = (end: number): void => {
    if (text.slice(start, end).trim() !== '') chunks.push({ start, end, civility, lead });
  };
  for (const mark of [...marks, { start: text.length, end: text.length, match: null }]) {
    if (mark.start < start) continue;
    const isEmpty = text.slice(start, mark.start).trim() === '';
    named ||= !isEmpty;
    close(mark.start);
    start = mark.end;
    lead = mark.end;
    if (mark.match) {
      const [, messieurs, monsieur, mesdames] = mark.match;
      civility = messieurs !== undefined || monsieur !== undefined ? 'M.' : 'Mme';
      const isPlural = messieurs !== undefined || mesdames !== undefined;
      if (!isPlural) lead = mark.start;
      // « MM. MMES TAGOT Philippe, PRIGNON Désiré » tells nothing of each.
      const mixed = !named && plural !== null && plural !== civility;
      named = false;
      plural = isPlural ? civility : null;
      if (mixed) civility = plural = null;
    } else if (!isEmpty) civility = plural;
  }
  return chunks;
}

/** « E. BRUN, R. COLIN, M. DUVAL, JF Leroy »: there « M. » is an initial. */
function initialsList(text: string): boolean {
  const initials =
    text.match(
      /(?<![\p{L}.])(?!MM|(?:DE|DU|LA|LE|EL|AL|DI|DA) )(?:(?:[A-LN-Z]|[A-Z]{2}|[A-Z]\.[A-Z])\. ?|[A-Z]{2} )(?=\p{Lu}\p{L})/gu,
    )?.length ?? 0;
  const misters = text.match(/(?<![\p{L}.])M\. (?=\p{Lu}\p{L})/gu)?.length ?? 0;
  return initials >= 2 && initials >= misters;
}

/** Part a chunk where a comma was lost (« Christian MERCIER Christian LACROIX »); what follows the names is junk. */
function partsOf(chunk: string): { parts: Range[]; junk: number } {
  const words = [...chunk.matchAll(/\S+/g)];
  const shapes = words.map(([word]) => nameShape(word));
  const from = shapes.findIndex((shape) => shape !== 'other');
  const stop = shapes.findIndex((shape, index) => index > from && shape === 'other');
  const to = stop < 0 ? words.length : stop;
  const junk = shapes.filter((shape) => shape === 'other').length;
  if (from < 0 || (from > 0 && junk > 1)) return { parts: [], junk };
  const givenFirst =
    shapes.slice(from, to).find((shape) => shape === 'given' || shape === 'family' || shape === 'initials') !==
    'family';
  const parts: Range[] = [];
  let first = from;
  const close = (last: number): void => {
    parts.push({ start: words[first]!.index, end: words[last]!.index + words[last]![0].length });
  };
  let seen: ReadonlySet<NameShape> = new Set([shapes[from]!]);
  for (let index = from + 1; index < to; index++) {
    const shape = shapes[index]!;
    const isGiven = shape === 'given' || (shape === 'initials' && givenFirst);
    const isNew = givenFirst
      ? isGiven && seen.has('family')
      : shape === 'family' && (seen.has('given') || seen.has('initials'));
    // « Laëtitia ROUSSEL Zed »: a last capitalised word that is no known given name belongs to the name before it.
    const isTail = isGiven && index === to - 1 && !isGivenWord(words[index]![0]);
    if (isNew && !isTail) {
      close(index - 1);
      first = index;
      seen = new Set([shape]);
    } else if (!seen.has(shape)) seen = new Set([...seen, shape]);
  }
  close(to - 1);
  return { parts, junk };
}

/** Give each bracket to the name before it. */
function withNotes(entries: Entry[], raw: string, notes: readonly Range[], base: number): Entry[] {
  let at = 0;
  const result = [...entries];
  for (const { start, end } of notes) {
    while (at < result.length && result[at]!.start < base + start) at++;
    const owner = result[at - 1];
    if (!owner) continue;
    const note = raw
      .slice(start, end)
      .replace(/^[({]|[)}\]]$/g, '')
      .replace(/\n/g, ' ')
      .trim();
    result[at - 1] = {
      ...owner,
      note: owner.note === null ? note : `${owner.note} ; ${note}`,
      noteAt: { start: base + start, end: base + end },
    };
  }
  return result;
}
