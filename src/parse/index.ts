import { foldKey } from '../french/fold.js';
import { auditAct, type Act, type DocumentText } from '../records/index.js';
import { readAcronyms } from './acronyms.js';
import { readAmounts } from './amounts.js';
import { readAttendance } from './attendance.js';
import { readBody } from './body.js';
import { Facts } from './facts.js';
import { readHead } from './head.js';
import { readRapporteur } from './rapporteur.js';
import { Reading } from './reading.js';
import { findSections, type Sections } from './sections.js';
import { findStamps } from './stamps.js';
import { readTail } from './tail.js';
import { readVote } from './vote.js';

/** Read the acts of a document. Never throws on content: a document with no act gives none. */
export function parseDocument(document: DocumentText): Act[] {
  const { text } = document;
  const reading = new Reading(text, findStamps(text));
  const sections = findSections(reading);
  if (!isDeliberation(reading, sections)) return [];
  return [readAct(document, reading, sections, 0)];
}

/** A deliberation says so, or has a rapporteur and an adoption. */
function isDeliberation({ text }: Reading, { rapporteur, vote, present }: Sections): boolean {
  return (
    (/d[ée]lib[ée]ration/i.test(text.slice(0, 3000)) && (present !== null || vote !== null)) ||
    (rapporteur !== null && vote !== null)
  );
}

function readAct(document: DocumentText, reading: Reading, sections: Sections, actIndex: number): Act {
  const facts = new Facts(reading, document.text, document.pageStarts);
  const { collectivityName, sitting, ...head } = readHead(facts, sections.head);
  const attendance = readAttendance(facts, sections);
  const rapporteur = readRapporteur(facts, sections.rapporteur, sitting.chair, attendance);
  const tail = readTail(facts, sections.tail);
  const title = sections.title && reading.trimmed(sections.title);
  if (title && title.end > title.start) facts.read('/subject', title);
  const subject = title && title.end > title.start ? reading.flat(title) : null;
  const [, department = null, siren = null] = /^(\w{3})-(\d{9})-/.exec(tail.legalityReview.receiptId ?? '') ?? [];
  const act: Act = {
    id: identifier(head.number, sitting.date, document, actIndex),
    kind: 'deliberation',
    ...head,
    collectivity: { name: collectivityName, siren, department },
    sitting,
    attendance,
    matiere: null,
    subject,
    rapporteur,
    ...readBody(facts, sections.body),
    vote: readVote(facts, sections.vote),
    ...tail,
    amounts: readAmounts(facts),
    acronyms: readAcronyms(facts),
    sources: facts.sources,
    text: document.text,
    issues: facts.issues,
    document: {
      file: document.file,
      sha256: document.sha256,
      pages: document.pageStarts?.length ?? null,
      url: document.url,
      actIndex,
      start: 0,
    },
  };
  return { ...act, issues: [...act.issues, ...auditAct(act)] };
}

/**
 * Name an act for good: its number where it tells the council's series (« M2023-242 »); else number, sitting and the
 * document's digest, since the same « 2014/144 » may stand on several acts.
 */
function identifier(number: string | null, date: string | null, { sha256 }: DocumentText, actIndex: number): string {
  const slug = number?.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '') ?? null;
  if (slug !== null && /^[A-Z]+\d{4}-\d+$/.test(slug)) return slug;
  const parts = [
    slug ?? foldKey('acte'),
    date?.replace(/-/g, '') ?? null,
    sha256.slice(0, 8),
    actIndex > 0 ? String(actIndex) : null,
  ];
  return parts.filter((part) => part !== null).join('-');
}
