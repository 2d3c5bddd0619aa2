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

/** A row of a list. */
export interface Row {
  /** Its title and, in most lists, its outcome. */
  readonly whole: Range;
  /** Where its outcome begins, in the row or in a column apart; null where it has none. */
  readonly outcome: Range | null;
  /** The line above it that opens a sitting (« CONSEIL COMMUNAUTAIRE DU 30 MARS 2022 »), or null. */
  readonly sitting: Range | null;
  /** The list has a column that names who reports. */
  readonly namesRapporteur: boolean;
  /** The list prints the number of this row more than once. */
  readonly isRepeated: boolean;
}
