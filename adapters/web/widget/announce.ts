import type { Block } from '../../../src/answer/model.js';
import type { Presentation } from '../../presentation.js';
import { withCount } from '../view/words.js';
import type { Texts } from './texts.js';

/** Beyond that, a list is better read at one's own pace. */
const MOST_ITEMS = 6;

/** Say an answer in one breath, for those who hear the page: its words, then how much there is to read below. */
export function spoken({ basis, blocks, quotes, laws, choices, suggestions }: Presentation, texts: Texts): string {
  const quoted = quotes.length + laws.length;
  const offered = choices.length + suggestions.length;
  return [
    basis === null ? '' : `${basis}.`,
    ...blocks.map((block) => wordsOf(block, texts)),
    quoted > 0 ? withCount(texts.quoted, quoted) : '',
    offered > 0 ? withCount(texts.offered, offered) : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function wordsOf(block: Block, texts: Texts): string {
  switch (block.kind) {
    case 'sentence':
    case 'notice':
      return block.text;
    case 'list':
      return listed(block.items, texts);
    case 'acts':
      return listed(
        block.items.map(({ label }) => label),
        texts,
      );
    // The figures stand in the answer's words.
    case 'parts':
      return '';
    case 'table':
      return `${block.title}, ${withCount(texts.rows, block.rows.length)}.`;
    case 'chart':
      return `${block.title}, ${withCount(texts.rows, block.bars.length)}.`;
    case 'link':
      return `${block.label}.`;
  }
}

function listed(items: readonly string[], texts: Texts): string {
  const more = items.length - MOST_ITEMS;
  const said = items.slice(0, MOST_ITEMS).join(' ; ');
  return more > 0 ? `${said} ; ${withCount(texts.moreItems, more)}.` : `${said}.`;
}
