import type { Act } from '../../records/index.js';
import { fold } from '../../french/fold.js';
import { answered, aside, count, list, sentence } from '../compose.js';
import { citeRange } from '../quote.js';
import type { Responder } from '../responder.js';
import { scopeOf, scopeSentence, summaryLine } from '../selection/scope.js';

const MOST_READ = 200;

/** Where the decisions or the exposé of an act name a person, as offsets of its text; null where they don't. */
function namedIn(act: Act, name: string): { start: number; end: number } | null {
  const wanted = fold(name).replace(/[^a-z]+/g, ' ');
  const pointers = [
    ...act.operativePart.map((_, index) => `/operativePart/${index}`),
    ...act.body.map((_, index) => `/body/${index}`),
  ];
  for (const pointer of pointers) {
    const source = act.sources[pointer];
    if (
      source &&
      fold(act.text.slice(source.start, source.end))
        .replace(/[^a-z]+/g, ' ')
        .includes(wanted)
    )
      return source;
  }
  return null;
}

/** « Dans quels organismes siège Aline Martin ? »: the acts of designation that name the person in their own text. */
const mandates: Responder = ({ intent, heard, corpus, find }) => {
  const names = heard.slots.persons.flatMap(({ candidates }) => candidates);
  const found = names.flatMap((name) =>
    find(name, { limit: MOST_READ }).flatMap(({ id }) => {
      const act = corpus.act(id);
      const passage = act && DESIGNATES.test(act.subject ?? '') ? namedIn(act, name) : null;
      return act && passage ? [{ act, passage }] : [];
    }),
  );
  const scope = scopeOf(corpus);
  const who = names.join(', ');
  if (found.length === 0) {
    const text = `Aucun acte que je connais ne désigne ${who} dans un organisme.`;
    return aside('no-such-act', intent, [sentence(text), sentence(scopeSentence(corpus))], { scope });
  }
  const items = found.map(({ act }) => summaryLine(corpus.summary(act.id)!));
  const head = `${count(found.length, 'acte désigne', 'actes désignent')} ${who} :`;
  return answered(intent, 'computed', [sentence(head), list(items), sentence(scopeSentence(corpus))], {
    acts: found.map(({ act }) => act.id),
    scope,
    citations: found.slice(0, 8).map(({ act, passage }) => citeRange(act, passage.start, passage.end)),
  });
};

const DESIGNATES = /(?<!\p{L})(?:désign|design|élect|elect|nomin|représent|represent)/iu;

/** Responders to questions about the bodies a person was named to. */
export const mandateResponders: Readonly<Record<string, Responder>> = { 'people/mandates': mandates };
