import type { Act } from '../../records/index.js';
import { headcount, presentArithmetic, type Headcount } from '../attendance.js';
import { answered, count, enumerate, notStated, percent } from '../compose.js';
import { computed, missing } from '../counted.js';
import { cite } from '../quote.js';
import type { ActResponder } from '../responder.js';
import { quorum, quorumProxies } from './quorum.js';

const LISTS = [
  '/attendance/present',
  '/attendance/substitutes/0',
  '/attendance/proxies',
  '/attendance/absent',
] as const;

/** Answer a rate over the members in office, with its arithmetic. */
function rate(
  what: string,
  part: (heads: Headcount, act: Act) => number | null,
  explain: (heads: Headcount, act: Act) => string,
  pointers: readonly string[],
): ActResponder {
  return (act, { intent }) => {
    const heads = headcount(act);
    const value = part(heads, act);
    if (value === null || heads.inOffice === null || heads.inOffice === 0)
      return missing(
        act,
        intent,
        heads.inOffice === null
          ? 'le nombre de membres en exercice, nécessaire à ce calcul'
          : `de quoi calculer ${what}`,
      );
    return computed(
      act,
      intent,
      `${percent(value, heads.inOffice)} : ${explain(heads, act)}, sur ${heads.inOffice} membres en exercice.`,
      [...pointers, '/sitting/membersInOffice'],
    );
  };
}

/** Answer a count taken from a list of the act, or from the figure it prints. */
function listed(what: string, key: 'proxies' | 'absent', noun: readonly [string, string]): ActResponder {
  return (act, { intent }) => {
    const value = headcount(act)[key];
    if (value === null) return missing(act, intent, what);
    return computed(
      act,
      intent,
      `${count(value, noun[0], noun[1])}, en comptant les noms de cette rubrique de l'acte.`,
      [`/attendance/${key}`],
    );
  };
}

const reconcile: ActResponder = (act, { intent }) => {
  const heads = headcount(act);
  const { titulars, substitutes, proxies, absent, inOffice } = heads;
  if (titulars === null || proxies === null || absent === null)
    return missing(act, intent, 'toutes les listes nécessaires à ce calcul');
  const sum = titulars + substitutes + proxies + absent;
  const pairs = (act.attendance.substitutes ?? []).map(
    (pair) =>
      `${pair.substitute.name}${pair.for ? `, qui siège comme suppléant(e) de ${pair.for.name}` : ', suppléant(e)'}`,
  );
  const extra = substitutes > 0 ? ` Il faut ajouter ${enumerate(pairs)}.` : '';
  const verdict =
    inOffice === null
      ? ''
      : sum === inOffice
        ? `, le nombre de membres en exercice : le compte est bon`
        : `, pour ${inOffice} membres en exercice : le compte n'y est pas`;
  return computed(
    act,
    intent,
    `${titulars} présents + ${substitutes} suppléant(e) + ${proxies} procurations + ${absent} absents = ${sum}${verdict}.${extra}`,
    LISTS,
  );
};

const PRESENT_TOO = /\bpresents?\b.{0,12}\bvotants?\b|\bvotants?\b.{0,12}\bpresents?\b/;
const VOTERS = /\b(?:votants?|ont vote|ont participe au vote)\b/;

