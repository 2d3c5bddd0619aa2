import { councilKey, councilNamed, type ActSummary } from '../corpus/index.js';
import type { Heard, Rule } from '../question/rule.js';
import type { Target } from './target-kind.js';
import { SITTING_TOPICS, sittingDays } from './topic-of.js';

/** Questions that can be answered sitting by sitting. */
const EACH_SITTING =
  /^(people\/(holder|was-there|absent|present|proxies|substitutes)|headcount\/(?!quorum-proxies|reconcile))/;
const SEVERAL_SITTINGS =
  /\b(toutes|tous|chaque|chacune?|(deux|trois|quatre|cinq|six|[2-9]) (derniere?s? )?(seances|conseils|reunions)|seances|conseils|reunions|souvent|toujours|jamais|fois|assidue?|assiduite|qui (?:remplac|represent)\w+ qui|a qui (?:ont|a)-?t?-?\w* donne)\b/;

/** Tell whether a question is about every sitting: it says so, names several, or names a person and no sitting. */
function meansSeveral(heard: Heard, current: string | null, namesDay: boolean): boolean {
  if (SEVERAL_SITTINGS.test(heard.text) || namesDay) return true;
  return current === null && heard.slots.persons.length > 0;
}

const counted = new WeakMap<readonly ActSummary[], number>();

/** Count the sittings of acts: two councils may sit on one day; an act that does not name its council may be of either. */
function sittingsOf(acts: readonly ActSummary[]): number {
  const known = counted.get(acts);
  if (known !== undefined) return known;
  const keyOf = (name: string | null): string | null => name && councilKey(name);
  const sittings = Math.max(
    distinct(acts.map(({ date }) => date)),
    distinct(acts.map((summary) => keyOf(councilNamed(summary)))),
    distinct(acts.map(({ assembly }) => keyOf(assembly))),
  );
  counted.set(acts, sittings);
  return sittings;
}

/** Count the different names, those that are not known left out. */
export function distinct(names: readonly (string | null)[]): number {
  return new Set(names.filter((name) => name !== null)).size;
}

/** Without a word of its own, a question is about the sitting it names, or the only one; else about the act of the conversation. */
export function withoutTopic(
  heard: Heard,
  rule: Rule | null,
  current: string | null,
  dated: readonly ActSummary[],
): Target {
  // Who holds an office is told by all the acts of a time, not by one.
  if (rule?.intent === 'office/who' && current === null) return { kind: 'unnamed' };
  const [first, ...others] = dated;
  const namesDay = sittingDays(heard, rule).length > 0;
  // Acts are in the order of their dates.
  const isSpokenOf = current !== null && dated.some(({ id }) => id === current);
  const isOnlyDay = !isSpokenOf && first !== undefined && first.date !== null && first.date === others.at(-1)?.date;
  const isOfSitting = rule !== null && SITTING_TOPICS.test(rule.intent);
  if (first && isOfSitting && (namesDay || isOnlyDay) && sittingsOf(dated) === 1)
    return { kind: 'sitting', summaries: dated, isNamed: namesDay };
  if (
    rule !== null &&
    EACH_SITTING.test(rule.intent) &&
    meansSeveral(heard, current, namesDay) &&
    sittingsOf(dated) > 1
  )
    return { kind: 'sittings', summaries: dated };
  if (current !== null) return { kind: 'one', id: current, assumed: true, isNamed: false };
  if (first && others.length === 0) return { kind: 'one', id: first.id, assumed: true, isNamed: false };
  return namesDay && dated.length > 0 ? { kind: 'several', summaries: dated } : { kind: 'unnamed' };
}
