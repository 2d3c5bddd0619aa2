import type { types } from '@slack/bolt';
import { inWords, type Block } from '../../src/answer/model.js';
import type { Corpus } from '../../src/corpus/index.js';
import type { Exchange } from '../desk/desk.js';
import { present, type Presentation } from '../presentation.js';
import type { Room } from './blocks.js';
import { pageButtons } from './buttons.js';
import { chunksOf, cut, LIMITS } from './limits.js';
import { renderBody } from './render.js';
import { note, plain } from './rich-text.js';

const EVERYTHING: Room = { pieces: Infinity, sentence: Infinity, items: Infinity, quotes: Infinity, quote: Infinity };
const CHARACTERS = 2500;
const LIST = { count: 40, size: CHARACTERS } as const;
const PAGE = { count: 60, size: 60_000 } as const;

/** The modal of « Voir la suite »: all that an answer says and quotes, in pages; `page` from 0. */
export function wholeAnswer(exchange: Exchange, corpus: Corpus, publicUrl: string, page = 0): types.ModalView {
  const presentation = unfold(present(exchange.reply.answer, corpus, publicUrl));
  const pages = pagesOf(renderBody(presentation, EVERYTHING, false).blocks);
  return {
    type: 'modal',
    title: plain('Réponse complète'),
    close: plain('Fermer'),
    blocks: [
      note(cut(`Question : ${exchange.reply.result.question}`, LIMITS.field)),
      ...(pages[page] ?? []),
      ...pageButtons(exchange.id, page, pages.length),
    ],
  };
}

/** Cut what is too long for one block of Slack into several; nothing is left out. */
function unfold({ blocks, quotes, ...rest }: Presentation): Presentation {
  return {
    ...rest,
    blocks: blocks.flatMap(unfoldBlock),
    quotes: quotes.flatMap((quote) => chunksOf(quote.text, CHARACTERS).map((text) => ({ ...quote, text }))),
  };
}

function unfoldBlock(block: Block): Block[] {
  switch (block.kind) {
    case 'sentence':
    case 'notice':
      return chunksOf(block.text, CHARACTERS).map((text) => ({ kind: block.kind, text }));
    case 'list':
      return unfoldList(block.items);
    case 'acts':
      return groups(block.items, ({ label }) => label.length, LIST).map((items) => ({ kind: 'acts', items }));
    case 'table':
      return [
        { kind: 'sentence', text: block.title },
        ...unfoldList(block.rows.map((cells) => inWords(block.columns, cells))),
      ];
    case 'chart':
      return block.bars.length <= LIST.count
        ? [block]
        : [
            { kind: 'sentence', text: block.title },
            ...unfoldList(block.bars.map(({ label, text }) => `${label} : ${text}`)),
          ];
    case 'parts':
    case 'link':
      return [block];
  }
}

function unfoldList(items: readonly string[]): Block[] {
  const short = items.flatMap((item) => chunksOf(item, CHARACTERS));
  return groups(short, ({ length }) => length, LIST).map((group) => ({ kind: 'list', items: group }));
}

function pagesOf(blocks: readonly types.KnownBlock[]): types.KnownBlock[][] {
  return groups(blocks, (block) => JSON.stringify(block).length, PAGE);
}

/** Cut a list into groups of `count` items and of total `size` at most; an item larger than that stands alone. */
function groups<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: { readonly count: number; readonly size: number },
): Item[][] {
  const made: Item[][] = [];
  let size = 0;
  for (const item of items) {
    const current = made.at(-1);
    size += sizeOf(item);
    if (current && current.length < most.count && size <= most.size) current.push(item);
    else {
      made.push([item]);
      size = sizeOf(item);
    }
  }
  return made;
}
