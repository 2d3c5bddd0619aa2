import type { Act } from '../records/index.js';
import { attendancePicture, headcount } from './attendance.js';
import { answered, count, enumerate, notStated, sentence } from './compose.js';
import type { Answer, Citation } from './model.js';
import { cite, citeAll } from './quote.js';
import { warnings } from './warnings.js';

/** Say that the act does not tell a count, and which ones it does. */
export function missing(act: Act, intent: string, what: string): Answer {
  const { present, proxies, inOffice } = headcount(act);
  const known = [
    inOffice === null ? null : count(inOffice, 'membre en exercice', 'membres en exercice'),
    present === null ? null : count(present, 'présent'),
    proxies === null ? null : count(proxies, 'procuration'),
  ].filter((part) => part !== null);
  const nearby = known.length > 0 ? ` Il permet de compter ${enumerate(known)}.` : '';
  return notStated(intent, `L'acte n'indique pas ${what}.${nearby}`, {
    acts: [act.id],
    citations: cite(act, '/sitting/membersInOffice', '/attendance/present'),
  });
}

/** Answer with what is worked out from the lists of an act. */
export function computed(
  act: Act,
  intent: string,
  text: string,
  pointers: readonly string[],
  law: readonly Citation[] = [],
): Answer {
  return answered(intent, 'computed', [sentence(text), ...attendancePicture(act), ...warnings(act, '/attendance')], {
    acts: [act.id],
    citations: [...citeAll(act, pointers), ...law],
    suggestions: ['Le quorum était-il atteint ?', 'Qui était absent ?'],
  });
}
