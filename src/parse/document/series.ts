import { cueOf } from '../cues.js';
import type { Reading } from '../reading/reading.js';
import { isDecided } from './decided.js';
import type { Heading, Series } from './headings.js';

/** What a heading announces: lines `[first, next)`. */
export interface Piece {
  readonly heading: Heading;
  readonly first: number;
  readonly next: number;
  /** The heading of the larger piece it is a part of, or null. */
  readonly above: Heading | null;
}

/** How much a piece counts by what announces it: a number means an act, capitals may be anything. */
const TRUST: Readonly<Record<Series, number>> = {
  number: 2,
  point: 1.2,
  subject: 1.2,
  agenda: 1.05,
  '1.': 1,
  '1.1': 1,
  '1.1.1': 1,
  '1)': 1,
  '1-': 1,
  '1/': 1,
  'I.': 1,
  'a-': 1,
  shouted: 0.95,
  bullet: 0.9,
  bare: 0.5,
};
/** Announces one act, whatever ranks stand in it. */
const WHOLE: ReadonlySet<Series> = new Set(['number', 'subject']);
/** Ranks that count up inside those of other series. */
const OUTER: Partial<Record<Series, ReadonlySet<Series>>> = {
  '1.1': new Set(['1.']),
  '1.1.1': new Set(['1.', '1.1']),
};
/** Bullets announce items where nothing else does; inside a larger piece they are trusted more. */
const LONE_BULLET = 0.55;
/** Share of the parts of a larger piece that must be decided, for them to be acts of their own. */
const DECIDED_SHARE = 0.6;
const DEEPEST = 2;
/** Headings above that a rank may follow. */
const WINDOW = 40;
const FEWEST_PARTS = 2;
/** A single number may be one that is cited. */
const LONE_NUMBER = 1.05;

/** Find the pieces in which something is decided, in the series that parts the lines best; larger ones are parted further. */
export function findPieces(reading: Reading, headings: readonly Heading[], from: number, to: number): Piece[] {
  const inOrder = [...headings].sort((a, b) => a.line - b.line);
  return bestPieces(reading, inOrder, from, to, new Set(), 0);
}

function bestPieces(
  reading: Reading,
  headings: readonly Heading[],
  from: number,
  to: number,
  used: ReadonlySet<Series>,
  depth: number,
): Piece[] {
  const bySeries = new Map<Series, Heading[]>();
  for (let at = firstFrom(headings, from); at < headings.length && headings[at]!.line < to; at++) {
    const heading = headings[at]!;
    const { series } = heading;
    if (used.has(series) || (depth > 0 && (series === 'shouted' || series === 'bare' || WHOLE.has(series)))) continue;
    const own = bySeries.get(series);
    if (own) own.push(heading);
    else bySeries.set(series, [heading]);
  }
  let [best, most] = [[] as Piece[], 0];
  for (const [series, own] of bySeries) {
    const chain = own[0]!.rank === null ? own : chainOf(reading, own, to);
    const outer = OUTER[series];
    const ends = outer
      ? [...bySeries].flatMap(([each, list]) => (outer.has(each) ? list : [])).map(({ line }) => line)
      : [];
    ends.sort((a, b) => a - b);
    const pieces = cut(reading, chain, ends, to);
    const isRubric = outer !== undefined && nothingBetween(reading, from, chain[0]!.line);
    if (depth > 0 && !isRubric && !isParting(pieces, chain, outer !== undefined)) continue;
    const parts = pieces.flatMap((piece) => partsOf(reading, headings, piece, new Set([...used, series]), depth));
    const score = parts.length * trustIn(series, pieces.length, depth);
    if (score > most) [best, most] = [parts, score];
  }
  return best;
}

/** The index of the first heading on a line or below it. */
function firstFrom(headings: readonly Heading[], line: number): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function trustIn(series: Series, pieces: number, depth: number): number {
  if (series === 'number' && pieces < FEWEST_PARTS) return LONE_NUMBER;
  return series === 'bullet' && depth === 0 ? LONE_BULLET : TRUST[series];
}

