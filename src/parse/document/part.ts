import type { Range } from '../reading/reading.js';
import type { Head } from './head.js';
import type { Heading } from './headings.js';

/** What an act is read from: its own lines `[first, next)`, and the head it has or shares with others. */
export interface Part {
  readonly kind: 'extract' | 'item' | 'row';
  readonly first: number;
  readonly next: number;
  readonly head: Head;
  readonly heading: Heading | null;
  readonly theme: Range | null;
  /** The lines that close the minutes, shared by their items; null for an extract. */
  readonly closing: Range | null;
  readonly row: Row | null;
}

/** A row of a list: where its title and its outcome stand. */
export interface Row {
  readonly title: Range;
  readonly outcome: Range | null;
  /** The line above it that opens a sitting (« CONSEIL COMMUNAUTAIRE DU 30 MARS 2022 »), or null. */
  readonly sitting: Range | null;
  /** The list prints the number of this row more than once. */
  readonly isRepeated: boolean;
}
