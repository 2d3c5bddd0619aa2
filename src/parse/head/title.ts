import { cueOf } from '../cues.js';
import { readLabel } from '../attendance/labels.js';
import type { Range, Reading, ReadingLine } from '../reading/reading.js';

const PROSE =
  /^(?:l[ae] |les |l['’]|une? |dans |par |afin |suite |conformement|il |elle |depuis |en |aux? |compte tenu|lors |chaque |cet? |cette |ces |nous |vous |monsieur |madame |m\.? |mme |mr |apres |comme |selon |suivant |pour |a la |d['’]une part|rappel|contexte|expose|ayant |dument )/;
const FAREWELL = /^(?:le|la) (?:maire|presidente?|rapporteure?)\b/;
const MOST_LINES = 9;
const LONGEST = 700;
const SHORT_SHARE = 0.6;
/** Words after which a title goes on, over a blank line too. */
const OPEN_END =
  /(?:[,-]|(?:^|\s)(?:de|du|des|la|le|les|l['’]|d['’]|et|ou|à|au|aux|en|par|pour|sur|un|une|avec|dans|n°))$/i;

/** Tell whether a line reads as a sentence of the exposé rather than as a title. */
export function isProse({ text, plain }: ReadingLine): boolean {
  if (text.length > 260) return true;
  if (/^(?:m\.?|mme|monsieur|madame) [^.]{3,60}\.$/.test(plain)) return true;
  return text.length >= 40 && PROSE.test(plain) && /\p{Ll}{3}/u.test(text);
}

/** Read a title from an offset in a line on: it stops at a blank line, at what opens another part, at a sentence. */
export function readTitle(
  reading: Reading,
  line: number,
  offset: number,
  limit: number,
  isHeading = false,
): { range: Range; next: number } {
  const { lines } = reading;
  const first = lines[line]!;
  const lead =
    reading.text.slice(first.start, first.end).length - reading.text.slice(first.start, first.end).trimStart().length;
  const start = first.start + lead + offset;
  let end = first.end;
  let at = line + 1;
  let last = first.text.slice(offset).trim();
  let blank = false;
  for (; at < Math.min(limit, line + MOST_LINES * 2); at++) {
    const next = lines[at]!;
    if (next.text === '') {
      blank = true;
      continue;
    }
    const runsOn =
      OPEN_END.test(last) ||
      (/^\p{Ll}/u.test(next.text) && !/[.;:]$/.test(last)) ||
      (/^\d/.test(next.text) && last.length >= 60) ||
      (!isHeading && last.endsWith(':') && /^[>»•➢▪*–-]\s?\p{Lu}/u.test(next.text) && cueOf(next) === null);
    const stops = cueOf(next) !== null || readLabel(reading, at) !== null || FAREWELL.test(next.plain);
    // In minutes a heading that leaves its line half empty is over.
    const isShort = isHeading && last.length < SHORT_SHARE * reading.width;
    if (last !== '' && !runsOn && (blank || stops || isShort || isProse(next) || /[.;]$/.test(last))) break;
    if (last !== '' && stops && !OPEN_END.test(last)) break;
    if (next.end - start > LONGEST || next.text.length > 260) break;
    end = next.end;
    last = next.text;
    blank = false;
  }
  return { range: tidyEnd(reading, { start, end }), next: at };
}

/** Leave out the colon that opens what follows, and the mention of the rapporteur at the end. */
function tidyEnd(reading: Reading, range: Range): Range {
  const { start, end } = reading.trimmed(range);
  const plain = reading.plain.slice(start, end);
  const rapporteur = /[\s(–—-]{1,4}rapporteure? ?:?[^()]{2,60}\)?$/.exec(plain);
  const cut = rapporteur ? rapporteur.index : plain.length;
  const kept = reading.text.slice(start, start + cut).replace(/[\s:|,–—-]+$/, '');
  return { start, end: start + kept.length };
}
