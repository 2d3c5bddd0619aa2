import { cueOf } from './cues.js';
import { readNumberAtHead } from './document/act-number.js';
import type { Heading } from './document/headings.js';
import type { Part } from './document/part.js';
import { isProse, readTitle } from './head/title.js';
import type { Range, Reading } from './reading/reading.js';

/** Where the parts of one act stand in the reading; what is not found is null. */
export interface Layout {
  readonly title: Range | null;
  readonly rapporteur: Range | null;
  /** From the exposé to the last decision or vote. */
  readonly body: Range;
  /** Signature, publication, receipt, appeal. */
  readonly tail: Range;
}

/** Lines between a title and the mention of who reports. */
const RAPPORTEUR_REACH = 8;

/** Lines between a head and the number that opens the act it is the head of. */
const NUMBER_REACH = 8;

/** Find the parts of one act. */
export function layOut(reading: Reading, part: Part): Layout {
  const { lines } = reading;
  const { range: title, next: afterTitle } = part.heading
    ? titleOfHeading(reading, part)
    : titleOfExtract(reading, part);
  const rapporteur = findLine(
    reading,
    afterTitle,
    Math.min(part.next, afterTitle + RAPPORTEUR_REACH),
    (at) => cueOf(lines[at]!) === 'rapporteur',
  );
  const inHead = findLine(reading, part.head.first, part.head.next, (at) => cueOf(lines[at]!) === 'rapporteur');
  const reports = rapporteur < 0 && part.kind === 'extract' ? inHead : rapporteur;
  const named = reports < 0 ? null : nameOf(reading, reports, part.next);
  const bodyFirst = rapporteur < 0 ? afterTitle : (named ?? rapporteur) + 1;
  const tailFirst = part.closing ? part.next : firstOfTail(reading, bodyFirst, part.next);
  return {
    title: title && title.end > title.start ? title : null,
    rapporteur:
      reports < 0 ? null : reading.trimmed({ start: lines[reports]!.start, end: lines[named ?? reports]!.end }),
    body: span(reading, bodyFirst, tailFirst),
    tail: part.closing ?? span(reading, tailFirst, part.next),
  };
}

const LONGEST_NAME = 60;

/** The line of the name where « RAPPORTEUR : » stands alone above it. */
function nameOf({ lines }: Reading, at: number, limit: number): number | null {
  const below = lines[at + 1];
  const isAlone = /^rapporteure?s? ?:$/.test(lines[at]!.plain) && below !== undefined && at + 1 < limit;
  return isAlone && below.text !== '' && below.text.length <= LONGEST_NAME ? at + 1 : null;
}

interface Title {
  readonly range: Range | null;
  readonly next: number;
}

function titleOfHeading(reading: Reading, { heading, next }: Part): Title {
  const { lines } = reading;
  // « 2023-10-01 / OBJET : Rénovation de l'école »: the number stands alone above its title.
  const below = findLine(reading, heading!.line + 1, next, (at) => lines[at]!.text !== '');
  const isAlone = heading!.title >= lines[heading!.line]!.text.length;
  if (isAlone && below >= 0 && cueOf(lines[below]!) === 'subject')
    return readTitle(reading, below, lines[below]!.text.search(/[:.–—-]/) + 1, next, true);
  // A paragraph whose first words are the title: where it ends can't be told.
  if (lines[heading!.line]!.text.length > LONGEST_TITLE)
    return { range: shortTitle(reading, heading!), next: heading!.line };
  return readTitle(reading, heading!.line, heading!.title, next, true);
}

const LONGEST_TITLE = 400;
const SHORT_TITLE = /^[^.:;|]{8,160}(?=[.:](?: |$))/;

/** The first words of a paragraph up to a mark, where they are few. */
function shortTitle(reading: Reading, { line, title }: Heading): Range | null {
  const { text, start } = reading.lines[line]!;
  const found = SHORT_TITLE.exec(text.slice(title));
  const from = start + reading.text.slice(start).search(/\S/) + title;
  return found ? { start: from, end: from + found[0].length } : null;
}

