/** Half-open offsets `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A line of a reading, with its offsets in the reading. */
export interface ReadingLine extends Range {
  readonly text: string;
}

/** Words whose hyphen is part of them even when the second half is in lower case (« vice-président », « peut-être »). */
const KEEPS_HYPHEN =
  /(?:^|[^\p{L}])(?:vice|peut|sous|ci|non|mi|demi|semi|arrière|avant|après|rendez|c'est|celui|celle|ceux|contre|inter|extra|lui|elle|eux|soi|au|par|là|ex|pré|éco|socio|médico|ré)$/iu;

/**
 * A document's text as a person reads it: spaces tidied, words broken at the end of a line mended, stamps left out,
 * while every character still knows where it stands in the original.
 */
export class Reading {
  readonly text: string;
  readonly lines: readonly ReadingLine[];
  readonly #offsets: readonly number[];

  /** `skipped` are ranges of `original`, in order, that are not part of the reading (stamps, page furniture). */
  constructor(original: string, skipped: readonly Range[] = []) {
    const { text, offsets } = mend(original, skipped);
    this.text = text;
    this.#offsets = offsets;
    this.lines = splitLines(text);
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
}

function mend(original: string, skipped: readonly Range[]): { text: string; offsets: number[] } {
  const characters: string[] = [];
  const offsets: number[] = [];
  let next = 0;
  const last = (): string => characters.at(-1) ?? '\n';
  const push = (character: string, offset: number): void => {
    characters.push(character);
    offsets.push(offset);
  };
  for (let at = 0; at < original.length; at++) {
    while (next < skipped.length && at >= skipped[next]!.end) next++;
    if (next < skipped.length && at >= skipped[next]!.start) {
      at = skipped[next]!.end - 1;
      if (last() !== '\n') push('\n', at);
      continue;
    }
    const character = original[at]!;
    if (character === '\n' || character === '\f' || character === '\r') {
      while (last() === ' ') {
        characters.pop();
        offsets.pop();
      }
      const joined = joinsNextLine(original, at, characters);
      if (joined === null) push('\n', at);
      else {
        if (joined.dropHyphen) {
          characters.pop();
          offsets.pop();
        }
        at = joined.resume - 1;
      }
    } else if (/\s/.test(character)) {
      if (last() !== ' ' && last() !== '\n') push(' ', at);
    } else push(character, at);
  }
  return { text: characters.join(''), offsets };
}

/** Tell whether a line that ends in « ROS- » goes on at the next, and whether its hyphen belongs to the word. */
function joinsNextLine(
  original: string,
  at: number,
  before: readonly string[],
): { dropHyphen: boolean; resume: number } | null {
  if (before.at(-1) !== '-' || !/[\p{L}\d]/u.test(before.at(-2) ?? '')) return null;
  let resume = at;
  while (resume < original.length && resume < at + 40 && /\s/.test(original[resume]!)) resume++;
  const first = original[resume] ?? '';
  if (!/[\p{L}\d]/u.test(first)) return null;
  const lower = /\p{Ll}/u.test(first) && /\p{Ll}/u.test(before.at(-2)!);
  const start = before.slice(-18, -1).join('');
  return { dropHyphen: lower && !KEEPS_HYPHEN.test(start), resume };
}

function splitLines(text: string): ReadingLine[] {
  const lines: ReadingLine[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ text: text.slice(start, end).trim(), start, end });
    start = end + 1;
  }
  return lines;
}
