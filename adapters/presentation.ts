import type { ActCitation, Answer, Block, Choice } from '../src/answer/model.js';
import type { Corpus } from '../src/corpus/index.js';
import { basisInWords, capital, lineAt, titleOf } from './wording.js';

/** A passage as readers see it: where it stands, its words, and the address that highlights it. */
export interface Quote {
  readonly place: string;
  /** Line of the act's text on which it begins, from 1. */
  readonly line: number;
  readonly text: string;
  readonly url: string;
}

/** A statute, by name and address. */
export interface Law {
  readonly label: string;
  readonly url: string;
}

/** An answer in the words that every channel shows; each gives them its own form. */
export interface Presentation {
  /** What the answer rests on (« Écrit dans l'acte »), null where it rests on nothing. */
  readonly basis: string | null;
  readonly blocks: readonly Block[];
  readonly quotes: readonly Quote[];
  readonly laws: readonly Law[];
  /** What the user must choose from. */
  readonly choices: readonly Choice[];
  /** What can be asked next. */
  readonly suggestions: readonly Choice[];
}

/** Put an answer in words. Addresses are absolute where `publicUrl` (no final slash) is given. */
export function present(answer: Answer, corpus: Corpus, publicUrl = ''): Presentation {
  const quotes = answer.citations.flatMap((citation) =>
    'act' in citation ? quoteOf(citation, corpus, publicUrl) : [],
  );
  return {
    basis: answer.basis && capital(basisInWords[answer.basis]),
    blocks: answer.blocks.map((block) => addressed(block, publicUrl)),
    quotes,
    laws: answer.citations.flatMap((citation) => ('law' in citation ? { label: citation.law, url: citation.url } : [])),
    choices: answer.choices,
    suggestions: answer.suggestions.map((question) => ({ label: question, question })),
  };
}

function addressed(block: Block, publicUrl: string): Block {
  if (block.kind === 'link') return { ...block, url: publicUrl + block.url };
  if (block.kind !== 'acts') return block;
  return { ...block, items: block.items.map((item) => ({ ...item, url: publicUrl + item.url })) };
}

function quoteOf({ act: id, start, text, url }: ActCitation, corpus: Corpus, publicUrl: string): Quote {
  const act = corpus.act(id);
  const line = act ? lineAt(act, start) : 1;
  return { place: act ? `${titleOf(act)}, ligne ${line}` : id, line, text, url: publicUrl + url };
}
