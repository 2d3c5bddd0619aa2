import { actUrl } from './quote.js';
import type {
  ActsListed,
  Ambiguous,
  Answered,
  Aside,
  Basis,
  Block,
  Choice,
  Citation,
  NotStated,
  Scope,
} from './model.js';

/** A block of plain French. */
export function sentence(text: string): Block {
  return { kind: 'sentence', text };
}

/** A warning or a caveat the reader must see with the answer. */
export function notice(text: string): Block {
  return { kind: 'notice', text };
}

/** A list, one item a line. */
export function list(items: readonly string[]): Block {
  return { kind: 'list', items };
}

/** A list of acts, one a line, each leading to its page. */
export function actList(items: readonly { readonly id: string; readonly label: string }[]): Block {
  return { kind: 'acts', items: items.map(({ id, label }) => ({ label, url: actUrl(id) })) };
}

interface Extra {
  readonly acts?: readonly string[];
  readonly citations?: readonly Citation[];
  readonly suggestions?: readonly string[];
  readonly scope?: Scope | null;
  readonly choices?: readonly Choice[];
  readonly listed?: ActsListed;
}

function common(intent: string, text: string | readonly Block[], extra: Extra) {
  return {
    intent,
    blocks: typeof text === 'string' ? [sentence(text)] : text,
    acts: extra.acts ?? [],
    scope: extra.scope ?? null,
    citations: extra.citations ?? [],
    suggestions: extra.suggestions ?? [],
    choices: extra.choices ?? [],
    listed: extra.listed ?? null,
  };
}

/** An answer proven by what it cites. */
export function answered(
  intent: string,
  basis: Basis | null,
  text: string | readonly Block[],
  extra: Extra = {},
): Answered {
  return { status: 'answered', basis, ...common(intent, text, extra) };
}

/** An honest refusal: the act does not state it; the text says what it does state nearby. */
export function notStated(intent: string, text: string | readonly Block[], extra: Extra = {}): NotStated {
  return { status: 'not-stated', basis: null, ...common(intent, text, extra) };
}

/** An answer that needs no act: greeting, boundary, not understood, nothing found. */
export function aside(
  status: Aside['status'],
  intent: string,
  text: string | readonly Block[],
  extra: Extra = {},
): Aside {
  return { status, basis: null, ...common(intent, text, extra) };
}

/** Ask which one is meant. */
export function ambiguous(
  intent: string,
  text: string | readonly Block[],
  choices: readonly [Choice, ...Choice[]],
  extra: Omit<Extra, 'choices'> = {},
): Ambiguous {
  return { ...common(intent, text, extra), status: 'ambiguous', basis: null, choices };
}

/** Join names or things the French way: « A, B et C ». */
export function enumerate(items: readonly string[], word = 'et'): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

const FIGURES = new Intl.NumberFormat('fr-FR');

/** Write a count with its noun: « 1 voix », « 2 élus »; from 2 on the plural stands. */
export function count(value: number, singular: string, plural = `${singular}s`): string {
  return `${FIGURES.format(value)} ${Math.abs(value) < 2 ? singular : plural}`;
}

/** Write a share of a whole as a French percentage with two decimals: « 66,30 % ». */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2).replace('.', ',')} %`;
}
