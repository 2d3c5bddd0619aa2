import { frenchDate, weekday } from '../../french/dates.js';
import { ARTICLES } from '../../law/articles.js';
import { lawOf } from '../../law/codes.js';
import { appealDeadline } from '../../law/deadlines.js';
import { informalAppeal, type Outcome } from '../../law/informal-appeal.js';
import type { Act } from '../../records/index.js';
import { appealDates, type AppealDates } from '../appeal-dates.js';
import { answered, notice, sentence } from '../compose.js';
import type { Answer, Block, LawCitation } from '../model.js';
import { cite, citeLaw } from '../quote.js';
import type { Setting } from '../responder.js';

const POSTMARK = lawOf('CE, 30 juin 2025, n° 494573');
const LAWS: readonly LawCitation[] = [
  citeLaw(ARTICLES.informalAppeal),
  citeLaw(ARTICLES.refusal),
  citeLaw(ARTICLES.appeal),
  citeLaw(POSTMARK),
];

const CAVEAT = notice(
  "Calcul prudent et indicatif (délais francs, jours fériés de métropole : l'Alsace-Moselle et l'outre-mer en ont d'autres), sans valeur de conseil juridique. Gardez la preuve de l'envoi : le cachet de la poste fait foi. Contre une autorisation d'urbanisme, la règle est autre depuis novembre 2025 : un mois, et le délai du tribunal n'est plus prolongé (code de l'urbanisme, article L600-12-2).",
);

const SECOND =
  /\b(deuxieme|second|autre|nouveau|2e|2eme|encore un|refaire|renouveler|relance\w*)\b.{0,16}\b(recours|fois)\b/;
const RECEIVED = /\brecu\b/;
const full = (date: string): string => `${weekday(date)} ${frenchDate(date)}`;

/** Say whether the appeal is in time, and what that changes. */
function inTime({ isInTime, firstDeadline }: Outcome, madeOn: string | null, publishedOn: string | null): string[] {
  if (madeOn === null)
    return [
      'Si le recours gracieux avait été fait dans les deux mois de la publication, il a interrompu le délai de recours.',
    ];
  if (isInTime === true)
    return [
      `Le ${frenchDate(madeOn)}, un recours gracieux est dans le délai, qui va jusqu'au ${full(firstDeadline!)} inclus : il l'interrompt.`,
    ];
  const unknown = publishedOn === null ? ", dont je n'ai pas la date" : '';
  return [
    `Un recours gracieux du ${frenchDate(madeOn)} interrompt le délai de recours s'il est envoyé dans les deux mois de la publication de l'acte${unknown}.`,
  ];
}

/** Say what the new delay runs from, and till when. */
function newDelay(
  { runsFrom, silentRefusalOn, lastDay }: Outcome,
  { refused }: AppealDates,
  isReceipt: boolean,
): string[] {
  const last = lastDay === null ? '' : full(lastDay);
  switch (runsFrom) {
    case 'silence':
      return [
        `Sans réponse au bout de deux mois, le ${frenchDate(silentRefusalOn!)}${isReceipt ? '' : " s'il est reçu le jour même"}, c'est un refus : il reste alors jusqu'au ${last} inclus pour saisir le tribunal. Un refus écrit avant cette date ferait courir deux mois francs à partir de sa notification.`,
      ];
    case 'refusal':
      return [
        `Le refus du ${frenchDate(refused!)} fait repartir deux mois francs : le tribunal peut être saisi jusqu'au ${last} inclus.`,
      ];
    case 'refusal-after-silence':
      return [
        `Le silence valait déjà refus le ${frenchDate(silentRefusalOn!)}, mais le refus écrit du ${frenchDate(refused!)} est venu avant la fin du nouveau délai et le fait repartir : jusqu'au ${last} inclus.`,
      ];
    case 'too-late-refusal':
      return [
        `Le silence valait refus le ${frenchDate(silentRefusalOn!)} et le délai pour saisir le tribunal a pris fin le ${last} ; le refus écrit du ${frenchDate(refused!)} ne le rouvre pas.`,
      ];
  }
}

function whereItStands({ lastDay, runsFrom }: Outcome, today: string): string[] {
  if (lastDay === null || runsFrom === 'too-late-refusal') return [];
  return [
    today > lastDay ? `Au ${frenchDate(today)}, ce délai est passé.` : `Au ${frenchDate(today)}, il court encore.`,
  ];
}

