import { councilKey, type ActSummary, type Corpus } from '../../corpus/index.js';
import type { Heard } from '../../question/rule.js';
import type { Setting } from '../responder.js';

/** The acts of a corpus by the name of their council, as printed; those that name none under null. */
interface ByCouncil {
  readonly acts: ReadonlyMap<string | null, readonly ActSummary[]>;
  /** How many councils the names stand for. */
  readonly councils: number;
}

const known = new WeakMap<Corpus, ByCouncil>();

/** Worked out once a corpus. */
function byCouncil(corpus: Corpus): ByCouncil {
  const told = known.get(corpus);
  if (told) return told;
  const acts = new Map<string | null, ActSummary[]>();
  for (const summary of corpus.summaries) {
    const list = acts.get(summary.collectivity) ?? [];
    acts.set(summary.collectivity, list);
    list.push(summary);
  }
  const keys = [...acts.keys()].flatMap((name) => (name === null ? [] : [councilKey(name)]));
  const made = { acts, councils: new Set(keys).size };
  known.set(corpus, made);
  return made;
}

/**
 * The acts of the councils that a question names, by identifier; null where it names none, or the only one there is. An
 * act that does not name its council is one of them where its text, or the name of its document, holds the words.
 */
export function actsOfCouncils(
  { question, slots: { councils } }: Heard,
  { corpus, find }: Pick<Setting, 'corpus' | 'find'>,
): ReadonlySet<string> | null {
  if (councils.length === 0) return null;
  const { acts, councils: count } = byCouncil(corpus);
  if (count < 2) return null;
  const named = [...new Set(councils.flatMap((mention) => mention.names))].flatMap((name) => acts.get(name) ?? []);
  const unnamed = new Set((acts.get(null) ?? []).map(({ id }) => id));
  const speaking =
    unnamed.size === 0
      ? []
      : councils.flatMap(({ start, end }) =>
          find(question.slice(start, end), { filter: (id) => unnamed.has(id), limit: Infinity }).filter(
            ({ missing }) => missing.length === 0,
          ),
        );
  return new Set([...named, ...speaking].map(({ id }) => id));
}
