import { foldInPlace } from '../../french/fold.js';
import type { Act } from '../../records/index.js';
import { answered, notStated } from '../compose.js';
import { cite, citeLine } from '../quote.js';
import type { ActResponder, Setting } from '../responder.js';
import { actsHeldIn } from '../selection/gathered.js';

const HOUR = String.raw`\d{1,2} ?(?:h|heures?|:) ?(?:\d{2})?`;
/** « La séance est levée à 22h05 », « Fin de séance : 21 h 45 », « lève la séance à 20 heures ». */
const END = new RegExp(
  String.raw`\b(?:(?:seance|reunion) (?:est |a ete |fut )?(?:declaree )?(?:levee|close|cloturee|terminee)|(?:levee|fin|cloture) de (?:la )?(?:seance|reunion)|leve la seance)[^.\n]{0,20}?(${HOUR})`,
);

/** The acts taken at the same sitting as one, itself first: minutes print the hour of the end once, after the last. */
function sameSitting(act: Act, { corpus }: Setting): Act[] {
  const of = ({
    collectivity,
    assembly,
    date,
  }: {
    collectivity: string | null;
    assembly: string | null;
    date: string | null;
  }): string => [collectivity, assembly, date].join('|');
  const summary = corpus.summary(act.id)!;
  if (summary.date === null) return [act];
  const others = actsHeldIn([{ from: summary.date, to: summary.date }], corpus).filter(
    (other) => other.id !== act.id && of(other) === of(summary),
  );
  return [act, ...others.flatMap(({ id }) => corpus.act(id) ?? [])];
}

/** « À quelle heure la séance a-t-elle été levée ? »: as an act of the sitting prints it. */
export const endOfSitting: ActResponder = (act, setting) => {
  const { intent } = setting;
  for (const one of sameSitting(act, setting)) {
    const found = END.exec(foldInPlace(one.text));
    if (!found) continue;
    const start = found.index;
    const hour = one.text.slice(start + found[0].length - found[1]!.length, start + found[0].length).trim();
    return answered(intent, 'stated', `La séance s'est terminée à ${hour}.`, {
      acts: [one.id],
      citations: [citeLine(one, { start, end: start + found[0].length })],
    });
  }
  const { time } = act.sitting;
  return notStated(
    intent,
    `L'acte ne dit pas quand la séance s'est terminée.${time ? ` Il indique seulement qu'elle s'ouvrait à ${time.replace(':', ' h ')}.` : ''}`,
    { acts: [act.id], citations: cite(act, '/sitting/time', '/sitting/date') },
  );
};
