/** A part of a page, before it becomes markup on the server or an element in a browser. */
export interface Piece {
  readonly name: string;
  /** True stands for an attribute without value. */
  readonly attributes: Readonly<Record<string, string | number | true>>;
  readonly children: readonly (Piece | string)[];
}

type Child = Piece | string | null | readonly Child[];
type Given = Readonly<Record<string, string | number | boolean>>;

/** Make a part of a page; null children and false attributes are left out. */
export function h(name: string, given: Given, ...children: readonly Child[]): Piece {
  const attributes: Record<string, string | number | true> = {};
  for (const [key, value] of Object.entries(given)) if (value !== false) attributes[key] = value;
  return { name, attributes, children: children.flatMap(flat) };
}

function flat(child: Child): (Piece | string)[] {
  if (child === null || child === '') return [];
  return typeof child === 'string' || 'name' in child ? [child] : child.flatMap(flat);
}
