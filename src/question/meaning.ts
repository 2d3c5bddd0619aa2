import type { Heard, TermMention } from './rule.js';

/** What people add around a request for a meaning. */
const FILLERS =
  /\b(bonjour|bonsoir|salut|s'il (te|vous) plait|merci|alors|donc|au juste|au fait|exactement|precisement|concretement|simplement|en gros|en fait|en clair|en francais|en droit|en bref|en general|vraiment|deja|du coup|dis|dites|hein|juridiquement|tu sais|pardon|excuse[rz]?-?moi|dans (un|une|les|ce|cet|cette|l'|la|le) ?(textes?|mairie|document|pv)|(au|en|du) conseil(?! municipal|\w| de| d')(?= *$))\b/g;
/** What people say they read before they ask what it means. */
const PRELUDE =
  /^(?:et )?(?:j'ai (?:lu|vu|entendu|trouve)|je (?:lis|vois)|on (?:parle|m'a parle|dit|lit)|il est (?:question|ecrit|marque|note)|il y a (?:ecrit|marque)?|ils (?:parlent|disent)|ca (?:parle|dit)|c'est ecrit|le texte (?:dit|parle))(?: de| d'| du| des)? /;
/** Where a request starts, after a story (« je suis nouvelle élue et je ne sais pas ce que … »). */
const REQUEST =
  /\b(?:c'est quoi|qu'est-ce|que (?:veut|signifie|designe)|ca veut dire|definition|kezako|je (?:ne )?(?:sais|comprends|connais) pas|explique[rz]?|difference|a quoi (?:ca )?ser)/;
const ANOTHER_QUESTION = /\b(combien|quand|qui|montants?|prix|date)\b/;

/** Small words and nouns that introduce a term. */
const OPENER =
  "(?:(?:l|d|qu|s)'|un|une|le|la|les|des|du|de|d|au|aux|en|que|ce|cet|cette|ces|faire|etre|par|mots?|termes?|notions?|sigles?|acronymes?|expressions?|concepts?|abreviations?|principe)";
const TERMS = `(?: ?${OPENER})* ?#(?:(?: (?:et|ou|ni|puis|avec|a))?(?: ?${OPENER})* ?#)*`;
const IS_WHAT = "(?:c'est|c|ce|ses|ces|ce sont|est-ce) quoi";
const MEANS = '(?:veut|veu|ve|veux|veulent)[- ]?(?:ca|ils?|elles?)? ?dire?(?: quoi)?';
const SIGNIFIES = '(?:signifie|designe|represente|recouvre)(?:nt)?';
const SERVES = '(?:ser(?:t|vent)|correspond(?:ent)?)(?:-(?:il|elle|ils|elles))?';
const WORKS = '(?:marche|fonctionne)(?:nt)?(?:-t-(?:il|elle|ils|elles))?';
const KEZAKO = "(?:kezako|kesako|quezako|quesaco|kesaco|quesako|kesaquo|qu'es aco|keskecer?)";
const NOUNS = '(?:definitions?|def|signification|sens|traduction)';
const PLEASE = "(?:peux-tu |pouvez-vous |tu peux |vous pouvez |pourriez-vous |pourrais-tu )?(?:m'|me |nous )?";
const WHAT_IT_IS =
  "(?: ce (?:que|qu')(?: ?(?:c'est|est|sont|signifie|veut dire|veulent dire))?(?: que| qu')?| c'est quoi)?";