function simulated(
  outcome: Outcome,
  dates: AppealDates,
  publishedOn: string | null,
  { heard, today }: Setting,
): string[] {
  if (outcome.isInTime === false)
    return [
      `Non : le ${frenchDate(dates.made!)}, un recours gracieux est hors délai, il fallait l'envoyer jusqu'au ${full(outcome.firstDeadline!)} inclus. Il n'interrompt rien : le délai pour saisir le tribunal est passé lui aussi.`,
    ];
  return [
    ...inTime(outcome, dates.made, publishedOn),
    ...newDelay(outcome, dates, RECEIVED.test(heard.text)),
    ...(dates.made !== null && dates.made <= today ? whereItStands(outcome, today) : []),
  ];
}

const NO_SECOND = 'Un second recours gracieux contre le même acte ne prolonge pas le délai une deuxième fois.';

/** « Le Président »: to whom the act says that an informal appeal goes, or null. */
function addresseeIn(act: Act): string | null {
  const source = act.sources['/appeal'];
  const around = source ? act.text.slice(Math.max(0, source.start - 400), source.end + 400).replace(/\s+/g, ' ') : '';
  return (
    /recours gracieux\b[^.]{0,80}?\badressé(?:e)? (?:au|à la|à) ((?:Monsieur le |Madame la |Madame le )?\p{Lu}\p{L}+)/u.exec(
      around,
    )?.[1] ?? null
  );
}

/** What an informal appeal is and does, where the question gives no day. */
export function informalAppealRule(publishedOn: string | null): string {
  const till =
    publishedOn === null
      ? 'dans les deux mois de la publication'
      : `pour cet acte jusqu'au ${full(appealDeadline(publishedOn).lastDay)} inclus`;
  return `Un recours gracieux s'adresse à l'autorité qui a pris l'acte (le maire, le président), dans le délai de recours : ${till}. Il interrompt ce délai ; deux mois sans réponse valent refus, et deux mois francs repartent du refus pour saisir le tribunal.`;
}

/** Answer on an informal appeal from the days the question names; null where it names none. */
export function simulate(publishedOn: string | null, setting: Setting): readonly Block[] | null {
  const { heard, today } = setting;
  const dates = appealDates(heard.question, today, publishedOn);
  const known = dates.published ?? publishedOn;
  const isInOrder = dates.made === null || dates.refused === null || dates.made <= dates.refused;
  const outcome = isInOrder
    ? informalAppeal({ publishedOn: known, madeOn: dates.made, refusedOn: dates.refused })
    : null;
  const isSecond = SECOND.test(heard.text);
  if (outcome === null) return isSecond ? [sentence(NO_SECOND), sentence(informalAppealRule(known)), CAVEAT] : null;
  return [...simulated(outcome, dates, known, setting), ...(isSecond ? [NO_SECOND] : [])].map(sentence).concat(CAVEAT);
}

/** Answer on an informal appeal against an act. */
export function informalAppealOf(act: Act, setting: Setting): Answer {
  const { intent } = setting;
  const { publishedOn } = act.publication;
  const citations = [...cite(act, '/publication/publishedOn'), ...cite(act, '/appeal'), ...LAWS];
  const suggestions = ["Jusqu'à quand peut-on faire un recours ?", 'Quel tribunal est compétent ?'];
  const blocks = simulate(publishedOn, setting);
  if (blocks) return answered(intent, 'law', blocks, { acts: [act.id], citations, suggestions });
  const to = addresseeIn(act);
  const delay = act.appeal?.delayMonths;
  const first =
    to === null
      ? []
      : [
          sentence(
            `Le recours gracieux s'adresse au ${to}${delay ? `, dans un délai de ${delay === 2 ? 'deux' : delay} mois` : ''}, d'après l'acte.`,
          ),
        ];
  return answered(
    intent,
    to === null ? 'law' : 'stated',
    [...first, sentence(informalAppealRule(publishedOn)), CAVEAT],
    {
      acts: [act.id],
      citations,
      suggestions,
    },
  );
}

/** Answer on an informal appeal where no act is at hand. */
export function informalAppealInGeneral(setting: Setting): Answer {
  const blocks = simulate(null, setting) ?? [sentence(informalAppealRule(null)), CAVEAT];
  return answered(setting.intent, 'law', blocks, { citations: LAWS });
}
