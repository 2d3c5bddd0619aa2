import type { Act, Person, Vote } from '../records/index.js';
import { mentionsOf } from './mentions.js';
import { gatherPersons, openPersons, type Persons } from './persons.js';
import { mainSumOf } from './main-sum.js';

export { councilKey } from './councils.js';

/** What names the council of an act: its own words, else the website it was published on; null for neither. */
export function councilNamed({ collectivity, website }: Pick<ActSummary, 'collectivity' | 'website'>): string | null {
  return collectivity ?? website;
}
export type { Part } from './mentions.js';
export type { Appearance, CouncilPerson, PersonDoubt, Persons } from './persons.js';

/** What lists and searches need of an act, without its text. */
export interface ActSummary {
  readonly id: string;
  readonly kind: Act['kind'];
  readonly number: string | null;
  /** Date of the sitting, ISO. */
  readonly date: string | null;
  readonly subject: string | null;
  readonly theme: string | null;
  /** Name of the rapporteur. */
  readonly rapporteur: string | null;
  readonly outcome: Vote['outcome'];
  readonly unanimous: boolean | null;
  /** Counts of the vote, in voices; null where the act prints none. */
  readonly against: number | null;
  readonly abstentions: number | null;
  /** Names of those whose vote the act prints, by the way they voted. */
  readonly voters: Readonly<Record<keyof Vote['named'], readonly string[]>>;
  /** Every sum of money of the act, in cents, each once. */
  readonly sums: readonly number[];
  /** The sum the act is about, in cents; null where it has none, or several that compete. */
  readonly mainSum: number | null;
  readonly assembly: string | null;
  readonly collectivity: string | null;
  /** Name of the website its document was published on, without « www. » nor « .fr »; null where it isn't known. */
  readonly website: string | null;
}

/** A document that gave no act because it could not be read. */
export interface Unreadable {
  readonly file: string;
  readonly reason: string;
}

/** The set of acts questions are answered from; a store keeps them in memory or on disk. */
export interface Corpus {
  readonly size: number;
  /** By date of the sitting, then number; acts without a date last. */
  readonly summaries: readonly ActSummary[];
  summary(id: string): ActSummary | undefined;
  act(id: string): Act | undefined;
  /** Distinct names of the persons the acts name. */
  readonly people: readonly string[];
  /** The persons behind those names; worked out when first asked for. */
  readonly persons: Persons;
  readonly unreadable: readonly Unreadable[];
}

/** Reduce an act to its summary. */
export function summarize(act: Act): ActSummary {
  return {
    id: act.id,
    kind: act.kind,
    number: act.number,
    date: act.sitting.date,
    subject: act.subject,
    theme: act.theme,
    rapporteur: act.rapporteur?.name ?? null,
    outcome: act.vote?.outcome ?? null,
    unanimous: act.vote?.unanimous ?? null,
    against: act.vote?.against ?? null,
    abstentions: act.vote?.abstentions ?? null,
    voters: votersOf(act.vote),
    sums: [...new Set(act.amounts.map(({ cents }) => cents))],
    mainSum: mainSumOf(act),
    assembly: act.assembly,
    collectivity: act.collectivity.name,
    website: websiteOf(act.document.url),
  };
}

function websiteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '').replace(/\.[a-z]{2,9}$/, '') || null;
}

function votersOf(vote: Vote | null): ActSummary['voters'] {
  const names = (key: keyof Vote['named']): string[] => (vote?.named[key] ?? []).map(({ name }) => name);
  return {
    for: names('for'),
    against: names('against'),
    abstentions: names('abstentions'),
    notVoting: names('notVoting'),
  };
}

/** List every person an act names, repeats included. */
export function peopleOf(act: Act): Person[] {
  return mentionsOf(act).map(({ person }) => person);
}

/** Compare summaries for the order of a corpus. */
export function byDateThenNumber(a: ActSummary, b: ActSummary): number {
  return (
    (a.date ?? '9999').localeCompare(b.date ?? '9999') ||
    (a.number ?? a.id).localeCompare(b.number ?? b.id, 'fr', { numeric: true })
  );
}

/** Hold acts in memory. Two acts of the same identifier are told apart by a rank: « 2014-144 », « 2014-144-2 ». */
export function createCorpus(acts: Iterable<Act>, unreadable: readonly Unreadable[] = []): Corpus {
  const byId = new Map<string, Act>();
  const people = new Set<string>();
  for (const act of acts) {
    let id = act.id;
    for (let rank = 2; byId.has(id); rank++) id = `${act.id}-${rank}`;
    byId.set(id, id === act.id ? act : { ...act, id });
    for (const { name } of peopleOf(act)) people.add(name);
  }
  const summaries = [...byId.values()].map(summarize).sort(byDateThenNumber);
  const summaryById = new Map(summaries.map((summary) => [summary.id, summary]));
  const ids = summaries.map(({ id }) => id);
  let persons: Persons | undefined;
  return {
    size: byId.size,
    summaries,
    summary: (id) => summaryById.get(id),
    act: (id) => byId.get(id),
    people: [...people],
    get persons() {
      return (persons ??= openPersons(gatherPersons(ids.map((id) => byId.get(id)!)), ids));
    },
    unreadable,
  };
}
