import type { Act, Issue, Source } from '../records/index.js';
import type { Range, Reading } from './reading.js';

/** Collects where facts were read, and what could not be. */
export class Facts {
  readonly sources: Record<string, Source> = {};
  readonly issues: Issue[] = [];
  readonly #lineStarts: readonly number[];

  constructor(
    readonly reading: Reading,
    /** The act's own text, exactly as extracted. */
    readonly text: string,
    /** Offset in `text` of each page's start, or null where there are no pages. */
    private readonly pageStarts: readonly number[] | null,
  ) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
  }

  /** Note that the property at `pointer` was read from a range of the reading. */
  read(pointer: string, range: Range): void {
    const { start, end } = this.reading.original(range);
    this.readOriginal(pointer, { start, end });
  }

  /** Note that the property at `pointer` was read from a range of the text itself. */
  readOriginal(pointer: string, { start, end }: Range): void {
    const page = this.pageStarts && this.pageStarts.length > 0 ? rankOf(this.pageStarts, start) : null;
    this.sources[pointer] = { start, end, line: rankOf(this.#lineStarts, start), page };
  }

  /** Report what does not add up or could not be read. */
  report(code: string, severity: Issue['severity'], message: string, pointer: string | null): void {
    this.issues.push({ code, severity, message, pointer });
  }
}

/** Count the starts that are not after an offset: its line or page, from 1. */
function rankOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** A match of a pattern in a reading: group texts on one line, and the range of the whole. */
export interface Found extends Range {
  readonly groups: readonly (string | undefined)[];
  /** Range of a group, or of the whole match where the group is absent. */
  group(index: number): Range;
}

/** Find a pattern within a range of the reading, line breaks read as spaces. The pattern needs the `d` flag for group ranges. */
export function find(
  reading: Reading,
  pattern: RegExp,
  { start, end }: Range = { start: 0, end: reading.text.length },
): Found | null {
  const flat = reading.text.slice(start, end).replace(/\n/g, ' ');
  const match = pattern.exec(flat);
  if (!match) return null;
  const whole = { start: start + match.index, end: start + match.index + match[0].length };
  return {
    ...whole,
    groups: match.slice(1),
    group: (index) => {
      const at = match.indices?.[index];
      return at ? { start: start + at[0], end: start + at[1] } : whole;
    },
  };
}

/** The properties of an act that a section's reader fills. */
export type Part<K extends keyof Act> = Pick<Act, K>;
