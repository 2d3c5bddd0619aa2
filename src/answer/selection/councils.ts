import { councilKey, councilNamed, type ActSummary, type Corpus } from '../../corpus/index.js';
import { fold } from '../../french/fold.js';
import type { Heard } from '../../question/rule.js';
import type { Setting } from '../responder.js';

/** The acts of a corpus by what names their council: its name as printed, else their website. */
interface ByCouncil {
  readonly acts: ReadonlyMap<string, readonly ActSummary[]>;
  /** Identifiers of those that do not print the name of their council. */
  readonly unnamed: ReadonlySet<string>;
  /** How many councils the names stand for. */
  readonly councils: number;
}

/** What stands before the name of a place: « à la mairie de », « au conseil de ». */
const PLACED =
  "(?:a|au|aux|de|du|des|en|pour|chez|la|le|les|ville|commune|mairie|conseil|municipal|communautaire|agglomeration|metropole|communaute|communes) |[dl]' ?";
const known = new WeakMap<Corpus, ByCouncil>();

/** Worked out once a corpus. */
function byCouncil(corpus: Corpus): ByCouncil {
  const told = known.get(corpus);
  if (told) return told;
  const acts = new Map<string, ActSummary[]>();
  for (const summary of corpus.summaries) {
    const name = councilNamed(summary);
    if (name === null) continue;
    const list = acts.get(name) ?? [];
    acts.set(name, list);
    list.push(summary);
  }
  const unnamed = corpus.summaries.filter(({ collectivity }) => collectivity === null).map(({ id }) => id);
  const made = { acts, unnamed: new Set(unnamed), councils: new Set(Array.from(acts.keys(), councilKey)).size };
  known.set(corpus, made);
  return made;
}

/**
 * The acts of the councils that a question names, by identifier; null where it names none, or the only one there is. An
 * act that does not name its council is one of them where its text, or the name of its document, holds the words: beside
 * the only council named it may be of the same, except where a sitting is asked about (`ofSitting`).
 */
export function actsOfCouncils(
  { question, slots: { councils } }: Heard,
  { corpus, find }: Pick<Setting, 'corpus' | 'find'>,
  { ofSitting = false } = {},
): ReadonlySet<string> | null {
  if (councils.length === 0) return null;
  const { acts, unnamed, councils: count } = byCouncil(corpus);
  if (count < (ofSitting && unnamed.size > 0 ? 1 : 2)) return null;
  const named = [...new Set(councils.flatMap((mention) => mention.names))].flatMap((name) => acts.get(name) ?? []);
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

/** A question about an act of the council it names, among several, without that name: it only said where to look. */
export function withoutCouncils({ heard, corpus }: Pick<Setting, 'heard' | 'corpus'>): Heard {
  const { councils } = heard.slots;
  if (councils.length === 0 || byCouncil(corpus).councils < 2) return heard;
  const text = councils.reduce((rest, { start, end }) => {
    const name = fold(heard.question.slice(start, end)).replace(/[^a-z0-9]+/g, '[^a-z0-9]+');
    return rest.replace(new RegExp(`(?:^|(?<= ))(?:${PLACED}){0,6}${name}(?: ?: ?|(?![a-z]))`), ' ');
  }, heard.text);
  const rest = text.replace(/\s+/g, ' ').trim();
  return rest === '' ? heard : { ...heard, text: rest };
}
