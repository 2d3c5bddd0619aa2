import { cueOf } from '../cues.js';
import { nameShape } from '../persons/name-shapes.js';
import type { Range, Reading } from '../reading/reading.js';
import { readLabel, type ListKind } from './labels.js';

/** A list of names: its label, where its names stand, the count printed beside the label. */
export interface NameList {
  readonly kind: ListKind;
  readonly label: Range;
  readonly content: Range;
  readonly count: number | null;
  /** Index of the first line after the list. */
  readonly next: number;
}

/** Each is found though it shares its space with the next: « a donné procuration à ». */
const CONNECTOR =
  /(?<=\s)(?:à|a donné|donne|donnent|ayant donné|représentée?|par|pouvoir|procuration|mandat|suppléante?|de|et|au|aux)(?=\s)/giu;

/** Read the list that a line opens, up to the next label or the end of its names; null where the line is no label of names. */
export function readList(reading: Reading, index: number, limit: number): NameList | null {
  const line = reading.lines[index]!;
  const label = readLabel(reading, index);
  if (!label) return null;
  const from = line.start + line.text.length - line.text.trimStart().length + label.content;
  // The label itself may run over lines.
  const opened = reading.lineAt(Math.min(from, reading.text.length - 1));
  let stop = Math.max(index, from < reading.lines[opened]!.end ? opened : index) + 1;
  while (stop < limit && !opensOther(reading, stop)) stop++;
  const bounded = stop < limit && endsList(reading, stop) && strayLines(reading, opened, stop) <= MOST_STRAY;
  const next = bounded ? stop : endOfNames(reading, opened, from, stop);
  const whole = reading.trimmed({ start: Math.min(from, reading.text.length), end: reading.lines[next - 1]!.end });
  // « Présents : 15 » alone is a count, « Conseillers présents : 15 / ARNAL Michel » a list with its count.
  const counted = /^\(?(\d{1,3})\)?(?![\d/\p{L}])[\s.:;-]*/u.exec(
    reading.text.slice(whole.start, Math.min(whole.end, whole.start + 12)),
  );
  const content = counted ? reading.trimmed({ start: whole.start + counted[0].length, end: whole.end }) : whole;
  return {
    kind: label.kind,
    label: { start: line.start, end: Math.max(line.start + 1, from) },
    content,
    count: label.count ?? (counted ? Number(counted[1]) : null),
    next,
  };
}

/** Commas that make a line a list of names though its label is lost, or comes after it. */
const FEWEST_COMMAS = 3;

/** Read a list of those who sit whose label is lost: lines of names right in the head of an act. */
export function readUnlabelled(reading: Reading, index: number, limit: number): NameList | null {
  const line = reading.lines[index]!;
  if ((line.text.match(/[,;]/g)?.length ?? 0) < FEWEST_COMMAS || !looksLikeNames(line.text)) return null;
  const next = endOfNames(reading, index, line.start, Math.min(limit, index + 60));
  const content = reading.trimmed({ start: line.start, end: reading.lines[next - 1]!.end });
  return { kind: 'present', label: line, content, count: null, next };
}

/** Lines of another column that may be woven into a list. */
const MOST_STRAY = 2;

function strayLines(reading: Reading, from: number, to: number): number {
  let stray = 0;
  for (let at = from + 1; at < to && stray <= MOST_STRAY; at++) {
    const { text } = reading.lines[at]!;
    if (text.length > 3 && !looksLikeNames(text)) stray++;
  }
  return stray;
}

function opensOther(reading: Reading, at: number): boolean {
  return cueOf(reading.lines[at]!) !== null || readLabel(reading, at) !== null;
}

/** What follows a list inside the head of an act: another list, a count, the secretary; a title or a visa does not bound it. */
function endsList(reading: Reading, at: number): boolean {
  const cue = cueOf(reading.lines[at]!);
  return readLabel(reading, at) !== null || (cue !== null && ['fact', 'subject', 'sitting', 'opening'].includes(cue));
}

/** The first line after a list that no label follows: it goes on while its lines are names and the last name is not whole. */
function endOfNames({ lines, text: whole }: Reading, opened: number, from: number, limit: number): number {
  let last = whole.slice(from, Math.max(from, lines[opened]!.end)).trim();
  let at = opened + 1;
  let pending = 0;
  for (; at < limit; at++) {
    const { text } = lines[at]!;
    if (text === '') {
      pending++;
      continue;
    }
    const isOpen = last === '' || isInsideName(last);
    const goesOn = isOpen ? looksLikeNames(text) : isOneName(text) && (pending === 0 || isOneName(last));
    if (!goesOn && !(pending === 0 && /[,;]/.test(text) && looksLikeNames(text))) break;
    last = text;
    pending = 0;
  }
  return at - pending;
}

function shapesOf(line: string): ReturnType<typeof nameShape>[] {
  return line
    .replace(/\([^)]{0,240}\)?/g, ' ')
    .replace(CONNECTOR, ' ')
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^[•*–—−-]+|[).]{1,3}$/g, ''))
    .filter((word) => word !== '' && word !== '/')
    .map(nameShape);
}

/** Tell whether a line reads as a run of names and nothing else. */
function looksLikeNames(line: string): boolean {
  const shapes = shapesOf(line);
  return shapes.length > 0 && !shapes.includes('other') && (shapes.includes('family') || shapes.includes('given'));
}

/** « GARNIER Jean-Louis », « - Madame Julie MARCHAND », « M. DUPONT donne pouvoir à Mme DURAND »: a line of a column of names. */
function isOneName(line: string): boolean {
  const shapes = shapesOf(line);
  const isNamed = /^[-•*–−— ]*(?:M\.|Mme|Monsieur|Madame|MM\.|Mmes) /.test(line);
  return (
    looksLikeNames(line) && shapes.length <= 12 && shapes.includes('family') && (shapes.includes('given') || isNamed)
  );
}

/** Tell whether a line of names stops before the list does: at a comma, at a given name alone, at a particle (« Ugo DE LA »). */
function isInsideName(line: string): boolean {
  if (/[,;:-]$/.test(line) || /\s(?:et|à|par|de)$/i.test(line)) return true;
  const words = line.split(/[,;]/).at(-1)!.trim().split(/\s+/);
  const last = words.at(-1)!;
  return (
    !words.some((word) => nameShape(word) === 'family') || /^(?:DE|DU|DES|LA|LE|EL|DI|BEN|VAN|SAINT|VON|AL)$/.test(last)
  );
}
