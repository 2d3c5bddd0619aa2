import type { Act } from '../records/index.js';
import { withoutStamps } from './stamps.js';

/** A sentence, bullet or row of an act, with its offsets in the act's text and the paragraph it stands in. */
export interface Sentence {
  /** The words at these offsets; what a stamp printed over them is left blank. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Rank of the sentence that opens the list this one stands in (« Cette convention : »); null for none. */
  readonly head: number | null;
  /** A visa (« Vu le code … »): it states what others decided. */
  readonly isVisa: boolean;
}

/** « M. Dupont », « art. L 2121-20 », « J. Martin » : the full stop of a short form, or of an initial, ends no sentence. */
const ABBREVIATION =
  /(?<![\p{L}\d])(?:MM?|Mmes?|Mlle|[Aa]rt|[Nn]|[Cc]f|p|al|Dr|Me|Ste?|[Bb]d|[Aa]v|[Tt][ée]l|\p{Lu})$/u;
/** A full stop before a capital, the end of a clause before the next one's rank, or a line that opens with a bullet. */
const ENDING =
  /[.!?…]["»]?\s+(?=[\p{Lu}«"•–-])|[;:.,]\s+(?=\d{1,2}\s?[°º)o]\s?\p{Lu})|\n\s{0,8}(?=[-–•▪◦\p{Co}]\s?\S)/gu;
const LONGEST = 900;
/** Words printed between two paragraphs are a sentence from this length on: below stand « décide : » and ranks. */
const SHORTEST_BETWEEN = 24;
const FORMULA = /^\W*(?:apr[eè]s en avoir d[eé]lib|le conseil (?:municipal )?adopte)/i;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isVisa: boolean;
}

/** Part the visas, recitals, body and decisions of an act into sentences, in the order of the text. */
export function sentencesOf(act: Act): Sentence[] {
  const text = withoutStamps(act.text);
  const sentences: Omit<Sentence, 'head'>[] = [];
  piecesOf(act, text).forEach(({ start, end, isVisa }, paragraph) => {
    for (const [from, to] of splitSentences(text.slice(start, end))) {
      const range = { start: start + from, end: start + to };
      sentences.push({ ...range, text: text.slice(range.start, range.end), paragraph, isVisa });
    }
  });
  const heads = headsOf(sentences);
  return sentences.map((sentence, rank) => ({ ...sentence, head: heads[rank]! }));
}

/** The paragraphs in order, and what the text holds between two of them. */
function piecesOf({ citations, recitals, body, operativePart, sources }: Act, text: string): Piece[] {
  const lists = { citations: citations ?? [], recitals: recitals ?? [], body, operativePart };
  const known = Object.entries(lists)
    .flatMap(([name, items]) =>
      items.flatMap((_, index) => {
        const source = sources[`/${name}/${index}`];
        return source ? [{ start: source.start, end: source.end, isVisa: name === 'citations' }] : [];
      }),
    )
    .sort((a, b) => a.start - b.start);
  return known.flatMap((piece, rank) => {
    const before = known[rank - 1];
    const between = before ? text.slice(before.end, piece.start).trim() : '';
    const isTold = between.length >= SHORTEST_BETWEEN && !FORMULA.test(between);
    return isTold ? [{ start: before!.end, end: piece.start, isVisa: false }, piece] : [piece];
  });
}

/** Part a paragraph at full stops that end a sentence, and at bullets; offsets are those of the paragraph. */
export function splitSentences(paragraph: string): [number, number][] {
  const parts: [number, number][] = [];
  let start = paragraph.length - paragraph.trimStart().length;
  for (const match of paragraph.matchAll(ENDING)) {
    const end = match.index + match[0].trimEnd().length;
    if (end <= start) continue;
    if (ABBREVIATION.test(paragraph.slice(Math.max(0, match.index - 8), match.index)) && end - start < LONGEST)
      continue;
    parts.push([start, end]);
    start = match.index + match[0].length;
  }
  if (paragraph.slice(start).trim() !== '') parts.push([start, paragraph.trimEnd().length]);
  return parts;
}

const OPENS = /:\s*$/;
const BULLET = /^[-–•▪◦*>\p{Co}]/u;
/** A row of a list, and the longest list told with what opens it, in characters. */
const LONGEST_ROW = 160;
const LONGEST_LIST = 600;

/** Tell for each sentence which one opens the list it stands in: bullets and short rows go on from a colon, a paragraph only just after it. */
function headsOf(sentences: readonly Pick<Sentence, 'text'>[]): (number | null)[] {
  let head: number | null = null;
  return sentences.map(({ text }, rank) => {
    const isRow = BULLET.test(text) || text.length <= LONGEST_ROW;
    const own = head !== null && (isRow || head === rank - 1) ? head : null;
    if (OPENS.test(text)) head = rank;
    else if (own === null || !isRow) head = null;
    return own;
  });
}

/** Give each passage that ends in a colon the list, or the paragraph, that it opens; one inside another is left out. */
export function withTheirLists(passages: readonly Sentence[], all: readonly Sentence[]): Sentence[] {
  const whole = passages.map((passage) => withItsList(passage, all));
  const inside = (one: Sentence, other: Sentence): boolean => other.start <= one.start && one.end <= other.end;
  return whole.filter(
    (one, rank) =>
      !whole.some((other, its) => its !== rank && inside(one, other) && (its < rank || !inside(other, one))),
  );
}

function withItsList(passage: Sentence, all: readonly Sentence[]): Sentence {
  if (!OPENS.test(passage.text)) return passage;
  let { end, text } = passage;
  for (const next of all.filter(({ start }) => start >= passage.end)) {
    const isRow = next.text.length <= LONGEST_ROW;
    if (text.length + next.text.length > LONGEST_LIST || (!isRow && end > passage.end)) break;
    text = `${text}\n${next.text}`;
    ({ end } = next);
    if (!isRow) break;
  }
  return { ...passage, text, end };
}
