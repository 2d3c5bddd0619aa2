import type { Heard, Rule } from '../question/rule.js';
import { topicWords } from '../question/topic-words.js';
import type { Conversation, Turn } from './conversation.js';

/** How a question leans on what was said before. */
export type FollowUp =
  /** « c'est écrit où ? »: the passages of the last answer. */
  | { readonly kind: 'passages'; readonly turn: Turn }
  /** « et Mohed Altrad ? »: the same question about something else. */
  | { readonly kind: 'same-question'; readonly turn: Turn }
  /** « leurs noms », « lesquels ? »: the list behind a figure. */
  | { readonly kind: 'rewritten'; readonly question: string }
  /** « pourquoi ? », after who came or how they voted: no act gives the reasons. */
  | { readonly kind: 'unexplained'; readonly turn: Turn }
  /** « elles coûtent combien en tout »: the subject of the last question comes along. */
  | { readonly kind: 'carried'; readonly question: string; readonly turn: Turn };

const BARE_PASSAGE =
  /^(et |mais |ok |alors )?((c'est|est-ce|cela est|ca est|ou est-ce|ou est ce que c'est|ou c'est|ou|ca) ?(bien )?(que c'est )?(ecrit|marque|indique|dit|mentionne|note)?( ou)?( exactement)?( dans (le texte|l'acte|la deliberation))?|(la |les |ta |tes |quelle |quelle est la |ou est la )?(sources?|preuves?|citation|passage|phrase)( exacte?)?( stp| svp| s'il (te|vous) plait)?|(cite|montre|prouve|recopie|donne)[- ]?(le|la|moi|nous)?( (le|la) (passage|phrase|source|citation))?( exacte?)?|d'ou (ca|cela|tu) .{2,12})$/;
const NAMES_PLEASE =
  /^(et )?((leurs?|les|ces|donne|donne-moi|quels|quelles|liste|la liste|lesquel\w*|qui|c'est qui|ce sont qui|qui ca|qui sont-(ils|elles)|lesquels|lesquelles)\b ?){1,4}(noms?|liste|moi|personnes|elus|gens|ca|stp|svp|s'il te plait| )*$/;
const MORE =
  /^(et )?(detaille\w*|developpe\w*|precise\w*|plus de details?|en detail|dis m'en plus|dis-m'en plus|plus|continue|explique\w*|la suite|c'est-a-dire|comment ca)( stp| svp| s'il (te|vous) plait|-moi| un peu)*$/;
const BARE_WHY =
  /^(?:et |mais |ok |ah |bon |alors )*(?:pourquoi|pour quelles? raisons?|pour quels? motifs?|comment ca se fait|a cause de quoi)(?: (?:ca|cela|donc|autant|tant|d'absences|d'absents|ces absences|cette absence|ce vote|ces votes|etaient-ils absents|etait-il absent|etait-elle absente|absente?s?|stp|svp))*$/;
/** Questions whose answers tell who came or how they voted. */
const WITHOUT_REASONS =
  /^(?:people\/(?!who-is|mandates)|headcount|assiduity|rankings\/voters|vote\/(?:against|abstentions|not-voting|of-person|for))/;
const LEANS_BACK =
  /^(et|mais|ou|puis|sinon|alors|donc)\b|\b(ils|elles|elle|il|lui|leur|celui|celle|ceux|celles|la-bas|dedans|ca|cela|y)\b/;

/** What lists the persons behind a count, as a question that stands on its own. */
const LIST_BEHIND: readonly (readonly [RegExp, string])[] = [
  [/prox|procuration/, 'Qui a voté par procuration ?'],
  [/absent/, 'Qui était absent ?'],
  [/substitut/, 'Qui a été remplacé par un suppléant ?'],
  [/represent/, 'Qui a voté par procuration ?'],
  [/present|quorum/, 'Donne la liste des présents'],
  [/not-?voting/, "Qui n'a pas pris part au vote ?"],
  [/abstention/, "Qui s'est abstenu ?"],
  [/against/, 'Qui a voté contre ?'],
  [/vote\/for/, 'Qui a voté pour ?'],
  [/commitments/, 'Quels sont les engagements de chaque partie ?'],
  [/annexes/, 'Quelles sont les annexes ?'],
  [/acronyms/, 'Liste tous les sigles expliqués'],
  [/decision/, "Qu'a décidé le conseil ?"],
  [/corpus\/count/, 'Liste les actes'],
];

/** What says more on the matter of the last answer. */
const MORE_BEHIND: readonly (readonly [RegExp, string])[] = [
  [/^vote/, 'Quel est le résultat du vote ?'],
  [/^(people|headcount)/, 'Combien de présents, de procurations et d’absents ?'],
  [/^commitments/, 'Quels sont les engagements de chaque partie ?'],
  [/^(identification|decision)/, "Qu'est-ce que le conseil a décidé exactement ?"],
  [/^legal/, 'Jusqu’à quand peut-on faire un recours ?'],
];

/** Tell how a question leans on the conversation, or null where it stands on its own. `rule` is what it reaches alone. */
export function followUp(heard: Heard, rule: Rule | null, conversation: Conversation): FollowUp | null {
  const turn = conversation.turns.at(-1);
  if (!turn) return null;
  const { intent } = turn.answer;
  if (BARE_PASSAGE.test(heard.text) && turn.answer.citations.length > 0) return { kind: 'passages', turn };
  if (BARE_WHY.test(heard.text) && WITHOUT_REASONS.test(intent)) return { kind: 'unexplained', turn };
  if (NAMES_PLEASE.test(heard.text)) {
    const question = LIST_BEHIND.find(([pattern]) => pattern.test(intent))?.[1];
    if (question !== undefined) return { kind: 'rewritten', question };
  }
  if (MORE.test(heard.text)) {
    const question = MORE_BEHIND.find(([pattern]) => pattern.test(intent))?.[1] ?? 'Résume la délibération';
    return { kind: 'rewritten', question };
  }
  const isAfterMeaning = intent.startsWith('glossary/');
  if (isAfterMeaning && asksAnotherTerm(heard)) return { kind: 'same-question', turn };
  // « et ERN ? »: a sigle of the act alone, which the glossary cannot tell.
  if (isAfterMeaning && rule !== null) return null;
  if ((sameSlot(heard, turn.heard) || onlyDates(heard, conversation)) && saysLittleElse(heard))
    return { kind: 'same-question', turn };
  if (rule !== null) return null;
  const words = topicWords(heard).length;
  if (/^(et|ou|mais|puis|sinon)\b/.test(heard.text) && words > 0 && words <= 4 && turn.rule !== null)
    return { kind: 'same-question', turn };
  const isShort = heard.text.split(' ').length <= 10;
  if (isShort && LEANS_BACK.test(heard.text))
    return { kind: 'carried', question: `${heard.question} ${topicWords(turn.heard).join(' ')}`, turn };
  return null;
}

/** « et une procuration ? » after a definition. */
function asksAnotherTerm({ text, slots: { terms } }: Heard): boolean {
  const [term, ...others] = terms;
  if (term === undefined || others.length > 0 || term.end < text.length) return false;
  return /^(?:(?:et|ou|puis|sinon) )?(?:alors )?(?:pour )?(?:un|une|le|la|les|l'|des)? ?$/.test(
    text.slice(0, term.start),
  );
}

/** Name the same kind of thing as the last question did: a person, an acronym, an act. */
function sameSlot({ slots }: Heard, { slots: before }: Heard): boolean {
  const named =
    slots.persons.length + slots.unknownPersons.length > 0 && before.persons.length + before.unknownPersons.length > 0;
  const acronym = slots.acronyms.length > 0 && before.acronyms.length > 0;
  const act = slots.actNumbers.length > 0 && before.actNumbers.length > 0;
  const date = slots.dates.length > 0 && before.dates.length > 0;
  return named || acronym || act || date;
}

/** « et en 2013 ? », where a date was said before. */
function onlyDates({ slots }: Heard, { turns }: Conversation): boolean {
  return slots.dates.length > 0 && turns.some((turn) => turn.heard.slots.dates.length > 0);
}

function saysLittleElse({ text, slots }: Heard): boolean {
  const dated = slots.dates.length > 0 ? 4 : 0;
  const named = slots.persons.length > 0 || slots.unknownPersons.length > 0 ? 4 : 0;
  const numbered = slots.actNumbers.length > 0 ? 4 : 0;
  const rest = text
    .replace(
      /\b(et|ou|mais|pour|de|du|le|la|les|l|d|en|m|mme|monsieur|madame|alors|sinon|concernant|a|au|celle|celui)\b/g,
      ' ',
    )
    .trim();
  const words = rest.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return words.length <= Math.max(1, dated, named, numbered);
}