/** Responders to questions about how many. */
export const headcountResponders: Readonly<Record<string, ActResponder>> = {
  'headcount/in-office': (act, { intent }) => {
    const { inOffice } = headcount(act);
    return inOffice === null
      ? missing(act, intent, 'le nombre de membres en exercice')
      : answered(intent, 'stated', `${count(inOffice, 'membre')} en exercice.`, {
          acts: [act.id],
          citations: cite(act, '/sitting/membersInOffice'),
          suggestions: ['Le quorum était-il atteint ?'],
        });
  },
  'headcount/present': (act, { intent }) => {
    const heads = headcount(act);
    return heads.present === null
      ? missing(act, intent, 'la liste des présents')
      : computed(act, intent, `${count(heads.present, 'présent')} : ${presentArithmetic(heads)}.`, [
          '/attendance/present',
          '/attendance/substitutes/0',
        ]);
  },
  'headcount/proxies': listed('les procurations', 'proxies', ['procuration', 'procurations']),
  'headcount/absent': listed('les absents', 'absent', [
    'absent ou excusé, sans procuration',
    'absents ou excusés, sans procuration',
  ]),
  'headcount/overview': (act, { intent }) => {
    const { inOffice, present, proxies, absent, represented } = headcount(act);
    const { voters } = act.attendance.stated;
    const counts = [
      inOffice === null ? null : count(inOffice, 'membre en exercice', 'membres en exercice'),
      present === null ? null : count(present, 'présent'),
      proxies === null ? null : count(proxies, 'procuration'),
      absent === null ? null : count(absent, 'absent sans procuration', 'absents sans procuration'),
      voters !== null
        ? `${count(voters, 'votant')} selon l'acte`
        : represented === null
          ? null
          : `soit ${represented} présents ou représentés`,
    ].filter((part) => part !== null);
    if (counts.length === 0) return missing(act, intent, 'qui était présent, représenté ou absent');
    return computed(act, intent, `${enumerate(counts)}.`, ['/sitting/membersInOffice', ...LISTS]);
  },
  'headcount/away': (act, { intent }) => {
    const { inOffice, present, proxies, absent } = headcount(act);
    const parts = [
      proxies === null ? null : count(proxies, 'élu avait donné procuration', 'élus avaient donné procuration'),
      absent === null ? null : count(absent, 'absent sans procuration', 'absents sans procuration'),
    ].filter((part) => part !== null);
    if (parts.length === 0) return missing(act, intent, 'les absents ni les procurations');
    const rest =
      inOffice !== null && present !== null
        ? ` ${inOffice} membres en exercice − ${present} présents = ${inOffice - present}.`
        : '';
    return computed(
      act,
      intent,
      `${(proxies ?? 0) + (absent ?? 0)} élus n'étaient pas dans la salle : ${enumerate(parts)}.${rest}`,
      LISTS,
    );
  },
  'headcount/substitutes': (act, { intent }) => {
    const { substitutes, present } = headcount(act);
    return present === null
      ? missing(act, intent, 'la liste des présents')
      : computed(
          act,
          intent,
          substitutes === 0
            ? "L'acte ne mentionne aucun suppléant parmi les présents."
            : `${count(substitutes, 'suppléant')} parmi les présents.`,
          ['/attendance/substitutes/0'],
        );
  },
  'headcount/represented': (act, { intent, heard }) => {
    const heads = headcount(act);
    const { voters } = act.attendance.stated;
    if (voters !== null && heads.present !== null && PRESENT_TOO.test(heard.text))
      return answered(intent, 'stated', `${count(heads.present, 'présent')} et ${count(voters, 'votant')}.`, {
        acts: [act.id],
        citations: cite(act, '/attendance/stated/voters', ...LISTS.slice(0, 3)),
      });
    if (voters !== null && VOTERS.test(heard.text)) {
      const counted =
        heads.represented === null || heads.represented === voters
          ? ''
          : ` Ses listes en donnent ${heads.represented}, présents ou représentés.`;
      return answered(intent, 'stated', `${count(voters, 'votant')} selon le nombre que l'acte imprime.${counted}`, {
        acts: [act.id],
        citations: cite(act, '/attendance/stated/voters', ...LISTS.slice(0, 3)),
      });
    }
    return heads.represented === null
      ? missing(act, intent, 'les présents et les procurations')
      : computed(
          act,
          intent,
          `${heads.represented} membres présents ou représentés : ${heads.present ?? 0} présents + ${heads.proxies ?? 0} procurations.`,
          LISTS.slice(0, 3),
        );
  },
  'headcount/gender': (act, { intent }) =>
    notStated(
      intent,
      "L'acte ne permet pas de compter les femmes et les hommes : il ne donne ni le sexe ni la civilité de tous les membres.",
      { acts: [act.id], citations: cite(act, '/attendance/present') },
    ),
  'headcount/quorum': quorum,
  'headcount/quorum-proxies': quorumProxies,
  'headcount/reconcile': reconcile,
  'headcount/rate-present': rate(
    'le taux de présence',
    (heads) => heads.present,
    (heads) => presentArithmetic(heads),
    ['/attendance/present'],
  ),
  'headcount/rate-represented': rate(
    'le taux de représentation',
    (heads) => heads.represented,
    (heads) => `${heads.present ?? 0} présents + ${heads.proxies ?? 0} procurations = ${heads.represented ?? 0}`,
    LISTS.slice(0, 3),
  ),
  'headcount/rate-absent': rate(
    "le taux d'absence",
    (heads) => heads.absent,
    (heads) => `${heads.absent ?? 0} absents ou excusés sans procuration`,
    ['/attendance/absent'],
  ),
  'headcount/rate-proxies': rate(
    'la part des procurations',
    (heads) => heads.proxies,
    (heads) => `${heads.proxies ?? 0} procurations`,
    ['/attendance/proxies'],
  ),
  'headcount/rate-for': rate(
    'la part des voix pour',
    (_, act) => act.vote?.for ?? null,
    (_, act) => `${act.vote?.for ?? 0} voix pour`,
    ['/vote/for'],
  ),
};
