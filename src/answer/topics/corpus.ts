import { frenchDate, weekday } from '../../french/dates.js';
import type { ActSummary, Corpus } from '../../corpus/index.js';
import { actList, answered, aside, count, enumerate, list, notice, sentence } from '../compose.js';
import type { Answer, Block } from '../model.js';
import type { Responder, Setting } from '../responder.js';
import { describeFilter } from '../selection/describe.js';
import { isOpen, type Filter } from '../selection/filter.js';
import { findActs, listedOf, type Found } from '../selection/found.js';
import { countSilent } from '../selection/gathered.js';
import { select } from '../selection/select.js';
import { scopeOf, scopeSentence, summaryLine } from '../selection/scope.js';

const LONGEST_LIST = 40;
const LONGEST_ASIDE = 5;

/** Say that no act meets the conditions, among how many, and which meet all but one. */
export function noneFound(setting: Setting, { filter, description }: Found): Answer {
  const { intent, corpus } = setting;
  const text = `Aucun acte${description} parmi ceux que je connais.`;
  const blocks = [
    sentence(text),
    ...withoutOne(filter, setting),
    ...silentOn(filter, corpus),
    sentence(scopeSentence(corpus)),
  ];
  return aside('no-such-act', intent, blocks, { scope: scopeOf(corpus) });
}

const FEW = 3;
/** Conditions that may be given up, one at a time, for what is nearest. */
const GIVEN_UP: readonly ((filter: Filter) => Filter | null)[] = [
  (filter) => (filter.periods.length > 0 ? { ...filter, periods: [] } : null),
  (filter) => (filter.outcome !== null ? { ...filter, outcome: null } : null),
  (filter) => (filter.persons.length > 0 ? { ...filter, persons: [] } : null),
  (filter) => (filter.sums.length > 0 ? { ...filter, sums: [] } : null),
];

/** The first acts that meet every condition but one, where others remain. */
function withoutOne(filter: Filter, setting: Setting): Block[] {
  for (const giveUp of GIVEN_UP) {
    const wider = giveUp(filter);
    if (!wider || isOpen(wider)) continue;
    const { acts } = select(wider, setting);
    if (acts.length === 0) continue;
    const head = `Le plus proche : ${count(acts.length, 'acte')}${describeFilter(wider, acts.length > 1)}${acts.length > FEW ? ', dont' : ''} :`;
    const items = acts.slice(0, FEW).map((summary) => ({ id: summary.id, label: summaryLine(summary) }));
    return [sentence(head), actList(items)];
  }
  return [];
}

/** Say how many acts do not tell what a condition on the vote asks, so that a short list is not read as a whole one. */
function silentOn({ outcome }: Filter, corpus: Corpus): Block[] {
  const silent = outcome === null ? 0 : countSilent(outcome, corpus);
  const what = outcome === 'unanimous' || outcome === 'contested' ? 'le détail du vote' : "l'issue du vote";
  return silent === 0 ? [] : [notice(`${count(silent, 'acte ne donne', 'actes ne donnent')} pas ${what}.`)];
}

/** Show acts from a rank on, and say how many follow. */
export function showActs(
  selected: readonly ActSummary[],
  from = 0,
): { readonly blocks: Block[]; readonly shown: number } {
  const shown = Math.min(selected.length, from + LONGEST_LIST);
  const items = selected.slice(from, shown).map((summary) => ({ id: summary.id, label: summaryLine(summary) }));
  const left = selected.length - shown;
  const rest = left > 0 ? [sentence(`… et ${count(left, 'autre')}.`)] : [];
  return { blocks: [actList(items), ...rest], shown };
}

const countActs: Responder = (setting) => {
  const { intent, corpus } = setting;
  const found = findActs(setting);
  const { selected, description } = found;
  const number = selected.length === 0 ? 'Aucun acte' : count(selected.length, 'acte');
  const few = selected.length > 0 && selected.length <= LONGEST_ASIDE ? showActs(selected).blocks : [];
  return answered(
    intent,
    'computed',
    [sentence(`${number}${description}.`), ...few, ...silentOn(found.filter, corpus), sentence(scopeSentence(corpus))],
    {
      acts: selected.slice(0, LONGEST_LIST).map(({ id }) => id),
      scope: scopeOf(corpus),
      listed: listedOf(found, 0),
      suggestions: selected.length > LONGEST_ASIDE && selected.length < corpus.size ? ['Lesquels ?'] : [],
    },
  );
};

/** List the acts a question asks for, the words that only call for a list (`without`) left out. */
function listOf(without?: RegExp): Responder {
  return (setting) => {
    const found = findActs(setting, without);
    return found.selected.length === 0 ? noneFound(setting, found) : answerList(setting, found);
  };
}

const AGENDA = /\b(ordre|sujets?|points?|themes?|programme)\b/g;

/** List the acts found, those of the title first. */
export function answerList({ intent, corpus }: Setting, found: Found): Answer {
  const { selected, inTitle, description } = found;
  const titled = inTitle > 0 && inTitle < selected.length ? `, dont ${inTitle} par leur titre (en tête de liste)` : '';
  const { blocks, shown } = showActs(selected);
  const head = sentence(`${count(selected.length, 'acte')}${description}${titled} :`);
  return answered(
    intent,
    'computed',
    [head, ...blocks, ...silentOn(found.filter, corpus), sentence(scopeSentence(corpus))],
    {
      acts: selected.slice(0, shown).map(({ id }) => id),
      scope: scopeOf(corpus),
      listed: listedOf(found, shown),
      suggestions: [
        ...(shown < selected.length ? ['La suite'] : []),
        ...(selected.length > 1 ? ['Exporte-les en CSV'] : []),
      ],
    },
  );
}

const listSittings: Responder = ({ intent, heard, corpus }) => {
  const sizes = new Map<string, number>();
  const { dates } = heard.slots;
  const isAsked = (date: string): boolean =>
    dates.length === 0 || dates.some(({ from, to }) => date >= from && date <= to);
  for (const { date } of corpus.summaries) if (date && isAsked(date)) sizes.set(date, (sizes.get(date) ?? 0) + 1);
  if (sizes.size === 0 && dates.length > 0)
    return aside('no-such-act', intent, `Je ne connais aucune séance à cette date. ${scopeSentence(corpus)}`);
  const items = [...sizes].map(([date, size]) => `${weekday(date)} ${frenchDate(date)} : ${count(size, 'acte')}`);
  const wants = /\b(plus|moins)\b/.exec(heard.text)?.[1];
  const best = wants === 'plus' ? Math.max(...sizes.values()) : Math.min(...sizes.values());
  const winners = [...sizes].filter(([, size]) => size === best).map(([date]) => frenchDate(date));
  const head = wants && sizes.size > 1 ? `Le ${wants} d'actes : ${enumerate(winners)} (${best}).` : sittingsHead(items);
  return answered(intent, 'computed', [sentence(head), list(items), sentence(scopeSentence(corpus))], {
    acts: corpus.size === 1 ? [corpus.summaries[0]!.id] : [],
    scope: scopeOf(corpus),
  });
};

function sittingsHead(items: readonly string[]): string {
  return items.length === 0
    ? 'Aucun acte connu ne porte de date de séance.'
    : `Je connais des actes de ${count(items.length, 'séance')} :`;
}

/** Responders to questions about the whole set of acts. */
export const corpusResponders: Readonly<Record<string, Responder>> = {
  'corpus/sittings': listSittings,
  'corpus/count': countActs,
  'corpus/list': listOf(),
  'corpus/sitting': listOf(AGENDA),
  'corpus/things': listOf(),
};
