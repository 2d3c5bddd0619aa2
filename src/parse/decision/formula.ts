import { ASSEMBLY } from '../cues.js';
import { DECISION_VERBS, SURE_VERBS, UNANIMITY } from './decision-words.js';

/** Turns by which the assembly comes to its decision, before the decision itself, in folded text. */
const TURNS = [
  ASSEMBLY,
  "(?:les )?(?:membres|conseillers)(?: (?:presents|du|de la|de l['’]|conseil|bureau|comite|assemblee|municipal|municipaux|communautaire|syndical))*",
  '(?:et )?(?:apres (?:en )?(?:avoir )?(?:pris connaissance[^,;:]{0,60}|deliberation|delibere|debattu|echange)|(?:en )?ayant (?:entendu|delibere)|en avoir delibere|et delibere)',
  "(?:apres avoir entendu|ayant entendu|oui|entendu|vu|au vu de|sur|considerant|compte tenu de) (?:cet |l['’ ]|le |la |les |ces )?(?:expose|rapport|proposition|presentation|explications|elements?|lecture|avis)[^,;:.]{0,90}",
  `(?:et )?(?:adopte |vote )?${UNANIMITY}(?: (?:des|de ses|de) (?:suffrages|voix|membres|votants|presents|conseillers|delegues)[^,;:]{0,50})?`,
  '(?:et )?a la majorite(?: absolue| qualifiee| simple| relative)?(?: (?:des|de ses) (?:suffrages|voix|membres|votants|presents)[^,;:]{0,50})?',
  '(?:par|a|avec) (?:\\d{1,3}(?: voix| votes?)?|[a-z-]{2,20} (?:voix|votes?))(?: «? ?pour ?»?)?(?:[^;:.]{0,90}(?:contre|abstentions?)(?: ?\\([^)]{0,120}\\))?)?',
  '(?:vu|compte tenu de|considerant) [^:;.]{3,140}(?=:)',
  "(?:ainsi )?(?:informe|expose|fait|delibere)|(?:le |la )?(?:rapporteur|maire) entendu|sur (?:le rapport|proposition|l['’]expose) [^,;:]{0,60}|en consequence|par ces motifs|(?:ont|a|et)(?![a-z])|,|:|;|!|«|»|-|–|\\)",
  'decide(?:nt)?(?: ?:)?(?= ?$)|delibere(?:nt)?(?= ?:| ?$)',
].join('|');
const OPENING = new RegExp(`^[\\s>•}-]*(?:(?:${TURNS})[\\s,;:.]{0,3}){1,14}`);
/** What is decided: a verb in the present, or an infinitive after « de ». */
const SUBSTANCE = new RegExp(
  `(?<![a-z'’])(?:${DECISION_VERBS}(?![a-z'’-])|d['’ ]{1,2}[a-z]{3,}(?:er|ir|re)\\b|de (?:se |ne pas |lui |leur )?[a-z-]{3,}(?:er|ir|re)\\b|que (?:le|la|les|l['’])|(?:approuve|autorise|adopte|decide|vote|valide|accepte|notifie|donne|fixe|designe)es?\\b)`,
);
const BETWEEN = new RegExp(`(?<=[;,.] (?:et )?|\\bet )(?<!\\bqui )(?=(?:[a-z]{1,3} )?${SURE_VERBS} )`, 'g');
const AFTER_SEMICOLON = new RegExp(
  `(?<=[;.] )(?=(?:et )?(?:${DECISION_VERBS}|d['’][a-z]{3,}(?:er|ir|re)|de [a-z]{3,}(?:er|ir|re)|dit que) )`,
  'g',
);

/** « DÉCIDE DIT »: the verbs of a margin, whose objects stand below. */
const VERBS_ONLY = new RegExp(`^(?:(?:${SURE_VERBS}|dit|donne|charge)[\\s,:.]{0,3}){1,5}$`);
const DECISION_START = new RegExp(
  `^(?:article \\w+|d['’ ]{1,2}[a-z]{3,}(?:er|ir|re)\\b|de (?:se |ne pas )?[a-z-]{3,}(?:er|ir|re)\\b|(?:et )?(?:il |elle )?${DECISION_VERBS}\\b|que |(?:approuve|autorise|adopte|decide|vote|valide|accepte|notifie|donne|fixe|charge)es?\\b)`,
);

/** How long the formula is at the start of a folded text: all of it where nothing is decided in it. */
export function formulaLength(plain: string): number {
  if (/^article\b/.test(plain)) return 0;
  if (VERBS_ONLY.test(plain)) return plain.length;
  const opening = OPENING.exec(plain)?.[0].length ?? 0;
  const rest = plain.slice(opening);
  const substance = SUBSTANCE.exec(rest.slice(0, 400));
  if (substance) return opening + substance.index;
  return /^[\s,;:.!»-]*$/.test(rest) || opening > 0 ? plain.length : 0;
}

/** Tell whether a folded text opens with a verb of decision, an infinitive or an article. */
export function isDecisionStart(plain: string): boolean {
  return DECISION_START.test(plain);
}

/** Where a text that decides several things in one breath may be parted: « approuve …, et autorise … ; dit que … ». */
export function partsOfDecision(plain: string): number[] {
  const cuts = new Set<number>();
  for (const match of plain.matchAll(BETWEEN)) if (match.index > 12) cuts.add(match.index);
  for (const match of plain.matchAll(AFTER_SEMICOLON)) if (match.index > 12) cuts.add(match.index);
  return [...cuts].sort((a, b) => a - b);
}
