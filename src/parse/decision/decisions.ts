import type { Cue } from '../cues.js';
import { withoutMark, type Paragraph } from '../reading/paragraphs.js';
import type { Range, Reading } from '../reading/reading.js';
import { foldInPlace } from '../../french/fold.js';
import { formulaLength, isDecisionStart, partsOfDecision } from './formula.js';

/** The decisions of an act and the paragraphs they are read from. */
export interface Decisions {
  readonly items: readonly (Range & { readonly text: string })[];
  /** Index of the first paragraph that is not a motive. */
  readonly first: number;
  /** Index of the first paragraph after the decisions. */
  readonly last: number;
  readonly decided: Range | null;
}

type Item = Range & { text: string };

/**
 * Read what the assembly decides after the formula that says so (« Le Conseil municipal, après en avoir délibéré, à
 * l'unanimité : - ÉLIT … », « DÉCIDE : Article 1 … »); null where the act has no such formula.
 */
export function readDecisions(
  reading: Reading,
  paragraphs: readonly Paragraph[],
  cues: readonly (Cue | null)[],
): Decisions | null {
  const first = cues.indexOf('decision');
  if (first < 0) return null;
  const items: Item[] = [];
  const start = lastFormulaBeforeItems(cues, first);
  let at = start;
  for (; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!;
    const cue = cues[at]!;
    if (cue === 'decision') {
      const mark = paragraph.text.length - withoutMark(paragraph.text).length;
      const plain = foldInPlace(paragraph.text.slice(mark));
      const length = formulaLength(plain);
      if (length < plain.replace(/[\s:;,.]+$/, '').length) items.push(...parted(reading, paragraph, mark + length));
    } else if (cue === 'citation' || cue === 'recital' || cue === 'rapporteur' || cue === 'expose') {
      if (items.length > 0 && cue !== 'citation') break;
    } else if (cue === 'vote' || cue === 'tail' || cue === 'fact') {
      if (items.length > 0) break;
    } else if (!take(reading, items, paragraph, motivesFollow(cues, start, at)) && items.length > 0) {
      const resumes = nextDecision(paragraphs, cues, at);
      if (resumes < 0) break;
      extend(items, paragraphs.slice(at, resumes));
      at = resumes - 1;
    }
  }
  if (items.length === 0) return null;
  const begins = motivesEnd(paragraphs, cues, first, items[0]!);
  return {
    items,
    first: begins,
    last: at,
    decided: {
      start: paragraphs[firstVote(paragraphs, cues, first)]!.start,
      end: paragraphs[lastOfVote(paragraphs, cues, at) - 1]!.end,
    },
  };
}

/** Counts printed above the formula (« Pour : 28 Contre : 0 / Vu … / Après en avoir délibéré ») belong to the vote. */
function firstVote(paragraphs: readonly Paragraph[], cues: readonly (Cue | null)[], formula: number): number {
  const above = cues.findIndex((cue, index) => cue === 'vote' && index < formula && /\d/.test(paragraphs[index]!.text));
  return above < 0 ? formula : above;
}

/** The lines of the vote that follow the decisions; the debate after them is no part of it. */
export function lastOfVote(paragraphs: readonly Paragraph[], cues: readonly (Cue | null)[], from: number): number {
  let at = from;
  while (
    at < paragraphs.length &&
    (cues[at] === 'vote' || paragraphs[at]!.text.length < 4 || (at > from && isNames(paragraphs[at]!)))
  )
    at++;
  return at;
}

/** Lines of a table that a decision announces may stand before the next decision. */
const LONGEST_TABLE = 16;

