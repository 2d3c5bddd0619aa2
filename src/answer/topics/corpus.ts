import { frenchDate, weekday } from '../../french/dates.js';
import type { ActSummary, Corpus } from '../../corpus/index.js';
import type { Heard } from '../../question/rule.js';
import { answered, aside, count, enumerate, list, notStated, sentence } from '../compose.js';
import type { Answer, Choice, Scope } from '../model.js';
import type { Responder, Setting } from '../responder.js';
import { describeFilter, filterOf, selectRanked } from '../selection.js';

const LONGEST_LIST = 40;

const scopes = new WeakMap<Corpus, Scope>();

/** Describe the acts of a corpus: how many, over which sittings, and what could not be read; computed once a corpus. */
export function scopeOf(corpus: Corpus): Scope {
  const known = scopes.get(corpus);
  if (known) return known;
  const dates = corpus.summaries.map(({ date }) => date).filter((date) => date !== null);
  const scope = {
    acts: corpus.size,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    unreadable: corpus.unreadable.length,
  };
  scopes.set(corpus, scope);
  return scope;
}

/** Name an act in a list: number, date of the sitting, title. */
export function summaryLine(summary: ActSummary): string {
  const date = summary.date ? ` (${frenchDate(summary.date)})` : '';
  return `${summary.number ?? summary.id}${date} : ${summary.subject ?? 'sans objet lisible'}`;
}

/** Say in French what a list or a total looked at. */
export function scopeSentence(corpus: Corpus): string {
  const { from, to, unreadable } = scopeOf(corpus);
  const period =
    from && to
      ? from === to
        ? `, séance du ${frenchDate(from)}`
        : `, du ${frenchDate(from)} au ${frenchDate(to)}`
      : '';
  const missing = unreadable > 0 ? ` ; ${count(unreadable, 'document illisible', 'documents illisibles')}` : '';
  return `Sur ${count(corpus.size, 'acte connu', 'actes connus')}${period}${missing}.`;
}

function choicesOf(summaries: readonly ActSummary[]): Choice[] {
  return summaries.slice(0, 8).map((summary) => ({
    label: summaryLine(summary),
    question: `Que dit la délibération ${summary.number ?? summary.id} ?`,
  }));
}

function found(
  setting: Setting,
  heard: Heard,
): { selected: readonly ActSummary[]; inTitle: number; description: string } {
  const filter = filterOf(heard, setting.corpus);
  const ranked = selectRanked(filter, setting);
  return {
    selected: ranked.map(({ summary }) => summary),
    inTitle: ranked.filter((one) => one.inTitle).length,
    description: describeFilter(filter, ranked.length > 1),
  };
}

const countActs: Responder = (setting) => {
  const { intent, heard, corpus } = setting;
  const { selected, description } = found(setting, heard);
  const number = selected.length === 0 ? 'aucun acte' : count(selected.length, 'acte');
  const blocks = [
    sentence(`${number[0]!.toUpperCase()}${number.slice(1)}${description}.`),
    sentence(scopeSentence(corpus)),
  ];
  if (selected.length > 0 && selected.length <= 5) blocks.splice(1, 0, list(selected.map(summaryLine)));
  return answered(intent, 'computed', blocks, {
    acts: selected.slice(0, LONGEST_LIST).map(({ id }) => id),
    scope: scopeOf(corpus),
  });
};

const listActs: Responder = (setting): Answer => {
  const { intent, heard, corpus } = setting;
  const { selected, inTitle, description } = found(setting, heard);
  const scope = scopeOf(corpus);
  const titled = inTitle > 0 && inTitle < selected.length ? `, dont ${inTitle} par leur titre (en tête de liste)` : '';
  if (selected.length === 0) {
    const text = `Aucun acte${description} parmi ceux que je connais.`;
    return aside('no-such-act', intent, [sentence(text), sentence(scopeSentence(corpus))], { scope });
  }
  const shown = selected.slice(0, LONGEST_LIST);
  const rest =
    selected.length > shown.length
      ? [sentence(`… et ${count(selected.length - shown.length, 'autre')} : précisez une date ou un sujet.`)]
      : [];
  return answered(
    intent,
    'computed',
    [
      sentence(`${count(selected.length, 'acte')}${description}${titled} :`),
      list(shown.map(summaryLine)),
      ...rest,
      sentence(scopeSentence(corpus)),
    ],
    { acts: shown.map(({ id }) => id), scope, choices: choicesOf(shown) },
  );
};

const listSittings: Responder = ({ intent, heard, corpus }) => {
  const sizes = new Map<string, number>();
  for (const { date } of corpus.summaries) if (date) sizes.set(date, (sizes.get(date) ?? 0) + 1);
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

const totalAmounts: Responder = (setting) => {
  const { intent, heard, corpus } = setting;
  const { selected, description } = found(setting, heard);
  const withSums = selected.filter(({ id }) => (corpus.act(id)?.amounts.length ?? 0) > 0);
  const text =
    withSums.length === 0
      ? `Les actes${description} que je connais n'indiquent aucune somme en euros : il n'y a pas de total à donner.`
      : `${count(withSums.length, 'acte indique', 'actes indiquent')} des sommes${description}, mais elles sont de nature différente (prix, subventions, budgets) et les actes n'en donnent pas le total : je ne les additionne pas. Numéros : ${enumerate(withSums.slice(0, 12).map(({ number, id }) => number ?? id))}.`;
  return notStated(intent, [sentence(text), sentence(scopeSentence(corpus))], {
    acts: withSums.slice(0, LONGEST_LIST).map(({ id }) => id),
    scope: scopeOf(corpus),
  });
};

/** Responders to questions about the whole set of acts. */
export const corpusResponders: Readonly<Record<string, Responder>> = {
  'corpus/sittings': listSittings,
  'corpus/amounts': totalAmounts,
  'corpus/count': countActs,
  'corpus/list': listActs,
  'corpus/things': listActs,
};
