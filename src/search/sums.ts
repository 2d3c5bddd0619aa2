import { fold } from '../french/fold.js';
import type { Act } from '../records/index.js';
import { wordsOf } from './act-words.js';
import type { Sentence } from './sentences.js';

/** A sum an act prints, with the words it is printed among; offsets are those of the act's text. */
export interface Sum {
  /** What to quote: the sentence, or the row of a table. */
  readonly start: number;
  readonly end: number;
  /** The figures, as printed, currency included; a row may hold several. */
  readonly figures: readonly string[];
  /** The folded words it is printed among. */
  readonly label: string;
  /** The folded line that opens the list it stands in; empty where there is none. */
  readonly head: string;
  readonly isTotal: boolean;
  /** « l'association sollicite une subvention de 75 000 € »: asked for, not granted. */
  readonly isRequested: boolean;
  /** « 1,3 M€, dont une première tranche de 650 000 € »: a part of the sum before. */
  readonly isPart: boolean;
  /** It stands among the decisions. */
  readonly isDecided: boolean;
}

/** « 57 000 € », « 16 M€ », « 1.927.500,00 euros »; in a table of euros, the bare « 179 710,19 » too. */
const FIGURE =
  /(?<![\d,./-])(?:\d{1,3}(?:[ \u00a0\u202f.]\d{3}){1,4}|\d{1,12})(?:[,.]\d{1,2}(?!\d))?(?![\d/])(\s{0,2}(?:€|[kM]€|(?:millions?\s{1,2}d[’'])?(?:euros?|EUR)(?!\p{L})))?(?!\s{0,2}(?:%|m²|m2|ha(?!\p{L})))/gu;
const PRICED = /^(?:\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d{2})?|\d+,\d{2})$/;
const EUROS = /€|\beuros?\b/i;
const ENDS_IN_FIGURE = /[\d€]\s*$/;
const HEADER = /\b(?:montants?|nature|code|structure)\b|[:.]\s*$/i;
const TOTAL = /(?<!\p{L})total(?!\p{L})/iu;
/** What someone asks for; « il est demandé au conseil d'accepter … » asks for no money. */
const REQUESTED = /(?<!\p{L})(?:sollicit|demand(?!é\s{1,3}au\s{1,3}conseil))/iu;
/** « …, dont une première tranche de »: what follows is a part. */
const PART = /(?<!\p{L})dont(?!\p{L})[^.;]{0,80}$/iu;
/** A figure without a currency there is the number of an account. */
const ACCOUNT = /(?<!\p{L})(?:lignes?|imput\p{L}*|chapitres?|natures?|comptes?|fonctions?|crb|opérations?)(?!\p{L})/iu;
/** How far above a table its header is looked for, in characters. */
const HEADER_WITHIN = 1500;
/** A line without a full stop and no longer than this is a row of its own. */
const LONGEST_ROW = 140;

const FULL_LINE = 60;
/** A line that no sentence holds, in characters. */
const LONGEST_LINE = 1000;
const BROKEN_FIGURE = /(?<=\p{L})\s\d{1,3}\n(?=\d{3}(?: \d{3}){0,2}(?:,\d{2})?\s?(?:€|euros?))/gu;

const listed = new WeakMap<Act, readonly Sum[]>();

/** List the sums of an act, in the order of the text; remembered as long as the act is. */
export function sumsOf(act: Act): readonly Sum[] {
  const known = listed.get(act);
  if (known) return known;
  const decided = act.operativePart.flatMap((_, index) => act.sources[`/operativePart/${index}`] ?? []);
  const { sentences } = wordsOf(act);
  const told = sentences.flatMap((sentence) => {
    const { start, head } = sentence;
    const text = withWholeFigures(sentence.text);
    const isDecided = decided.some((range) => start >= range.start && start < range.end);
    const opening = head === null ? '' : fold(sentences[head]!.text);
    const sums = isTable(text) ? rowSums(act, text, start) : proseSums(text, start);
    return sums.map((sum) => ({ ...sum, head: opening, isDecided }));
  });
  const all = [...told, ...sumsElsewhere(act, sentences)].sort((a, b) => a.start - b.start);
  listed.set(act, all);
  return all;
}

/** The sums of lines that stand in no sentence: a table after the decisions, a page of tariffs. */
function sumsElsewhere(act: Act, sentences: readonly Sentence[]): Sum[] {
  const lines = new Set<number>();
  for (const index of act.amounts.keys()) {
    const at = act.sources[`/amounts/${index}`]?.start;
    if (at === undefined || sentences.some(({ start, end }) => start <= at && at < end)) continue;
    lines.add(act.text.lastIndexOf('\n', at) + 1);
  }
  return [...lines].flatMap((start) => {
    const [line = ''] = withWholeFigures(act.text.slice(start, start + LONGEST_LINE)).split('\n', 1);
    return rowSums(act, line, start).map((sum) => ({ ...sum, head: '', isDecided: false }));
  });
}

/** « … et de verser 1 / 428 € de frais »: a full line of prose broke inside a figure, and ends in none. Offsets hold. */
function withWholeFigures(text: string): string {
  return text.replace(BROKEN_FIGURE, (end: string, at: number) => {
    const length = at - text.lastIndexOf('\n', at - 1);
    return length < FULL_LINE ? end : end.replace('\n', ' ');
  });
}

/** Lines that each end in a figure are rows; so is a short line without a full stop. */
function isTable(text: string): boolean {
  const lines = text.split('\n').filter((line) => /\d/.test(line));
  if (lines.length <= 1 && !text.includes('\n')) return text.length <= LONGEST_ROW && ENDS_IN_FIGURE.test(text);
  return lines.filter((line) => ENDS_IN_FIGURE.test(line)).length * 2 > lines.length;
}

function figuresIn(text: string, isPriced: boolean): RegExpMatchArray[] {
  return [...text.matchAll(FIGURE)].filter(
    (match) => match[1] !== undefined || (isPriced && PRICED.test(match[0].trim())),
  );
}

function printed(match: RegExpMatchArray): string {
  return match[0].replace(/\s+/g, ' ').trim();
}

/** Each sum of a sentence, with the words around it: since the sum before, and up to the next. */
function proseSums(text: string, start: number): Omit<Sum, 'isDecided' | 'head'>[] {
  // A line may break inside a figure: « 100 / 000 € ».
  const figures = figuresIn(text.replace(/\n/g, ' '), false);
  return figures.map((match, index) => {
    const previous = figures[index - 1];
    const before = text.slice(previous ? previous.index! + previous[0].length : 0, match.index);
    const after = text.slice(match.index! + match[0].length, figures[index + 1]?.index ?? text.length);
    return {
      start,
      end: start + text.length,
      figures: [printed(match)],
      label: fold(`${before} ${after}`),
      isTotal: TOTAL.test(before.slice(-60)),
      isRequested: REQUESTED.test(before),
      isPart: index > 0 && PART.test(before),
    };
  });
}

/** Each row of a table, with the line above where the row goes on from it. */
function rowSums({ text: whole }: Act, text: string, start: number): Omit<Sum, 'isDecided' | 'head'>[] {
  const isPriced = EUROS.test(whole.slice(Math.max(0, start - HEADER_WITHIN), start + text.length));
  let at = start;
  return text.split('\n').flatMap((line) => {
    const lineStart = at;
    at += line.length + 1;
    const figures = figuresIn(line, isPriced && !ACCOUNT.test(line));
    if (figures.length === 0) return [];
    const above = lineAbove(whole, lineStart);
    // Of figures that stand one below the other, none goes with the line above: the layout put a column there.
    if (isBare(line) && (isBare(above.text) || isBare(lineBelow(whole, lineStart + line.length)))) return [];
    const goesOn = above.text.trim() !== '' && !HEADER.test(above.text) && figuresIn(above.text, isPriced).length === 0;
    const from = goesOn ? above.start : lineStart;
    const label = whole.slice(from, lineStart + line.length);
    return [
      {
        start: from,
        end: lineStart + line.length,
        figures: figures.map(printed),
        label: fold(label),
        isTotal: TOTAL.test(line),
        isRequested: false,
        isPart: false,
      },
    ];
  });
}

/** A line that holds a figure alone. */
function isBare(line: string): boolean {
  return /\d/.test(line) && !/\p{L}{2,}/u.test(line.replace(/euros?|EUR|HT|TTC/giu, ''));
}

function lineBelow(text: string, lineEnd: number): string {
  const end = text.indexOf('\n', lineEnd + 1);
  return text.slice(lineEnd + 1, end < 0 ? text.length : end);
}

function lineAbove(text: string, lineStart: number): { text: string; start: number } {
  const end = Math.max(0, lineStart - 1);
  const start = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
  return { text: text.slice(start, Math.max(start, end)), start };
}
