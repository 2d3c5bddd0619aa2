import { cueOf, type Cue } from '../cues.js';
import type { Reading } from '../reading/reading.js';
import { findHeads, isFullHead, readHead, type Head } from './head.js';
import { isDecided } from './decided.js';
import { countsOf, findItems, formOf, INFORMS, type Item } from './items.js';
import { documentKind, type DocumentKind } from './kind.js';
import type { Part } from './part.js';
import { findRows } from './rows.js';

/** Documents that give no act, whatever they quote. */
const HOLD_NONE: ReadonlySet<DocumentKind> = new Set(['agenda', 'draft', 'report', 'other']);

/** The parts of a document that are acts, and what kind of acts they are. */
export interface Parts {
  readonly kind: DocumentKind;
  readonly parts: readonly Part[];
}

/** Find the acts of a document; an agenda, a draft, a report or a convocation holds none. */
export function findParts(reading: Reading): Parts {
  const kind = documentKind(reading);
  const end = reading.lines.length;
  if (HOLD_NONE.has(kind)) return { kind, parts: [] };
  const rows = findRows(reading, kind === 'list');
  if (rows.length > 0) return { kind: 'list', parts: rows };
  const heads = findHeads(reading);
  if (kind === 'list' && heads.length === 0) return { kind, parts: [] };
  if (heads.length === 0) return { kind, parts: region(reading, readHead(reading, 0, end), end, kind) };
  const parts = heads.map((head, index) =>
    region(reading, index === 0 ? { ...head, first: 0 } : head, heads[index + 1]?.first ?? end, kind),
  );
  // Minutes that follow an extract are its annex: the minutes of the sitting it approves.
  const annexed = parts[0]!.length === 1 && parts[0]![0]!.kind === 'extract';
  if (annexed && approvesMinutes(reading, heads[0]!, heads[1])) return { kind, parts: parts[0]! };
  return { kind, parts: parts.filter((list) => !annexed || list.every((part) => part.kind === 'extract')).flat() };
}

const APPROVES =
  /\b(?:approbation|adoption|arret|approuver?|adopter?|arreter?) (?:du|des|le|les) (?:proces|compte)[- ](?:verb|rendu)/;

/** « Objet : Approbation du procès-verbal »: what follows under a head that opens no act is that of the sitting approved. */
function approvesMinutes(reading: Reading, head: Head, second: Head | undefined): boolean {
  if (!second || second.opens || second.subject !== null) return false;
  const from = reading.lines[head.subject ?? head.next]?.start ?? 0;
  return APPROVES.test(reading.plain.slice(from, from + TITLE_ZONE));
}

/** The acts under one head: an extract is one, minutes are as many as their items that are decided. */
function region(reading: Reading, head: Head, next: number, kind: DocumentKind): Part[] {
  const extract: Part = {
    kind: 'extract',
    first: head.first,
    next,
    head,
    heading: null,
    theme: null,
    closing: null,
    row: null,
  };
  if (kind === 'decision' || kind === 'arrete') return [extract];
  const opening = reading.plain.slice(reading.lines[head.first]!.start, reading.lines[head.first]!.start + TITLE_ZONE);
  // What the document calls itself first: an extract may adopt minutes, minutes are those of deliberations.
  const [extractAt, minutesAt] = [opening.search(EXTRACT), opening.search(MINUTES)];
  const isMinutes = minutesAt >= 0 && (extractAt < 0 || minutesAt < extractAt);
  const isExtract = extractAt >= 0 && !isMinutes;
  // In minutes the number of the first item may have been read with the head.
  const isBare = head.lists.length === 0 && !head.opens;
  const from = isBare ? head.first : isMinutes ? (head.lists.at(-1)?.next ?? head.next) : head.next;
  const items = findItems(reading, Math.max(from, head.first), next);
  if (items.length > (isMinutes ? 0 : 1) && (!isExtract || numbersOfOneForm(items) > 1))
    return items.map((item) => partOf(reading, item, head, items.at(-1)!, next));
  if (isMinutes) return [];
  const isHeadless = !isExtract && !isFullHead(head) && !head.opens;
  if (isHeadless && !isWorded(reading, head.first, next)) return [];
  return isExtract || isWhole(reading, head) || isDecided(reading, head.first, next) || isNumbered(reading, head)
    ? [extract]
    : [];
}

const TITLE_ZONE = 1500;
const EXTRACT =
  /\bextraits? (?:du|des|de)\b|\bregistre des deliberations\b|(?<!projet de |de la )\bdeliberation (?:du|de la|de l['’]) ?(?:conseil|bureau|comite|commission|assemblee)/;
const MINUTES =
  /(?<!approbation du |adoption du |le |du |ce )\b(?:proces?[- ]verb(?:al|aux)|compte[- ]rendu|c-?\.?r\.? du conseil|releve (?:de|des) (?:decisions|deliberations))\b/;
const NUMBER_LINES = 40;
const SUBJECT_LINES = 12;
const NUMBERED = /^deliberation (?:du [a-z ]{5,30})?n ?[°o]/;

/** A head with its attendance and its « Objet : » opens an extract, even where the text stops before the decision. */
function isWhole(reading: Reading, head: Head): boolean {
  const below = reading.lines.slice(head.next, head.next + SUBJECT_LINES);
  const subject = head.subject === null ? below.find((line) => cueOf(line) === 'subject') : reading.lines[head.subject];
  return isFullHead(head) && subject !== undefined && !INFORMS.test(subject.plain.replace(/^ob?jet ?[:.–—-] ?/, ''));
}

/** How many numbers the items bear, of the form that most have; the number printed again on each page counts once. */
function numbersOfOneForm(items: readonly Item[]): number {
  const numbers = new Set(items.flatMap(({ heading: { number } }) => number ?? []));
  return Math.max(0, ...countsOf([...numbers].map(formOf)).values());
}

/** Parts of an act; a text without a head that has fewer speaks of an act and is none: a letter, a bulletin, by-laws. */
const WORDS_OF_ACT: ReadonlySet<string> = new Set(['vote', 'citation', 'subject', 'rapporteur', 'recital', 'expose']);

function isWorded(reading: Reading, from: number, to: number): boolean {
  const lines = reading.lines.slice(from, to);
  const cues = new Set(lines.map(cueOf));
  if (lines.some((line) => cueOf(line) === 'decision' && !line.plain.startsWith('article'))) return true;
  return [...WORDS_OF_ACT].filter((cue) => cues.has(cue as Cue)).length > 1;
}

function isNumbered(reading: Reading, head: Head): boolean {
  return reading.lines.slice(head.first, head.first + NUMBER_LINES).some(({ plain }) => NUMBERED.test(plain));
}

function partOf(reading: Reading, item: Item, head: Head, last: Item, next: number): Part {
  return {
    kind: 'item',
    first: item.first,
    next: item.next,
    head,
    heading: item.heading,
    theme: item.theme,
    closing: { start: reading.lines[last.next - 1]!.end, end: reading.lines[next - 1]!.end },
    row: null,
  };
}
