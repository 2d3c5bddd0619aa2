import { foldInPlace } from '../../french/fold.js';
import type { Range } from './mend.js';

/** « Page 2 / 10 », « 1/34 », « Page 1 sur 2 ». */
const COUNTER = /(?<![\d/.,-])(?:(page|p\.)\s?)?(\d{1,3})\s?(?:\/|sur)\s?(\d{1,3})(?![\d/.,€%]|\s?[€%])/giu;
const LONGEST = 160;
const SHORTEST = 10;
/** Lines looked at on each edge of a page. */
const EDGE = 4;
/** A repeated line that tells of the sitting or of who sits may open an act. */
const TELLS = /conseil|commune|seance|extrait|deliberation|registre|departement|present|absent|convocation|objet|n ?°/;

/** Find the running headers, footers and page numbers of a text, and the address glued before a text copied from the web. */
export function findFurniture(text: string): Range[] {
  return [...gluedAddress(text), ...smudges(text), ...counters(text), ...pageEdges(text)].filter(
    ({ start, end }) => end > start,
  );
}

/** « https://www.exemple.fr/deliberations/2023-021.pdfNombre de Conseillers ». */
function gluedAddress(text: string): Range[] {
  const token = /^\s{0,20}https?:\/\/\S{0,2000}/i.exec(text)?.[0];
  if (token === undefined) return [];
  const file = /\.(?:pdf|PDF|docx?|odt|html?|txt)(?=[^a-z]|$)/g;
  const cut = [...token.matchAll(file)].at(-1);
  return [{ start: 0, end: cut ? cut.index + cut[0].length : token.length }];
}

/** Lines of marks that character recognition saw in a stamp or a logo: « = ; », « \_ », « 1 ® ». */
function smudges(text: string): Range[] {
  return [...text.matchAll(/(?<=\n)[^\p{L}\n]{0,3}[=|\\®©~°{}<>^_"#;!][^\p{L}\n]{0,8}(?=\n)/gu)]
    .filter(([line]) => !/\d{2}|[€%]/.test(line))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** A counter of pages, with the words that come before or after it on every page. */
function counters(text: string): Range[] {
  const byTotal = new Map<string, RegExpExecArray[]>();
  for (const match of text.matchAll(COUNTER)) {
    const key = `${match[1] === undefined ? '' : 'page'}${match[3]!}`;
    push(byTotal, key, match);
  }
  return [...byTotal.values()].flatMap((matches) => {
    const run = matches.filter((match) => Number(match[2]) >= 1 && Number(match[2]) <= Number(match[3]));
    const numbers = new Set(run.map((match) => match[2]));
    const follows = run.filter((match, at) => at > 0 && Number(match[2]) === Number(run[at - 1]![2]) + 1).length;
    const named = run.length > 0 && run[0]![1] !== undefined;
    if (!named && (numbers.size < 3 || follows < Math.max(2, (run.length - 1) / 2))) return [];
    return run.map((match, at) => {
      const other = run[at === 0 ? 1 : at - 1];
      const end = match.index + match[0].length;
      if (!other) return { start: match.index, end };
      return {
        start: match.index - commonBefore(text, match.index, other.index),
        end: end + commonAfter(text, end, other.index + other[0].length),
      };
    });
  });
}

/** How much of the line before a counter is the same as before another. */
function commonBefore(text: string, first: number, second: number): number {
  let length = 0;
  const same = (): boolean => text[first - length - 1] === text[second - length - 1];
  while (length < LONGEST && length < second && length < first && same() && !/[\n\f]/.test(text[first - length - 1]!))
    length++;
  while (length > 0 && /\S/.test(text[first - length - 1] ?? ' ')) length--;
  return length >= SHORTEST ? length : 0;
}

/** How much of what follows a counter is the same after another; never the head of an act. */
function commonAfter(text: string, first: number, second: number): number {
  let length = 0;
  while (length < LONGEST && second + length < text.length && text[first + length] === text[second + length]) length++;
  while (length > 0 && /\S/.test(text[first + length] ?? ' ')) length--;
  return length >= SHORTEST && !TELLS.test(foldInPlace(text.slice(first, first + length))) ? length : 0;
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** Lines that stand at the edge of most pages, and lone page numbers there. */
function pageEdges(text: string): Range[] {
  const starts = [0, ...[...text.matchAll(/\f/g)].map(({ index }) => index + 1)];
  if (starts.length < 3) return lonePageNumbers(text);
  const seen = new Map<string, Range[]>();
  starts.forEach((start, page) => {
    const lines = linesOf(text, start, (starts[page + 1] ?? text.length + 1) - 1);
    const edges = lines.length <= 2 * EDGE ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
    const byKey = new Map<string, Range[]>();
    for (const line of edges)
      push(byKey, foldInPlace(text.slice(line.start, line.end)).replace(/\d+/g, '#').replace(/\s+/g, ' '), line);
    // What stands twice at the edges of one page (« Approuvée », « 06/03/2025 ») is a column of a table.
    for (const [key, [line, twin]] of byKey) if (!twin && !TELLS.test(key)) push(seen, key, line!);
  });
  const repeated = [...seen.values()].filter(({ length }) => length >= 3 && length >= starts.length / 2);
  return [...repeated.flat(), ...lonePageNumbers(text)];
}

function lonePageNumbers(text: string): Range[] {
  const lone =
    /(?<=(?:^|\f)\s{0,6})(?:page\s)?[-–]?\s?\d{1,3}\s?[-–]?(?=\s*\n)|(?<=\n[ \t]{0,40})(?:page\s)?[-–]?\s?\d{1,3}\s?[-–]?(?=\s{0,6}(?:\f|$))/gi;
  return [...text.matchAll(lone)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function linesOf(text: string, from: number, to: number): Range[] {
  const lines: Range[] = [];
  for (let start = from; start < to;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > to ? to : found;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
