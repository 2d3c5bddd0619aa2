import type { ActsListed } from '../answer/model.js';
import type { Heard, Rule } from '../question/rule.js';
import { topicWords } from '../question/topic-words.js';
import { BY_AGE } from './chosen.js';
import type { Conversation } from './conversation.js';

/** How a question goes on from a list of acts. */
export interface ListFollowUp {
  readonly listed: ActsListed;
  /** Intent of the rule to answer with. */
  readonly intent: string;
  /** True where only the acts of the list are meant (« lesquels … »), false where its conditions are put anew (« et en 2014 ? »). */
  readonly isWithin: boolean;
}

const POLITE = "(?: stp| svp| merci| s'il (?:te|vous) plait| moi)*";
const REST = new RegExp(
  String.raw`^(?:et |oui |ok )*(?:(?:montre|donne|affiche|liste)[- ]?(?:moi )?)?(?:le reste|la suite|les (?:\d+ )?(?:autres|suivant(?:e?s))|suivante?s?|suite|continue[rz]?|encore|plus)${POLITE}$`,
);
const EXPORTS = /\b(export\w*|csv|excel|xlsx?|tableur|telecharg\w*|open ?data|jsonl?|scdl)\b/;
const WITHIN =
  /^(?:et |ok |alors |mais |oui )*(?:seulement|uniquement|juste|rien que|garde\w*|filtre\w*|parmi (?:eux|elles|ceux-ci|celles-ci|ces \w+|cette liste)|(?:ceux|celles)\b|lesquel(?:le)?s\b|dont\b|qui (?:les |en )|combien (?:ca|cela|en|y en|d'entre|au total|en tout|il y en)|combien$|le total|au total|total\b|(?:(?:c'est |quelle? est |laquelle est |lequel est |quel(?:le)?s? sont )?(?:la|le|les) (?:plus|moins)\b)|(?:laquelle|lequel|celle qui|celui qui) (?:a )?(?:coute|recoit|recu|touche|engage|depense|rapporte) (?:le |la )?(?:plus|moins)\b|(?:la|le) (?:premiere?|derniere?) (?:en date|par date)|les? montants?|trie\w*|classe\w*|par (?:seance|rapporteur|theme|annee))/;
const ANEW = /^(?:et|ou|puis|sinon|alors|mais|pareil|idem|meme chose)\b/;
const NAMES_ACTS = /\b(actes?|deliberations?|delibs?|dossiers?|textes?)\b/;

/** « la plus chère ? », « le plus récent ? » */
const SUPERLATIVES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:la|le|les) plus (?:recente?s?|nouve\w+)\b|\bderniere?s? en date\b/, 'corpus/last'],
  [/\b(?:la|le|les) plus (?:ancien(?:ne)?s?|vieux|vieilles?)\b|\bpremiere?s? en date\b/, 'corpus/first'],
  [/\b(?:la|le|les) (?:plus|moins) (?:gros|grand|petit|elev|import|forte?s?\b|cher|couteu|onereu)/, 'corpus/largest'],
  [/\b(?:coute\w*|recoi\w*|recu|touche\w*|engage\w*|depense\w*) le (?:plus|moins)\b/, 'corpus/largest'],
  [/\b(?:la|le|les) plus (?:contest\w+|disput\w+|serree?s?|partagee?s?)\b/, 'rankings/votes'],
];

/** Tell how a question goes on from the list of the last answer; null where it does not. `rule` is what it reaches alone. */
export function listFollowUp(heard: Heard, rule: Rule | null, conversation: Conversation): ListFollowUp | null {
  const turn = conversation.turns.at(-1);
  const listed = turn?.answer.listed;
  if (!turn || !listed || listed.ids.length < 2) return null;
  const { text } = heard;
  const isExported = EXPORTS.test(text) && topicWords(heard).every((word) => EXPORTS.test(word));
  if (isExported) return { listed, intent: 'corpus/export', isWithin: true };
  // Acts offered to choose from are not all that meet the question: nothing is counted or narrowed among them.
  if (turn.answer.status === 'ambiguous') {
    const [, age] = BY_AGE.test(text) ? (SUPERLATIVES.find(([pattern]) => pattern.test(text)) ?? []) : [];
    return age === undefined ? null : { listed, intent: age, isWithin: true };
  }
  if (REST.test(text)) return { listed, intent: 'corpus/rest', isWithin: true };
  if (WITHIN.test(text)) return { listed, intent: operation(text, rule) ?? 'corpus/list', isWithin: true };
  const isShort = text.split(' ').length <= 8;
  if (
    isShort &&
    ANEW.test(text) &&
    !NAMES_ACTS.test(text) &&
    (rule === null || rule.reach === 'corpus') &&
    names(heard)
  )
    return { listed, intent: operation(text, rule) ?? turn.answer.intent, isWithin: false };
  return null;
}

/** What a question asks to do with a list, where it says so. */
function operation(text: string, rule: Rule | null): string | null {
  const superlative = SUPERLATIVES.find(([pattern]) => pattern.test(text));
  if (superlative) return superlative[1];
  if (rule?.intent.startsWith('corpus/')) return rule.intent;
  if (/\b(total|combien d'argent|euros?|cout\w*|montants?|sommes?)\b/.test(text)) return 'corpus/total';
  if (/\bcombien\b/.test(text)) return 'corpus/count';
  return null;
}

/** Name a condition: a date, a person, a sum, or a topic of a few words. */
function names(heard: Heard): boolean {
  const { dates, persons, sums } = heard.slots;
  const words = topicWords(heard).length;
  return dates.length + persons.length + sums.length > 0 || (words > 0 && words <= 4);
}
