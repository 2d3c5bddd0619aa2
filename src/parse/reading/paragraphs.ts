import type { Range, Reading, ReadingLine } from './reading.js';

/** A paragraph or a bullet of the act, with where it stands in the reading. */
export interface Paragraph extends Range {
  readonly text: string;
  readonly isBullet: boolean;
  /** A bullet under a bullet: its mark is not that of the first level. */
  readonly mark: string;
  /** The line it begins with. */
  readonly first: ReadingLine;
}

const BULLET =
  /^((?:[-–—•▪*·➢►❖✓✔>+=»°©\x7d\uf0b7\uf0a7\uf0d8\uf0fc\u0084](?!\d))|[eo](?= \p{Lu})|\d{1,2}[.)](?= )|\d{1,2}°\)?(?= )|[a-z]\)(?= ))[\s_>]*/u;
/** The end of a sentence; a full stop after a capital or « Mme » is that of an abbreviation. */
const ENDS = /(?<!(?:^|[\s.])(?:\p{Lu}|MM|Mme|Mmes|art|n°))\.["»]?$|[:;!?»…]["»]?$/u;
/** Shorter than a full line: a paragraph that ends here did not run on. */
const SHORT_LINE = 60;

/** A letter alone on its line is a smudge. */
const STRAY = /^\p{L}$/u;

/** Part a section into paragraphs and bullets; lines that break in the middle of a sentence are joined. */
export function readParagraphs(reading: Reading, range: Range, opens: (line: ReadingLine) => boolean): Paragraph[] {
  const paragraphs: (Range & { lines: string[]; mark: string | null; first: ReadingLine })[] = [];
  let gap = true;
  let last = '';
  for (const line of reading.linesIn(range)) {
    if (line.text === '') {
      gap = gap || last === '' || !goesOn(last);
      continue;
    }
    if (STRAY.test(line.text)) continue;
    const mark = BULLET.exec(line.text)?.[1] ?? null;
    // « > représentés »: a quoted line that goes on in small letters is no bullet.
    const quoted = mark === '>' && last !== '' && !ENDS.test(last) && /^>\s*\p{Ll}/u.test(line.text);
    const runsOn = last !== '' && !ENDS.test(last) && /^\p{Ll}/u.test(line.text);
    const isNew =
      !quoted &&
      ((gap && !runsOn) ||
        mark !== null ||
        opens(line) ||
        (ENDS.test(last) && /^[\p{Lu}«"]/u.test(line.text)) ||
        (last.length < SHORT_LINE && /^\p{Lu}/u.test(line.text) && !goesOn(last)));
    const current = paragraphs.at(-1);
    if (isNew || !current) paragraphs.push({ start: line.start, end: line.end, lines: [line.text], mark, first: line });
    else {
      current.lines.push(quoted ? line.text.replace(/^>\s*/, '') : line.text);
      Object.assign(current, { end: line.end });
    }
    gap = false;
    last = line.text;
  }
  return paragraphs.map(({ start, end, lines, mark, first }) => ({
    ...reading.trimmed({ start, end }),
    text: lines.join(' '),
    isBullet: mark !== null,
    mark: mark ?? '',
    first,
  }));
}

/** Tell whether a line stops in the middle of a sentence (« Montpellier Méditerranée Métropole s’engage à des locaux de l’Espace »). */
function goesOn(line: string): boolean {
  return (
    !ENDS.test(line) &&
    (/(?:,|\b(?:de|du|des|la|le|les|et|à|au|aux|en|par|pour|sur|un|une|d’|l’))$/u.test(line) ||
      line.length >= SHORT_LINE)
  );
}

/** Take the bullet's mark off a text. */
export function withoutMark(text: string): string {
  return text.replace(BULLET, '').trim();
}
