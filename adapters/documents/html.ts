import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { VisibleLines } from './visible-lines.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type TextNode = DefaultTreeAdapterMap['textNode'];

const UNSEEN: ReadonlySet<string> = new Set(
  'head script style template noscript iframe object audio video canvas svg math select textarea button input dialog'.split(
    ' ',
  ),
);
const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Read the text that a web page shows: what is hidden is left out, a block stands on a line of its own, a table is read
 * row by row with a tab between cells, items of lists keep their dash or number.
 */
export function readHtml(source: string): string {
  const lines = new VisibleLines();
  const ranks = new Map<Node, number>();
  // A stack of our own: hostile pages nest deeper than calls may. A string is the tag of an element to be left.
  const steps: (Node | string)[] = [parse(source)];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') lines.leave(step);
    else if (step.nodeName === '#text') lines.write((step as TextNode).value);
    else if ('childNodes' in step && !isUnseen(step)) {
      if ('tagName' in step) {
        lines.enter(step.tagName, { isAlone: isAlone(step), marker: markerOf(step, ranks) });
        steps.push(step.tagName);
      }
      for (let index = step.childNodes.length - 1; index >= 0; index--) steps.push(step.childNodes[index]!);
    }
  }
  return lines.text();
}

function isUnseen(node: Node): boolean {
  if (!('tagName' in node)) return false;
  return (
    UNSEEN.has(node.tagName) ||
    node.attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && HIDING.test(value)))
  );
}

/** A cell alone in its row lays out a page, it is no part of a table. */
function isAlone(cell: Element): boolean {
  if (cell.tagName !== 'td' && cell.tagName !== 'th') return false;
  return !cell.parentNode?.childNodes.some((sibling) => sibling !== cell && 'tagName' in sibling);
}

function markerOf({ tagName, parentNode: list }: Element, ranks: Map<Node, number>): string {
  if (tagName !== 'li') return '';
  if (list?.nodeName !== 'ol') return '- ';
  const rank = ranks.get(list) ?? (Number(list.attrs.find(({ name }) => name === 'start')?.value) || 1);
  ranks.set(list, rank + 1);
  return `${rank}. `;
}
