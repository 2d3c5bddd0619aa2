import { daysBetween, frenchDate } from '../../french/dates.js';
import type { Act } from '../../records/index.js';
import { answered, count, notStated } from '../compose.js';
import { citeAll } from '../quote.js';
import type { ActResponder } from '../responder.js';

/** The events of an act's life that have a date, in the order they are asked. */
const EVENTS: readonly (readonly [RegExp, string, string, (act: Act) => string | null])[] = [
  [/\bconvo/, 'la convocation', '/sitting/convokedOn', (act) => act.sitting.convokedOn],
  [/\b(seance|vote|reunion|conseil|adopt)/, 'la séance', '/sitting/date', (act) => act.sitting.date],
  [/\bsign/, 'la signature', '/signature/date', (act) => act.signature?.date ?? null],
  [/\b(envoi|transmi|envoy)/, "l'envoi en préfecture", '/legalityReview/sentOn', (act) => act.legalityReview.sentOn],
  [
    /\b(prefecture|reception|recu)/,
    'la réception en préfecture',
    '/legalityReview/receivedOn',
    (act) => act.legalityReview.receivedOn,
  ],
  [/\b(publi|affich)/, 'la publication', '/publication/publishedOn', (act) => act.publication.publishedOn],
];

/** Count the days between two events the question names. */
export const daysBetweenEvents: ActResponder = (act, { intent, heard }) => {
  const named = EVENTS.filter(([pattern]) => pattern.test(heard.text)).slice(0, 2);
  const [first, second] = named.length === 2 ? [named[0]!, named[1]!] : [EVENTS[1]!, named[0] ?? EVENTS[5]!];
  const [from, to] = [first[3](act), second[3](act)];
  if (from === null || to === null) {
    const missing = from === null ? first[1] : second[1];
    return notStated(intent, `L'acte ne donne pas la date de ${missing} : le délai ne peut pas être calculé.`, {
      acts: [act.id],
      citations: citeAll(act, [first[2], second[2]]),
    });
  }
  const days = Math.abs(daysBetween(from, to));
  return answered(
    intent,
    'computed',
    `${count(days, 'jour')} entre ${first[1]} (${frenchDate(from)}) et ${second[1]} (${frenchDate(to)}).`,
    { acts: [act.id], citations: citeAll(act, [first[2], second[2]]) },
  );
};
