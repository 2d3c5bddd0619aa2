import { isWordOfParts, partPlayed } from '../../question/part-played.js';
import type { Heard } from '../../question/rule.js';
import { topicWords } from '../../question/topic-words.js';
import { alternatives } from '../../question/alternatives.js';
import { spelledAs } from '../../question/as-typed.js';
import type { Setting } from '../responder.js';
import type { Filter, Outcome } from './conditions.js';
import { actsOfCouncils } from './councils.js';
import { natureAsked, SORT_WORDS } from './natures.js';

export type { Filter, Outcome } from './conditions.js';

const OUTCOME_WORDS: readonly (readonly [Outcome, RegExp])[] = [
  [
    'contested',
    /\b(pas|non|sans|hors|n'ont pas)\b.{0,24}\bunanim\w*|\b(conteste\w*|divise\w*|fait debat|voix contre|votes? contre|oppositions?|abstentions?)\b/,
  ],
  ['rejected', /\b(rejet\w*|refus\w*|retoqu\w*|repouss\w*)/],
  ['postponed', /\b(report(e|ee|es|ees)|ajourn\w*|retire[es]*)\b/],
  ['noted', /\b(pris(e|es)? acte|prend acte|prises? d'acte)\b/],
  ['unanimous', /\bunanim\w*/],
  ['adopted', /\b(adopt\w*|approuve\w*)/],
];
/** Words that carry an outcome, so that they are no topic. */
const OUTCOME_WORD =
  /^(unanim\w*|conteste\w*|divise\w*|debat|voix|contre|oppositions?|abstentions?|rejet\w*|refus\w*|retoqu\w*|repouss\w*|report(e|ee|es|ees)|ajourn\w*|retire[es]*|acte|adopt\w*|approuve\w*)$/;

/** Read the conditions out of a question. */
export function filterOf(heard: Heard, setting: Pick<Setting, 'corpus' | 'find'>): Filter {
  const { dates, persons, unknownPersons, sums } = heard.slots;
  const ids = actsOfCouncils(heard, setting);
  const nature = natureAsked(heard.text, setting);
  const names = persons.flatMap(({ candidates }) => candidates);
  const part = partPlayed(heard.text);
  // « les actes où Aline Martin a voté contre » is about her vote, not about the outcome.
  const outcome =
    names.length > 0 && part !== 'rapporteur'
      ? null
      : (OUTCOME_WORDS.find(([, pattern]) => pattern.test(heard.text))?.[0] ?? null);
  const topic = topicWords(heard).filter(
    (word) => !OUTCOME_WORD.test(word) && !isWordOfParts(word) && !(nature !== null && SORT_WORDS.test(word)),
  );
  return {
    periods: dates,
    persons: names,
    part,
    unknownPersons,
    outcome,
    sums,
    topic,
    topics: alternatives(heard.text, topic),
    spelt: new Map(spelledAs(heard.question, topic).map((word, rank) => [topic[rank]!, word])),
    nature,
    councils: ids && { named: heard.slots.councils.map(({ start, end }) => heard.question.slice(start, end)), ids },
    foreignCouncil: heard.slots.foreignCouncil,
  };
}

/** Add the conditions of a question to those it goes on from: each it names takes the place of the one before. */
export function goingOn(before: Filter, now: Filter): Filter {
  const hasPersons = now.persons.length + now.unknownPersons.length > 0;
  const either = <Item>(wanted: readonly Item[], otherwise: readonly Item[]): readonly Item[] =>
    wanted.length > 0 ? wanted : otherwise;
  return {
    periods: either(now.periods, before.periods),
    persons: hasPersons ? now.persons : before.persons,
    part: hasPersons ? now.part : before.part,
    unknownPersons: hasPersons ? now.unknownPersons : before.unknownPersons,
    outcome: now.outcome ?? before.outcome,
    sums: either(now.sums, before.sums),
    topic: either(now.topic, before.topic),
    topics: now.topic.length > 0 ? now.topics : before.topics,
    spelt: new Map([...before.spelt, ...now.spelt]),
    nature: now.nature ?? before.nature,
    councils: now.councils ?? before.councils,
    foreignCouncil: now.foreignCouncil ?? before.foreignCouncil,
  };
}

/** Tell whether a filter lets every act through. */
export function isOpen({
  periods,
  persons,
  unknownPersons,
  outcome,
  sums,
  topic,
  councils,
  foreignCouncil,
  nature,
}: Filter): boolean {
  const conditions = [periods, persons, unknownPersons, sums, topic];
  return (
    conditions.every((list) => list.length === 0) &&
    outcome === null &&
    councils === null &&
    foreignCouncil === null &&
    nature === null
  );
}
