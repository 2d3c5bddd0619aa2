import { cueOf } from '../cues.js';
import { SURE_VERBS } from '../decision/decision-words.js';
import type { Reading, ReadingLine } from '../reading/reading.js';
import { readNumberAtHead } from './act-number.js';
import { readRank, type RankStyle } from './ranks.js';

/**
 * How the items of a document are announced: by act number, by « Point n° 1 », by « Objet : », by the titles of its
 * agenda, by ranks in one style, by bullets, in capitals.
 */
export type Series = 'number' | 'point' | 'subject' | 'agenda' | RankStyle | 'bullet' | 'shouted' | 'bare';

/** A line that announces an item; the title follows on it from `title`. */
export interface Heading {
  readonly line: number;
  readonly series: Series;
  readonly number: string | null;
  /** The place it claims in its series, or null where the series counts nothing. */
  readonly rank: number | null;
  /** Offset in the line's text. */
  readonly title: number;
}

type Announced = Omit<Heading, 'line'>;

const POINT =
  /^(?:point|dossier|question|rapport|affaire|deliberation|sujet|item) ?(?:n ?[°o]s? ?)?(\d{1,3})(?:[-.](\d{1,2}))?(?![\d_]| ?\/) ?[:.–—-]? ?/;
const BULLET = /^[-–−•*>➢▪✓►❖§●○■◆♦▶\ue000-\uf8ff]\s?(?=\p{Lu}\p{L}{2})/u;
const LONGEST_BULLET = 160;
/** Lines between a rank alone on its line and its title. */
const TITLE_REACH = 3;
const DECIDES = new RegExp(`^(?:(?:de |d['’ ]{1,2})[a-z-]+(?:er|ir|re)\\b|(?!reserve)${SURE_VERBS} )`);

/** List the headings of a range of lines, several for a line that suits several series. */
export function findHeadings(reading: Reading, from: number, to: number): Heading[] {
  const found: Heading[] = [];
  const shouted: number[] = [];
  const counted = findCounted(reading, from, to);
  for (let at = from; at < to; at++) {
    const line = reading.lines[at]!;
    if (line.text === '') continue;
    const alone = titleBelow(reading, at, to) ? rankAlone(line) : null;
    const announced = alone ? [alone] : headingsOf(line, counted.has(at));
    for (const heading of announced) {
      if (heading.series === 'shouted' && (shouted.at(-1) === at - 1 || isOfHead(line))) continue;
      if (heading.series === 'shouted') shouted.push(at);
      found.push({ ...heading, line: at });
    }
    if (announced.length === 0 && isBareTitle(reading, at, to))
      found.push({ line: at, series: 'bare', number: null, rank: null, title: 0 });
  }
  return found;
}

/** The headings a line may be, one for each series it suits. */
export function headingsOf(line: ReadingLine, isCounted = false): Announced[] {
  const found: Announced[] = [];
  const add = (series: Series, title: number, rank: number | null = null, number: string | null = null): void => {
    found.push({ series, number, rank, title });
  };
  const dated = isCounted ? 0 : (/^\d{1,2}[/.]\d{1,2}[/.]\d{4} +(?=\S)/.exec(line.text)?.[0].length ?? 0);
  const printed = readNumberAtHead(line.text.slice(dated), isCounted);
  const end = printed ? dated + printed.end : 0;
  if (printed && !/^\s?(?:du|de|en date|modifi|relativ|portant)\b/.test(line.plain.slice(end)))
    add('number', end + separator(line.text.slice(end)), null, printed.number);
  if (cueOf(line) === 'subject') add('subject', line.text.search(/[:.–—-]/) + 1);
  const point = POINT.exec(line.plain);
  if (point && point[0].length < line.text.length) add('point', point[0].length, Number(point[2] ?? point[1]));
  const rank = point ? null : readRank(line);
  if (rank && isTitle(line.text.slice(rank.length)) && !DECIDES.test(line.plain.slice(rank.length)))
    add(rank.series, rank.length, rank.rank);
  const bullet = line.text.length <= LONGEST_BULLET ? (BULLET.exec(line.text)?.[0].length ?? 0) : 0;
  if (bullet > 0 && cueOf(line) === null && !/[;,]$/.test(line.text) && !DECIDES.test(line.plain.slice(bullet)))
    add('bullet', bullet);
  if (isShouted(line.text)) add('shouted', 0);
  return found;
}

const DATED = /^((?:19|20)\d{2}[-/._]\d{2}[-/._])(\d{2})(?!\d)/;
const FEWEST_COUNTED = 3;