/** The next paragraph that is a decision for sure, nothing else opening before it; -1 where there is none soon. */
function nextDecision(paragraphs: readonly Paragraph[], cues: readonly (Cue | null)[], from: number): number {
  for (let at = from; at < Math.min(paragraphs.length, from + LONGEST_TABLE); at++) {
    const { text, isBullet } = paragraphs[at]!;
    if (cues[at] !== null) return -1;
    const bare = withoutMark(text);
    const isVerb = isDecisionStart(foldInPlace(bare)) && /^\p{Lu}/u.test(bare);
    if (isVerb && (isBullet || /^(?:\p{Lu}{3}|D[’']\p{L}|Dit |Autorise |Charge |Pr[ée]cise |Donne )/u.test(bare)))
      return at;
  }
  return -1;
}

function extend(items: Item[], paragraphs: readonly Paragraph[]): void {
  const last = items.at(-1)!;
  if (paragraphs.length === 0) return;
  items[items.length - 1] = {
    start: last.start,
    end: paragraphs.at(-1)!.end,
    text: [last.text, ...paragraphs.map(({ text }) => text)].join(' '),
  };
}

/** Visas may stand between a first formula (« Le Conseil, ») and the one that the decisions follow (« Décide : »). */
function lastFormulaBeforeItems(cues: readonly (Cue | null)[], first: number): number {
  const motives = cues.findIndex((cue, index) => index > first && (cue === 'citation' || cue === 'recital'));
  const next = cues.indexOf('decision', first + 1);
  if (motives < 0 || next < 0 || next < motives)
    return next >= 0 && next === first + 1 && motives > next ? lastFormulaBeforeItems(cues, next) : first;
  return lastFormulaBeforeItems(cues, cues.indexOf('decision', motives));
}

/** « Le Conseil décide : / Vu …, / - de prendre acte »: after visas only what reads as a decision is one. */
function motivesFollow(cues: readonly (Cue | null)[], start: number, at: number): boolean {
  return cues.slice(start, at).some((cue) => cue === 'citation' || cue === 'recital');
}

/** « Mme Martine MOREL, Mme Séverine SAINT-MARTIN. » under a count: names, and no sentence of the debate. */
export function isNames({ text, isBullet }: Paragraph): boolean {
  const bare = withoutMark(text);
  return (
    text.length < 400 &&
    (isBullet || /^(?:M\.|MM\.|Mmes?|Monsieur|Madame|Messieurs|Mesdames) \p{Lu}/u.test(bare)) &&
    !/\s\p{Ll}{4}/u.test(bare)
  );
}

/** Motives go up to the decisions: visas may stand between « Le Conseil, » and « Décide : ». */
function motivesEnd(
  paragraphs: readonly Paragraph[],
  cues: readonly (Cue | null)[],
  first: number,
  item: Item,
): number {
  let at = paragraphs.findIndex(({ end }) => end > item.start);
  while (at > first && cues[at - 1] === 'decision') at--;
  return Math.max(at, 0);
}

/** Add a paragraph to the decisions: as one more, or to the last; false where it is neither (the debate that follows). */
function take(reading: Reading, items: Item[], paragraph: Paragraph, strict: boolean): boolean {
  const bare = withoutMark(paragraph.text);
  const plain = foldInPlace(bare);
  const last = items.at(-1);
  const opensList = last !== undefined && /:\s*$/.test(last.text);
  const isNew = isDecisionStart(plain) || (items.length === 0 && !strict && bare.length > 3);
  if (isNew && !(paragraph.isBullet && opensList && !isDecisionStart(plain))) {
    items.push(...parted(reading, paragraph, paragraph.text.length - bare.length));
    return true;
  }
  if (!last) return false;
  if (paragraph.isBullet || opensList || /^\p{Ll}/u.test(bare) || /[,;]\s*$/.test(last.text)) {
    items[items.length - 1] = { start: last.start, end: paragraph.end, text: `${last.text} ${paragraph.text}` };
    return true;
  }
  return false;
}

/** One item for each thing decided in a paragraph, its first `skip` characters left out. */
function parted(reading: Reading, paragraph: Paragraph, skip: number): Item[] {
  const flat = reading.text.slice(paragraph.start, paragraph.end).replace(/\n+/g, ' ');
  const offset = Math.max(0, flat.indexOf(paragraph.text.slice(skip, skip + 30)));
  const plain = foldInPlace(flat).slice(offset);
  const cuts = [0, ...partsOfDecision(plain), plain.length];
  return cuts.slice(0, -1).flatMap((from, index) => {
    const range = reading.trimmed({
      start: paragraph.start + offset + from,
      end: paragraph.start + offset + cuts[index + 1]!,
    });
    const text = reading
      .flat(range)
      .replace(/\s+/g, ' ')
      .replace(/[,;]?\s+et$/, '')
      .replace(/[\s,]+$/, '');
    return text.length > 2 ? [{ ...range, text }] : [];
  });
}
