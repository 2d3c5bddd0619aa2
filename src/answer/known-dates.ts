import { frenchDate } from '../french/dates.js';
import type { Act } from '../records/index.js';
import { enumerate, notStated } from './compose.js';
import type { Answer } from './model.js';
import { cite } from './quote.js';

/** Tell the dates the act does state, for refusals. */
export function knownDates(act: Act): string {
  const dates = [
    act.publication.publishedOn ? `publication le ${frenchDate(act.publication.publishedOn)}` : null,
    act.legalityReview.receivedOn ? `réception en préfecture le ${frenchDate(act.legalityReview.receivedOn)}` : null,
    act.sitting.date ? `séance du ${frenchDate(act.sitting.date)}` : null,
  ].filter((date) => date !== null);
  return dates.length > 0 ? ` Il donne : ${enumerate(dates)}.` : '';
}

/** Say that the act does not state something of its legal life, and which dates it does. */
export function refuse(act: Act, intent: string, what: string): Answer {
  return notStated(intent, `L'acte n'indique pas ${what}.${knownDates(act)}`, {
    acts: [act.id],
    citations: cite(act, '/publication/publishedOn', '/legalityReview/receivedOn', '/sitting/date'),
  });
}
