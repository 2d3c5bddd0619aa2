import type { Block } from '../../../src/answer/model.js';
import { h, type Piece } from './piece.js';
import { unbroken } from './words.js';

/** Lay out a table; it scrolls sideways on its own where it is wider than the page. */
export function tableOf({ title, columns, rows }: Omit<Extract<Block, { kind: 'table' }>, 'kind'>): Piece {
  return layOut(
    title,
    columns,
    rows.map(([head = '', ...cells]) => [head, ...cells.map((cell) => h('td', {}, unbroken(cell)))]),
  );
}

/** Lay out the bars of a chart as a table: each value stands above its own bar. */
export function chartOf({ title, columns, bars }: Extract<Block, { kind: 'chart' }>): Piece {
  const longest = Math.max(...bars.map(({ value }) => value));
  return layOut(
    title,
    columns,
    bars.map(({ label, value, text }) => [
      label,
      h('td', { class: 'charted' }, unbroken(text), value > 0 ? barOf(value / longest) : null),
    ]),
  );
}

function barOf(share: number): Piece {
  const width = Math.max(0.5, Math.round(1000 * share) / 10);
  return h(
    'svg',
    { class: 'bar', 'aria-hidden': 'true', viewBox: '0 0 100 1', preserveAspectRatio: 'none' },
    h('rect', { class: 'neutral', width, height: 1 }),
  );
}

function layOut(title: string, columns: readonly string[], rows: readonly (readonly [string, ...Piece[]])[]): Piece {
  const head = columns.map((column) => h('th', { scope: 'col' }, column));
  const body = rows.map(([name, ...cells]) => h('tr', {}, h('th', { scope: 'row' }, unbroken(name)), cells));
  return h(
    'div',
    // What scrolls must be within reach of the keyboard.
    { class: 'table', role: 'region', 'aria-label': title, tabindex: 0 },
    h('table', {}, h('caption', {}, title), h('thead', {}, h('tr', {}, head)), h('tbody', {}, body)),
  );
}
