import { frenchDate, weekday } from '../../french/dates.js';
import { ARTICLES } from '../../law/articles.js';
import { appealDeadline, informalAppealDeadline } from '../../law/deadlines.js';
import type { Act } from '../../records/index.js';
import { answered, notice, notStated, sentence } from '../compose.js';
import type { Answer } from '../model.js';
import { citeAll, citeLaw, cite } from '../quote.js';
import type { ActResponder } from '../responder.js';

const CAVEAT = notice(
  'Calcul indicatif (délai franc, jours fériés de métropole), sans valeur de conseil juridique : un recours gracieux, une notification ou une autre publicité peuvent changer la date.',
);

function unpublished(act: Act, intent: string): Answer {
  const delay = act.appeal?.delayMonths
    ? ` Il indique un délai de ${act.appeal.delayMonths} mois.`
    : ' Le délai de droit commun est de deux mois à compter de la publication (CJA, article R421-1).';
  return notStated(intent, `L'acte n'indique pas sa date de publication, dont part le délai de recours.${delay}`, {
    acts: [act.id],
    citations: [...cite(act, '/appeal'), citeLaw(ARTICLES.appeal)],
  });
}

/** Run an answer that rests on the appeal deadline, where the act states its publication. */
function withDeadline(
  answer: (lastDay: string, publishedOn: string, today: string, asked: string | null) => string,
): ActResponder {
  return (act, { intent, heard, today }) => {
    const { publishedOn } = act.publication;
    if (!publishedOn) return unpublished(act, intent);
    const { lastDay } = appealDeadline(publishedOn);
    const asked = heard.slots.dates.find(({ precision }) => precision === 'day')?.from ?? null;
    return answered(intent, 'law', [sentence(answer(lastDay, publishedOn, today, asked)), CAVEAT], {
      acts: [act.id],
      citations: [...citeAll(act, ['/publication/publishedOn', '/appeal/delayMonths']), citeLaw(ARTICLES.appeal)],
      suggestions: ['Quel tribunal est compétent ?', 'À qui adresser un recours gracieux ?'].slice(
        0,
        act.appeal ? 2 : 0,
      ),
    });
  };
}

const full = (date: string): string => `${weekday(date)} ${frenchDate(date)}`;

const informalAppeal: ActResponder = (act, { intent, heard }) => {
  const source = act.sources['/appeal'];
  const around = source ? act.text.slice(Math.max(0, source.start - 400), source.end + 400).replace(/\s+/g, ' ') : '';
  const to =
    /recours gracieux\b[^.]{0,80}?\badressé(?:e)? (?:au|à la|à) ((?:Monsieur le |Madame la |Madame le )?\p{Lu}\p{L}+)/u.exec(
      around,
    )?.[1] ?? null;
  const asked = heard.slots.dates.find(({ precision }) => precision === 'day')?.from ?? null;
  const citations = [...cite(act, '/appeal'), citeLaw(ARTICLES.informalAppeal)];
  if (asked !== null) {
    const { lastDay } = informalAppealDeadline(asked);
    return answered(
      intent,
      'law',
      [
        sentence(
          `Un recours gracieux reçu le ${frenchDate(asked)}, dans le délai, interrompt le délai : sans réponse sous deux mois (refus implicite), il reste jusqu'au ${full(lastDay)} inclus pour saisir le tribunal.`,
        ),
        CAVEAT,
      ],
      { acts: [act.id], citations },
    );
  }
  if (to !== null)
    return answered(
      intent,
      'stated',
      [
        sentence(
          `Le recours gracieux s'adresse au ${to}${act.appeal?.delayMonths ? `, dans un délai de ${act.appeal.delayMonths === 2 ? 'deux' : act.appeal.delayMonths} mois` : ''}, d'après l'acte. Il interrompt le délai de recours contentieux.`,
        ),
        CAVEAT,
      ],
      { acts: [act.id], citations },
    );
  return notStated(
    intent,
    "L'acte ne dit pas à qui adresser un recours gracieux. En règle générale, il s'adresse à l'autorité qui a pris l'acte, dans le délai de deux mois.",
    { acts: [act.id], citations },
  );
};

/** Responders to questions about appeals. */
export const appealResponders: Readonly<Record<string, ActResponder>> = {
  'legal/appeal-deadline': withDeadline(
    (lastDay, publishedOn) =>
      `Le recours devant le tribunal administratif était ouvert jusqu'au ${full(lastDay)} inclus : deux mois francs à compter de la publication, le ${frenchDate(publishedOn)} (ni le premier ni le dernier jour ne comptent).`,
  ),
  'legal/appeal-today': withDeadline((lastDay, _, today) =>
    today <= lastDay
      ? `Oui : le délai de deux mois court jusqu'au ${full(lastDay)} inclus.`
      : `Non : le délai de recours de deux mois a pris fin le ${full(lastDay)}.`,
  ),
  'legal/appeal-on-date': withDeadline((lastDay, _, today, asked) => {
    const day = asked ?? today;
    return day <= lastDay
      ? `Oui, le ${frenchDate(day)} était dans les temps : le délai courait jusqu'au ${full(lastDay)} inclus.`
      : `Non, le ${frenchDate(day)} était hors délai : le délai a pris fin le ${full(lastDay)}.`;
  }),
  'legal/informal-appeal': informalAppeal,
  'legal/court': (act, { intent }) => {
    const court = act.appeal?.court ?? null;
    return court === null
      ? notStated(intent, "L'acte ne nomme pas le tribunal compétent.", {
          acts: [act.id],
          citations: cite(act, '/appeal'),
        })
      : answered(intent, 'stated', `L'acte désigne le ${court.replace(/^le /, '')}.`, {
          acts: [act.id],
          citations: cite(act, '/appeal/court'),
        });
  },
};
