import { readList, readUnlabelled, type NameList } from '../attendance/lists.js';
import { cueOf } from '../cues.js';
import type { Reading } from '../reading/reading.js';

/** The head of an act or of minutes: lines `[first, next)` that tell of the sitting and of who sits. */
export interface Head {
  readonly first: number;
  readonly next: number;
  readonly lists: readonly NameList[];
  /** « L’an deux mil vingt, … » stands in it. */
  readonly opens: boolean;
  /** A line of it tells the day: « SEANCE DU 28 Octobre 2025 ». */
  readonly isDated: boolean;
  /** The line of « Objet : » inside it, or null. */
  readonly subject: number | null;
}

const OPENS: ReadonlySet<string> = new Set(['fact', 'letterhead', 'sitting', 'subject', 'opening']);
const TEXT: ReadonlySet<string> = new Set(['expose', 'decision', 'vote', 'citation', 'recital']);
/** Lines and characters that may stand between two lines of one head (a title, a logo). */
const GAP_LINES = 14;
const GAP_CHARACTERS = 900;

/** Read the head that opens at a line or soon after, not beyond `limit`. */
export function readHead(reading: Reading, first: number, limit: number): Head {
  const { lines } = reading;
  const lists: NameList[] = [];
  let next = first;
  let opens = false;
  let isDated = false;
  let subject: number | null = null;
  for (let at = first; at < limit;) {
    const line = lines[at]!;
    const gap = line.start - lines[next]!.start;
    if (next > first && (at - next > GAP_LINES || gap > GAP_CHARACTERS)) break;
    const list =
      readList(reading, at, limit) ?? (lists.length === 0 && opens ? readUnlabelled(reading, at, limit) : null);
    if (list) {
      lists.push(list);
      at = next = list.next;
      continue;
    }
    const cue = cueOf(line);
    if (cue === 'subject') subject ??= at;
    else if (cue === 'letterhead') next = lists.length > 0 ? next : at + 1;
    else if (cue === 'opening' || cue === 'sitting' || cue === 'fact') {
      if (cue === 'opening' && opens) break;
      opens ||= cue === 'opening';
      isDated ||= cue === 'sitting';
      next = at + 1;
    } else if (
      cue !== null &&
      (opens || ((lists.length > 0 || (isDated && TEXT.has(cue))) && !opensSoon(reading, at, limit)))
    )
      break;
    at++;
  }
  return {
    first,
    next: Math.max(next, first),
    lists,
    opens,
    isDated,
    subject: subject !== null && subject < next ? subject : null,
  };
}

/** Lines of a margin (a certificate of publication) may be woven into a head above « L'an deux mil vingt ». */
function opensSoon({ lines }: Reading, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + GAP_LINES); at++) if (cueOf(lines[at]!) === 'opening') return true;
  return false;
}

/** A head that tells who sits: what opens an extract or minutes. */
export function isFullHead(head: Head): boolean {
  const kinds = new Set(head.lists.map(({ kind }) => kind));
  return kinds.has('present') || (head.opens && kinds.size > 0);
}

/** Find the full heads of a document, in order; each begins at the first line that belongs to it. */
export function findHeads(reading: Reading): Head[] {
  const heads: Head[] = [];
  const { lines } = reading;
  let from = 0;
  for (let at = 0; at < lines.length;) {
    const cue = cueOf(lines[at]!);
    const starts =
      cue === 'opening' ||
      cue === 'sitting' ||
      cue === 'letterhead' ||
      readList(reading, at, Math.min(lines.length, at + 400)) !== null;
    if (!starts) {
      at++;
      continue;
    }
    if (isForm(reading, at)) {
      heads.push({ first: at, next: at + 1, lists: [], opens: false, isDated: false, subject: null });
      at = from = at + 1;
      continue;
    }
    const head = readHead(reading, at, lines.length);
    // A form annexed to an act names those present too, but of no sitting of its own.
    const isAnnexed = heads.length > 0 && !head.opens && !head.isDated;
    if (!isFullHead(head) || isAnnexed) {
      at = Math.max(at + 1, head.next);
      continue;
    }
    heads.push({ ...head, first: firstLine(reading, at, from) });
    at = from = Math.max(head.next, at + 1);
  }
  return heads;
}

/** Characters after « Extrait du registre » in which a form prints its counts. */
const FORM_ZONE = 700;

/** « EXTRAIT DU REGISTRE DES DELIBERATIONS … Nombre de membres présents : 24 »: the form of a budget act, which names nobody. */
function isForm({ lines, plain }: Reading, at: number): boolean {
  const { start, plain: line } = lines[at]!;
  const zone = plain.slice(start, start + FORM_ZONE);
  return (
    /^extrait d(?:u|es) registres? des deliberations/.test(line) &&
    /nombre de (?:membres|conseillers) (?:presents|en exercice)/.test(zone) &&
    /\bvotes? ?:|\bpour ?:/.test(zone) &&
    !/\bl['’] ?an deux|\betaient presents|\bpresents ?: ?[a-z]/.test(zone)
  );
}

/** Go back over the lines above that belong to the head: its number, its title, the name of the collectivity. */
function firstLine(reading: Reading, at: number, from: number): number {
  let first = at;
  for (let above = at - 1; above >= Math.max(from, at - 25); above--) {
    const line = reading.lines[above]!;
    const cue = cueOf(line);
    if (cue !== null && OPENS.has(cue)) first = above;
    else if (cue !== null || (line.text.length > 3 && !isShouted(line.text))) break;
  }
  return first;
}

function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase();
}
