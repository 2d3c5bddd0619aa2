import type { Block, Part } from '../../../src/answer/model.js';
import { h, type Piece } from './piece.js';
import { seatsOf } from './seats.js';

/** Beyond that, seats are too small to be seen: the proportions become a bar. */
const MOST_SEATS = 300;

/** Draw the proportions of a vote or of an attendance, with its figures in words beside it: seats, or a bar. */
export function pictureOf(
  { title, parts }: Extract<Block, { kind: 'parts' }>,
  shape: 'seats' | 'bar' = 'seats',
): Piece | null {
  const shown = parts.filter(({ value }) => value > 0);
  const total = shown.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return null;
  const inWords = `${title} : ${shown.map(({ label, value }) => `${label} ${value}`).join(', ')}`;
  const drawing = shape === 'bar' || total > MOST_SEATS ? bar(shown, total) : seats(shown, total);
  return h(
    'figure',
    { class: 'parts' },
    h('svg', { role: 'img', 'aria-label': inWords, ...drawing.attributes }, ...drawing.children),
    // Those who can't see the drawing were just given the same words.
    h(
      'figcaption',
      { 'aria-hidden': 'true' },
      shown.map(({ label, value, tone }) =>
        h('span', { class: 'part' }, h('i', { class: `tone ${tone}` }), `${label} `, h('b', {}, String(value))),
      ),
    ),
  );
}

interface Drawing {
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly Piece[];
}

function seats(parts: readonly Part[], total: number): Drawing {
  const { seats: places, radius } = seatsOf(total);
  const tones = parts.flatMap(({ value, tone }) => Array.from({ length: value }, () => tone));
  const r = rounded(radius);
  return {
    attributes: { class: 'seats', viewBox: `0 0 200 ${rounded(101 + radius)}` },
    children: places.map(({ x, y }, index) =>
      h('circle', { class: tones[index] ?? 'neutral', cx: rounded(x), cy: rounded(y), r }),
    ),
  };
}

function bar(parts: readonly Part[], total: number): Drawing {
  let drawn = 0;
  const children = parts.map(({ value, tone }) => {
    const part = h('rect', { class: tone, x: drawn, width: value, height: 1 });
    drawn += value;
    return part;
  });
  return { attributes: { class: 'bar', viewBox: `0 0 ${total} 1`, preserveAspectRatio: 'none' }, children };
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
