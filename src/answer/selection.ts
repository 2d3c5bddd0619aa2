import { frenchDate } from '../french/dates.js';
import { fold } from '../french/fold.js';
import type { ActSummary, Corpus } from '../corpus/index.js';
import type { Heard } from '../question/rule.js';
import { topicWords } from '../question/topic-words.js';
import { enumerate } from './compose.js';
import type { Setting } from './responder.js';

/** What a question asks of a set of acts; every condition must hold. */
export interface Filter {
  readonly periods: readonly { readonly from: string; readonly to: string }[];
  readonly rapporteurs: readonly string[];
  readonly unknownPersons: readonly string[];
  readonly outcome: 'adopted' | 'rejected' | 'postponed' | 'unanimous' | null;
  readonly topic: readonly string[];
  /** A council named that is none of the corpus's (« le conseil municipal de Béziers »), folded. */
  readonly foreignCouncil: string | null;
}

const OUTCOME_WORDS: readonly (readonly [NonNullable<Filter['outcome']>, RegExp])[] = [
  ['rejected', /\b(rejet\w*|refus\w*|retoqu\w*|repouss\w*)/],
  ['postponed', /\b(report(e|ee|es|ees)|ajourn\w*|retire[es]*)\b/],
  ['unanimous', /\bunanim\w*/],
  ['adopted', /\b(adopt\w*|approuve\w*)/],
];
const OUTCOME_NAMES = {
  adopted: 'adopté(s)',
  rejected: 'rejeté(s)',
  postponed: 'reporté(s)',
  unanimous: "adopté(s) à l'unanimité",
} as const;
/** A list takes the acts that lack only a common word of those asked (« rue » beside a name). */
const ALMOST_ALL = 0.8;
/** Beside the name of a place, what kind of place it is tells nothing: acts leave it out (« SCI du 12 Jean-Jaurès »). */
const KIND_OF_PLACE = /^(rue|avenue|place|boulevard|allee|chemin|impasse|quartier|association|societe|entreprise)$/;
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

/** Tell whether the question names another council than those of the acts. */
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

/** Read the conditions out of a question. */
export function filterOf(heard: Heard, corpus: Corpus): Filter {
  return {
    periods: heard.slots.dates,
    rapporteurs: heard.slots.persons.flatMap(({ candidates }) => candidates),
    unknownPersons: heard.slots.unknownPersons,
    outcome: OUTCOME_WORDS.find(([, pattern]) => pattern.test(heard.text))?.[0] ?? null,
    topic: topicWords(heard).filter((word) => !OUTCOME_WORDS.some(([, pattern]) => pattern.test(word))),
    foreignCouncil: foreignCouncil(heard, corpus),
  };
}

/** Keep the acts that meet every condition, in the order of the corpus. */
export function select(filter: Filter, { corpus, find }: Pick<Setting, 'corpus' | 'find'>): readonly ActSummary[] {
  return selectRanked(filter, { corpus, find }).map(({ summary }) => summary);
}

/** An act selected; `inTitle` where its title holds the words asked: others only speak of them. */
export interface Selected {
  readonly summary: ActSummary;
  readonly inTitle: boolean;
}

/** Keep the acts that meet every condition: those of that title first, each in the order of the corpus. */
export function selectRanked(filter: Filter, { corpus, find }: Pick<Setting, 'corpus' | 'find'>): readonly Selected[] {
  if (filter.foreignCouncil !== null || filter.unknownPersons.length > 0) return [];
  const naming = filter.topic.filter((word) => !KIND_OF_PLACE.test(word));
  if (filter.topic.length === 0)
    return corpus.summaries.filter((summary) => meets(summary, filter)).map((summary) => ({ summary, inTitle: true }));
  const found = new Map<string, boolean>();
  for (const { id, missing, share, titleShare } of find(
    (naming.length > 0 ? naming : filter.topic).join(' '),
    undefined,
    Infinity,
  ))
    if (missing.length === 0 || share >= ALMOST_ALL) found.set(id, titleShare > 0);
  const kept = corpus.summaries.filter((summary) => found.has(summary.id) && meets(summary, filter));
  const ranked = kept.map((summary) => ({ summary, inTitle: found.get(summary.id)! }));
  return [...ranked.filter(({ inTitle }) => inTitle), ...ranked.filter(({ inTitle }) => !inTitle)];
}

function meets(summary: ActSummary, filter: Filter): boolean {
  const { date, rapporteur, outcome, unanimous } = summary;
  if (filter.periods.length > 0 && !filter.periods.some(({ from, to }) => date !== null && date >= from && date <= to))
    return false;
  if (filter.rapporteurs.length > 0 && !(rapporteur !== null && filter.rapporteurs.includes(rapporteur))) return false;
  if (filter.outcome === 'unanimous') return unanimous === true;
  return filter.outcome === null || outcome === filter.outcome;
}

/** Say the conditions in French, to follow « acte », or « actes » where there are several. */
export function describeFilter(filter: Filter, many: boolean): string {
  const s = many ? 's' : '';
  const parts: string[] = [];
  if (filter.outcome) parts.push(OUTCOME_NAMES[filter.outcome].replace('(s)', s));
  if (filter.topic.length > 0) parts.push(`sur « ${filter.topic.join(' ')} »`);
  if (filter.rapporteurs.length > 0) parts.push(`rapporté${s} par ${enumerate(filter.rapporteurs, 'ou')}`);
  if (filter.unknownPersons.length > 0) parts.push(`rapporté${s} par « ${filter.unknownPersons.join(', ')} »`);
  if (filter.periods.length > 0) parts.push(enumerate(filter.periods.map(describePeriod)));
  if (filter.foreignCouncil !== null) parts.push(`de « ${filter.foreignCouncil} »`);
  return parts.length > 0 ? ` ${parts.join(' ')}` : '';
}

function describePeriod({ from, to }: { from: string; to: string }): string {
  if (from === to) return `à la séance du ${frenchDate(from)}`;
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return `en ${from.slice(0, 4)}`;
  if (to.startsWith('9999')) return `depuis le ${frenchDate(from)}`;
  if (from.startsWith('0001')) return `jusqu'au ${frenchDate(to)}`;
  return `du ${frenchDate(from)} au ${frenchDate(to)}`;
}