/** The lines that open with what reads as a date, and counts up from one to the next: « 2023-09-01 », « 2023-09-02 ». */
function findCounted({ lines }: Reading, from: number, to: number): ReadonlySet<number> {
  const runs = new Map<string, number[]>();
  for (let at = from; at < to; at++) {
    const [, start, rank] = DATED.exec(lines[at]!.text) ?? [];
    if (start === undefined) continue;
    const run = runs.get(start) ?? [];
    if (run.length === 0 || Number(rank) === Number(DATED.exec(lines[run.at(-1)!]!.text)![2]) + 1)
      runs.set(start, [...run, at]);
  }
  return new Set([...runs.values()].filter(({ length }) => length >= FEWEST_COUNTED).flat());
}

/** The heading of a rank alone on its line: « 3. », « Point n°1 : ». */
function rankAlone(line: ReadingLine): Announced | null {
  const point = isPointAlone(line) ? POINT.exec(line.plain) : null;
  if (point) return { series: 'point', number: null, rank: Number(point[2] ?? point[1]), title: line.text.length };
  const rank = readRank(line);
  return rank && { series: rank.series, number: null, rank: rank.rank, title: line.text.length };
}

/** « VILLE D'ORVAL », « CONSEIL MUNICIPAL DU 19 JANVIER 2023 », « RAPPORTEUR : »: capitals that are no title. */
function isOfHead(line: ReadingLine): boolean {
  const cue = cueOf(line);
  return cue === 'letterhead' || cue === 'sitting' || cue === 'rapporteur';
}

/** « Point n°1 : » */
function isPointAlone({ plain }: ReadingLine): boolean {
  return POINT.exec(plain)?.[0].length === plain.length && !plain.startsWith('deliberation');
}

/** A rank alone on its line announces the title below it. */
function titleBelow({ lines }: Reading, at: number, to: number): boolean {
  if (!/^(?:\d{1,2} ?[.)/°-]|[IVX]{1,5} ?[.)/-]?)$/.test(lines[at]!.text) && !isPointAlone(lines[at]!)) return false;
  const below = lines.slice(at + 1, Math.min(to, at + 1 + TITLE_REACH)).find(({ text }) => text !== '');
  return below !== undefined && isTitle(below.text);
}

const LONGEST_BARE = 140;
/** What a sentence or a cell of a table has, and a title has not. */
const NO_TITLE = /[.;,!?…]$|€|\b(?:est|sont|a ete|ont|sera|seront|fait|il|elle|nous|vous|je|monsieur|madame|m\.|mme)\b/;

/** A few words that begin a paragraph and stand over a sentence: « Travaux de l’église / Le devis s’élève à … ». */
function isBareTitle({ lines }: Reading, at: number, to: number): boolean {
  const { text, plain } = lines[at]!;
  if (text.length < 8 || text.length > LONGEST_BARE || !/^\p{Lu}[^|]*\p{L}{3} /u.test(text) || NO_TITLE.test(plain))
    return false;
  const above = lines[at - 1]?.text ?? '';
  const below = lines.slice(at + 1, Math.min(to, at + 1 + TITLE_REACH)).find((line) => line.text !== '');
  if (cueOf(lines[at]!) !== null || (above !== '' && !/[.!?:»)]$/.test(above)) || !below) return false;
  return cueOf(below) !== null || (/^\p{Lu}/u.test(below.text) && /\p{Ll}{2} \p{Ll}+ /u.test(below.text));
}

function isTitle(text: string): boolean {
  return /^[«"“(]?[\p{Lu}\d]/u.test(text) && /\p{L}{3}/u.test(text) && !/^\d+[\d ,.]*(?:€|%|euros)/.test(text);
}

/** What stands between a number and its title: « D2025-008- Objet : », « N°36/2023 – ». */
function separator(rest: string): number {
  return /^[\s:.,_|–—-]*(?:[Oo]bjet|OBJET)?[\s:.,_|–—-]*/.exec(rest)![0].length;
}

/** Tell whether a line is printed in capitals. */
export function isShouted(text: string): boolean {
  if (text.length >= 250 || /[a-zéèà]{4}/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  // « INVESTISSEMENT TOTAL 1 775 386.87 1 894 258.43 »: a row of figures.
  if (text.replace(/\D/g, '').length > letters.length) return false;
  return letters.length >= 10 && letters.replace(/[^\p{Lu}]/gu, '').length / letters.length > 0.85;
}
