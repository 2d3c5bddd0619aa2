import type { Piece } from '../view/piece.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Make the element that a part of a page describes. No markup is ever parsed, so a page that forbids that accepts it. */
export function toElement(piece: Piece): HTMLElement {
  return build(piece, false) as HTMLElement;
}

function build({ name, attributes, children }: Piece, inDrawing: boolean): Element {
  const isDrawing = inDrawing || name === 'svg';
  const element = isDrawing ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value === true ? '' : String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child, isDrawing))));
  return element;
}
