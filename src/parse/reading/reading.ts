import { foldInPlace } from '../../french/fold.js';
import { findBreaks } from './breaks.js';
import { findFurniture } from './furniture.js';
import { mend, type Range } from './mend.js';
import { findStamps } from './stamps.js';

export type { Range } from './mend.js';

/** A line of a reading, with its offsets in the reading; `plain` is its text folded letter for letter. */
export interface ReadingLine extends Range {
  readonly text: string;
  readonly plain: string;
}

/**
 * A document's text as a person reads it: spaces tidied, words broken at the end of a line mended, stamps and page
 * furniture left out, a text without lines parted where its sections open, while every character still knows where it
 * stands in the original.
 */
export class Reading {
  readonly text: string;
  /** The text without case nor accents, letter for letter; a line break reads as a space. */
  readonly plain: string;
  readonly lines: readonly ReadingLine[];
  /** Characters of a full line. */
  readonly width: number;
  readonly #offsets: readonly number[];

  constructor(original: string) {
    const { text, offsets } = mend(original, findSkipped(original));
    this.plain = foldInPlace(text).replace(/\n/g, ' ');
    this.text = broken(text, findBreaks(text, this.plain));
    this.#offsets = offsets;
    this.lines = splitLines(this.text, this.plain);
    this.width = widthOf(this.lines);
  }

  /** Give the range of the original that a range of the reading was read from. */
  original({ start, end }: Range): Range {
    if (end <= start) return { start: this.#offsets[start] ?? 0, end: this.#offsets[start] ?? 0 };
    return { start: this.#offsets[start]!, end: this.#offsets[end - 1]! + 1 };
  }

  /** Read a range on one line: line breaks become spaces. */
  flat({ start, end }: Range): string {
    return this.text.slice(start, end).replace(/\n+/g, ' ').trim();
  }

  /** Narrow a range to what remains without white space at both ends. */
  trimmed({ start, end }: Range): Range {
    const raw = this.text.slice(start, end);
    return { start: start + (raw.length - raw.trimStart().length), end: start + raw.trimEnd().length };
  }

  /** The lines that stand whole in a range. */
  linesIn({ start, end }: Range): readonly ReadingLine[] {
    return this.lines
      .slice(this.lineAt(start), this.lineAt(end) + 1)
      .filter((line) => line.start >= start && line.end <= end);
  }

  /** The index of the line that holds an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lines[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Put line breaks in the place of some characters of a text. */
function broken(text: string, breaks: readonly number[]): string {
  const places = [...new Set(breaks)].sort((a, b) => a - b);
  const ends = [...places, text.length];
  return ends.map((end, index) => text.slice(index === 0 ? 0 : places[index - 1]! + 1, end)).join('\n');
}

/** Stamps and furniture, in order, none overlapping. */
function findSkipped(original: string): Range[] {
  const found = [...findStamps(original), ...findFurniture(original)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const skipped: Range[] = [];
  for (const { start, end } of found) {
    const from = Math.max(start, skipped.at(-1)?.end ?? 0);
    if (end > from) skipped.push({ start: from, end });
  }
  return skipped;
}

/** Most lines of a page are shorter; what a paragraph in one line is long tells nothing. */
const WIDEST = 110;

function widthOf(lines: readonly ReadingLine[]): number {
  const lengths = lines.filter(({ text }) => text !== '').map(({ text }) => Math.min(text.length, WIDEST));
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? WIDEST;
}

function splitLines(text: string, plain: string): ReadingLine[] {
  const lines: ReadingLine[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const raw = text.slice(start, end);
    const from = start + (raw.length - raw.trimStart().length);
    lines.push({ text: raw.trim(), plain: plain.slice(from, from + raw.trim().length), start, end });
    start = end + 1;
  }
  return lines;
}
