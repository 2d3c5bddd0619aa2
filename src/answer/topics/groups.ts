import type { ActSummary, Corpus } from '../../corpus/index.js';
import { frenchDate, MONTHS } from '../../french/calendar.js';
import { GROUPING_WORDS, groupingOf, type GroupKey } from '../../question/grouping.js';
import { answered, count, enumerate, notice, notStated, sentence } from '../compose.js';
import { euros } from '../euros.js';
import type { Bar } from '../model.js';
import { namedPerson } from '../named-in.js';
import type { Responder } from '../responder.js';
import { findActs, listedOf } from '../selection/found.js';
import { scopeOf, scopeSentence } from '../selection/scope.js';
import { noneFound } from './corpus.js';

const MOST_GROUPS = 24;
const MONEY = /\b(sommes?|montants?|euros?|argent|cout\w*|depenses?|combien d'argent)\b/;

const OUTCOMES = { adopted: 'adopté', rejected: 'rejeté', postponed: 'reporté', noted: "prise d'acte" } as const;

/** The group of an act; null where the act states nothing to group it by. */
const GROUPS: Readonly<Record<GroupKey, (summary: ActSummary, corpus: Corpus) => string | null>> = {
  sitting: ({ date }) => date,
  year: ({ date }) => date?.slice(0, 4) ?? null,
  month: ({ date }) => date?.slice(0, 7) ?? null,
  rapporteur: (summary, corpus) =>
    summary.rapporteur && namedPerson(summary.rapporteur, summary, corpus, (act) => [act.rapporteur]),
  theme: ({ theme }) => theme,
  outcome: ({ outcome }) => outcome && OUTCOMES[outcome],
  collectivity: ({ collectivity }) => collectivity,
};
const NAMES: Readonly<Record<GroupKey, readonly [column: string, by: string, unsaid: string]>> = {
  sitting: ['Séance', 'par séance', 'sans date de séance'],
  year: ['Année', 'par année', 'sans date de séance'],
  month: ['Mois', 'par mois', 'sans date de séance'],
  rapporteur: ['Rapporteur', 'par rapporteur', 'sans rapporteur nommé'],
  theme: ['Thème', 'par thème', 'sans thème ni rubrique'],
  outcome: ['Issue du vote', 'par issue du vote', "qui ne disent pas l'issue du vote"],
  collectivity: ['Collectivité', 'par collectivité', 'qui ne nomment pas leur collectivité'],
};
const IN_TIME: ReadonlySet<GroupKey> = new Set(['sitting', 'year', 'month']);

function labelOf(by: GroupKey, group: string): string {
  if (by === 'sitting') return frenchDate(group);
  return by === 'month' ? `${MONTHS[Number(group.slice(5)) - 1] ?? ''} ${group.slice(0, 4)}` : group;
}

const groups: Responder = (setting) => {
  const { intent, corpus, heard } = setting;
  const by = groupingOf(heard.text) ?? 'sitting';
  const [column, words, unsaid] = NAMES[by];
  const isMoney = MONEY.test(heard.text);
  const found = findActs(
    setting,
    isMoney ? new RegExp(`${GROUPING_WORDS.source}|${MONEY.source}`, 'g') : GROUPING_WORDS,
  );
  const { selected, description } = found;
  if (selected.length === 0) return noneFound(setting, found);
  const values = new Map<string, number>();
  for (const summary of selected) {
    const group = GROUPS[by](summary, corpus);
    const value = isMoney ? summary.mainSum : 1;
    if (group !== null && value !== null) values.set(group, (values.get(group) ?? 0) + value);
  }
  const extra = { scope: scopeOf(corpus), listed: listedOf(found, 0) };
  if (values.size === 0)
    return notStated(
      intent,
      [
        sentence(
          `Les actes${description} ne permettent pas ce compte : ce sont des actes ${unsaid}${isMoney ? ' ou sans somme à additionner' : ''}.`,
        ),
        sentence(scopeSentence(corpus)),
      ],
      extra,
    );
  const ranked = [...values].sort(IN_TIME.has(by) ? ([a], [b]) => a.localeCompare(b) : ([, a], [, b]) => b - a);
  const bars = ranked.map(([group, value]): Bar => ({
    label: labelOf(by, group),
    value: isMoney ? value / 100 : value,
    text: isMoney ? euros(value) : count(value, 'acte'),
  }));
  const silent = selected.filter((summary) => GROUPS[by](summary, corpus) === null).length;
  const title = `${isMoney ? 'Sommes' : 'Actes'} ${words}`;
  return answered(
    intent,
    'computed',
    [
      sentence(headline(by, ranked, isMoney, description)),
      { kind: 'chart', title, columns: [column, isMoney ? 'Somme' : 'Actes'], bars: bars.slice(0, MOST_GROUPS) },
      ...(bars.length > MOST_GROUPS ? [notice(`Les ${MOST_GROUPS} premiers sur ${bars.length}.`)] : []),
      ...(silent > 0 ? [notice(`Non comptés : ${count(silent, 'acte')} ${unsaid}.`)] : []),
      ...(isMoney
        ? [
            notice(
              'Pour chaque acte, la seule somme que sa décision énonce, ou son total ; les autres actes ne sont pas comptés.',
            ),
          ]
        : []),
      sentence(scopeSentence(corpus)),
    ],
    extra,
  );
};

/** Say which group comes first: « Le plus d'actes : Aline MARTIN (12). » */
function headline(
  by: GroupKey,
  ranked: readonly (readonly [string, number])[],
  isMoney: boolean,
  description: string,
): string {
  const best = Math.max(...ranked.map(([, value]) => value));
  const winners = ranked.filter(([, value]) => value === best).map(([group]) => labelOf(by, group));
  const figure = isMoney ? euros(best) : String(best);
  const what = isMoney ? 'La plus grande somme' : "Le plus d'actes";
  const [, words] = NAMES[by];
  const groupsCounted = `${isMoney ? 'Sommes des actes' : 'Actes'}${description} ${words}`;
  return winners.length > 3 ? `${groupsCounted} :` : `${groupsCounted}. ${what} : ${enumerate(winners)} (${figure}).`;
}

/** Responders that share acts or sums out. */
export const groupResponders: Readonly<Record<string, Responder>> = { 'corpus/groups': groups };
