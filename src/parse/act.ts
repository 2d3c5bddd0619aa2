import { foldKey } from '../french/fold.js';
import { auditAct, type Act, type DocumentText } from '../records/index.js';
import { readAcronyms } from './acronyms.js';
import { auditText } from './audit.js';
import { readAmounts } from './amounts.js';
import { readContext, type Context } from './context.js';
import { readBody } from './decision/body.js';
import { readVote } from './decision/vote.js';
import { votingSentence } from './decision/voting-sentence.js';
import type { DocumentKind } from './document/kind.js';
import type { Part } from './document/part.js';
import { readRow, readRowDate } from './document/row.js';
import type { Facts } from './facts.js';
import { readActNumber, readNumberBehind } from './head/number.js';
import { layOut, type Layout } from './layout.js';
import { readRapporteur } from './rapporteur.js';
import type { Range, Reading } from './reading/reading.js';
import type { Head } from './document/head.js';
import { cueOf } from './cues.js';
import { readAnnexes, readMatiere } from './tail/annexes.js';
import { readAppeal } from './tail/appeal.js';
import { readPublication } from './tail/publication.js';
import { readReceipt } from './tail/receipt.js';

/** What an act of a document is read with. */
export interface ActSetting {
  readonly document: DocumentText;
  readonly facts: Facts;
  readonly kind: DocumentKind;
  readonly part: Part;
  readonly actIndex: number;
  /** What the items of minutes or the rows of a list share; null for an extract, which has its own. */
  readonly shared: Context | null;
}

/** Read one act from its part of a document. */
export function readAct({ document, facts, kind, part, actIndex, shared }: ActSetting): Act {
  const { reading } = facts;
  const layout = layOut(reading, part);
  const own = ownRange(facts, part);
  const isCouncil = kind !== 'decision' && kind !== 'arrete';
  const receipt = readReceipt(facts);
  const hints = [receipt.review.receivedOn, receipt.review.sentOn, receiptDay(receipt.review.receiptId)];
  const context = shared ?? readContext(facts, part, headEnd(part, layout, own), layout.tail, hints);
  const rowDate = part.row && readRowDate(facts, part.row);
  // A mayor decides without a sitting: a day named in the visas is that of the delegation.
  const date = isCouncil ? (rowDate ?? context.sitting.date) : null;
  const sitting = { ...context.sitting, date };
  const ahead = part.heading
    ? headingNumber(facts, part)
    : readActNumber(facts, { start: own.start, end: layout.body.start });
  const read = part.row
    ? readRow(facts, part.row, context.roster)
    : readContent(facts, part, layout, context, own, isCouncil);
  const behind = ahead === null && layout.title ? readNumberBehind(facts, layout.title) : null;
  const number = ahead ?? behind?.number ?? null;
  const content = behind ? { ...read, subject: behind.title } : read;
  if (part.row?.isRepeated)
    facts.report('number-repeated', 'warning', `La liste porte plusieurs fois le numéro ${number ?? ''}.`, '/number');
  const act: Act = {
    id: identifier(number, sitting.date, document, actIndex),
    kind: kind === 'decision' || kind === 'arrete' ? kind : 'deliberation',
    number,
    collectivity: { name: context.collectivityName, siren: receipt.siren, department: receipt.department },
    assembly: isCouncil ? context.assembly : null,
    sitting,
    attendance: context.attendance,
    theme: readTheme(facts, part),
    matiere: readMatiere(facts, own),
    ...content,
    signature: context.signature,
    publication: { publishedOn: readPublication(facts, sitting.date) },
    legalityReview: receipt.review,
    appeal: readAppeal(facts, layout.tail, own),
    annexes: readAnnexes(facts, layout.tail),
    amounts: readAmounts(facts, own),
    acronyms: readAcronyms(facts, own),
    sources: facts.sources,
    text: facts.text,
    issues: facts.issues,
    document: {
      file: document.file,
      sha256: document.sha256,
      pages: document.pageStarts?.length ?? null,
      url: document.url,
      actIndex,
      start: facts.part.start,
    },
  };
  return { ...act, issues: [...(shared?.issues ?? []), ...act.issues, ...auditAct(act), ...auditText(act)] };
}

type Content = Pick<Act, 'subject' | 'rapporteur' | 'citations' | 'recitals' | 'body' | 'operativePart' | 'vote'>;

