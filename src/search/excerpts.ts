import { surfaceTerms } from '../french/terms.js';
import type { Act } from '../records/index.js';
import { wordsOf } from './act-words.js';
import { answerKind, type AnswerKind } from './answer-kinds.js';
import { askedWords, saidIn, type AskedWord } from './asked-words.js';
import type { Lexicon } from './lexicon.js';
import { withoutStamps } from './stamps.js';

/** Lines of a table, offsets of the act's text: the rows asked, and the line that names their columns where it stands apart. */
export interface Excerpt {
  readonly rows: Range;
  readonly header: Range | null;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Line extends Range {
  readonly text: string;
  /** Its folded words, read when first asked for: most lines are prose, which names no row. */
  readonly words: () => ReadonlySet<string>;
  /** Short, and no end of a sentence that the line above begins. */
  readonly isCell: boolean;
}

/** A row is named by so many cells, of so many characters at most; its values stand at most so many lines below. */
const NAMED_IN = 8;
const LONGEST_CELL = 70;
const VALUES_WITHIN = 10;
const HEADER_WITHIN = 25;
const RUBRIC_WITHIN = 4;
const MOST_VALUES = 15;
const CELL_VALUE = /^[\d €,./%()a-zé-]{1,24}$/iu;
const ENOUGH = 0.7;
const NEARLY_ALL = 0.9;
/** What a line further from the name of a row costs. */
const APART = 0.02;
const FREE = '|(?<!\\p{L})(?:gratuit\\p{L}{0,4}|néant)(?!\\p{L})';
const ENDS_PROSE = /[.:;?!]\s*$/;

/**
 * Find the lines of a table that a folded question asks for, where the text gives its cells line by line or mixes its
 * columns; null where no line names what is asked. `shown` tells a value, else the kind of answer asked does.
 */
export function findExcerpt(
  act: Act,
  question: string,
  { lexicon, shown }: { readonly lexicon?: Lexicon; readonly shown?: RegExp } = {},
): Excerpt | null {
  const kind: AnswerKind = answerKind(question);
  const asked = askedWords(question, kind, wordsOf(act), lexicon);
  const telling = asked.some(({ isTitle }) => !isTitle) ? asked.filter(({ isTitle }) => !isTitle) : asked;
  if (telling.length === 0) return null;
  const lines = linesOf(act);
  const named = nameOfRow(lines, telling);
  if (!named) return null;
  const value = shown ?? valueOf(kind);
  // How many there are stands in the row itself: a figure further down counts something else.
  const rows = value && withValues(lines, named, value, kind.name === 'count' ? 0 : VALUES_WITHIN);
  if (!rows) return null;
  const unsaid = telling.filter((word) => !named.said.has(word));
  const above = lines.slice(Math.max(0, named.from - HEADER_WITHIN), named.from);
  const header = above.findLast(({ words }) => unsaid.some((word) => saidIn(words(), word) > 0)) ?? null;
  if (unsaid.length > 0 && header === null && named.share < NEARLY_ALL) return null;
  const isApart = header !== null && header.end < rows.start;
  return { rows, header: isApart ? { start: header.start, end: header.end } : null };
}

function valueOf(kind: AnswerKind): RegExp | null {
  // A year ends the line that names the columns.
  if (kind.name === 'count') return /(?:^|\D)(?!(?:19|20)\d\d\s*$)\d[\d ,.]{0,15}$/;
  return kind.shown && new RegExp(kind.shown.source + (kind.name === 'money' ? FREE : ''), kind.shown.flags);
}

const lined = new WeakMap<Act, readonly Line[]>();

/** The short lines of an act after its title: what stands before tells who was there. */
function linesOf(act: Act): readonly Line[] {
  const known = lined.get(act);
  if (known) return known;
  const text = withoutStamps(act);
  const from = act.sources['/body/0']?.start ?? act.sources['/subject']?.end ?? 0;
  const lines = Array.from(text.slice(from).matchAll(/[^\n]+/g), ({ index, 0: line }) => ({
    start: from + index,
    end: from + index + line.length,
    text: line.trim(),
    words: once(() => new Set(surfaceTerms(line))),
  })).filter(({ text: line }) => line !== '');
  const made = lines.map((line, rank) => {
    const above = lines[rank - 1]?.text ?? '';
    const goesOn = above.length > LONGEST_CELL && !ENDS_PROSE.test(above);
    return { ...line, isCell: line.text.length <= LONGEST_CELL && !goesOn && !/[.;,]$/.test(line.text) };
  });
  lined.set(act, made);
  return made;
}

interface Named {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly score: number;
  readonly said: ReadonlySet<AskedWord>;
}

/** The fewest neighbouring lines that hold most of the words asked. */
function nameOfRow(lines: readonly Line[], asked: readonly AskedWord[]): Named | null {
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const saying = new Set(
    asked.flatMap(({ said, phrases }) => [
      ...said.keys(),
      ...phrases.flatMap((places) => places.flatMap((place) => [...place])),
    ]),
  );
  let best: Named | null = null;
  for (let from = 0; from < lines.length; from++) {
    // A name that begins with nothing asked is worse than the same from the next line on.
    if (!lines[from]!.isCell || !holdsAny(lines[from]!.words(), saying)) continue;
    const words = new Set<string>();
    for (let to = from; to < Math.min(lines.length, from + NAMED_IN); to++) {
      const line = lines[to]!;
      if (!line.isCell) break;
      for (const word of line.words()) words.add(word);
      const said = new Set(asked.filter((word) => saidIn(words, word) > 0));
      const share = Array.from(said).reduce((sum, word) => sum + word.weight * saidIn(words, word), 0) / whole;
      const score = share - APART * (to - from);
      if (share >= ENOUGH && score > (best?.score ?? 0)) best = { from, to, share, score, said };
    }
  }
  return best;
}

function holdsAny(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
}

function once<Value>(workOut: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= workOut());
}

/** The row with the first values at or below it, and the rubric above it; null where none is near. */
function withValues(lines: readonly Line[], { from, to }: Named, shown: RegExp, within: number): Range | null {
  const below = lines.slice(to, to + 1 + within);
  const first = below.findIndex(({ isCell, text }) => isCell && shown.test(text));
  if (first < 0 || below.slice(0, first).some(({ isCell }) => !isCell)) return null;
  let last = to + first;
  // Values that the layout put below their names stand in a run.
  if (first > 0)
    while (last + 1 < lines.length && last - to - first < MOST_VALUES && CELL_VALUE.test(lines[last + 1]!.text)) last++;
  const isRubric = ({ text }: Line): boolean => /:\s*$|^[^\p{Ll}\d]{4,}$/u.test(text);
  const above = isRubric(lines[from]!)
    ? -1
    : lines.slice(Math.max(0, from - RUBRIC_WITHIN), from).findLastIndex(isRubric);
  const start = above < 0 ? from : Math.max(0, from - RUBRIC_WITHIN) + above;
  return { start: lines[start]!.start, end: lines[last]!.end };
}
