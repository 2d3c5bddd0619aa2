import { cueOf } from '../cues.js';
import { isProse } from '../head/title.js';
import type { Reading, ReadingLine } from '../reading/reading.js';
import { readNumberAtHead } from './act-number.js';
import { isDecided } from './decided.js';
import type { Heading } from './headings.js';
import { readRank } from './ranks.js';

const OPENS =
  /(?:^|[^a-z])(?:ordre du jour|sommaire|table des matieres)\b[^a-z]*(?:(?:etait|est) (?:le suivant|fixe|ainsi)[^a-z]*|suivant[^a-z]*|de la (?:seance|reunion)[^a-z]*)?$/;
const MARKS =
  /^(?:[-–−•*>➢▪✓►❖§●○■◆♦▶_\s\ue000-\uf8ff]+|(?:\d{1,2}(?:[.-]\d{1,2}){0,2}|[ivx]{1,5}|[a-z])(?: ?[-–—)/:°]{1,2}\s?|\.[-–—]?\s)|\d{1,2}(?:[.-]\d{1,2}){0,2} ?[.]\s?|\d{1,2} +(?=\D)|(?:point|dossier|question|rapport|affaire|deliberation) ?(?:n ?[°o] ?)?\d{1,3}[\s:.–—-]*)+/;
const MARK_ALONE = /^(?:\d{1,2} ?[.)/°-]|[IVX]{1,5} ?[.)/-]?|[-–−•*>➢▪✓►❖§●○■◆♦▶\ue000-\uf8ff])$/;
/** « Le Président passe à l’ordre du jour »: what follows are the items. */
const TURNS_TO = /\b(?:pass\w*|abord\w*|epuis\w*|ajout\w*|examen|etude|modif\w*|reprise?|suite|points? suivants?)\b/;
const LONGEST_OPENING = 90;
const MOST_LINES = 250;
/** Lines like titles between the first title of the minutes and their first sentence. */
const MOST_ABOVE = 3;
const STOPS: ReadonlySet<string> = new Set(['expose', 'decision', 'citation', 'recital', 'opening', 'rapporteur']);
/** Letters by which two titles are the same, even where one is longer or worded otherwise at its end. */
const SAME = 20;
/** Letters that a title alone on its line must have. */
const SHORTEST = 6;

/** A title as it is compared: its letters and figures, without the marks before it. */
interface Title {
  readonly key: string;
  readonly lead: number;
}

/** A title of the agenda and its line. */
interface Entry {
  readonly key: string;
  readonly at: number;
}

/** Where minutes take up the titles of their agenda one by one; the lines of the agenda that are taken up. */
export interface Agenda {
  readonly headings: readonly Heading[];
  readonly listed: ReadonlySet<number>;
}

/** Find the agenda in a range of lines, and where its titles are printed again. */
export function readAgenda(reading: Reading, from: number, to: number): Agenda {
  const { lines } = reading;
  const headings: Heading[] = [];
  const listed = new Set<number>();
  const opening = lines.findIndex((line, at) => at >= from && at < to && opensAgenda(line));
  if (opening < 0) return { headings, listed };
  const { entries, next } = readEntries(reading, opening + 1, Math.min(to, opening + MOST_LINES));
  const byStart = new Map<string, Entry[]>();
  for (const entry of entries) byStart.set(startOf(entry.key), [...(byStart.get(startOf(entry.key)) ?? []), entry]);
  let last = -1;
  for (let at = next; at < to; at++) {
    const title = titleOf(lines[at]!);
    const same = title && byStart.get(startOf(title.key));
    if (!title || !same) continue;
    for (const entry of same) listed.add(entry.at);
    const above = markAbove(reading, at, next);
    const runsOn = last === at - 1 && title.lead === 0 && above === null && !lines[at - 1]!.text.endsWith(':');
    last = at;
    if (runsOn) continue;
    const offset = above === null ? title.lead : lines[above]!.text.length;
    headings.push({ line: above ?? at, series: 'agenda', number: null, rank: null, title: offset });
  }
  if (headings.length > 0) for (const { at } of entries) listed.add(at);
  return {
    headings: headings.flatMap((heading, index) => [heading, ...between(reading, heading, headings[index + 1])]),
    listed,
  };
}

