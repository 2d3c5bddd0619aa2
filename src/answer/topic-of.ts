import type { DateMention } from '../french/dates.js';
import { fold } from '../french/fold.js';
import type { Heard, Rule } from '../question/rule.js';
import { topicWords } from '../question/topic-words.js';
import { PURPOSE_WORDS } from '../question/topics/purpose.js';

/** Questions about a sitting, not about one act of it. */
export const SITTING_TOPICS = /^(sitting|people|headcount)\//;
/** Words of attendance, which name no topic. */
const SITTING_WORDS =
  /^(represent(?:ee?s?|ait|aient|e)|assistee?s?|assistait|siege\w*|venue?s?|venait|participe\w*|excusee?s?|remplac\w*|manqu\w*|suppleante?s?|deux|trois|quatre|cinq|six|assidue?s?|assiduite|souvent|toujours|jamais|fois|taux|presences?|absences?|personnes?|tableau|bilan|quorum|atteinte?s?|suffisante?s?|comptent|compte|levee?|terminee?|finie?|fini|fin|achevee?|close?|cloturee?|dure\w*|tard|retiree?s?|salle|conseilleres?|conseillers?|communautaires?|municipaux|departementaux|delegues?|exercice|designee?s?|commenc\w*|debut\w*|ouver\w*|horaires?|seances?|noms?|qualite|bureau|assemblee|comite|commission|permanente|arriv\w*|parti\w*|quitt\w*)$/;

const LEGAL_TOPICS = /^(legal\/(?!articles|citations|siren|signature)|headcount\/quorum-proxies|vote\/majority)/;
/** Words of appeals and of what makes an act enforceable, which name no topic. */
const LEGAL_WORDS =
  /^(delais?|contest\w*|attaqu\w*|tribun\w*|administrati\w*|gracieux|hierarchiques?|amiables?|contentieux|juges?|juridictions?|competen\w*|habitante?s?|citoyen\w*|droits?|lois?|legal\w*|legaux|jours?|mois|semaines?|annees?|silence|repon\w*|refus\w*|rejet\w*|envo\w*|depos\w*|saisi\w*|requetes?|annul\w*|defer\w*|prefete?s?|executoires?|applicables?|vigueur|francs?|inclus|limites?|temps|courrier|lettre|poste|aller|devant|exerc\w*|form\w*|encore|regles?|habit\w*|devien\w*|un|deux|trois|quatre|cinq|six|dix|quinze|riverain\w*|associations?|general\w*|normalement|principe|legalement|majorite|absolue|necessaire|requise|deuxieme|second|nouveau|prolonge\w*|interromp\w*|suspend\w*|forclos\w*|tard|possible|aujourd|hui|maintenant|ecrit|ecrire|demande\w*|supposons|imaginons|telerecours|courir|courent|court|part|expir\w*|depass\w*|fini\w*|termin\w*|respecte\w*|convo\w*|compter|compte|comptent|calcul\w*|entree?|effet)$/;

/** Words of a vote, which name no topic. */
const VOTE_WORDS = /^(noms?|moment|retire\w*|sorti\w*|quitt\w*|salle|scrutin|detail\w*|lors)$/;

/** The words of a question that tell which act it is about, those that only say what is asked left out. */
export function topicOf(heard: Heard, rule: Pick<Rule, 'intent'> | null): string[] {
  const intent = rule?.intent ?? '';
  const [isSitting, isLegal, isVote] = [SITTING_TOPICS, LEGAL_TOPICS, /^vote\//].map((topics) => topics.test(intent));
  return topicWords(heard).filter(
    (word) =>
      !(isSitting && SITTING_WORDS.test(word)) &&
      !(intent === 'decision/purpose' && PURPOSE_WORDS.test(word)) &&
      !(isLegal && LEGAL_WORDS.test(word)) &&
      !(isVote && VOTE_WORDS.test(word)),
  );
}

/** Words after which a day is that of a sitting: « la délibération du 4 février ». */
const SITTING_DAY =
  /\b(deliberations?|delib|actes?|decisions?|seance|conseil|reunion|votee?s?|adoptee?s?|prise?s?|rendue?s?) (?:du|le|en|de|d'|au)? ?(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?$/;

/** The days of a question that may name a sitting: in one on appeals, those that say so. */
export function sittingDays({ question, slots }: Heard, rule: Rule | null): readonly DateMention[] {
  if (!LEGAL_TOPICS.test(rule?.intent ?? '')) return slots.dates;
  return slots.dates.filter(({ start }) => SITTING_DAY.test(fold(question.slice(0, start))));
}

const ANY_ACT =
  /\b(une|d'une|des|aux|toute|n'importe quelle) (deliberations?|decisions?)\b|\b(un|d'un|des) (actes?|arretes?)\b|\b(en general|en principe|normalement|theoriquement|que dit la loi|quelle est la regle|d'apres la loi)\b/;

/** Tell whether a question that could be about an act asks the rule for any: it says so, and names none. */
export function asksInGeneral(heard: Heard, rule: Rule | null): boolean {
  const { actNumbers, persons, unknownPersons } = heard.slots;
  const names = actNumbers.length + persons.length + unknownPersons.length + topicOf(heard, rule).length;
  return names === 0 && ANY_ACT.test(heard.text);
}
