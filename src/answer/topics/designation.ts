import { notStated } from '../compose.js';
import { tellElections } from '../elections.js';
import { cite } from '../quote.js';
import type { ActResponder } from '../responder.js';
import { answerFromTable, answerFromText } from './content.js';
import { peopleResponders } from './people.js';

/** A cell of a table that may hold a name. */
const A_NAME = /\p{Lu}\p{Ll}{2,}|\p{Lu}{3,}/u;

const who: ActResponder = (act, setting) => {
  const elected = tellElections(act, setting);
  if (elected) return elected;
  if ((act.attendance.substitutes?.length ?? 0) > 0 && /\bsuppleant/.test(setting.heard.text))
    return peopleResponders['people/substitutes']!(act, setting);
  const told = answerFromTable(act, setting, A_NAME) ?? answerFromText(act, setting);
  return told.status === 'answered'
    ? told
    : notStated(setting.intent, "L'acte ne nomme personne pour représenter ou siéger.", {
        acts: [act.id],
        citations: cite(act, '/subject'),
      });
};

/** Responders to questions about who was elected or named. */
export const designationResponders: Readonly<Record<string, ActResponder>> = { 'designation/who': who };
