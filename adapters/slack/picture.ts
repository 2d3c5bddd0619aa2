import type { Bar, Part, Tone } from '../../src/answer/model.js';
import { paragraph, richText, words, type Run } from './rich-text.js';

/** Squares of a bar: as many as a telephone shows on one line. */
const SQUARES = 12;
const BLOCKS = 10;

const EMOJI: Readonly<Record<Tone, string>> = {
  for: 'large_green_square',
  against: 'large_red_square',
  abstention: 'large_yellow_square',
  away: 'white_large_square',
  neutral: 'large_blue_square',
};

/** Draw a vote or an attendance as a bar of coloured squares, the figures in words below it. */
export function drawParts(title: string, parts: readonly Part[]) {
  const squares = share(
    parts.map(({ value }) => value),
    SQUARES,
  );
  const bar = parts.flatMap(({ tone }, index) => Array<Run>(squares[index] ?? 0).fill(square(tone)));
  const legend = parts.flatMap(({ label, value, tone }, index) => [
    ...(index > 0 ? [words('   ')] : []),
    square(tone),
    words(` ${label} ${value}`),
  ]);
  return richText(paragraph(words(title, { bold: true }), words('\n'), ...bar, words('\n'), ...legend));
}

/** Draw bars that compare, one a line, with what is written beside each. */
export function drawBars(title: string, bars: readonly Bar[]) {
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  const lines = bars.flatMap(({ label, text, value }) => {
    const filled = Math.round((BLOCKS * Math.max(0, value)) / longest);
    return [
      words('\n'),
      words('█'.repeat(filled) + '░'.repeat(BLOCKS - filled), { code: true }),
      words(` ${label} : `),
      words(text, { bold: true }),
    ];
  });
  return richText(paragraph(words(title, { bold: true }), ...lines));
}

function square(tone: Tone): Run {
  return { type: 'emoji', name: EMOJI[tone] };
}

/** Share `count` squares among values: one at least for what is not zero, the rest by largest remainder. */
export function share(values: readonly number[], count: number): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const exact = values.map((value) => (total === 0 ? 0 : (value * count) / total));
  const squares = exact.map((size, index) => (values[index]! > 0 ? Math.max(1, Math.floor(size)) : 0));
  const gap = (index: number): number => exact[index]! - squares[index]!;
  const order = [...values.keys()].filter((index) => values[index]! > 0);
  for (let left = total === 0 ? 0 : count - sum(squares); left !== 0; left = count - sum(squares)) {
    const step = Math.sign(left);
    const [next] = order.filter((index) => squares[index]! + step >= 1).sort((a, b) => step * (gap(b) - gap(a)));
    if (next === undefined) break;
    squares[next]! += step;
  }
  return squares;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
