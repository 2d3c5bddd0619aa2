import { foldInPlace } from '../french/fold.js';
import type { Act, Issue, Source } from '../records/index.js';
import type { IssueCode } from '../records/index.js';
import type { Range, Reading } from './reading/reading.js';

/** Collects where the facts of one act were read, and what could not be. */
export class Facts {
  readonly sources: Record<string, Source> = {};
  readonly issues: Issue[] = [];
  #plain: string | undefined;

  constructor(
    readonly reading: Reading,
    /** The whole document's text. */
    readonly document: string,
    /** The part of the document that is this act's text. */
    readonly part: Range,
    /** Offset in the document of each page's start, or null where there are no pages. */
    private readonly pageStarts: readonly number[] | null,
    private readonly lineStarts: readonly number[] = startsOfLines(document),
  ) {}

  /** The act's own text, exactly as extracted. */
  get text(): string {
    return this.document.slice(this.part.start, this.part.end);
  }

  /** The same folded letter for letter, line breaks read as spaces. */
  get plain(): string {
    return (this.#plain ??= foldInPlace(this.text).replace(/\s/g, ' '));
  }

  /** Note that the property at `pointer` was read from a range of the reading; what minutes say once for all has no place in one item. */
  read(pointer: string, range: Range): void {
    this.readOriginal(pointer, this.reading.original(range));
  }

  /** Note that the property at `pointer` was read from a range of the document itself. */
  readOriginal(pointer: string, { start, end }: Range): void {
    if (start < this.part.start || end > this.part.end) return;
    const page = this.pageStarts && this.pageStarts.length > 0 ? rankOf(this.pageStarts, start) : null;
    const line = rankOf(this.lineStarts, start) - rankOf(this.lineStarts, this.part.start) + 1;
    this.sources[pointer] = { start: start - this.part.start, end: end - this.part.start, line, page };
  }

  /** Report what does not add up or could not be read. */
  report(code: IssueCode, severity: Issue['severity'], message: string, pointer: string | null): void {
    this.issues.push({ code, severity, message, pointer });
  }

  /** Collect the facts of another act of the same document. */
  forPart(part: Range): Facts {
    return new Facts(this.reading, this.document, part, this.pageStarts, this.lineStarts);
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
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

/** A match of a pattern in a reading: the ranges of the whole and of its groups, with their words as printed. */
export interface Found extends Range {
  /** Words of the groups on one line, as printed. */
  readonly groups: readonly (string | undefined)[];
  /** Range of a group, or of the whole match where the group is absent. */
  group(index: number): Range;
}

/** Find a pattern over folded text in a range of the reading, line breaks read as spaces; the pattern needs the `d` flag. */
export function find(
  reading: Reading,
  pattern: RegExp,
  range: Range = { start: 0, end: reading.text.length },
): Found | null {
  const match = pattern.exec(reading.plain.slice(range.start, range.end));
  return match ? found(reading, match, range.start) : null;
}

/** Find every match of a global pattern over folded text in a range of the reading. */
export function findAll(reading: Reading, pattern: RegExp, range: Range): Found[] {
  return [...reading.plain.slice(range.start, range.end).matchAll(pattern)].map((match) =>
    found(reading, match, range.start),
  );
}

function found(reading: Reading, match: RegExpExecArray, base: number): Found {
  const whole = { start: base + match.index, end: base + match.index + match[0].length };
  const at = (index: number): Range | null => {
    const indices = match.indices?.[index];
    return indices ? { start: base + indices[0], end: base + indices[1] } : null;
  };
  return {
    ...whole,
    groups: match.slice(1).map((_, index) => {
      const range = at(index + 1);
      return range ? reading.flat(range) : undefined;
    }),
    group: (index) => at(index) ?? whole,
  };
}

/** The properties of an act that a section's reader fills. */
export type Part<K extends keyof Act> = Pick<Act, K>;
