import { frenchDate, weekday } from '../../french/dates.js';
import type { Act } from '../../records/index.js';
import { answered, enumerate, notStated } from '../compose.js';
import type { Answer } from '../model.js';
import { cite, citeRange } from '../quote.js';
import type { ActResponder } from '../responder.js';
import { personLabel } from '../wording.js';
import { endOfSitting } from './sitting-end.js';

/** Where no title is known, the heading is looked for in so many characters. */
const HEADING = 3000;

/** Say when the sitting was, as far as the act states it; used by refusals that tell what is known nearby. */
function knownSitting(act: Act): string {
  const { date, place } = act.sitting;
  const parts = [
    date ? `que la séance s'est tenue le ${weekday(date)} ${frenchDate(date)}` : null,
    place ? `en ce lieu : ${place}` : null,
  ];
  const known = parts.filter((part) => part !== null);
  return known.length > 0 ? ` Il indique ${enumerate(known, 'et')}.` : '';
}

/** Say whether the sitting was public: only where the act's heading does. */
function isPublic(act: Act, intent: string): Answer {
  const heading = act.text.slice(0, act.sources['/subject']?.start ?? HEADING);
  const said = /séance\s+(?:ordinaire\s+|extraordinaire\s+)?publique|huis[\s-]clos/iu.exec(heading);
  if (!said)
    return notStated(intent, `L'acte ne dit pas si la séance était publique.${knownSitting(act)}`, {
      acts: [act.id],
      citations: cite(act, '/sitting/date'),
    });
  const text = /huis/i.test(said[0]) ? 'La séance s’est tenue à huis clos.' : 'Oui : la séance était publique.';
  return answered(intent, 'stated', text, {
    acts: [act.id],
    citations: [citeRange(act, said.index, said.index + said[0].length)],
  });
}

/** Responders to questions about the meeting. */
export const sittingResponders: Readonly<Record<string, ActResponder>> = {
  'sitting/chair': (act, { intent }) => {
    const { chair } = act.sitting;
    if (!chair)
      return notStated(intent, `L'acte ne dit pas qui présidait la séance.${knownSitting(act)}`, {
        acts: [act.id],
        citations: cite(act, '/sitting/date'),
      });
    return answered(intent, 'stated', `La séance était présidée par ${personLabel(chair)}.`, {
      acts: [act.id],
      citations: cite(act, '/sitting/chair'),
    });
  },
  'sitting/secretary': (act, { intent }) => {
    const { secretary } = act.sitting;
    const named = secretary === null ? [] : Array.isArray(secretary) ? secretary : [secretary];
    if (named.length === 0) {
      return notStated(intent, `L'acte ne nomme aucun secrétaire de séance.${knownSitting(act)}`, {
        acts: [act.id],
        citations: cite(act, '/sitting/chair', '/sitting/date'),
      });
    }
    return answered(intent, 'stated', `Secrétaire de séance : ${enumerate(named.map(personLabel))}.`, {
      acts: [act.id],
      citations: cite(act, '/sitting/secretary'),
    });
  },
  'sitting/time': (act, { intent }) => {
    const { time } = act.sitting;
    if (!time)
      return notStated(intent, `L'acte n'indique pas l'heure de la séance.${knownSitting(act)}`, {
        acts: [act.id],
        citations: cite(act, '/sitting/date'),
      });
    return answered(
      intent,
      'stated',
      `La séance est annoncée à ${time.replace(':', ' h ').replace(' h 00', ' h')} (${time}).`,
      { acts: [act.id], citations: cite(act, '/sitting/time') },
    );
  },
  'sitting/end': endOfSitting,
  'sitting/convocation': (act, { intent }) => {
    const { convokedOn } = act.sitting;
    if (!convokedOn)
      return notStated(intent, `L'acte ne donne pas la date de la convocation.${knownSitting(act)}`, {
        acts: [act.id],
        citations: cite(act, '/sitting/date'),
      });
    return answered(
      intent,
      'stated',
      `Le conseil a été convoqué le ${weekday(convokedOn)} ${frenchDate(convokedOn)}.`,
      { acts: [act.id], citations: cite(act, '/sitting/convokedOn') },
    );
  },
  'sitting/place': (act, { intent }) => {
    const { place } = act.sitting;
    if (!place)
      return notStated(intent, `L'acte ne dit pas où la séance s'est tenue.${knownSitting(act)}`, {
        acts: [act.id],
        citations: cite(act, '/sitting/date'),
      });
    return answered(intent, 'stated', `Lieu de la séance : ${place}.`, {
      acts: [act.id],
      citations: cite(act, '/sitting/place'),
    });
  },
  'sitting/kind': (act, { intent, heard }) => {
    const { kind } = act.sitting;
    if (/\b(publique?|huis)\b/.test(heard.text)) return isPublic(act, intent);
    if (!kind)
      return notStated(
        intent,
        `L'acte ne dit pas si la séance était ordinaire ou extraordinaire.${knownSitting(act)}`,
        { acts: [act.id], citations: cite(act, '/sitting/date') },
      );
    return answered(intent, 'stated', `C'était une séance ${kind}.`, {
      acts: [act.id],
      citations: cite(act, '/sitting/kind', '/sitting/date'),
    });
  },
  'sitting/date': (act, { intent }) => {
    const { date } = act.sitting;
    if (!date) return notStated(intent, "L'acte ne donne pas la date de la séance.", { acts: [act.id] });
    return answered(intent, 'stated', `La séance a eu lieu le ${weekday(date)} ${frenchDate(date)}.`, {
      acts: [act.id],
      citations: cite(act, '/sitting/date'),
    });
  },
};
