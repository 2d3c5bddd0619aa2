import { frenchDate } from '../../french/dates.js';
import type { Law } from '../../law/codes.js';
import { ruleFor } from '../../law/council-rules.js';
import { quorum as majorityOf } from '../../law/deadlines.js';
import type { Act } from '../../records/index.js';
import { bodyOf, countsProxiesForQuorum } from '../assembly.js';
import { headcount, presentArithmetic, type Headcount } from '../attendance.js';
import { answered } from '../compose.js';
import { computed, missing } from '../counted.js';
import { cite, citeLaw, citeRange } from '../quote.js';
import type { ActResponder } from '../responder.js';

/** Sittings at which emergency laws could lower the quorum to a third, ISO dates included. */
const EMERGENCY = { from: '2020-03-12', to: '2022-07-31' } as const;
const EMERGENCY_LAW: Law = {
  label: 'Loi n° 2020-290 du 23 mars 2020, article 10',
  url: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000042026560',
};
/** « le quorum est du tiers des membres en exercice »: the act says itself that a third was enough. */
const A_THIRD = /\bquorum\b[^.\n]{0,80}\btiers\b|\btiers (?:au moins )?(?:des|de ses|de leurs) membres en exercice\b/iu;

/** How many must be counted, who is, and how it is said. */
interface Requirement {
  readonly needed: number;
  readonly counted: number;
  readonly said: string;
}

function requirement(
  act: Act,
  heads: Headcount & { inOffice: number; present: number },
  isThird: boolean,
): Requirement {
  const { inOffice, present, represented } = heads;
  if (isThird)
    return {
      needed: Math.ceil(inOffice / 3),
      counted: present,
      said: `d'après l'acte, un tiers des ${inOffice} membres en exercice suffisait ce jour-là`,
    };
  const isCommittee = countsProxiesForQuorum(act) && represented !== null;
  return {
    needed: majorityOf(inOffice).value,
    counted: isCommittee ? represented : present,
    said: `il faut plus de la moitié des ${inOffice} membres en exercice`,
  };
}

/** What makes a « no » doubtful: what the act says itself, or the emergency laws. */
function doubt(act: Act, { needed, counted }: Requirement, inOffice: number): string | null {
  const { date, quorumStated } = act.sitting;
  if (counted >= needed) return quorumStated === false ? " L'acte, lui, dit que le quorum n'est pas atteint." : null;
  if (quorumStated) return " L'acte, lui, dit que le quorum est atteint.";
  const isEmergency = date !== null && date >= EMERGENCY.from && date <= EMERGENCY.to;
  return isEmergency && counted >= Math.ceil(inOffice / 3)
    ? ` Mais entre mars 2020 et juillet 2022, des lois d'urgence ont permis par moments de délibérer avec un tiers des membres (lois n° 2020-290, article 10, et n° 2020-1379, article 6) : il faut vérifier la règle du ${frenchDate(date)}.`
    : null;
}

/** Answer whether the quorum was met, with the arithmetic, or as the act says it. */
export const quorum: ActResponder = (act, { intent }) => {
  const heads = headcount(act);
  const { quorumStated } = act.sitting;
  const { inOffice, present } = heads;
  if (inOffice === null || present === null) {
    if (quorumStated !== null)
      return answered(
        intent,
        'stated',
        `${quorumStated ? 'Oui' : 'Non'} : l'acte indique que le quorum ${quorumStated ? 'est' : "n'est pas"} atteint.`,
        { acts: [act.id], citations: cite(act, '/sitting/quorumStated', '/sitting/date') },
      );
    return missing(
      act,
      intent,
      inOffice === null
        ? 'le nombre de membres en exercice : le quorum ne peut pas être vérifié'
        : 'le nombre de présents : le quorum ne peut pas être vérifié',
    );
  }
  const third = A_THIRD.exec(act.text);
  const required = requirement(act, { ...heads, inOffice, present }, third !== null);
  const isCommittee = required.counted !== present;
  const reached = required.counted >= required.needed;
  const doubtful = doubt(act, required, inOffice);
  const verdict = reached
    ? 'Oui, le quorum est atteint'
    : doubtful === null
      ? "Non, le quorum n'est pas atteint d'après les listes"
      : "D'après les listes, la règle ordinaire n'est pas remplie";
  const proxies = isCommittee
    ? ' À la commission permanente, les membres représentés comptent.'
    : ' Les procurations ne comptent pas.';
  const counting = isCommittee
    ? `${required.counted} présents ou représentés`
    : `${required.counted} (${presentArithmetic(heads)})`;
  const text = `${verdict} : ${required.said}, soit ${required.needed} ; l'acte en compte ${counting}.${proxies}${doubtful ?? ''}`;
  const laws =
    third || doubtful?.includes('urgence')
      ? [EMERGENCY_LAW]
      : ruleFor('quorum', bodyOf(act)).statement.laws.slice(0, 1);
  return computed(
    act,
    intent,
    text,
    ['/attendance/present', '/sitting/membersInOffice', ...(isCommittee ? ['/attendance/proxies'] : [])],
    [...(third ? [citeRange(act, third.index, third.index + third[0].length)] : []), ...laws.map(citeLaw)],
  );
};

/** Answer whether proxies count for the quorum. */
export const quorumProxies: ActResponder = (act, { intent }) => {
  const { inOffice } = headcount(act);
  const figure =
    inOffice === null
      ? ''
      : ` Ici, il faut ${majorityOf(inOffice).value} présents sur ${inOffice} membres en exercice.`;
  const text = countsProxiesForQuorum(act)
    ? 'Oui, à la commission permanente, les membres représentés comptent dans le quorum.'
    : `Non, les procurations ne comptent pas dans le quorum : seuls comptent les membres présents en séance.${figure}`;
  const { laws } = ruleFor('quorum', bodyOf(act)).statement;
  return answered(intent, 'law', text, {
    acts: inOffice === null ? [] : [act.id],
    citations: [...laws.map(citeLaw), ...cite(act, '/sitting/membersInOffice')],
  });
};