/** « 2. URBANISME / 2.1 Droit de préemption »: the outer heading is a rubric. */
function nothingBetween({ lines }: Reading, from: number, to: number): boolean {
  return lines.slice(from, to).every(({ text }) => text === '');
}

/** A larger piece is parted where several of its parts are decided, and most of them unless their ranks go on from its own. */
function isParting(pieces: readonly Piece[], chain: readonly Heading[], goesOn: boolean): boolean {
  return pieces.length >= FEWEST_PARTS && (goesOn || pieces.length >= chain.length * DECIDED_SHARE);
}

function partsOf(
  reading: Reading,
  headings: readonly Heading[],
  piece: Piece,
  used: ReadonlySet<Series>,
  depth: number,
): Piece[] {
  if (depth >= DEEPEST || WHOLE.has(piece.heading.series)) return [piece];
  const parts = bestPieces(reading, headings, piece.first + 1, piece.next, used, depth + 1);
  if (parts.length === 0) return [piece];
  return parts.map((part) => ({ ...part, above: part.above ?? piece.heading }));
}

/** Give each heading the lines up to the next, or to where the series around it goes on; keep those that are decided. */
function cut(reading: Reading, headings: readonly Heading[], ends: readonly number[], end: number): Piece[] {
  let at = 0;
  return headings
    .map((heading, index) => {
      const next = headings[index + 1]?.line ?? end;
      while (at < ends.length && ends[at]! <= heading.line) at++;
      const outer = at < ends.length && ends[at]! < next ? ends[at] : undefined;
      return { heading, first: heading.line, next: outer ?? next, above: null };
    })
    .filter(
      ({ heading, first, next }) =>
        isDecided(reading, bodyOf(heading, first), next) || (next === end && isBrokenOff(reading, first, next)),
    );
}

const MOTIVES: ReadonlySet<string> = new Set(['citation', 'recital', 'rapporteur']);

/** The text stops inside an item: it has motives, no decision, and nothing closes it. */
function isBrokenOff(reading: Reading, first: number, next: number): boolean {
  const cues = reading.lines.slice(first, next).map(cueOf);
  return next === reading.lines.length && cues.some((cue) => MOTIVES.has(cue ?? '')) && !cues.includes('tail');
}

/** What is printed in capitals may say « ADOPTION A L'UNANIMITE » itself. */
function bodyOf({ series }: Heading, first: number): number {
  return series === 'shouted' ? first + 1 : first;
}

/**
 * Of headings with ranks, those that count up best: each step of one up over lines in which something is decided is worth
 * most; a step that skips, starts again from one or decides nothing is worth less. The rest are lists inside an item.
 */
function chainOf(reading: Reading, headings: readonly Heading[], end: number): Heading[] {
  const worth: number[] = [];
  const before: number[] = [];
  headings.forEach((heading, at) => {
    [worth[at], before[at]] = [heading.rank === 1 ? 0 : -Math.min(1, 0.2 * heading.rank!), -1];
    for (let from = Math.max(0, at - WINDOW); from < at; from++) {
      const step = stepBetween(headings[from]!, heading);
      const value = worth[from]! + step + (isDecided(reading, headings[from]!.line, heading.line) ? 1 : 0);
      if (value > worth[at]) [worth[at], before[at]] = [value, from];
    }
  });
  const total = headings.map(({ line }, at) => worth[at]! + (isDecided(reading, line, end) ? 1 : 0));
  const chain: Heading[] = [];
  for (
    let at = total.indexOf(total.reduce((most, value) => Math.max(most, value), -Infinity));
    at >= 0;
    at = before[at]!
  )
    chain.push(headings[at]!);
  return chain.reverse();
}

/** What a step from one rank to the next adds. */
function stepBetween({ rank: from }: Heading, { rank: to }: Heading): number {
  const step = to! - from!;
  if (step === 1) return 0.2;
  return step > 1 && step <= 5 ? 0.1 - 0.15 * (step - 1) : -0.6;
}
