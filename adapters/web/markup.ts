import { escape, Html } from './html.js';
import type { Piece } from './view/piece.js';

const VOID = new Set(['input', 'img', 'br']);

/** Write a part of a page as markup, everything in it escaped. */
export function markup({ name, attributes, children }: Piece): Html {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escape(String(value))}"`))
    .join('');
  const inside = children.map((child) => (typeof child === 'string' ? escape(child) : markup(child).markup)).join('');
  return new Html(VOID.has(name) ? `<${name}${written}>` : `<${name}${written}>${inside}</${name}>`);
}
