import type { Act } from '../records/index.js';

/** A sentence or bullet of an act, with its offsets in the act's text and the paragraph it stands in. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

/** « M. Dupont », « art. L 2121-20 », « J. Martin » : the full stop of a short form, or of an initial, ends no sentence. */
const ABBREVIATION =
  /(?<![\p{L}\d])(?:MM?|Mmes?|Mlle|[Aa]rt|[Nn]|[Cc]f|p|al|Dr|Me|Ste?|[Bb]d|[Aa]v|[Tt][ée]l|\p{Lu})$/u;
/** A full stop before a capital, or the end of a clause before the next one's rank (« …douze ans ; / 5° De passer… »). */
const ENDING = /[.!?…]["»]?\s+(?=[\p{Lu}«"•–-])|[;:.,]\s+(?=\d{1,2}\s?[°º)o]\s?\p{Lu})/gu;
const LONGEST = 900;

/** Part the body and the decisions of an act into sentences, in the order of the text. */
export function sentencesOf(act: Act): Sentence[] {
  const pointers = [
    ...act.body.map((_, index) => `/body/${index}`),
    ...act.operativePart.map((_, index) => `/operativePart/${index}`),
  ];
  const ranges = pointers
    .map((pointer) => act.sources[pointer])
    .filter((source) => source !== undefined)
    .sort((a, b) => a.start - b.start);
  const sentences: Sentence[] = [];
  ranges.forEach(({ start, end }, paragraph) => {
    for (const [from, to] of splitSentences(act.text.slice(start, end))) {
      sentences.push({
        text: act.text.slice(start + from, start + to),
        start: start + from,
        end: start + to,
        paragraph,
      });
    }
  });
  return sentences;
}

/** Part a paragraph at full stops that end a sentence; offsets are those of the paragraph. */
export function splitSentences(paragraph: string): [number, number][] {
  const parts: [number, number][] = [];
  let start = 0;
  for (const match of paragraph.matchAll(ENDING)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATION.test(paragraph.slice(Math.max(0, match.index - 8), match.index)) && end - start < LONGEST)
      continue;
    parts.push([start, end]);
    start = match.index + match[0].length;
  }
  if (paragraph.slice(start).trim() !== '') parts.push([start, paragraph.trimEnd().length]);
  return parts;
}

/** A row of a list, and the longest list told with what opens it, in characters. */
const LONGEST_ROW = 160;
const LONGEST_LIST = 600;

/** Give each passage that ends in a colon the list, or the paragraph, that it opens; one inside another is left out. */
export function withTheirLists(passages: readonly Sentence[], all: readonly Sentence[]): Sentence[] {
  const whole = passages.map((passage) => withItsList(passage, all));
  return whole.filter(
    (one) => !whole.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );
}

function withItsList(passage: Sentence, all: readonly Sentence[]): Sentence {
  if (!/:\s*$/.test(passage.text)) return passage;
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
