import type { ActSummary, Corpus } from '../corpus/index.js';
import { fold } from '../french/fold.js';
import { bodyNamed, isStandingCommittee, type Body } from '../law/bodies.js';
import type { Act } from '../records/index.js';
import type { Setting } from './responder.js';

function wordsOf({ assembly, collectivity }: Pick<ActSummary, 'assembly' | 'collectivity'>): string {
  return fold(`${assembly ?? ''} ${collectivity ?? ''}`).trim();
}

/** Tell what kind of assembly took an act. */
export function bodyOf({ assembly, collectivity }: Act): Body {
  return bodyNamed(wordsOf({ assembly, collectivity: collectivity.name }));
}

/** Tell whether an act was taken by the standing committee of a département or a région, where proxies count for the quorum. */
export function countsProxiesForQuorum(act: Act): boolean {
  const body = bodyOf(act);
  return (body === 'departement' || body === 'region') && isStandingCommittee(fold(act.assembly ?? ''));
}

const bodies = new WeakMap<Corpus, Body>();

/** Tell what kind of assembly took all the acts of a corpus; unknown where they are of several kinds. */
function bodyOfCorpus(corpus: Corpus): Body {
  const known = bodies.get(corpus);
  if (known !== undefined) return known;
  const found = new Set(corpus.summaries.map((summary) => bodyNamed(wordsOf(summary))));
  const [only = 'unknown', ...others] = found;
  const body = others.length > 0 ? 'unknown' : only;
  bodies.set(corpus, body);
  return body;
}

/** Tell what kind of assembly a question on the rules is about: the one it names, else that of all the acts. */
export function bodyAsked({ heard, corpus }: Setting): Body {
  const named = bodyNamed(heard.text);
  return named === 'unknown' ? bodyOfCorpus(corpus) : named;
}