/** Titles worded otherwise than in the agenda, whose ranks fill the gap between two: « 2. », « 3. », « 4. ». */
function between({ lines }: Reading, heading: Heading, next: Heading | undefined): Heading[] {
  const first = readRank(lines[heading.line]!);
  const last = next ? readRank(lines[next.line]!) : null;
  if (!first || first.series !== last?.series || last.rank - first.rank < 2) return [];
  const found: Heading[] = [];
  for (let at = heading.line + 1; at < next!.line && first.rank + found.length + 1 < last.rank; at++) {
    const rank = readRank(lines[at]!);
    if (rank?.series !== first.series || rank.rank !== first.rank + found.length + 1 || !titleOf(lines[at]!)) continue;
    found.push({ line: at, series: 'agenda', number: null, rank: null, title: rank.length });
  }
  return found;
}

function opensAgenda({ text, plain }: ReadingLine): boolean {
  return text.length <= LONGEST_OPENING && OPENS.test(plain) && !TURNS_TO.test(plain);
}

/** The titles of an agenda, down to a sentence, to what is decided, or to its first title printed again. */
function readEntries(reading: Reading, from: number, to: number): { entries: Entry[]; next: number } {
  const { lines } = reading;
  const entries: Entry[] = [];
  let next = from;
  for (; next < to; next++) {
    const line = lines[next]!;
    if (line.text === '') continue;
    if (STOPS.has(cueOf(line) ?? '') || isDecided(reading, next, next + 1)) break;
    if (isProse(line) && /^\p{Lu}/u.test(line.text)) break;
    const title = titleOf(line);
    if (!title) continue;
    if (entries.length > 0 && isSame(title.key, entries[0]!.key)) break;
    entries.push({ key: title.key, at: next });
  }
  // A title that stands once more above the first sentence is that of the first item.
  const again = entries.findLastIndex(({ key }, index) => entries.slice(0, index).some((one) => isSame(one.key, key)));
  if (again >= 0 && again >= entries.length - MOST_ABOVE) next = entries.splice(again)[0]!.at;
  return { entries, next: markAbove(reading, next, from) ?? next };
}

function startOf(key: string): string {
  return key.slice(0, SAME);
}

/** Two titles are the same where they start alike; short ones must be the same to the end. */
function isSame(one: string, other: string): boolean {
  return startOf(one) === startOf(other);
}

function titleOf({ text, plain }: ReadingLine): Title | null {
  const lead = leadOf(text, plain);
  if (!/^[«"“(]?[\p{Lu}\d]/u.test(text.slice(lead))) return null;
  const key = plain
    .slice(lead, lead + 200)
    .replace(/[\s.…_]{3,}\d{0,3}$/, '')
    .replace(/[^a-z\d]/g, '');
  return key.length >= SHORTEST && /[a-z]{4}/.test(key) ? { key, lead } : null;
}

/** The marks, the number and « Objet : » before a title. */
function leadOf(text: string, plain: string): number {
  const marks = MARKS.exec(plain)?.[0].length ?? 0;
  const number = readNumberAtHead(text.slice(marks))?.end ?? 0;
  return marks + number + /^[\s:.,_|–—-]*(?:objet ?[:–—-]\s*)?/.exec(plain.slice(marks + number))![0].length;
}

/** The line of a mark printed alone above a title: « 3. », « – ». */
function markAbove({ lines }: Reading, at: number, from: number): number | null {
  for (let above = at - 1; above >= Math.max(from, at - 3); above--) {
    if (lines[above]!.text === '') continue;
    return MARK_ALONE.test(lines[above]!.text) ? above : null;
  }
  return null;
}
