import type { Facts, Part } from './facts.js';
import { readParagraphs, withoutMark, type Paragraph } from './paragraphs.js';
import type { Range } from './reading.js';

/** « En conséquence, il est proposé au Conseil de Métropole : », « Il est demandé au Conseil Municipal de bien vouloir : » */
const PROPOSAL =
  /\bil (?:vous )?est (?:donc )?(?:proposé|demandé)(?: en conséquence)?(?: (?:au|à) [^:.]{3,60}?)?(?= ?:|\s+(?:de\b|d[’']|que\b)|$)|\ble conseil [^:.]{0,60}\b(?:décide|demande|souhaite|exprime|émet)\b/iu;
/** « A été élue : », « Ont été élus : », « Ont été désignés : » */
const ELECTION = /^(?:a|ont) été (?:élue?s?|désignée?s?|nommée?s?)\b/iu;

/** Read the visas, the considérants, the exposé and the decisions of an act. */
export function readBody(facts: Facts, range: Range): Part<'citations' | 'recitals' | 'body' | 'operativePart'> {
  const paragraphs = readParagraphs(facts.reading, range);
  const proposal = lastProposal(paragraphs);
  const { items, first } =
    proposal < 0 ? { items: electionItems(paragraphs, 0), first: paragraphs.length } : decisions(paragraphs, proposal);
  const motives = paragraphs.slice(0, first);
  const pick = (pattern: RegExp): Paragraph[] => motives.filter(({ text }) => pattern.test(withoutMark(text)));
  const note = (pointer: string, list: readonly (Range & { text: string })[]): string[] =>
    list.map((paragraph, index) => {
      facts.read(`${pointer}/${index}`, paragraph);
      return paragraph.text;
    });
  const citations = note('/citations', pick(/^Vus?\b/i));
  const recitals = note('/recitals', pick(/^Consid[ée]rant\b/i));
  return {
    citations: citations.length > 0 ? citations : null,
    recitals: recitals.length > 0 ? recitals : null,
    body: note('/body', motives),
    operativePart: note('/operativePart', items),
  };
}

/** The decisions follow the last formula of proposal that is not itself an aside in the middle of the exposé. */
function lastProposal(paragraphs: readonly Paragraph[]): number {
  const opens = paragraphs.findLastIndex(({ text }) => PROPOSAL.test(text) && /:\s*$/.test(text));
  return opens >= 0 ? opens : paragraphs.findLastIndex(({ text }) => PROPOSAL.test(text));
}

function decisions(paragraphs: readonly Paragraph[], at: number): { items: Paragraph[]; first: number } {
  const formula = paragraphs[at]!;
  const opensList = /:\s*$/.test(formula.text);
  const isDecision = !opensList || saysWhat(formula.text);
  const items: Paragraph[] = isDecision ? [formula] : [];
  const topMark = paragraphs.slice(at + 1).find(({ isBullet }) => isBullet)?.mark;
  for (const paragraph of paragraphs.slice(at + 1)) {
    if (ELECTION.test(paragraph.text)) break;
    const last = items.at(-1);
    const isItem = paragraph.isBullet
      ? paragraph.mark === topMark
      : items.length === 0 || /^(?:d[’'e]|de) /iu.test(paragraph.text);
    const belongs =
      last !== undefined &&
      (!paragraph.isBullet || paragraph.mark !== topMark || (isDecision && opensList && items.length === 1));
    if (isItem && !(belongs && isDecision && items.length === 1)) items.push(paragraph);
    else if (last && (belongs || /:\s*$/.test(last.text))) items[items.length - 1] = merged(last, paragraph);
  }
  const tidy = items.map((item) => ({ ...item, text: withoutMark(item.text) }));
  return {
    items: [...tidy, ...electionItems(paragraphs, at + 1)],
    first: at + (opensList && items[0] !== formula ? 1 : 0),
  };
}

/** An infinitive other than « de bien vouloir : ». */
const SAYS_WHAT = /(?<!\p{L})(?:de |d[’'])(?!bien vouloir\s*:)\p{L}{2,20}(?:er|ir|re)(?!\p{L})|(?<!\p{L})que /iu;

/** « il est proposé au Conseil d’émettre un avis favorable, sous réserve : » already says what is decided. */
function saysWhat(text: string): boolean {
  const formula = PROPOSAL.exec(text);
  return formula !== null && SAYS_WHAT.test(text.slice(formula.index + formula[0].length));
}

function merged(first: Paragraph, second: Paragraph): Paragraph {
  return { ...first, end: second.end, text: `${first.text} ${second.text}` };
}

/** « A été élue : / - Samira SALOMON » is a decision of its own. */
function electionItems(paragraphs: readonly Paragraph[], from: number): Paragraph[] {
  const at = paragraphs.findIndex(({ text }, index) => index >= from && ELECTION.test(text));
  if (at < 0) return [];
  return [paragraphs.slice(at + 1).reduce(merged, paragraphs[at]!)];
}
