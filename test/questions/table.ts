import { expect } from 'vitest';
import { shippedGlossary } from '../../adapters/glossary-files.js';
import { loadLexicon } from '../../adapters/lexicon/load.js';
import { createGreffier, type Greffier, type Reply } from '../../src/ask.js';
import { newConversation } from '../../src/conversation/conversation.js';
import { createCorpus } from '../../src/corpus/index.js';
import { fold } from '../../src/french/fold.js';
import type { Act } from '../../src/records/index.js';

/** A question (earlier ones first), how it must end, and what its text must hold; a `!` before words forbids them. */
export type Row = readonly [question: string | readonly string[], status: string, ...words: string[]];

const TODAY = '2026-11-23';
const lexicon = await loadLexicon();

/** Make the bot over acts, with the lexicon that ships. */
export function over(acts: readonly Act[]): Greffier {
  return createGreffier(createCorpus(acts), { lexicon, glossary: shippedGlossary() });
}

/** Ask the questions of a row in one conversation; gives the last reply. */
export function ask(greffier: Greffier, questions: string | readonly string[]): Reply {
  let conversation = newConversation;
  let reply: Reply | undefined;
  for (const question of typeof questions === 'string' ? [questions] : questions) {
    reply = greffier.ask(question, { today: TODAY, conversation });
    ({ conversation } = reply);
  }
  return reply!;
}

/** Name a test after the questions of its row. */
export function titleOf([questions]: Row): string {
  return typeof questions === 'string' ? questions : questions.join(' > ');
}

/** Check a row, and that every passage cited stands in its act as quoted. */
export function checkRow(greffier: Greffier, [questions, status, ...words]: Row): void {
  const { result } = ask(greffier, questions);
  expect(result).toMatchObject({ status });
  const text = fold(result.text);
  for (const word of words) {
    if (word.startsWith('!')) expect(text).not.toContain(fold(word.slice(1)));
    else expect(text).toContain(fold(word));
  }
  for (const citation of result.citations)
    if (citation.text !== null)
      expect(greffier.corpus.act(citation.act)!.text.slice(citation.start, citation.end)).toBe(citation.text);
}
