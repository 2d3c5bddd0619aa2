import { frenchDate, weekday } from '../../french/dates.js';
import { ARTICLES } from '../../law/articles.js';
import { tribunalOf } from '../../law/courts.js';
import { appealDeadline } from '../../law/deadlines.js';
import type { Act } from '../../records/index.js';
import { appealDates } from '../appeal-dates.js';
import { answered, notice, notStated, sentence } from '../compose.js';
import type { Answer } from '../model.js';
import { citeAll, citeLaw, cite } from '../quote.js';
import type { ActResponder, Setting } from '../responder.js';
import { informalAppealOf } from './informal-appeal.js';

/** What a date worked out here is worth. */
export const CAVEAT = notice(
  "Calcul indicatif (délai franc, jours fériés de métropole : l'Alsace-Moselle et l'outre-mer en ont d'autres), sans valeur de conseil juridique. Un recours gracieux, une notification, une autre publicité ou l'éloignement (CJA, article R421-7) peuvent changer la date.",
);

/** Write a day with its weekday: « mardi 26 septembre 2023 ». */
export const full = (date: string): string => `${weekday(date)} ${frenchDate(date)}`;

function unpublished(act: Act, intent: string): Answer {
  const delay = act.appeal?.delayMonths
    ? ` Il indique un délai de ${act.appeal.delayMonths} mois.`
    : ' Le délai de droit commun est de deux mois à compter de la publication (CJA, article R421-1).';
  return notStated(intent, `L'acte n'indique pas sa date de publication, dont part le délai de recours.${delay}`, {
    acts: [act.id],
    citations: [...cite(act, '/appeal'), citeLaw(ARTICLES.appeal)],
    suggestions: ["S'il est publié le 1er mars, jusqu'à quand peut-on faire un recours ?"],
  });
}

/** What the act says of the delay, where it is not the two months of the law. */
function anotherDelay({ appeal }: Act): string {
  const months = appeal?.delayMonths ?? 2;
  return months === 2 ? '' : ` Attention : l'acte annonce lui-même un délai de ${months} mois.`;
}

interface Asked {
  readonly lastDay: string;
  readonly publishedOn: string;
  readonly today: string;
  /** The day the question names, or null. */
  readonly day: string | null;
  /** The question asks whether it is too late, not whether there is time: a yes would say the contrary. */
  readonly asksTooLate: boolean;
}

/** Tell whether a folded question asks if it is too late. */
export function asksTooLate(text: string): boolean {
  return /\b(?:trop tard|hors delais?|forclose?|forclusion|prescrite?|fini|passe|expire|depasse|ecoule|termine|clos)\b/.test(
    text,
  );
}

/** Run an answer that rests on the appeal deadline, where the act states its publication or the question supposes one. */
function withDeadline(answer: (asked: Asked) => string): ActResponder {
  return (act, { intent, heard, today }) => {
    const dates = appealDates(heard.question, today, act.publication.publishedOn);
    const publishedOn = dates.published ?? act.publication.publishedOn;
    if (!publishedOn) return unpublished(act, intent);
    const { lastDay } = appealDeadline(publishedOn);
    const isSupposed = publishedOn !== act.publication.publishedOn;
    const text = answer({
      lastDay,
      publishedOn,
      today,
      day: dates.made ?? dates.refused,
      asksTooLate: asksTooLate(heard.text),
    });
    return answered(intent, 'law', [sentence(`${text}${anotherDelay(act)}`), CAVEAT], {
      acts: isSupposed ? [] : [act.id],
      citations: [
        ...(isSupposed ? [] : citeAll(act, ['/publication/publishedOn', '/appeal/delayMonths'])),
        citeLaw(ARTICLES.appeal),
      ],
      suggestions: ['Quel tribunal est compétent ?', 'À qui adresser un recours gracieux ?'],
    });
  };
}

/** Say till when an act published on a day could be attacked. */
export function deadlineSentence({ lastDay, publishedOn, today }: Omit<Asked, 'day' | 'asksTooLate'>): string {
  const tense = today <= lastDay ? 'est' : 'était';
  return `Le recours devant le tribunal administratif ${tense} ouvert jusqu'au ${full(lastDay)} inclus : deux mois francs à compter de la publication, le ${frenchDate(publishedOn)} (ni le premier ni le dernier jour ne comptent ; un dernier jour férié ou de fin de semaine est reporté).`;
}

/** Say whether an act can still be attacked. */
export function stillOpenSentence({ lastDay, today, asksTooLate }: Omit<Asked, 'day' | 'publishedOn'>): string {
  const [open, closed] = asksTooLate ? ["Ce n'est pas trop tard", "C'est trop tard"] : ['Oui', 'Non'];
  return today <= lastDay
    ? `${open} : le délai de deux mois court jusqu'au ${full(lastDay)} inclus.`
    : `${closed} : le délai de recours de deux mois a pris fin le ${full(lastDay)}.`;
}

const court: ActResponder = (act, { intent }) => {
  const stated = act.appeal?.court ?? null;
  if (stated !== null)
    return answered(intent, 'stated', `L'acte désigne le ${stated.replace(/^le /, '')}.`, {
      acts: [act.id],
      citations: cite(act, '/appeal/court'),
      suggestions: ["Jusqu'à quand peut-on faire un recours ?"],
    });
  const tribunal = act.collectivity.department === null ? null : tribunalOf(act.collectivity.department);
  if (tribunal === null)
    return notStated(
      intent,
      "L'acte ne nomme pas le tribunal compétent. La règle : le tribunal administratif dans le ressort duquel siège l'autorité qui a pris l'acte (CJA, article R312-1).",
      { acts: [act.id], citations: cite(act, '/appeal') },
    );
  return answered(
    intent,
    'law',
    [
      sentence(
        `L'acte ne nomme pas le tribunal. D'après la loi, c'est le ${tribunal.name}, dont relève le département où siège la collectivité (${tribunal.department}).`,
      ),
      notice("Règle générale : quelques litiges, d'urbanisme ou de travail par exemple, suivent d'autres règles."),
    ],
    { acts: [act.id], citations: [...cite(act, '/collectivity/department'), ...tribunal.laws.map(citeLaw)] },
  );
};

/** Responders to questions about appeals against an act. */
export const appealResponders: Readonly<Record<string, ActResponder>> = {
  'legal/appeal-deadline': withDeadline(deadlineSentence),
  'legal/appeal-today': withDeadline(stillOpenSentence),
  'legal/appeal-on-date': withDeadline(({ lastDay, today, day, asksTooLate }) => {
    const on = day ?? today;
    const [open, closed] = asksTooLate ? ["Ce n'est pas trop tard :", "C'est trop tard :"] : ['Oui,', 'Non,'];
    return on <= lastDay
      ? `${open} le ${frenchDate(on)} est dans les temps : le délai court jusqu'au ${full(lastDay)} inclus.`
      : `${closed} le ${frenchDate(on)} est hors délai : le délai a pris fin le ${full(lastDay)}.`;
  }),
  'legal/informal-appeal': (act, setting: Setting) => informalAppealOf(act, setting),
  'legal/court': court,
};
