import type { Block, Choice, Tone } from '../../src/answer/model.js';
import { askLine } from './buttons.js';
import { capital } from '../wording.js';
import { link, paragraph, run, type Column, type Element, type Style } from './elements.js';

type Kind<Name extends Block['kind']> = Extract<Block, { kind: Name }>;

const STYLES: Readonly<Record<Tone, Style>> = {
  for: 'good',
  against: 'attention',
  abstention: 'warning',
  away: 'emphasis',
  neutral: 'accent',
};
const BAR_HEIGHT = '12px';

/** Give a block its elements; an item of a list that is the label of a choice can be pressed. */
export function renderBlock(block: Block, choices: readonly Choice[] = []): Element[] {
  switch (block.kind) {
    case 'sentence':
      return [paragraph(block.text)];
    case 'notice':
      return [{ type: 'Container', style: 'warning', items: [paragraph(block.text)] }];
    case 'list':
      return block.items.map((item, index) => {
        const choice = choices.find(({ label }) => label === item);
        return choice ? askLine(choice) : paragraph(`•\u00a0${item}`, index === 0 ? 'Medium' : 'Small');
      });
    case 'acts':
      return block.items.map(({ label, url }) => paragraph([run('•\u00a0'), link(label, url)], 'Small'));
    case 'parts':
      return renderParts(block);
    case 'table':
      return [caption(block.title), renderTable(block)];
    case 'chart':
      return [caption(block.title), ...renderChart(block)];
    case 'link':
      return [paragraph([link(block.label, block.url)])];
  }
}

function caption(title: string): Element {
  return paragraph([run(title, { weight: 'Bolder' })], 'Medium');
}

// The bar shows the proportions, the tiles under it say every figure: a part of zero has no bar.
function renderParts({ title, parts }: Kind<'parts'>): Element[] {
  const drawn = parts.filter(({ value }) => value > 0).map(({ value, tone }) => bar(value, STYLES[tone]));
  const tiles = parts.map(({ label, value, tone }): Column => ({
    type: 'Column',
    width: 1,
    style: value > 0 ? STYLES[tone] : 'emphasis',
    spacing: 'Small',
    items: [
      paragraph([run(capital(label), { size: 'Small' })]),
      paragraph([run(String(value), { size: 'Large', weight: 'Bolder' })], 'None'),
    ],
  }));
  return [caption(title), ...(drawn.length > 0 ? [columns(drawn, 'Small')] : []), columns(tiles, 'Small')];
}

function renderChart({ bars }: Kind<'chart'>): Element[] {
  const longest = Math.max(...bars.map(({ value }) => value));
  return bars.flatMap(({ label, value, text }) => {
    const drawn = value > 0 ? [bar(value, 'accent')] : [];
    const left = longest > value ? [bar(longest - Math.max(value, 0), 'emphasis')] : [];
    const figures = paragraph([run(`${label} : `), run(text, { weight: 'Bolder' })], 'Small');
    return drawn.length + left.length > 0 ? [figures, columns([...drawn, ...left], 'None')] : [figures];
  });
}

function bar(width: number, style: Style): Column {
  return { type: 'Column', width, style, minHeight: BAR_HEIGHT, spacing: 'None', items: [] };
}

function columns(of: readonly Column[], spacing: 'None' | 'Small'): Element {
  return { type: 'ColumnSet', columns: of, spacing };
}

function renderTable({ columns: names, rows }: Kind<'table'>): Element {
  const rowOf = (cells: readonly string[], isHead: boolean) => ({
    type: 'TableRow' as const,
    cells: names.map((_, index) => ({
      type: 'TableCell' as const,
      items: [paragraph([run(cells[index] ?? '', isHead || index === 0 ? { weight: 'Bolder' } : {})])],
    })),
  });
  return {
    type: 'Table',
    columns: names.map((_, index) => ({ width: index === 0 ? 2 : 1 })),
    firstRowAsHeaders: true,
    showGridLines: true,
    rows: [rowOf(names, true), ...rows.map((cells) => rowOf(cells, false))],
  };
}
