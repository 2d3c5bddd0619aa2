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

/** The part of the document's text that an act is read from, white space at both ends left out. */
function textOf(reading: Reading, part: Part, text: string): Range {
  const own = { start: reading.lines[part.first]!.start, end: reading.lines[part.next - 1]!.end };
  const { start, end } = reading.original(reading.trimmed(own));
  return end > start ? { start, end } : { start: 0, end: text.length };
}
