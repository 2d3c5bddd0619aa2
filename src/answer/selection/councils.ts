import type { Heard } from '../../question/rule.js';
import type { Setting } from '../responder.js';

/**
 * The acts of the councils that a question names, by identifier; null where it names none. An act that does not name its
 * council is one of them where its text, or the name of its document, holds the words.
 */
export function actsOfCouncils(
  { question, slots: { councils } }: Heard,
  { corpus, find }: Pick<Setting, 'corpus' | 'find'>,
): ReadonlySet<string> | null {
  if (councils.length === 0) return null;
  const names = new Set(councils.flatMap((mention) => mention.names));
  const isOf = (collectivity: string | null): boolean => collectivity !== null && names.has(collectivity);
  const speaking = councils.flatMap(({ start, end }) =>
    find(question.slice(start, end), (id) => corpus.summary(id)!.collectivity === null, Infinity).filter(
      ({ missing }) => missing.length === 0,
    ),
  );
  return new Set([
    ...corpus.summaries.filter(({ collectivity }) => isOf(collectivity)).map(({ id }) => id),
    ...speaking.map(({ id }) => id),
  ]);
}
