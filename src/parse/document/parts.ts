import type { Reading } from '../reading/reading.js';
import { findHeads, readHead, type Head } from './head.js';
import { isDecided } from './decided.js';
import { findItems, type Item } from './items.js';
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
  if (rows.length > 0 || kind === 'list') return { kind: 'list', parts: rows };
  const heads = findHeads(reading);
  if (heads.length === 0) return { kind, parts: region(reading, readHead(reading, 0, end), end, kind) };
  const parts = heads.map((head, index) =>
    region(reading, index === 0 ? { ...head, first: 0 } : head, heads[index + 1]?.first ?? end, kind),
  );
  // Minutes that follow an extract are its annex: the minutes of the sitting it approves.
  const annexed = parts[0]!.length === 1 && parts[0]![0]!.kind === 'extract';
  return { kind, parts: parts.filter((list) => !annexed || list.every((part) => part.kind === 'extract')).flat() };
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
  const isExtract = EXTRACT.test(opening);
  const isMinutes = !isExtract && MINUTES.test(opening);
  const items = findItems(reading, Math.max(head.next, head.first), next);
  const numbered = items.filter(({ heading }) => heading.number !== null).length;
  if (items.length > (isMinutes ? 0 : 1) && (!isExtract || numbered > 1))
    return items.map((item) => partOf(reading, item, head, items.at(-1)!, next));
  if (isMinutes) return [];
  return isExtract || isDecided(reading, head.first, next) || NUMBERED.test(opening) ? [extract] : [];
}

const TITLE_ZONE = 1500;
const EXTRACT = /\bextraits? (?:du|des|de)\b|\bregistre des deliberations\b/;
const MINUTES =
  /(?<!approbation du |adoption du |le |du |ce )\b(?:proces?[- ]verb(?:al|aux)|compte[- ]rendu|c-?\.?r\.? du conseil|releve (?:de|des) (?:decisions|deliberations))\b/;
const NUMBERED = /\bdeliberation (?:du [a-z ]{5,30})?n ?[°o]/;

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
