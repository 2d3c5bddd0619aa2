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
/** Words printed between two paragraphs are told from this length on: below stand « décide : » and ranks. */
const SHORTEST_BETWEEN = 12;
const FORMULA =
  /^\W*(?:(?:le conseil[^\n]{0,40})?apr[eè]s en avoir d[eé]lib|le conseil (?:municipal )?adopte|pour extrait|(?:ainsi )?fait et d[eé]lib|fait [aà] |sign[eé]|(?:monsieur |madame )?l[ea] (?:maire|pr[eé]sident)|page \d|commune de [^\n]{2,30} - conseil|suivent les signatures|au registre)/i;

const FORMALITY = /^\/(?:vote|signature|publication|legalityReview|appeal)(?:\/|$)/;
const GOES_ON = /^[\p{Ll}(]/u;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isVisa: boolean;
}

/** Part the visas, recitals, body and decisions of an act into sentences, in the order of the text. */
export function sentencesOf(act: Act): Sentence[] {
  const text = withoutStamps(act);
  const untold = withoutFormalities(text, act);
  const sentences: Omit<Sentence, 'head'>[] = [];
  piecesOf(act, untold).forEach(({ start, end, isVisa }, paragraph) => {
    for (const [from, to] of splitSentences(text.slice(start, end))) {
      const range = { start: start + from, end: start + to };
      sentences.push({ ...range, text: text.slice(range.start, range.end), paragraph, isVisa });
    }
  });
  const heads = headsOf(sentences);
  return sentences.map((sentence, rank) => ({ ...sentence, head: heads[rank]! }));
}

/** The paragraphs in order, what the text holds between two of them, and what follows the last. */
function piecesOf({ citations, recitals, body, operativePart, sources }: Act, text: string): Piece[] {
  const lists = { citations: citations ?? [], recitals: recitals ?? [], body, operativePart };
  const known = Object.entries(lists)
    .flatMap(([name, items]) =>
      items.flatMap((_, index) => {
        const source = sources[`/${name}/${index}`];
        return source ? [{ start: source.start, end: source.end, isVisa: name === 'citations' }] : [];
      }),
    )
    .sort((a, b) => a.start - b.start || Number(b.isVisa) - Number(a.isVisa))
    .filter(({ start }, rank, all) => start !== all[rank - 1]?.start);
  const [first, ...others] = known;
  if (!first) return [];
  let { end } = first;
  const pieces: Piece[] = [first];
  for (const piece of others) {
    if (piece.start > end) pieces.push(...toldBetween(text, end, piece.start));
    pieces.push(piece);
    end = Math.max(end, piece.end);
  }
  return [...pieces, ...toldBetween(text, end, text.length)];
}

/** The paragraphs of a stretch of text that no list of the act holds: an article, a table, what was said of a vote. */
function toldBetween(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const { index, 0: gap } of [...text.slice(start, end).matchAll(/\n\s*\n|$/g)]) {
    const paragraph = text.slice(from, start + index);
    const next = text.slice(start + index + gap.length, end);
    // A scanned page breaks a sentence in two paragraphs: the second opens with a small letter.
    if (gap !== '' && GOES_ON.test(next) && !/[.;:!?]\s*$/.test(paragraph) && paragraph.length < LONGEST) continue;
    if (paragraph.trim().length >= SHORTEST_BETWEEN && !FORMULA.test(paragraph))
      pieces.push({ start: from, end: start + index, isVisa: false });
    from = start + index + gap.length;
  }
  return pieces;
}

/** Blank the lines that tell of the vote, the signature, the publication and the deadlines: they are read on their own. */
function withoutFormalities(text: string, { sources }: Act): string {
  const lines = Object.entries(sources)
    .filter(([pointer, { start, end }]) => FORMALITY.test(pointer) && end - start <= LONGEST)
    .map(([, { start, end }]) => {
      const next = text.indexOf('\n', end);
      return { start: text.lastIndexOf('\n', start) + 1, end: next < 0 ? text.length : next };
    })
    .filter(({ start, end }) => end - start <= LONGEST)
    .sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  let told = 0;
  for (const { start, end } of lines) {
    if (end <= told) continue;
    const from = Math.max(told, start);
    parts.push(
      text.slice(told, from),
      text.slice(from, end).replace(/[^\n]+/g, (line) => ' '.repeat(line.length)),
    );
    told = end;
  }
  return [...parts, text.slice(told)].join('');
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
