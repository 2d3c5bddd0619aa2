/** A mark of a table that counts up (« D01 », « D02 »), with where it stands and the number it prints. */
export interface RunMark {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

/** Letters that character recognition prints for figures: « DO1 », « DOS » for « D05 ». */
const FIGURES: Readonly<Record<string, string>> = { O: '0', S: '5', l: '1', I: '1' };
const MARK = /(?<![\p{L}\d])([A-Z]{0,2}[A-NP-Z])[ -]?(\d[\dOSlI]{0,2}|O[\dOSlI]{1,2})(?=[ |:.–-])/gu;
const SHORTEST_RUN = 4;

/** Find the marks that count up from 1 behind the same letters, four or more: they open the rows of a table. */
export function findRun(text: string): RunMark[] {
  const byLetters = new Map<string, RunMark[]>();
  for (const match of text.matchAll(MARK)) {
    const [mark, letters, figures] = [match[0], match[1]!, match[2]!];
    const digits = figures.replace(/\D/g, (letter) => FIGURES[letter]!);
    const run = byLetters.get(letters) ?? [];
    if (Number(digits) !== run.length + 1) continue;
    run.push({ start: match.index, end: match.index + mark.length, number: mark.replace(figures, digits) });
    byLetters.set(letters, run);
  }
  const longest = [...byLetters.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return longest.length >= SHORTEST_RUN ? longest : [];
}
