import { absoluteMajority } from '../../law/deadlines.js';
import { headcount } from '../attendance.js';
import { answered, enumerate, sentence } from '../compose.js';
import { cite, citeAll } from '../quote.js';
import type { ActResponder } from '../responder.js';
import { warnings } from '../warnings.js';
import { refuse } from './vote-counts.js';

/** Answer how many voices were cast: stated, or pour + contre. */
export const cast: ActResponder = (act, { intent }) => {
  const { vote } = act;
  if (vote?.cast != null)
    return answered(intent, 'stated', `${vote.cast} suffrages exprimés.`, {
      acts: [act.id],
      citations: cite(act, '/vote/cast'),
    });
  if (vote?.for == null || vote.against === null) return refuse(act, intent, 'le nombre de suffrages exprimés');
  const total = vote.for + vote.against;
  return answered(
    intent,
    'computed',
    [
      sentence(
        `${total} suffrages exprimés : ${vote.for} pour + ${vote.against} contre. Les abstentions et les élus qui ne prennent pas part au vote ne comptent pas.`,
      ),
      ...warnings(act, '/vote'),
    ],
    { acts: [act.id], citations: citeAll(act, ['/vote/for', '/vote/against']) },
  );
};

/** Answer how many voices the absolute majority of the cast ones takes. */
export const majority: ActResponder = (act, { intent }) => {
  const { vote } = act;
  const total = vote?.cast ?? (vote?.for != null && vote.against !== null ? vote.for + vote.against : null);
  if (total === null) return refuse(act, intent, 'le nombre de suffrages exprimés, dont dépend la majorité absolue');
  const needed = absoluteMajority(total).value;
  return answered(
    intent,
    'computed',
    `Majorité absolue : ${needed} voix, soit plus de la moitié des ${total} suffrages exprimés (CGCT, article L2121-20).${vote?.for != null ? ` Il y a eu ${vote.for} voix pour.` : ''}`,
    { acts: [act.id], citations: citeAll(act, ['/vote/for', '/vote/against', '/vote/cast']) },
  );
};

/** Answer who the members are whose voices are missing from the vote. */
export const missingVoices: ActResponder = (act, { intent }) => {
  const { absent, represented, inOffice } = headcount(act);
  if (absent === null || represented === null) return refuse(act, intent, "combien d'élus étaient absents");
  const names = (act.attendance.absent ?? []).map(({ name }) => name);
  const whole =
    inOffice === null
      ? ''
      : ` ${represented} présents ou représentés + ${absent} absents = ${represented + absent}, pour ${inOffice} membres en exercice.`;
  return answered(
    intent,
    'computed',
    [
      sentence(
        `Ce sont les ${absent} élus absents ou excusés sans procuration${names.length > 0 ? ` : ${enumerate(names)}` : ''}. Ils n'ont pas voté.${whole}`,
      ),
      ...warnings(act, '/attendance', '/vote'),
    ],
    { acts: [act.id], citations: citeAll(act, ['/attendance/absent', '/sitting/membersInOffice']) },
  );
};
