import { fold } from '../../french/fold.js';
import { ARTICLES, type Article } from '../../law/articles.js';
import { lawOf, type Law } from '../../law/codes.js';
import { COURTS, type Court } from '../../law/courts.js';
import { appealDeadline } from '../../law/deadlines.js';
import type { Heard } from '../../question/rule.js';
import { appealDates } from '../appeal-dates.js';
import { answered, notice, sentence } from '../compose.js';
import { citeLaw } from '../quote.js';
import type { Responder, Setting } from '../responder.js';
import { asksTooLate, CAVEAT, deadlineSentence, stillOpenSentence } from './appeal.js';
import { RULE_CAVEAT, stateRule } from './council.js';
import { informalAppealInGeneral } from './informal-appeal.js';

/** Answer with a rule that is the same for every assembly. */
function states(text: string, ...laws: (Article | Law)[]): Responder {
  return ({ intent }) =>
    answered(intent, 'law', [sentence(text), notice(RULE_CAVEAT)], {
      citations: laws.map(citeLaw),
      suggestions: ["Jusqu'à quand peut-on faire un recours ?", 'Quel tribunal est compétent ?'],
    });
}

const DEADLINE =
  "Pour attaquer une délibération devant le tribunal administratif, on a deux mois à compter de sa publication (ou de sa notification à celui qu'elle vise). Le délai est franc : pour un acte publié un 25 juillet, le dernier jour est le 26 septembre ; s'il tombe un samedi, un dimanche ou un jour férié, il est reporté au premier jour ouvré. Un recours gracieux fait dans ce délai l'interrompt.";

/** Answer from the rule, or work out the day from the publication that the question supposes. */
function deadline(say: typeof stillOpenSentence | typeof deadlineSentence): Responder {
  return ({ intent, heard, today }) => {
    const { published } = appealDates(heard.question, today, null);
    const worked =
      published === null
        ? null
        : {
            ...appealDeadline(published),
            publishedOn: published,
            today,
            asksTooLate: asksTooLate(heard.text),
          };
    const blocks = worked === null ? [sentence(DEADLINE), notice(RULE_CAVEAT)] : [sentence(say(worked)), CAVEAT];
    return answered(intent, 'law', blocks, {
      citations: [citeLaw(ARTICLES.appeal), citeLaw(ARTICLES.informalAppeal)],
      suggestions: ['Comment saisir le tribunal administratif ?', 'Qui peut attaquer une délibération ?'],
    });
  };
}

/** Before a department: « pour une commune du Gard », « le tribunal administratif de l'Hérault ». */
const SEATED =
  /\b(tribunal( administratif)?|ta|communes?|villes?|mairies?|departements?|dans|en|pour) ?(?:de |du |des |d |dans )?(?:le |la |les |l )?$/;

/** The courts of the departments that a question names as the place of the authority, the longest name first. */
function courtsNamed({ text }: Heard): readonly Court[] {
  const words = text.replace(/['’]/g, ' ');
  return COURTS.filter(({ department }) => {
    const at = new RegExp(`(?<![a-z-])${fold(department).replace(/'/g, ' ')}(?![a-z-])`).exec(words)?.index;
    return at !== undefined && SEATED.test(words.slice(0, at));
  }).sort((a, b) => b.department.length - a.department.length);
}

/** Tell whether a question asks the court of a department it names, whatever the acts. */
export function asksCourtOfDepartment(heard: Heard): boolean {
  return courtsNamed(heard).length > 0;
}

/** Find the tribunal of the department a question names, else state the rule. */
function court({ intent, heard }: Setting): ReturnType<Responder> {
  const laws = COURTS[0]!.laws.map(citeLaw);
  const [found] = courtsNamed(heard);
  const rule =
    "C'est le tribunal administratif dans le ressort duquel siège l'autorité qui a pris l'acte, donc celui du département de la collectivité.";
  const text = found
    ? `${found.department} : ${found.name}. ${rule}`
    : `${rule} Donnez-moi le département, ou une délibération, pour savoir lequel.`;
  return answered(intent, 'law', [sentence(text), notice(RULE_CAVEAT)], { citations: laws });
}

/** What is answered, by intent, where a question on an act names none and asks the rule. */
export const generalResponders: Readonly<Record<string, Responder>> = {
  'legal/appeal-deadline': deadline(deadlineSentence),
  'legal/appeal-today': deadline(stillOpenSentence),
  'legal/appeal-on-date': deadline(deadlineSentence),
  'legal/informal-appeal': informalAppealInGeneral,
  'legal/court': court,
  'legal/prefect-referral': (setting) => stateRule('referral', setting),
  'legal/enforceable': (setting) => stateRule('enforceable', setting),
  'legal/convocation-delay': (setting) => stateRule('convocation', setting),
  'headcount/quorum-proxies': (setting) => stateRule('quorum', setting),
  'vote/majority': (setting) => stateRule('majority', setting),
};

/** Responders to questions about appeals in general. */
export const lawResponders: Readonly<Record<string, Responder>> = {
  'legal/who-can-appeal': states(
    "Peut attaquer une délibération toute personne qu'elle touche d'assez près (c'est l'intérêt à agir) : par exemple un contribuable de la commune si elle entraîne une dépense, un riverain, un usager, une association dont c'est l'objet, ou un membre de l'assemblée. Il n'est pas nécessaire d'habiter la commune. Le préfet peut aussi saisir le tribunal. Le juge apprécie au cas par cas.",
    lawOf('CE, 29 mars 1901, Casanova'),
    ARTICLES.appeal,
  ),
  'legal/lawyer': states(
    "Non, l'avocat n'est pas obligatoire devant le tribunal administratif pour demander l'annulation d'une délibération. Il l'est pour réclamer une somme d'argent, dans un litige de contrat, et en principe en appel.",
    ARTICLES.lawyer,
  ),
  'legal/cost': states(
    "Saisir le tribunal administratif est gratuit. Les seuls frais sont ceux d'un avocat, si l'on en prend un ; celui qui perd peut être condamné à payer une partie des frais de l'autre.",
    ARTICLES.costs,
    ARTICLES.lawyer,
  ),
  'legal/suspensive': states(
    "Non, un recours ne suspend pas la délibération : elle continue de s'appliquer. En cas d'urgence, on peut demander au juge de la suspendre (référé-suspension), en plus du recours, s'il y a un doute sérieux sur sa légalité.",
    ARTICLES.notSuspensive,
    ARTICLES.urgentSuspension,
  ),
  'legal/how-to-appeal': states(
    "On saisit le tribunal administratif par une requête écrite, dans les deux mois de la publication : par courrier, au greffe, ou en ligne sur Télérecours citoyens (citoyens.telerecours.fr). Elle donne vos nom et adresse, les faits, vos raisons et ce que vous demandez, avec une copie de l'acte. Pas d'avocat obligatoire pour demander l'annulation, et c'est gratuit. On peut d'abord faire un recours gracieux.",
    ARTICLES.standing,
    ARTICLES.attached,
    ARTICLES.appeal,
  ),
};
