import type { Filter } from './selection/conditions.js';

/** How a question ended, as in the public JSON contract. */
export type Status =
  'answered' | 'not-stated' | 'no-such-act' | 'ambiguous' | 'out-of-scope' | 'not-understood' | 'social';

/** What an answer rests on: read in the act, worked out from stated figures, following from stated facts, or a statute. */
export type Basis = 'stated' | 'computed' | 'deduced' | 'law';

/** A passage of an act: `text` is exactly `act.text.slice(start, end)`; `url` leads to it on the act's page. */
export interface ActCitation {
  readonly act: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly url: string;
}

/** A statute an answer rests on: `law` is its name in French (« CGCT, article L2131-1 »). */
export interface LawCitation {
  readonly law: string;
  readonly text: null;
  readonly url: string;
}

export type Citation = ActCitation | LawCitation;

/** How many acts a list or a total looked at, over which sittings (ISO dates), and how many documents could not be read. */
export interface Scope {
  readonly acts: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly unreadable: number;
}

/** A list of acts an answer is about, whole even where it shows the first ones only: what follows may narrow it. */
export interface ActsListed {
  readonly ids: readonly string[];
  /** How many were shown so far. */
  readonly shown: number;
  /** The conditions they met. */
  readonly filter: Filter;
}

/** What the user can pick, with the question it asks. */
export interface Choice {
  readonly label: string;
  readonly question: string;
}

/** What a part of a whole or a bar of a chart means, so that a channel gives the same thing the same colour. */
export type Tone = 'for' | 'against' | 'abstention' | 'away' | 'neutral';

/** A part of a whole: `value` counts persons or voices, never shares. */
export interface Part {
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
}

/** A bar of a chart: its length, and what is written beside it (« 12 400 € »). */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** One piece of an answer; a channel shows each kind in its own form, plain text shows them all. */
export type Block =
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'notice'; readonly text: string }
  /** A list of acts; `url`, which starts with `/`, is the page of each. */
  | { readonly kind: 'acts'; readonly items: readonly { readonly label: string; readonly url: string }[] }
  /** The proportions of a vote or of an attendance; the figures also stand in the answer's words. */
  | { readonly kind: 'parts'; readonly title: string; readonly parts: readonly Part[] }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Bars that compare; a channel that draws them also gives them as a table, under these two column names. */
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly columns: readonly [label: string, value: string];
      readonly bars: readonly Bar[];
    }
  /** A file or a page of ours; `url` starts with `/`. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

interface Common {
  /** Name of the rule that answered, `topic/what`. */
  readonly intent: string;
  /** First block = the headline. */
  readonly blocks: readonly Block[];
  /** Ids of the acts the answer rests on. */
  readonly acts: readonly string[];
  readonly scope: Scope | null;
  readonly citations: readonly Citation[];
  readonly suggestions: readonly string[];
  /** The list of acts answered with, where it was one; kept for what follows, shown by no channel. */
  readonly listed: ActsListed | null;
}

export interface Answered extends Common {
  readonly status: 'answered';
  readonly basis: Basis | null;
  readonly choices: readonly Choice[];
}

/** The act is known and does not say it: the blocks tell what it does say nearby. */
export interface NotStated extends Common {
  readonly status: 'not-stated';
  readonly basis: null;
  readonly choices: readonly Choice[];
}

export interface Ambiguous extends Common {
  readonly status: 'ambiguous';
  readonly basis: null;
  readonly choices: readonly [Choice, ...Choice[]];
}

export interface Aside extends Common {
  readonly status: 'no-such-act' | 'out-of-scope' | 'not-understood' | 'social';
  readonly basis: null;
  readonly choices: readonly Choice[];
}

/** An answer before any channel gives it a form. */
export type Answer = Answered | NotStated | Ambiguous | Aside;

/** Render the blocks of an answer as plain French text, one block a paragraph, one list item a line. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'list':
          return lines(block.items);
        case 'acts':
          return lines(block.items.map(({ label }) => label));
        case 'parts':
          return '';
        case 'table':
          return lines(block.rows.map((cells) => inWords(block.columns, cells)));
        case 'chart':
          return lines(block.bars.map(({ label, text }) => `${label} : ${text}`));
        case 'link':
          return `${block.label} : ${block.url}`;
        default:
          return block.text;
      }
    })
    .filter((text) => text !== '')
    .join('\n');
}

function lines(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Say a row of a table: its first cell, then each other under the name of its column; empty cells are left out. */
export function inWords(columns: readonly string[], [head = '', ...cells]: readonly string[]): string {
  const told = cells.flatMap((cell, index) => (cell === '' ? [] : `${columns[index + 1] ?? ''} ${cell}`.trim()));
  return told.length > 0 ? `${head} : ${told.join(', ')}` : head;
}
