import type { ActSummary, Corpus } from '../../corpus/index.js';
import type { Setting } from '../responder.js';
import { meets, type Filter } from './filter.js';

/** A list takes the acts that lack only a common word of those asked (« rue » beside a name). */
const ALMOST_ALL = 0.8;
/** So does one whose title speaks of what is asked in other words (« cyclable » for « vélo »). */
const IN_OTHER_WORDS = 0.65;
/** Beside the name of a place, what kind of place it is tells nothing: acts leave it out (« SCI du 12 Jean-Jaurès »). */
const KIND_OF_PLACE =
  /^(rue|avenue|place|boulevard|allee|chemin|impasse|quartier|association|societe|entreprise|magasin|commerce|etablissement)$/;

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
    if (share >= ALMOST_ALL || titleShare >= IN_OTHER_WORDS) found.set(id, titleShare > 0);
  const places = placesIn(corpus);
  const ranked = [...found]
    .map(([id, inTitle]) => ({ summary: corpus.summary(id)!, inTitle }))
    .filter(({ summary }) => meets(summary, filter))
    .sort((a, b) => places.get(a.summary.id)! - places.get(b.summary.id)!);
  return [...ranked.filter(({ inTitle }) => inTitle), ...ranked.filter(({ inTitle }) => !inTitle)];
}

const knownPlaces = new WeakMap<Corpus, ReadonlyMap<string, number>>();

/** The place of each act in the order of the corpus; computed once a corpus. */
function placesIn(corpus: Corpus): ReadonlyMap<string, number> {
  const known = knownPlaces.get(corpus) ?? new Map(corpus.summaries.map(({ id }, place) => [id, place]));
  knownPlaces.set(corpus, known);
  return known;
}
