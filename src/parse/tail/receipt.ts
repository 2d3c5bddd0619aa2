import type { Act } from '../../records/index.js';
import { isoDate } from '../../french/calendar.js';
import type { Facts } from '../facts.js';
import type { Range } from '../reading/reading.js';

/** A date may be glued in front: « 06/02/2013034-213401722-20130204-0000061090-DE »; character recognition adds brackets. */
const IDENTIFIER =
  /(?:\d{2}\/\d{2}\/\d{4}|(?<![\w-]))((\d{3}|02[abAB])-(\d{9})-\d{8}-[\w .-]{1,40}?-[A-Z]{2}(?:-\d+){0,2})(?![\w])/d;
const DATE = '(\\d{1,2} ?/ ?\\d{1,2} ?(?:/|1) ?(?:\\d{2,4}))(?!\\d)';
const BOTH =
  /envoi prefecture[ \t]*:[^]{0,60}?reception en prefecture[ \t]*:[ \t]*(\d{2}\/\d{2}\/\d{4})(\d{2}\/\d{2}\/\d{4})/d;
const SENT = new RegExp(
  `(?:(?:envoyee?|transmise?) (?:en|a la) (?:sous-)?prefecture le|date de (?:tele)?transmission|teletransmise? le)\\s?:?\\s?${DATE}`,
  'd',
);
const RECEIVED = new RegExp(
  `(?:reception en (?:sous-)?prefecture|recue? en (?:sous-)?prefecture(?: de [a-z -]{2,30})? le|recue? par le representant de l['’ ]etat le|reception par le prefet|date de reception(?: ar)?(?: (?:en )?(?:sous-)?prefecture)?|recue? le|accuse de reception (?:de la|en) prefecture (?:du|le))\\s?[:-]?\\s?${DATE}`,
  'd',
);
const CERTIFIED =
  /\bacte (?:certifie )?executoire\b|\baccuse certifie executoire|\bcertifie\b[^.]{0,110}\bcaractere executoire|\bcertifiee? executoire\b|\brendue? executoire\b(?! le ?:? ?$)/;

/** Read the préfecture's receipt in any of its four forms, from the document's own text: it stands in stamps. */
export function readReceipt(facts: Facts): {
  review: Act['legalityReview'];
  siren: string | null;
  department: string | null;
} {
  const { text, plain } = facts;
  const base = facts.part.start;
  const note = (pointer: string, range: Range): void => {
    facts.readOriginal(pointer, { start: base + range.start, end: base + range.end });
  };
  const noted = (pointer: string, match: RegExpExecArray | null): RegExpExecArray | null => {
    if (match) note(pointer, { start: match.index, end: match.index + match[0].length });
    return match;
  };
  const both = BOTH.exec(plain);
  const id = IDENTIFIER.exec(text);
  const sent = isoOf((both ?? SENT.exec(plain))?.[1], yearOf(id?.[1]));
  const received = isoOf(both ? both[2] : RECEIVED.exec(plain)?.[1], yearOf(id?.[1]));
  if (sent) noted('/legalityReview/sentOn', both ?? SENT.exec(plain));
  if (received) noted('/legalityReview/receivedOn', both ?? RECEIVED.exec(plain));
  const certified = noted('/legalityReview/certifiedEnforceable', CERTIFIED.exec(plain));
  if (id) {
    const group = (index: number): Range => ({ start: id.indices![index]![0], end: id.indices![index]![1] });
    note('/legalityReview/receiptId', group(1));
    note('/collectivity/department', group(2));
    note('/collectivity/siren', group(3));
  }
  return {
    review: {
      receiptId: id?.[1]!.replace(/\s+/g, ' ') ?? null,
      sentOn: sent,
      receivedOn: received,
      certifiedEnforceable: certified ? true : null,
    },
    siren: id?.[3] ?? null,
    department: id?.[2]!.toUpperCase() ?? null,
  };
}

/** The year of the day that stands in an identifier. */
function yearOf(identifier: string | undefined): string {
  return /-(\d{4})\d{4}-/.exec(identifier ?? '')?.[1] ?? '';
}

/** A year cut short (« 29/03/202 ») is that of the identifier, where it may be. */
function isoOf(slashed: string | undefined, fallback: string): string | null {
  const tidy = slashed?.replace(/ /g, '').replace(/^(\d{1,2}\/\d{1,2})1(\d{4})$/, '$1/$2');
  const [day, month, year] = (tidy ?? '').split('/').map(Number);
  if (!day || !month || !year) return null;
  if (year < 100) return isoDate(2000 + year, month, day);
  if (year > 1000) return isoDate(year, month, day);
  return fallback.startsWith(String(year)) ? isoDate(Number(fallback), month, day) : null;
}
