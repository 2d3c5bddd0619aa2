/** Half-open offsets `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text as a person reads it; `offsets[i]` is where its letter i stands in the original. */
export interface Mended {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Words whose hyphen is part of them even when the second half is in lower case (« vice-président », « peut-être »). */
const KEEPS_HYPHEN =
  /(?:^|[^\p{L}])(?:vice|peut|sous|ci|non|mi|demi|semi|arrière|avant|après|rendez|c'est|celui|celle|ceux|contre|inter|extra|lui|elle|eux|soi|au|par|là|ex|pré|éco|socio|médico|ré)$/iu;
/** Between a space and this one a character is a letter, a figure or a sign, and needs no closer look. */
const LAST_OF_ASCII = '\u007f';
/** Marks that only a markdown renderer reads: « \_\_ », « **Présents** », « ## Objet », « | cell | ». */
const MARKDOWN = /\\(?=[^\w\s])|\*\*|(?<=^|\n)[ \t]{0,3}#{1,6}(?=[ \t])/g;

/** Mend a text: spaces tidied, words broken at a line's end joined, `skipped` (in order) and markdown's marks left out. */
export function mend(original: string, skipped: readonly Range[]): Mended {
  const characters: string[] = [];
  const offsets: number[] = [];
  let next = 0;
  const last = (): string => characters.at(-1) ?? '\n';
  const push = (character: string, offset: number): void => {
    characters.push(character);
    offsets.push(offset);
  };
  const isDoubled = everyLineIsDoubled(original);
  let run = 0;
  const marks = new Set<number>();
  for (const match of original.matchAll(MARKDOWN))
    for (let at = match.index; at < match.index + match[0].length; at++) marks.add(at);
  const wraps = new Set(wrappedQuotes(original));
  for (let at = 0; at < original.length; at++) {
    while (next < skipped.length && at >= skipped[next]!.end) next++;
    if (next < skipped.length && at >= skipped[next]!.start) {
      at = skipped[next]!.end - 1;
      if (last() !== '\n') push('\n', at);
      continue;
    }
    if (marks.size > 0 && marks.has(at)) continue;
    const character = original[at]!;
    if (character > ' ' && character < LAST_OF_ASCII) {
      characters.push(character);
      offsets.push(at);
    } else if (wraps.has(at)) {
      if (last() !== ' ') push(' ', at);
      at += '> '.length;
    } else if (character === '\n' || character === '\f' || character === '\r') {
      while (last() === ' ') {
        characters.pop();
        offsets.pop();
      }
      const joined = joinsNextLine(original, at, characters);
      if (joined === null) {
        run = last() === '\n' ? run + 1 : 1;
        if (!isDoubled || run !== 2) push('\n', at);
      } else {
        if (joined.dropHyphen) {
          characters.pop();
          offsets.pop();
        }
        at = joined.resume - 1;
      }
    } else if (/\s/.test(character)) {
      if (last() !== ' ' && last() !== '\n') push(' ', at);
    } else push(character, at);
  }
  return { text: characters.join(''), offsets };
}

/** A quoted line this long was broken where the line was full. */
const FULL_QUOTE = 70;

/** Find the line breaks inside a quoted line that goes on at the next, behind its own « > ». */
function wrappedQuotes(text: string): number[] {
  return [...text.matchAll(/\n>(?= )/g)]
    .filter(({ index }) => {
      const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index).trimEnd();
      return before.startsWith('> ') && before.length >= FULL_QUOTE && !/[.;:]$/.test(before);
    })
    .map(({ index }) => index);
}

/** Most lines followed by a blank one: then a blank line tells nothing. */
const DOUBLED_SHARE = 0.5;

function everyLineIsDoubled(text: string): boolean {
  const single = text.match(/\S[^\S\n]*\n(?=[^\S\n]*\S)/g)?.length ?? 0;
  const double = text.match(/\S[^\S\n]*\n[^\S\n]*\n/g)?.length ?? 0;
  return double > DOUBLED_SHARE * (single + double) && double > FEWEST_DOUBLED;
}

const FEWEST_DOUBLED = 20;

/** Tell whether a line that ends in « ROS- » goes on at the next, and whether its hyphen belongs to the word. */
function joinsNextLine(
  original: string,
  at: number,
  before: readonly string[],
): { dropHyphen: boolean; resume: number } | null {
  if (before.at(-1) !== '-' || !/[\p{L}\d]/u.test(before.at(-2) ?? '')) return null;
  let resume = at;
  while (resume < original.length && resume < at + 40 && /\s/.test(original[resume]!)) resume++;
  const first = original[resume] ?? '';
  if (!/[\p{L}\d]/u.test(first)) return null;
  const lower = /\p{Ll}/u.test(first) && /\p{Ll}/u.test(before.at(-2)!);
  const start = before.slice(-18, -1).join('');
  return { dropHyphen: lower && !KEEPS_HYPHEN.test(start), resume };
}