/** Ways to ask what a term means, once each term is written « # ». */
const DEFINES = [
  `(?:et )?${IS_WHAT}(?: ca)?(?: que)?(?: c'est)?(?: que)?${TERMS}`,
  `(?:et )?${TERMS} (?:${IS_WHAT}|est quoi)(?: ca)?`,
  `(?:et )?qu'est-ce (?:que |qu')?(?:c'est(?: que| qu')?)?(?:ca(?: veut dire)?)?(?:on (?:entend|appelle)(?: par)?)?${TERMS}`,
  `(?:qu'(?:entend-on|appelle-t-on|est)|que sont)${TERMS}`,
  `(?:qu'est-ce |que |qu')?(?:ca |sa |cela )?(?:que )?${MEANS}${TERMS}`,
  `${TERMS} (?:ca |sa |cela |qui |que )?${MEANS}`,
  `(?:que |qu'est-ce que |quoi )?${SIGNIFIES}${TERMS}`,
  `${TERMS} (?:ca |cela )?(?:${SIGNIFIES}|correspond a)(?: quoi)?`,
  `(?:donne[rz]?(?:-| )?(?:moi )?|(?:je )?(?:veux|voudrais|cherche) |quelle? est )?(?:la |une |le )?${NOUNS}(?: exacte?)?${TERMS}`,
  `${TERMS} ${NOUNS}`,
  `(?:c'est )?${KEZAKO}(?: que)?${TERMS}`,
  `${TERMS} ${KEZAKO}`,
  `${PLEASE}(?:explique[rz]?|defini(?:s|r|ssez)|decri(?:s|re|vez))(?:[- ]moi|[- ]nous)?(?:${WHAT_IT_IS}| le mot| le terme| la notion| le sens| comment ${WORKS})${TERMS}`,
  `(?:je |j')?(?:ne |n')?(?:sais|comprends?|connais|connaissais)(?: pas| rien| plus)?(?: bien)?(?: a)?${WHAT_IT_IS}${TERMS}`,
  `(?:ca |cela )?(?:ser(?:t|vent)|correspond(?:ent)?) a quoi${TERMS}`,
  `a quoi (?:ca )?${SERVES}${TERMS}`,
  `a quoi${TERMS} ${SERVES}`,
  `${TERMS} (?:ca |cela |il |elle )?${SERVES} a quoi`,
  `(?:quel(?:le)? (?:est )?)?(?:le |l')?(?:role|but|interet|fonctionnement|utilite)${TERMS}`,
  `comment (?:ca )?${WORKS}${TERMS}`,
  `comment${TERMS} (?:ca )?${WORKS}`,
  `${TERMS} (?:ca )?${WORKS} comment`,
  `(?:que |qu')(?:fait|font)${TERMS}`,
].map((formula) => new RegExp(`^${formula}$`));

/** Ways to ask in what two terms differ. */
const DIFFERS = [
  `(?:il y a |y a-t-il |quelle (?:est )?|c'est quoi |explique[rz]?(?:[- ]moi)? |qu'est-ce que |c'est |je (?:ne )?comprends pas )?(?:la |une |les |des |quelles? )?(?:differences?|distinctions?|diff)(?: y a-t-il| il y a)?(?: entre)?${TERMS}`,
  `(?:distinguer|comparer?|distingue|differencier|ne pas confondre|en quoi)${TERMS}(?: (?:different|differe(?:nt)?|se distinguent)(?:-(?:ils|elles))?)?`,
  `${TERMS} (?:quelle(?: est la)? |c'est quoi la |la )?difference`,
  `${TERMS} (?:c'est|c|est-ce|est-ce que c'est)(?: la)? (?:pareil|meme chose|la meme chose|identique)(?: que${TERMS}| ou pas| non)?`,
  `#(?: vous| versus| contre)${TERMS}`,
].map((formula) => new RegExp(`^${formula}$`));

/** Words that, after « c'est quoi la … », mean the act's own: its object, its vote, its sum. */
const OF_THE_ACT =
  /^(deliberations?|actes?|decisions?|dispositif|convention|contrat|subvention|annexes?|rapporteure?|visas?|considerants?|ordre du jour|publication|motivation|marche|avenant|emprunt|association|seance|concession|cession|vente|acquisition|echange|bail .*|commune|ville|region|metropole|president de seance|secretaire de seance|budget|mandat|parcelle|protocole transactionnel|transaction|servitude|emprise|compte rendu|pv|proces verbal|arrete|transmission|affichage|notification|garantie .*emprunt|voeu|amendement)$/;
