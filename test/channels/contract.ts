import { describe, expect, it } from 'vitest';
import { createDesk, type Exchange } from '../../adapters/desk/desk.js';
import { present, type Presentation } from '../../adapters/presentation.js';
import { inWords, type Block } from '../../src/answer/model.js';
import type { Corpus } from '../../src/corpus/index.js';
import * as council from '../questions/council-rows.js';
import * as firstAct from '../questions/first-act-rows.js';
import { titleOf, type Row } from '../questions/table.js';
import * as hostile from './hostile-acts.js';

/** Address under which the channels of this suite are reached. */
export const PUBLIC_URL = 'https://greffier.example';

/** What a user can read and do in one form of an answer, whatever the form: escapes of the channel undone. */
export interface Seen {
  readonly text: string;
  /** Every address linked to, absolute or from `/`. */
  readonly links: readonly string[];
  /** Questions that a press asks, in order. */
  readonly asks: readonly string[];
  /** True where « utile / pas utile » stands beside the answer. */
  readonly feedback: boolean;
  /** True where a shortened part says so and gives a way to see the rest. */
  readonly rest: boolean;
  /** Limits of the channel that the form breaks, in words. */
  readonly breaches: readonly string[];
}

/** A channel under test. */
export interface Form {
  readonly name: string;
  /** Give its form to an answer and read it back as its user would. */
  readonly see: (exchange: Exchange, corpus: Corpus) => Seen;
  /** Put before the addresses of our own pages. */
  readonly publicUrl: string;
  /** False for a form on which one can't give an opinion nor press a button (a terminal). */
  readonly interactive: boolean;
}

/** Run the contract on a channel: every row of the question tables shows the same facts there. */
export function obeysTheContract(form: Form): void {
  describe(`${form.name} shows what the answer holds`, () => {
    for (const [, rows] of firstAct.groups) for (const row of rows) checkRowIn(form, firstAct.greffier, row);
    for (const row of council.rows) checkRowIn(form, council.greffier, row);
    checkRowIn(form, firstAct.greffier, [hostile.HOSTILE, 'any']);
    for (const row of hostile.rowsOfOne) checkRowIn(form, hostile.ofOne, row, 'with mark-up in the act: ');
    for (const row of hostile.rowsOfTwo) checkRowIn(form, hostile.ofTwo, row, 'with mark-up in two acts: ');
  });
}

function checkRowIn(form: Form, greffier: typeof firstAct.greffier, row: Row, lead = ''): void {
  it(lead + titleOf(row), () => {
    const desk = createDesk(greffier, { today: () => '2026-11-23' });
    const questions = typeof row[0] === 'string' ? [row[0]] : row[0];
    const exchanges = questions.map((question) => desk.ask({ channel: 'web', thread: 'one', question }));
    const exchange = exchanges.at(-1)!;
    const seen = form.see(exchange, greffier.corpus);
    const shown = present(exchange.reply.answer, greffier.corpus, form.publicUrl);
    expect(seen.breaches).toEqual([]);
    expect(missingFrom(seen, shown)).toEqual([]);
    expect(seen.asks).toEqual([...shown.choices, ...shown.suggestions].map(({ question }) => question));
    if (form.interactive) expect(seen.feedback).toBe(true);
  });
}

/** List what the answer holds and the form does not show. */
function missingFrom(seen: Seen, { basis, blocks, quotes, laws }: Presentation): string[] {
  const text = flat(seen.text);
  const words = [basis ?? '', ...laws.map(({ label }) => label), ...quotes.map(({ place }) => place)];
  // A form may shorten what is long, if it says so and leads to the rest.
  const long = [...quotes.map((quote) => quote.text), ...blocks.slice(1).flatMap(factsOf)];
  const short = blocks.slice(0, 1).flatMap(factsOf);
  const links = [...quotes, ...laws, ...blocks.flatMap(linksOf)].map(({ url }) => url);
  return [
    ...[...words, ...short].filter((fact) => !text.includes(flat(fact).toLowerCase())),
    ...(seen.rest ? [] : long.filter((fact) => !text.includes(flat(fact).toLowerCase()))),
    ...links.filter((url) => !seen.links.includes(url)),
  ];
}

/** Where a block leads. A shortened list may lead to its first items only. */
function linksOf(block: Block): readonly { readonly url: string }[] {
  if (block.kind === 'acts') return block.items.slice(0, 3);
  return block.kind === 'link' ? [block] : [];
}

/** What a block says, one string a fact. */
function factsOf(block: Block): string[] {
  switch (block.kind) {
    case 'sentence':
    case 'notice':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'acts':
      return block.items.map(({ label }) => label);
    case 'parts':
      return [];
    case 'table':
      return block.rows.flatMap((cells) => [inWords(block.columns, cells).split(' : ')[0]!, ...cells]);
    case 'chart':
      return block.bars.flatMap(({ label, text }) => [label, text]);
    case 'link':
      return [block.label];
  }
}

/** Text with single spaces and in lower case, so that a form may break lines and begin with a capital. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
