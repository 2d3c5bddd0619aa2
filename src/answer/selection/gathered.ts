import type { ActSummary, Corpus } from '../../corpus/index.js';
import type { Part } from '../../question/part-played.js';
import type { Filter, Outcome } from './conditions.js';

/** The acts of a corpus by what lists ask of them, each list in the order of the corpus. */
interface Gathered {
  /** The place of each act in the order of the corpus. */
  readonly places: ReadonlyMap<string, number>;
  /** How many acts bear a date: they stand first, in the order of their dates. */
  readonly dated: number;
  readonly playing: ReadonlyMap<Part, ReadonlyMap<string, readonly ActSummary[]>>;
  readonly ending: ReadonlyMap<Outcome, readonly ActSummary[]>;
}

const PARTS: readonly Part[] = ['rapporteur', 'for', 'against', 'abstentions', 'notVoting'];
const OUTCOMES: readonly Outcome[] = ['adopted', 'rejected', 'postponed', 'noted', 'unanimous', 'contested'];

const known = new WeakMap<Corpus, Gathered>();

/** Worked out once a corpus. */
function gatheredIn(corpus: Corpus): Gathered {
  const told = known.get(corpus);
  if (told) return told;
  const { summaries } = corpus;
  const made = {
    places: new Map(summaries.map(({ id }, place) => [id, place])),
    dated: summaries.filter(({ date }) => date !== null).length,
    playing: new Map(PARTS.map((part) => [part, byPlayer(summaries, part)])),
    ending: new Map(OUTCOMES.map((outcome) => [outcome, summaries.filter((one) => ends(one, outcome))])),
  };
  known.set(corpus, made);
  return made;
}

function byPlayer(summaries: readonly ActSummary[], part: Part): Map<string, ActSummary[]> {
  const acts = new Map<string, ActSummary[]>();
  for (const summary of summaries)
    for (const name of new Set(playersOf(summary, part))) {
      const list = acts.get(name);
      if (list) list.push(summary);
      else acts.set(name, [summary]);
    }
  return acts;
}

function playersOf({ rapporteur, voters }: ActSummary, part: Part): readonly string[] {
  return part === 'rapporteur' ? (rapporteur === null ? [] : [rapporteur]) : voters[part];
}

function ends({ outcome, unanimous, against, abstentions }: ActSummary, wanted: Outcome): boolean {
  if (wanted === 'unanimous') return unanimous === true;
  if (wanted === 'contested') return (against ?? 0) > 0 || (abstentions ?? 0) > 0 || unanimous === false;
  return outcome === wanted;
}

/** Tell whether an act meets the conditions that its summary can tell, all but the topic. */
export function meets(
  summary: ActSummary,
  { periods, persons, part, outcome, sums, councils, nature }: Filter,
): boolean {
  if (nature !== null && !nature.ids.has(summary.id)) return false;
  if (councils !== null && !councils.ids.has(summary.id)) return false;
  const { date } = summary;
  if (periods.length > 0 && !periods.some(({ from, to }) => date !== null && date >= from && date <= to)) return false;
  if (persons.length > 0 && !playersOf(summary, part).some((name) => persons.includes(name))) return false;
  if (sums.length > 0 && !sums.some((bounds) => summary.sums.some((cents) => isWithin(cents, bounds)))) return false;
  return outcome === null || ends(summary, outcome);
}

function isWithin(cents: number, { min, max }: Filter['sums'][number]): boolean {
  return (min === null || cents >= min) && (max === null || cents <= max);
}

/** List the acts that meet every condition but the topic, in the order of the corpus: those of the narrowest, sifted by the others. */
export function actsMeeting(filter: Filter, corpus: Corpus): readonly ActSummary[] {
  const { playing, ending } = gatheredIn(corpus);
  const { periods, persons, part, outcome } = filter;
  const lists = [
    corpus.summaries,
    ...(periods.length > 0 ? [spanOf(periods, corpus)] : []),
    ...(persons.length === 1 ? [playing.get(part)!.get(persons[0]!) ?? []] : []),
    ...(outcome !== null ? [ending.get(outcome)!] : []),
  ];
  const narrowest = lists.reduce((a, b) => (b.length < a.length ? b : a));
  return narrowest.filter((summary) => meets(summary, filter));
}

/** List the acts of the sittings held in any of some periods (ISO dates, both included), in the order of the corpus. */
export function actsHeldIn(periods: Filter['periods'], corpus: Corpus): readonly ActSummary[] {
  return spanOf(periods, corpus).filter(({ date }) => periods.some(({ from, to }) => date! >= from && date! <= to));
}

/** The dated acts from the first of some periods to the last. */
function spanOf(periods: Filter['periods'], corpus: Corpus): readonly ActSummary[] {
  const { dated } = gatheredIn(corpus);
  const from = periods.map((period) => period.from).reduce((a, b) => (b < a ? b : a));
  const to = periods.map((period) => period.to).reduce((a, b) => (b > a ? b : a));
  return corpus.summaries.slice(
    firstWhere(dated, (place) => corpus.summaries[place]!.date! >= from),
    firstWhere(dated, (place) => corpus.summaries[place]!.date! > to),
  );
}

/** The first of `count` places at which what holds from some place on does, by halves; `count` where it never does. */
function firstWhere(count: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Put acts in the order of the corpus. */
export function inOrder(acts: readonly ActSummary[], corpus: Corpus): ActSummary[] {
  const { places } = gatheredIn(corpus);
  return [...acts].sort((a, b) => places.get(a.id)! - places.get(b.id)!);
}

/** Count the acts that do not tell what a condition on the vote asks: how it ended, or who was against. */
export function countSilent(outcome: Outcome, corpus: Corpus): number {
  const isAboutVoices = outcome === 'unanimous' || outcome === 'contested';
  return corpus.summaries.filter((summary) =>
    isAboutVoices ? summary.unanimous === null && summary.against === null : summary.outcome === null,
  ).length;
}
