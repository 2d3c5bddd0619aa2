import { actNumberKey } from '../question/act-numbers.js';
import { spelledAs } from '../question/as-typed.js';
import { lastRequest } from '../french/request.js';
import type { Heard, Rule } from '../question/rule.js';
import { topicWords } from '../question/topic-words.js';
import { figureInText } from './figure-in-text.js';
import { actsOfCouncils } from './selection/councils.js';
import { actsHeldIn } from './selection/gathered.js';
import { councilKey, peopleOf, type ActSummary, type Corpus } from '../corpus/index.js';
import type { FoundAct } from '../search/index.js';
import { chooseAct, speaksOf } from '../search/index.js';
import { euros } from './euros.js';
import { byReceipt } from './by-receipt.js';
import { suited } from './suits.js';
import type { Setting } from './responder.js';
import { distinct, withoutTopic } from './sitting-meant.js';
import type { Target } from './target-kind.js';
import { SITTING_TOPICS, sittingDays, topicOf } from './topic-of.js';
import { numbersOf } from './numbers.js';

type Seeking = Pick<Setting, 'heard' | 'corpus' | 'find'> & {
  readonly rule: Rule | null;
  /** The act of the conversation, or null. */
  readonly current: string | null;
};

const MOST_READ = 8;
const NAMED_BY_TOPIC =
  /\b(?:deliberation|acte|texte|dossier|decision|delib) (?:(?:qui (?:parle|traite) |relative?s? |portant |concernant |a propos |au sujet )?(?:sur |a |au |aux |de |du |des |d'|concernant |portant ))(?:la |le |les |l')?([a-z].{2,80})$/;
const DATED_TOPICS = /^(identification|sitting|people|headcount|vote|decision|rapporteur|commitments)\//;
const REFERS_BACK =
  /\b(il|elle|ils|elles|lui|leur|y|en|ce|cela|ca|cette|cet|celui|celle|son|sa|ses)\b|^(et|ou|mais|donc|alors)\b/;

const ANY_SUM =
  /^(?:budgets?|couts?|coute|prix|tarifs?|sommes?|loyers?|redevances?|subventions?|enveloppes?|depenses?|recettes?|aides?|argent|euros?|financement|participations?|cotisations?)$/;

/** Decide which act a question is about: by its number, its sitting, its topic, or the conversation. */
export function findTarget(seeking: Seeking): Target {
  const target = targetOf(seeking);
  const { heard } = seeking;
  const request = lastRequest(heard.text);
  // A long message tells a story first: what it asks at the end names the act where the whole names none.
  return target.kind === 'none' && request !== heard.text
    ? targetOf({ ...seeking, heard: { ...heard, text: request } })
    : target;
}

function targetOf(seeking: Seeking): Target {
  const { heard, corpus } = seeking;
  const { foreignCouncil } = heard.slots;
  if (foreignCouncil !== null) return { kind: 'none', lookedFor: `un acte de « ${foreignCouncil} »` };
  if (heard.slots.actNumbers.length > 0) return byNumber(heard, corpus);
  const dated = bySitting(seeking);
  if (dated.length === 0) return { kind: 'none', lookedFor: 'un acte de cette date' };
  if (corpus.size === 1) return onlyAct(seeking);
  const summing = byReceipt(seeking) ?? bySum(seeking, dated);
  if (summing) return summing;
  return byTopic(seeking, dated);
}

function byNumber(heard: Heard, corpus: Corpus): Target {
  const byKey = numbersOf(corpus);
  const summaries = [...new Set(heard.slots.actNumbers.flatMap((number) => byKey.get(actNumberKey(number)) ?? []))];
  const [first, ...others] = summaries;
  if (!first) return { kind: 'none', lookedFor: `un acte numéroté ${heard.slots.actNumbers.join(', ')}` };
  return others.length > 0
    ? { kind: 'several', summaries }
    : { kind: 'one', id: first.id, assumed: false, isNamed: true };
}

/** Keep the acts of the councils and of the sitting named, where the question is of a kind in which a date names a sitting. */
function bySitting({ heard, corpus, find, rule }: Seeking): readonly ActSummary[] {
  const ids = actsOfCouncils(heard, { corpus, find }, { ofSitting: SITTING_TOPICS.test(rule?.intent ?? '') });
  const days = sittingDays(heard, rule).filter(
    ({ precision }) => precision === 'day' || precision === 'month' || precision === 'year',
  );
  const theirs = (acts: readonly ActSummary[]): readonly ActSummary[] =>
    ids === null ? acts : acts.filter(({ id }) => ids.has(id));
  if (days.length === 0) return theirs(corpus.summaries);
  const dated = theirs(actsHeldIn(days, corpus));
  const namesSitting = rule !== null && DATED_TOPICS.test(rule.intent);
  return dated.length > 0 || namesSitting ? dated : theirs(corpus.summaries);
}

/** The acts that print figures without a unit, as columns do; looked for among the likeliest. */
function printing(asked: readonly (number | null)[], { heard, corpus, find }: Seeking): readonly ActSummary[] {
  const figures = heard.slots.sums.map(({ start, end }) => heard.question.slice(start, end)).join(' ');
  return find(figures, { limit: MOST_READ }).flatMap(({ id }) => {
    const act = corpus.act(id);
    const holds = act && asked.some((cents) => cents !== null && figureInText(act, cents) !== null);
    return holds ? corpus.summary(id)! : [];
  });
}

/** « à quoi correspondent 12 400 € ? »: the acts that state the sum, where the question asks about it. */
function bySum(seeking: Seeking, dated: readonly ActSummary[]): Target | null {
  const { heard, rule } = seeking;
  if (rule?.intent !== 'money/what-for' && !isAlone(seeking)) return null;
  const asked = heard.slots.sums.map(({ min }) => min);
  const stated = dated.filter(({ sums }) => sums.some((cents) => asked.includes(cents)));
  const [first, ...others] = stated.length > 0 ? stated : printing(asked, seeking);
  if (!first)
    return {
      kind: 'none',
      lookedFor: `un acte où figure ${heard.slots.sums.map(({ min }) => euros(min ?? 0)).join(' ou ')}`,
    };
  return others.length > 0
    ? { kind: 'several', summaries: [first, ...others] }
    : { kind: 'one', id: first.id, assumed: true, isNamed: true };
}

/** « une subvention de 12 345 € »: a sum that one act alone states names it. */
function isAlone({ heard: { slots }, corpus, rule }: Seeking): boolean {
  const [sum, ...others] = slots.sums;
  if (!sum || others.length > 0 || sum.min === null || sum.min !== sum.max) return false;
  if (rule !== null && !rule.intent.startsWith('money/')) return false;
  return corpus.summaries.filter(({ sums }) => sums.includes(sum.min!)).length === 1;
}

function onlyAct({ heard, corpus, find }: Seeking): Target {
  const { id } = corpus.summaries[0]!;
  const topic = NAMED_BY_TOPIC.exec(heard.text)?.[1];
  if (topic !== undefined) {
    const words = topicWords({ ...heard, text: topic });
    const [best] = words.length > 0 ? find(words.join(' ')) : [];
    if (words.length > 0 && (best === undefined || best.matched.length === 0))
      return { kind: 'none', lookedFor: `une délibération sur « ${spelledAs(heard.question, words).join(' ')} »` };
  }
  return { kind: 'one', id, assumed: false, isNamed: false };
}

/** Accept the acts of a list. */
function within(summaries: readonly ActSummary[]): (id: string) => boolean {
  const ids = new Set(summaries.map(({ id }) => id));
  return (id) => ids.has(id);
}

function byTopic(seeking: Seeking, dated: readonly ActSummary[]): Target {
  const { heard, corpus, find, rule, current } = seeking;
  const words = topicOf(heard, rule);
  // « quel est le budget ? », of the act spoken of: a word for any sum names no other.
  if (current !== null && rule?.intent === 'money/amount' && words.every((word) => ANY_SUM.test(word)))
    return { kind: 'one', id: current, assumed: true, isNamed: false };
  if (words.length === 0) return withoutTopic(heard, rule, current, inTheirCouncils(heard, corpus, dated));
  const found: readonly FoundAct[] =
    dated === corpus.summaries ? find(words.join(' ')) : find(words.join(' '), { filter: within(dated) });
  if (
    current !== null &&
    REFERS_BACK.test(heard.text) &&
    found.find(({ id }) => id === current)?.missing.length === 0
  ) {
    return { kind: 'one', id: current, assumed: true, isNamed: false };
  }
  const choice = chooseAct(suited(found, rule, corpus));
  const only = choice.kind === 'none' && dated !== corpus.summaries ? onlyHolder(found, dated, rule) : null;
  if (only !== null) return { kind: 'one', id: only, assumed: true, isNamed: true };
  if (choice.kind === 'one') return { kind: 'one', id: choice.id, assumed: true, isNamed: true };
  if (choice.kind === 'several') {
    const named = choice.ids.filter((id) => namesPersons(id, heard, corpus));
    if (named.length === 1) return { kind: 'one', id: named[0]!, assumed: true, isNamed: true };
    const summaries = (named.length > 0 ? named : choice.ids).map((id) => corpus.summary(id)!);
    return { kind: 'several', summaries };
  }
  if (current !== null && REFERS_BACK.test(heard.text))
    return { kind: 'one', id: current, assumed: true, isNamed: false };
  if (speaksOf(found, (id) => corpus.act(id))) return { kind: 'one', id: found[0]!.id, assumed: true, isNamed: true };
  return { kind: 'none', lookedFor: `une délibération sur « ${spelledAs(heard.question, words).join(' ')} »` };
}

/** Of the acts of the day or the council named, the only one that holds every word asked, where its text is to answer or no other is there. */
function onlyHolder(found: readonly FoundAct[], dated: readonly ActSummary[], rule: Rule | null): string | null {
  if (rule !== null && dated.length > 1) return null;
  const [first, ...others] = found.filter(({ missing }) => missing.length === 0);
  return first && others.length === 0 ? first.id : null;
}

/** Tell whether an act names a person of the question. */
function namesPersons(id: string, { slots }: Heard, corpus: Corpus): boolean {
  const wanted = slots.persons.flatMap(({ candidates }) => candidates);
  const act = wanted.length > 0 ? corpus.act(id) : undefined;
  return act !== undefined && peopleOf(act).some(({ name }) => wanted.includes(name));
}

/** Keep the acts of the councils in which the persons named take part; all of them where none is known. */
function inTheirCouncils(
  { slots: { persons } }: Heard,
  corpus: Corpus,
  acts: readonly ActSummary[],
): readonly ActSummary[] {
  if (persons.length === 0) return acts;
  const keyOf = ({ collectivity }: ActSummary): string => councilKey(collectivity ?? '');
  if (distinct(acts.map(keyOf)) < 2) return acts;
  const names = new Set(persons.flatMap(({ candidates }) => candidates));
  const known = new Set([...names].flatMap((name) => corpus.persons.named(name)));
  const ids = new Set([...known].flatMap(({ appearances }) => appearances.map(({ act }) => act)));
  const councils = new Set(acts.filter(({ id }) => ids.has(id)).map(keyOf));
  if (councils.size === 0) return acts;
  // Acts that do not name their council may be of several.
  return acts.filter((summary) => ids.has(summary.id) || (summary.collectivity && councils.has(keyOf(summary))));
}
