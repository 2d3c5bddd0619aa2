import type { types } from '@slack/bolt';
import { inWords, type Block } from '../../src/answer/model.js';
import { cut, LIMITS } from './limits.js';
import { drawBars, drawParts } from './picture.js';
import { bullets, link, paragraph, richText, words } from './rich-text.js';

/** How much of an answer is shown at once; « Voir la suite » leads to the rest. */
export interface Room {
  /** Pieces of the answer: sentences, lists, pictures. */
  readonly pieces: number;
  /** Characters of a sentence, of an item, of a quote. */
  readonly sentence: number;
  readonly quote: number;
  /** Items of a list, rows of a table, bars of a chart. */
  readonly items: number;
  /** Quotes shown with their words; the others are named only. */
  readonly quotes: number;
}

/** A piece of an answer in Slack's blocks; `shortened` where something was left out for want of room. */
export interface Rendered {
  readonly blocks: types.KnownBlock[];
  readonly shortened: boolean;
}

/** Give each piece of an answer its native form. */
export function renderBlocks(blocks: readonly Block[], room: Room, hasTables: boolean): Rendered {
  // Slack takes one table a message.
  const asTable = hasTables ? blocks.findIndex(({ kind }) => kind === 'table') : -1;
  const rendered = blocks.slice(0, room.pieces).map((block, index) => renderBlock(block, room, index === asTable));
  return {
    blocks: rendered.flatMap((piece) => piece.blocks),
    shortened: blocks.length > room.pieces || rendered.some((piece) => piece.shortened),
  };
}

function renderBlock(block: Block, room: Room, asTable: boolean): Rendered {
  switch (block.kind) {
    case 'sentence':
      return renderText(block.text, room);
    case 'notice':
      return renderText(block.text, room, { italic: true });
    case 'list':
      return renderList(block.items, room);
    case 'acts':
      return renderActs(block.items, room);
    case 'parts':
      return whole(drawParts(block.title, block.parts));
    case 'table':
      return asTable ? renderTable(block, room) : listTable(block, room);
    case 'chart':
      return {
        blocks: [drawBars(block.title, block.bars.slice(0, room.items)), ...leftOut(block.bars.length - room.items)],
        shortened: block.bars.length > room.items,
      };
    case 'link':
      return whole(richText(paragraph(link(block.label, block.url))));
  }
}

function whole(...blocks: types.KnownBlock[]): Rendered {
  return { blocks, shortened: false };
}

function renderText(text: string, { sentence: most }: Room, style?: { italic: true }): Rendered {
  return { blocks: [richText(paragraph(words(cut(text, most), style)))], shortened: text.length > most };
}

function renderList(items: readonly string[], { items: most, sentence }: Room): Rendered {
  const shown = items.slice(0, most).map((item) => words(cut(item, sentence)));
  return {
    blocks: [richText(bullets(shown)), ...leftOut(items.length - most)],
    shortened: items.length > most || items.some((item) => item.length > sentence),
  };
}

function renderActs(acts: Extract<Block, { kind: 'acts' }>['items'], { items: most, sentence }: Room): Rendered {
  const shown = acts.slice(0, most).map(({ label, url }) => link(cut(label, sentence), url));
  return {
    blocks: [richText(bullets(shown)), ...leftOut(acts.length - most)],
    shortened: acts.length > most || acts.some(({ label }) => label.length > sentence),
  };
}

type Table = Extract<Block, { kind: 'table' }>;

function renderTable({ title, columns, rows }: Table, { items: most }: Room): Rendered {
  const cells = [columns, ...rows.slice(0, most)].map((row) =>
    row.slice(0, LIMITS.columns).map((text) => ({ type: 'raw_text' as const, text: cut(text || '—', LIMITS.cell) })),
  );
  return {
    blocks: [
      richText(paragraph(words(title, { bold: true }))),
      {
        type: 'table',
        rows: cells,
        column_settings: columns.slice(0, LIMITS.columns).map(() => ({ is_wrapped: true })),
      },
      ...leftOut(rows.length - most),
    ],
    shortened: rows.length > most || columns.length > LIMITS.columns || rows.flat().some(isLongCell),
  };
}

function isLongCell({ length }: string): boolean {
  return length > LIMITS.cell;
}

function listTable({ title, columns, rows }: Table, room: Room): Rendered {
  const { blocks, shortened } = renderList(
    rows.map((cells) => inWords(columns, cells)),
    room,
  );
  return { blocks: [richText(paragraph(words(title, { bold: true }))), ...blocks], shortened };
}

function leftOut(count: number): types.KnownBlock[] {
  if (count <= 0) return [];
  return [richText(paragraph(words(count === 1 ? '… et un autre.' : `… et ${count} autres.`, { italic: true })))];
}
