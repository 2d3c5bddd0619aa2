import type { Block } from '../../src/answer/model.js';
import { cut } from '../wording.js';

/** How much of a long block a card shows: items of a list (rows of a table, bars of a chart), characters of a text. */
export interface Room {
  readonly items: number;
  readonly text: number;
}

/** What a card shows of an answer, and what it leaves for the cards that go on from it. */
export interface Shortened {
  readonly shown: readonly Block[];
  readonly rest: readonly Block[];
}

/** Characters on a page of the rest, and of one text there: no text of an act comes near the second. */
const PAGE = { characters: 6000, text: 4000 };

/** Keep the beginning of what is long. The rest goes on from the first item that was cut or left out. */
export function shorten(blocks: readonly Block[], { items, text }: Room): Shortened {
  const rest = blocks.flatMap((block) => {
    const from = Math.min(firstLongerThan(block, text), items);
    return from < lengthOf(block) ? [slice(block, from)] : [];
  });
  return { shown: blocks.map((block) => cutTexts(slice(block, 0, items), text)), rest };
}

/** Part blocks into pages of a card each. */
export function pagesOf(blocks: readonly Block[]): (readonly Block[])[] {
  const pages: Block[][] = [];
  let left = 0;
  for (const block of blocks)
    for (let from = 0; from < lengthOf(block);) {
      if (sizeOf(block, from) > left) {
        pages.push([]);
        left = PAGE.characters;
      }
      let to = from;
      do left -= sizeOf(block, to++);
      while (to < lengthOf(block) && sizeOf(block, to) <= left);
      pages.at(-1)!.push(cutTexts(slice(block, from, to), PAGE.text));
      from = to;
    }
  return pages;
}

function lengthOf(block: Block): number {
  switch (block.kind) {
    case 'list':
    case 'acts':
      return block.items.length;
    case 'table':
      return block.rows.length;
    case 'chart':
      return block.bars.length;
    default:
      return 1;
  }
}

function slice(block: Block, from: number, to?: number): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.slice(from, to) };
    case 'acts':
      return { ...block, items: block.items.slice(from, to) };
    case 'table':
      return { ...block, rows: block.rows.slice(from, to) };
    case 'chart':
      return { ...block, bars: block.bars.slice(from, to) };
    default:
      return block;
  }
}

/** The texts of one item. */
function textsOf(block: Block, index: number): readonly string[] {
  switch (block.kind) {
    case 'list':
      return [block.items[index]!];
    case 'acts':
      return [block.items[index]!.label];
    case 'table':
      return block.rows[index]!;
    case 'chart':
      return [block.bars[index]!.label, block.bars[index]!.text];
    case 'sentence':
    case 'notice':
      return [block.text];
    default:
      return [];
  }
}

function sizeOf(block: Block, index: number): number {
  return textsOf(block, index).reduce((sum, text) => sum + Math.min(text.length, PAGE.text), 40);
}

function firstLongerThan(block: Block, most: number): number {
  for (let index = 0; index < lengthOf(block); index++)
    if (textsOf(block, index).some((text) => text.length > most)) return index;
  return Infinity;
}

function cutTexts(block: Block, most: number): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((item) => cut(item, most)) };
    case 'acts':
      return { ...block, items: block.items.map((item) => ({ ...item, label: cut(item.label, most) })) };
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map((cell) => cut(cell, most))) };
    case 'chart':
      return {
        ...block,
        bars: block.bars.map((bar) => ({ ...bar, label: cut(bar.label, most), text: cut(bar.text, most) })),
      };
    case 'sentence':
    case 'notice':
      return { ...block, text: cut(block.text, most) };
    default:
      return block;
  }
}
