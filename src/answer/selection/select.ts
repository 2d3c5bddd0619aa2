import type { ActSummary } from '../../corpus/index.js';
import type { Setting } from '../responder.js';
import type { Filter } from './filter.js';
import { actsMeeting, inOrder, meets } from './gathered.js';

/** A list takes the acts that lack only a common word of those asked (« rue » beside a name). */
const ALMOST_ALL = 0.8;
/** So does one whose title speaks of what is asked in other words (« cyclable » for « vélo »). */
const IN_OTHER_WORDS = 0.65;
/** Beside the name of a place, what kind of place it is tells nothing: acts leave it out (« SCI du 12 Jean-Jaurès »). */
const KIND_OF_PLACE =
  /^(rue|avenue|place|boulevard|allee|chemin|impasse|quartier|association|societe|entreprise|magasin|commerce|etablissement)$/;

/** Acts selected: those whose title holds the words asked first, then those that only speak of them, each in the order of the corpus. */
export interface Selected {
  readonly acts: readonly ActSummary[];
  /** How many hold the words in their title. */
  readonly inTitle: number;
}

/** Keep the acts that meet every condition. */
export function select(filter: Filter, { corpus, find }: Pick<Setting, 'corpus' | 'find'>): Selected {
  if (filter.foreignCouncil !== null || filter.unknownPersons.length > 0) return { acts: [], inTitle: 0 };
  if (filter.topic.length === 0) {
    const acts = actsMeeting(filter, corpus);
    return { acts, inTitle: acts.length };
  }
  if (filter.topics.length > 0) {
    const parts = filter.topics.map((topic) => select({ ...filter, topic, topics: [] }, { corpus, find }));
    const titled = new Set(parts.flatMap(({ acts, inTitle }) => acts.slice(0, inTitle)));
    const others = new Set(parts.flatMap(({ acts }) => acts.filter((act) => !titled.has(act))));
    return { acts: [...inOrder([...titled], corpus), ...inOrder([...others], corpus)], inTitle: titled.size };
  }
  const naming = filter.topic.filter((word) => !KIND_OF_PLACE.test(word));
  const words = (naming.length > 0 ? naming : filter.topic).join(' ');
  const titled: ActSummary[] = [];
  const others: ActSummary[] = [];
  for (const { id, share, titleShare } of find(words, { limit: Infinity, leastShare: IN_OTHER_WORDS })) {
    const summary = corpus.summary(id)!;
    if ((share >= ALMOST_ALL || titleShare >= IN_OTHER_WORDS) && meets(summary, filter))
      (titleShare > 0 ? titled : others).push(summary);
  }
  return { acts: [...inOrder(titled, corpus), ...inOrder(others, corpus)], inTitle: titled.length };
}
