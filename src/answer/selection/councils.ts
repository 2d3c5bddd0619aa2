import type { Corpus } from '../../corpus/index.js';
import { fold } from '../../french/fold.js';
import type { Heard } from '../../question/rule.js';

const COUNCIL_OF =
  /\b(?:conseil (?:municipal|communautaire|departemental|regional|metropolitain)|mairie|ville|commune|metropole|agglo(?:meration)?) (?:de |d'|du )(?:la |le |l')?([a-z][a-z-]{2,40})/;

const collectivities = new WeakMap<Corpus, ReadonlySet<string>>();

function collectivitiesOf(corpus: Corpus): ReadonlySet<string> {
  const known =
    collectivities.get(corpus) ??
    new Set(corpus.summaries.map(({ collectivity }) => collectivity).filter((name) => name !== null));
  collectivities.set(corpus, known);
  return known;
}

/** Name, folded, the council that a question asks about where it is none of those of the acts; else null. */
export function foreignCouncil(heard: Heard, corpus: Corpus): string | null {
  const place = COUNCIL_OF.exec(heard.text)?.[1];
  if (place === undefined) return null;
  const known = collectivitiesOf(corpus);
  if (known.size === 0) return null;
  const isKnown = [...known].some((name) =>
    fold(name).replace(/-/g, ' ').includes(place.replace(/-/g, ' ').split(' ')[0]!),
  );
  return isKnown ? null : place;
}
