import { lawOf, type Law } from './codes.js';

/** A rule on how assemblies work, as one kind of them has it. */
export interface Statement {
  /** One to four plain French sentences. */
  readonly text: string;
  readonly laws: readonly Law[];
}

/** What a rule says for communes, and for the other bodies where their own article says it. */
export interface CouncilRule {
  readonly commune: Statement;
  /** Null: the rule of the communes, through CGCT, article L5211-1. */
  readonly intercommunal: Statement | null;
  readonly departement: Statement | null;
  readonly region: Statement | null;
}

/** State a rule and cite its articles: those of the CGCT by their number alone, others in full. */
export function says(text: string, ...citations: string[]): Statement {
  return {
    text,
    laws: citations.map((citation) => lawOf(/^[LR]O?\d/.test(citation) ? `CGCT, article ${citation}` : citation)),
  };
}

/** Make a rule whose text is the same for départements and régions, each under its own articles. */
export function rule(
  commune: Statement,
  others: {
    readonly intercommunal?: Statement;
    readonly text?: string;
    readonly departement?: readonly string[];
    readonly region?: readonly string[];
  } = {},
): CouncilRule {
  const { intercommunal = null, text, departement, region } = others;
  return {
    commune,
    intercommunal,
    departement: text && departement ? says(text, ...departement) : null,
    region: text && region ? says(text, ...region) : null,
  };
}
