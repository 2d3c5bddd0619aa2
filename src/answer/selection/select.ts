import type { ActSummary } from '../../corpus/index.js';
import type { Setting } from '../responder.js';
import { meets, type Filter } from './filter.js';

/** A list takes the acts that lack only a common word of those asked (« rue » beside a name). */
const ALMOST_ALL = 0.8;
/** Beside the name of a place, what kind of place it is tells nothing: acts leave it out (« SCI du 12 Jean-Jaurès »). */
const KIND_OF_PLACE = /^(rue|avenue|place|boulevard|allee|chemin|impasse|quartier|association|societe|entreprise)$/;

/** An act selected; `inTitle` where its title holds the words asked: others only speak of them. */
export interface Selected {
  readonly summary: ActSummary;
  readonly inTitle: boolean;
}

/** Keep the acts that meet every condition: those of that title first, each in the order of the corpus. */
export function select(filter: Filter, { corpus, find }: Pick<Setting, 'corpus' | 'find'>): readonly Selected[] {
  if (filter.foreignCouncil !== null || filter.unknownPersons.length > 0) return [];
  if (filter.topic.length === 0)
    return corpus.summaries.filter((summary) => meets(summary, filter)).map((summary) => ({ summary, inTitle: true }));
  const naming = filter.topic.filter((word) => !KIND_OF_PLACE.test(word));
  const words = (naming.length > 0 ? naming : filter.topic).join(' ');
  const found = new Map<string, boolean>();
  for (const { id, share, titleShare } of find(words, undefined, Infinity))
    if (share >= ALMOST_ALL) found.set(id, titleShare > 0);
  const kept = corpus.summaries.filter((summary) => found.has(summary.id) && meets(summary, filter));
  const ranked = kept.map((summary) => ({ summary, inTitle: found.get(summary.id)! }));
  return [...ranked.filter(({ inTitle }) => inTitle), ...ranked.filter(({ inTitle }) => !inTitle)];
}