/** « Objet : » wherever it stands; else what follows a number at the head; else the bare lines before the exposé. */
function titleOfExtract(reading: Reading, { head, next }: Part): Title {
  const { lines } = reading;
  const subject =
    head.subject ??
    findLine(reading, head.next, Math.min(next, head.next + 40), (at) => cueOf(lines[at]!) === 'subject');
  if (subject >= 0) {
    const title = readTitle(reading, subject, lines[subject]!.text.search(/[:.–—-]/) + 1, next);
    return { ...title, next: Math.max(title.next, head.next) };
  }
  const bare = bareTitle(reading, head.next, next);
  if (bare.range) return bare;
  for (let at = head.first; at < Math.min(next, head.next + NUMBER_REACH); at++) {
    const printed = readNumberAtHead(lines[at]!.text);
    const rest = printed ? lines[at]!.text.slice(printed.end).replace(/^[\s:.,_–—-]+/, '') : '';
    if (!printed || !/\p{L}{4}/u.test(rest) || rest.length <= 12 || cueOf(lines[at]!) === 'citation') continue;
    const title = readTitle(reading, at, lines[at]!.text.length - rest.length, at < head.next ? head.next : next);
    return { ...title, next: Math.max(title.next, head.next) };
  }
  return { range: insideHead(reading, head.lists.at(-1)?.next ?? head.first, head.next), next: head.next };
}

/** The lines before what opens the exposé; a long sentence is no title. */
function bareTitle(reading: Reading, from: number, limit: number): Title {
  const first = findLine(reading, from, limit, (at) => reading.lines[at]!.text !== '');
  if (first < 0) return { range: null, next: from };
  const line = reading.lines[first]!;
  if (cueOf(line) !== null || isProse(line) || !/\p{L}{4}/u.test(line.text)) return { range: null, next: from };
  const printed = readNumberAtHead(line.text);
  const offset = printed ? line.text.length - line.text.slice(printed.end).replace(/^[\s:.,_|–—-]+/, '').length : 0;
  return readTitle(reading, first, offset, limit);
}

/** Bare lines among those of the head, after the last list: « Zones d’accélération / N°36/2023 ». */
function insideHead(reading: Reading, from: number, to: number): Range | null {
  let range = null as Range | null;
  for (let at = from; at < to; at++) {
    const line = reading.lines[at]!;
    const isBare = cueOf(line) === null && /\p{L}{4}/u.test(line.text) && line.text.length > 12 && !isProse(line);
    if (isBare) range = { start: range?.start ?? line.start, end: line.end };
    else if (range && line.text !== '') break;
  }
  return range && reading.trimmed(range);
}

/** The line that closes an extract: the first closing formula after something was decided. */
function firstOfTail(reading: Reading, from: number, to: number): number {
  const isTail = (at: number): boolean => cueOf(reading.lines[at]!) === 'tail';
  const decided = findLine(reading, from, to, (at) => ['decision', 'vote'].includes(cueOf(reading.lines[at]!) ?? ''));
  let tail = findLine(reading, Math.max(from, decided), to, isTail);
  // A stamp (« Publiée le … ») may be woven into the decision.
  while (tail >= 0 && WEAK_TAIL.test(reading.lines[tail]!.plain)) {
    const resumes = findLine(
      reading,
      tail,
      Math.min(to, tail + STAMP_LINES),
      (at) => cueOf(reading.lines[at]!) === 'decision',
    );
    if (resumes < 0) break;
    tail = findLine(reading, resumes, to, isTail);
  }
  return tail < 0 ? to : tail;
}

const WEAK_TAIL = /^(?:publiee?|affichee?|transmise?|recue?|l[ea] secretaire|acte |certifie)/;
const STAMP_LINES = 6;

function findLine(reading: Reading, from: number, to: number, test: (at: number) => boolean): number {
  for (let at = from; at < Math.min(to, reading.lines.length); at++) if (test(at)) return at;
  return -1;
}

function span(reading: Reading, from: number, to: number): Range {
  const end = reading.lines[Math.min(to, reading.lines.length) - 1]?.end ?? 0;
  return { start: Math.min(reading.lines[from]?.start ?? end, end), end };
}