/** « Finances communales : > Vote des taux »: the mark of a list inside a title. */
const BULLETS = /(?<=:)\s*[>»•➢▪¥]\s*(?=\p{Lu})/gu;

function readContent(
  facts: Facts,
  part: Part,
  layout: Layout,
  context: Context,
  own: Range,
  isCouncil: boolean,
): Content {
  const { reading } = facts;
  if (layout.title) facts.read('/subject', layout.title);
  const { decided, ...body } = readBody(facts, layout.body);
  const head = part.kind === 'extract' ? { start: own.start, end: layout.body.start } : null;
  const subject = layout.title && reading.flat(layout.title).replace(BULLETS, ' ');
  const told = decided ?? (part.kind === 'item' ? votingSentence(reading, layout.body, subject ?? '') : null);
  const reports = { start: layout.title?.start ?? own.start, end: Math.min(layout.body.end, layout.body.start + 500) };
  return {
    subject,
    rapporteur: readRapporteur(
      facts,
      layout.rapporteur,
      reports,
      { ...reports, start: layout.body.start },
      context.sitting.chair,
      context.roster,
    ),
    ...body,
    vote: isCouncil ? readVote(facts, told, head, body.operativePart.length > 0, context.roster) : null,
  };
}

/** Where a document has no head of its own, its first lines tell of the sitting. */
const HEADLESS = 1_500;

function headEnd(part: Part, layout: Layout, own: Range): number {
  const end = Math.max(layout.body.start, layout.title?.end ?? 0);
  return part.head.lists.length === 0 && !part.head.opens
    ? Math.min(own.end, Math.max(end, own.start + HEADLESS))
    : end;
}

function ownRange({ reading }: Facts, part: Part): Range {
  return { start: reading.lines[part.first]!.start, end: reading.lines[part.next - 1]!.end };
}

function headingNumber(facts: Facts, { heading }: Part): string | null {
  if (heading!.number === null) return null;
  const line = facts.reading.lines[heading!.line]!;
  facts.read('/number', {
    start: line.start,
    end: line.start + Math.max(1, Math.min(heading!.title, line.end - line.start)),
  });
  return heading!.number;
}

const RUBRIC =
  /^(?:(?:point|partie|chapitre|titre) ?(?:n ?° ?)?\d{1,2} ?[:.–—-]? ?|[ivx]{1,5} ?[-–—.):]+ ?|\d{1,2} ?[-–—.)/] ?|[-•|*] ?)/;

/** The rubric an item stands under, its rank left out: « Point n° 1 : Finances Communales » gives « Finances Communales ». */
function readTheme(facts: Facts, part: Part): string | null {
  const theme = part.theme ?? (part.kind === 'extract' ? themeInHead(facts.reading, part.head) : null);
  if (!theme) return null;
  const plain = facts.reading.plain.slice(theme.start, theme.end);
  const skip = RUBRIC.exec(plain)?.[0].length ?? 0;
  const range = facts.reading.trimmed({ start: theme.start + skip, end: theme.end });
  const text = facts.reading.flat(range).replace(/[\s:]+$/, '');
  if (!/\p{L}{3}/u.test(text)) return null;
  facts.read('/theme', range);
  return text;
}

/** In an extract the rubric stands alone between two blank lines, after the title of the register and before the attendance. */
function themeInHead(reading: Reading, head: Head): Range | null {
  const lines = reading.lines.slice(head.first, head.next);
  const register = lines.findIndex(({ plain }) => /^extrait\b/.test(plain));
  const listed = head.lists[0]?.label.start ?? Infinity;
  const line = lines.find(
    (each, index) =>
      register >= 0 &&
      index > register &&
      each.start < listed &&
      lines[index - 1]!.text === '' &&
      (lines[index + 1]?.text ?? '') === '' &&
      cueOf(each) === null &&
      /^\p{Lu}[\p{L} ,’'&-]{3,60}$/u.test(each.text),
  );
  return line ? { start: line.start, end: line.end } : null;
}

function receiptDay(receiptId: string | null): string | null {
  const [, year, month, day] = /-(\d{4})(\d{2})(\d{2})-/.exec(receiptId ?? '') ?? [];
  return year ? `${year}-${month}-${day}` : null;
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
