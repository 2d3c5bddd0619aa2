import type { ActSummary, Corpus } from '../../corpus/index.js';
import { frenchDate } from '../../french/dates.js';
import { count } from '../compose.js';
import type { Scope } from '../model.js';

const scopes = new WeakMap<Corpus, Scope & { readonly sittings: number }>();

/** Describe the acts of a corpus: how many, over which sittings, and what could not be read; computed once a corpus. */
export function scopeOf(corpus: Corpus): Scope {
  const { acts, from, to, unreadable } = measure(corpus);
  return { acts, from, to, unreadable };
}

function measure(corpus: Corpus): Scope & { readonly sittings: number } {
  const known = scopes.get(corpus);
  if (known) return known;
  const dates = corpus.summaries.map(({ date }) => date).filter((date) => date !== null);
  const scope = {
    acts: corpus.size,
    sittings: new Set(
      corpus.summaries.flatMap(({ date, assembly }) => (date === null ? [] : `${date} ${assembly ?? ''}`)),
    ).size,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    unreadable: corpus.unreadable.length,
  };
  scopes.set(corpus, scope);
  return scope;
}

/** Name an act in a list: number, date of the sitting, title. */
export function summaryLine(summary: ActSummary): string {
  const date = summary.date ? ` (${frenchDate(summary.date)})` : '';
  return `${summary.number ?? summary.id}${date} : ${summary.subject ?? 'sans objet lisible'}`;
}

/** Say in French what a list or a total looked at: « Sur 201 actes connus, 4 séances, du … au … ; 3 documents illisibles. » */
export function scopeSentence(corpus: Corpus): string {
  const { from, to, unreadable, sittings } = measure(corpus);
  const period =
    from && to
      ? from === to
        ? `, séance du ${frenchDate(from)}`
        : `, ${count(sittings, 'séance')}, du ${frenchDate(from)} au ${frenchDate(to)}`
      : '';
  const missing = unreadable > 0 ? ` ; ${count(unreadable, 'document illisible', 'documents illisibles')}` : '';
  return `Sur ${count(corpus.size, 'acte connu', 'actes connus')}${period}${missing}.`;
}
