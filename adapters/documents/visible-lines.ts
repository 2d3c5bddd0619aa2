const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article main header footer nav aside figure figcaption address form fieldset details summary table caption ul ol dl blockquote pre h1 h2 h3 h4 h5 h6 hr'.split(
    ' ',
  ),
);
const LINES: ReadonlySet<string> = new Set('br li tr dt dd'.split(' '));
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** Stands for the end of a cell until its line is written. */
const CELL_END = '\v';

/** Collects the lines a page shows, element by element; white space is drawn together as a browser does. */
export class VisibleLines {
  readonly #lines: string[] = [];
  #line: string[] = [];
  #marker = '';
  /** Innermost last: true inside a cell of a table, whose blocks stay on the row's line. */
  readonly #inRow: boolean[] = [];
  #preformatted = 0;

  write(text: string): void {
    if (this.#preformatted === 0) this.#line.push(text);
    else
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.#end();
        this.#line.push(line);
      }
  }

  /** `isAlone` tells a cell that has no neighbour; `marker` opens an item of a list. */
  enter(tag: string, { isAlone, marker }: { readonly isAlone: boolean; readonly marker: string }): void {
    this.#break(tag);
    if (tag === 'table') this.#inRow.push(false);
    if (CELLS.has(tag)) this.#inRow.push(!isAlone);
    if (tag === 'pre') this.#preformatted += 1;
    if (marker) this.#marker = marker;
  }

  leave(tag: string): void {
    if (tag === 'pre') this.#preformatted -= 1;
    if (CELLS.has(tag)) {
      if (this.#inRow.pop()) this.#line.push(CELL_END);
      else this.#end();
    } else if (tag !== 'br') this.#break(tag);
    if (tag === 'table') this.#inRow.pop();
    if (tag === 'li') this.#marker = '';
  }

  text(): string {
    this.#end();
    while (this.#lines.at(-1) === '') this.#lines.pop();
    return this.#lines.join('\n');
  }

  #break(tag: string): void {
    if (BLOCKS.has(tag)) this.#end({ isApart: true });
    else if (LINES.has(tag)) this.#end();
  }

  /** End the line; what stands apart has an empty line around it. */
  #end({ isApart = false } = {}): void {
    if (this.#inRow.at(-1)) {
      this.#line.push(' ');
      return;
    }
    const words = this.#line
      .join('')
      .replace(/[^\S\v\u00a0\u202f]+/g, ' ')
      .replace(/ ?\v ?/g, '\t')
      .trim();
    this.#line = [];
    if (words !== '') {
      this.#lines.push(this.#marker + words);
      this.#marker = '';
    }
    if (isApart && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }
}
