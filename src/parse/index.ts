import type { Act, DocumentText } from '../records/index.js';
import { readAct } from './act.js';
import { readContext, type Context } from './context.js';
import { auditDocument } from './document/audit.js';
import type { Head } from './document/head.js';
import type { Part } from './document/part.js';
import { findParts } from './document/parts.js';
import { Facts } from './facts.js';
import { Reading, type Range } from './reading/reading.js';

/** Read the acts of a document, none, one or many. Never throws on content: a document with no act gives none. */
export function parseDocument(document: DocumentText): Act[] {
  const reading = new Reading(document.text);
  const { kind, parts } = findParts(reading);
  const whole = new Facts(reading, document.text, { start: 0, end: document.text.length }, document.pageStarts);
  const contexts = new Map<Head, Context>();
  const acts = parts.map((part, actIndex) => {
    const facts = whole.forPart(
      parts.length === 1 && part.kind === 'extract' ? whole.part : textOf(reading, part, document.text),
    );
    const shared = part.kind === 'extract' ? null : (contexts.get(part.head) ?? sharedContext(whole, part));
    if (shared) contexts.set(part.head, shared);
    return readAct({ document, facts, kind, part, actIndex, shared });
  });
  return auditDocument(acts);
}

/** What minutes or a list say once for all their acts: from the head to the first of them. */
function sharedContext(whole: Facts, part: Part): Context {
  const { reading, document } = whole;
  const closing = part.closing ?? { start: reading.lines[part.next - 1]!.end, end: reading.text.length };
  return readContext(
    whole.forPart({ start: document.length, end: document.length }),
    part,
    reading.lines[part.first]!.start,
    closing,
    [],
  );
}

/** The part of the document's text that an act is read from, its stamps included, white space at both ends left out. */
function textOf(reading: Reading, part: Part, text: string): Range {
  const from = edgeOf(reading, part.first, text);
  const raw = text.slice(from, endOfSitting(reading, part) ?? edgeOf(reading, part.next, text));
  const start = from + raw.length - raw.trimStart().length;
  const end = from + raw.trimEnd().length;
  return end > start ? { start, end } : { start: 0, end: text.length };
}

const CLOSES =
  /\b(?:(?:seance|reunion) (?:est |a ete |fut )?(?:declaree )?(?:levee|close|cloturee|terminee)|leve la seance)\b/;
/** Farther from the last item, the words that close a sitting follow what was said besides. */
const CLOSES_WITHIN = 300;

/** « Plus rien n'étant à l'ordre du jour, la séance est levée à 20 h. »: closes the last item of minutes; null for another. */
function endOfSitting(reading: Reading, { next, closing }: Part): number | null {
  if (closing?.start !== reading.lines[next - 1]!.end) return null;
  const line = reading.lines.slice(next).find(({ plain, end }) => end > closing.end || CLOSES.test(plain));
  const isNear = line && line.end <= closing.end && line.start - closing.start < CLOSES_WITHIN;
  return isNear ? reading.original(line).end : null;
}

/** Where what stands before a line ends: at the page break just above it; a stamp without one closes the act before. */
function edgeOf(reading: Reading, line: number, text: string): number {
  const { lines } = reading;
  if (line === 0) return 0;
  if (line >= lines.length) return text.length;
  const [before, here] = [reading.original(lines[line - 1]!), reading.original(lines[line]!)];
  const page = text.slice(before.end, here.start).lastIndexOf('\f');
  return page < 0 ? here.start : before.end + page + 1;
}
