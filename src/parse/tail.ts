import { isoDate } from '../french/calendar.js';
import { parseFrenchDate } from '../french/dates.js';
import type { Act } from '../records/index.js';
import { find, type Facts, type Part } from './facts.js';
import { namedIn } from './head.js';
import { looksLikeNames, takeCivility } from './persons.js';
import type { Range } from './reading.js';

const MADE_AT =
  /\b[Ff]ait\s+(?:et\s+délibéré\s+)?à\s+(\p{Lu}[\p{L}’' -]{1,50}?)\s*,?\s*le\s+(\d{1,2}(?:er)?[\s/.][\p{L}\d]{1,9}[\s/.]\d{2,4})/du;
const PUBLISHED =
  /\b(?:publiée?|affichée?|mise?\s+en\s+ligne)\s+(?:et\s+affichée?\s+)?le\s*:?\s*(\d{1,2}(?:er)?[\s/.][\p{L}\d]{1,9}[\s/.]\d{4}|\d{1,2}\/\d{1,2}\/\d{2})\b/diu;
/** A date may be glued in front: « 06/02/2013034-213401722-20130204-0000061090-DE ». */
const RECEIPT_ID = /(?:\d{2}\/\d{2}\/\d{4}|\b)((\d{3}|02[AB])-(\d{9})-\d{8}-[\w-]{1,40}?-[A-Z]{2}(?:-\d+){0,2})\b/d;
const SENT_RECEIVED =
  /Envoi Préfecture[ \t]*:[\s\S]{0,60}?Réception en Préfecture[ \t]*:[ \t]*(\d{2}\/\d{2}\/\d{4})(\d{2}\/\d{2}\/\d{4})/;
const RECEIVED =
  /(?:réception\s+en\s+préfecture|reçu\s+en\s+préfecture\s+le|réception\s+par\s+le\s+préfet|date\s+de\s+réception(?:\s+en)?\s+préfecture)\s*:?\s*(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))(?!\d)/i;
const SENT = /(?:envoyé\s+en\s+préfecture\s+le|date\s+de\s+télétransmission)\s*:?\s*(\d{2}\/\d{2}\/\d{4})/i;
const COURT =
  /[Tt]ribunal\s+[Aa]dministratif\s+(?:de\s+|d[’'])(?:la\s+)?\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,3}/u;
const DELAY = /délai\s+de\s+(deux|2|trois|3|quatre|4)\s+mois/iu;
const DELAYS: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4 };
const ANNEX_LABEL = /^(?:liste\s+des\s+)?annexes?\b[^:]{0,40}:/i;

/** Read what stands after the vote: signature, publication, receipt, appeal, annexes. */
export function readTail(
  facts: Facts,
  tail: Range,
): Part<'signature' | 'publication' | 'legalityReview' | 'appeal' | 'annexes'> {
  const published = find(facts.reading, PUBLISHED, tail) ?? find(facts.reading, PUBLISHED);
  if (published) facts.read('/publication/publishedOn', published);
  return {
    signature: readSignature(facts, tail),
    publication: { publishedOn: published ? parseFrenchDate(published.groups[0]!) : null },
    legalityReview: readReceipt(facts),
    appeal: readAppeal(facts, tail),
    annexes: readAnnexes(facts, tail),
  };
}

/** « Fait à Montpellier, le 24/07/23 », « Pour extrait conforme, Madame le Maire / Hélène MANDROUX ». */
function readSignature(facts: Facts, tail: Range): Act['signature'] {
  const { reading } = facts;
  const made = find(reading, MADE_AT, tail);
  if (made) facts.read('/signature/date', made);
  const lines = reading.lines.filter(({ start, end, text }) => start >= tail.start && end <= tail.end && text !== '');
  const limit = lines.findIndex(({ text }) => /^(?:publiée?|accusé|liste|certifi)/i.test(text));
  const at = lines
    .slice(0, limit < 0 ? 12 : limit)
    .findIndex(
      ({ text }) => looksLikeNames(text.replace(/^(?:M\.|Mme|Monsieur|Madame)\s/i, '')) && text.split(' ').length >= 2,
    );
  const line = lines[at];
  const person = line ? namedIn(line.text) : null;
  if (line && person) facts.read('/signature/signatory', line);
  if (!made && !person) return null;
  const title = lines[at - 1]
    ? /(?:^|,\s*)(M\.|Mme|Monsieur|Madame)\s+(?:le|la)\s+(\p{L}+)/iu.exec(lines[at - 1]!.text)
    : null;
  const role = title?.[2] ?? null;
  return {
    place: made?.groups[0]?.trim() ?? null,
    date: made ? parseFrenchDate(made.groups[1]!) : null,
    signatory: person && {
      ...person,
      civility: person.civility ?? (title ? takeCivility(`${title[1]!} `).civility : null),
      role: person.role ?? role,
    },
  };
}

function isoOf(slashed: string | undefined): string | null {
  const [day, month, year] = (slashed ?? '').split('/').map(Number);
  return day && month && year ? isoDate(year < 100 ? 2000 + year : year, month, day) : null;
}

function readReceipt(facts: Facts): Act['legalityReview'] {
  const { text } = facts;
  const note = (pointer: string, match: RegExpExecArray | null): RegExpExecArray | null => {
    if (match) facts.readOriginal(pointer, { start: match.index, end: match.index + match[0].length });
    return match;
  };
  const id = RECEIPT_ID.exec(text);
  const range = (group: number): Range => ({ start: id!.indices![group]![0], end: id!.indices![group]![1] });
  const both = SENT_RECEIVED.exec(text);
  const sent = note('/legalityReview/sentOn', both ?? SENT.exec(text));
  const received = note('/legalityReview/receivedOn', both ?? RECEIVED.exec(text));
  const certified = note(
    '/legalityReview/certifiedEnforceable',
    /\bacte\s+certifié\s+exécutoire|\baccusé\s+certifié\s+exécutoire|\bcertifie\b[^.]{0,80}\bcaractère\s+exécutoire/i.exec(
      text,
    ),
  );
  if (id) {
    facts.readOriginal('/legalityReview/receiptId', range(1));
    facts.readOriginal('/collectivity/department', range(2));
    facts.readOriginal('/collectivity/siren', range(3));
  }
  return {
    receiptId: id?.[1] ?? null,
    sentOn: isoOf(sent?.[1]),
    receivedOn: isoOf(both ? both[2] : received?.[1]),
    certifiedEnforceable: certified ? true : null,
  };
}

function readAppeal(facts: Facts, tail: Range): Act['appeal'] {
  const court = find(facts.reading, COURT, tail);
  const delay = find(facts.reading, DELAY, tail);
  if (!court && !delay) return null;
  if (court) facts.read('/appeal/court', court);
  if (delay) facts.read('/appeal/delayMonths', delay);
  facts.read('/appeal', {
    start: Math.min(court?.start ?? Infinity, delay?.start ?? Infinity),
    end: Math.max(court?.end ?? 0, delay?.end ?? 0),
  });
  const months = delay?.groups[0]?.toLowerCase();
  return {
    court: court ? facts.reading.flat(court) : null,
    delayMonths: months === undefined ? null : (DELAYS[months] ?? Number(months)),
  };
}

/** « Liste des annexes transmises en préfecture: / - CONVENTION … .docx » */
function readAnnexes(facts: Facts, tail: Range): Act['annexes'] {
  const lines = facts.reading.lines.filter(({ start, end }) => start >= tail.start && end <= tail.end);
  const label = lines.findIndex(({ text }) => ANNEX_LABEL.test(text));
  if (label < 0) return null;
  const annexes: string[] = [];
  for (const line of lines.slice(label + 1)) {
    if (!/^[-–•]/.test(line.text)) break;
    facts.read(`/annexes/${annexes.length}`, line);
    annexes.push(line.text.replace(/^[-–•]\s*/, ''));
  }
  return annexes.length > 0 ? annexes : null;
}