const DEFINITE =
  /(?:quoi|qu'est-ce que(?: c'est)?(?: que)?|ser(?:t|vent)|correspond(?:ent)?|que fait|explique[rz]?(?:[- ]moi)?|role de|but de|interet de|fonctionnement de|comprends? pas) (?:l'|la |le |les )#$/;
const DEMONSTRATIVE = /\b(?:cet|cette|ces|ce) ?#/;
/** A term that only says where: « un quorum au conseil municipal ». */
const SETTING =
  /\b(?:dans|au|aux|d'un|d'une|en|pour|lors d'un|lors d'une|chez) ?(?:un |une |la |le |les |l'|cette |cet |ce )?#$/;

interface Asked {
  /** The question with each term written « # », without fillers nor punctuation. */
  readonly formula: string;
  readonly mentions: readonly TermMention[];
  readonly words: readonly string[];
}

/** Read a question for the terms it asks about, those that only say where left out. */
function read({ text, slots }: Heard): Asked {
  const mentions: TermMention[] = [];
  let masked = '';
  let from = 0;
  for (const mention of slots.terms) {
    const upTo = `${masked}${text.slice(from, mention.start)}#`;
    const isSetting = mentions.length > 0 && SETTING.test(upTo);
    masked = isSetting ? upTo.replace(SETTING, ' ') : upTo;
    if (!isSetting) mentions.push(mention);
    from = mention.end;
  }
  const formula = `${masked}${text.slice(from)}`
    .replace(/[«»"“”()?!.,:;=/]/g, ' ')
    .replace(FILLERS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PRELUDE, '');
  return { formula: withoutStory(formula), mentions, words: mentions.map(({ start, end }) => text.slice(start, end)) };
}

function withoutStory(formula: string): string {
  const at = REQUEST.exec(formula)?.index ?? 0;
  const story = formula.slice(0, at);
  return story.includes('#') || ANOTHER_QUESTION.test(story) ? formula : formula.slice(at);
}

/** The terms of the glossary that a question asks about. */
export function askedTerms(heard: Heard): string[] {
  return [...new Set(read(heard).mentions.flatMap(({ terms }) => terms))];
}

function namesNothingElse({ slots }: Heard): boolean {
  return slots.actNumbers.length + slots.persons.length + slots.unknownPersons.length + slots.dates.length === 0;
}

/** Tell whether a question asks the meaning of the terms it names, and of nothing else. */
export function asksMeaning(heard: Heard): boolean {
  if (heard.slots.terms.length === 0 || !namesNothingElse(heard)) return false;
  const { formula, words } = read(heard);
  if (DEMONSTRATIVE.test(formula)) return false;
  if (DEFINITE.test(formula) && words.some((word) => OF_THE_ACT.test(word))) return false;
  return DEFINES.some((pattern) => pattern.test(formula)) || isBareAcronym(heard, formula);
}

/** « DSP ? », « et l'EPCI »: nothing but an acronym of the glossary. */
function isBareAcronym({ question, slots, text }: Heard, formula: string): boolean {
  const [mention] = slots.terms;
  const word = mention ? text.slice(mention.start, mention.end).toUpperCase() : '';
  return word.length > 1 && question.includes(word) && /^(?:et )?(?:l'|la |le |les |une? )?#$/.test(formula);
}

/** Tell whether a question asks in what the terms it names differ. */
export function asksDifference(heard: Heard): boolean {
  if (!namesNothingElse(heard)) return false;
  const { formula, mentions } = read(heard);
  const [first, ...others] = mentions;
  const areTwo = first !== undefined && others.some(({ terms }) => !terms.some((term) => first.terms.includes(term)));
  return areTwo && DIFFERS.some((pattern) => pattern.test(formula));
}

/** « définition de zorglub », « c'est quoi un zorglub »: a word that the glossary does not hold. */
const UNKNOWN = [
  `(?:donne[rz]?(?:-| )?(?:moi )?|quelle est )?(?:la |une )?definition (?:de |du |des |d')(?:l'|la )?(.+)`,
  `(?:et )?${IS_WHAT}(?: ca)? (?:un|une) ([a-z-]+(?: [a-z-]+)?)`,
  `qu'est-ce (?:que |qu')(?:c'est (?:que |qu'))?(?:un|une) ([a-z-]+(?: [a-z-]+)?)`,
  `(?:que |qu'est-ce que )(?:ca )?(?:veut dire|signifie) (?:le mot |le terme |l'expression )?([a-z-]+)`,
  `([a-z-]+) (?:ca )?(?:veut dire quoi|definition|kezako|kesako)`,
  `${KEZAKO} (?:un |une |le |la |les )?([a-z-]+)`,
].map((formula) => new RegExp(`^${formula}$`));

/** The word whose meaning a question asks and the glossary does not hold, folded, or null. */
export function unknownTerm(heard: Heard): string | null {
  if (heard.slots.terms.length > 0 || !namesNothingElse(heard) || heard.slots.acronyms.length > 0) return null;
  const { formula } = read(heard);
  for (const pattern of UNKNOWN) {
    const word = pattern.exec(formula)?.[1];
    if (word !== undefined) return word;
  }
  return null;
}
