import { both, not, some, type Rule } from '../rule.js';

const EARLIER = String.raw`(precedente?s?|anterieure?s?|ancien(ne)?s?|d'avant|avant|initiale?s?|premiere|derniere|autres?|cite\w*)`;

/** Questions about how an act stands to others: what it cites, what it changes, what sets two apart. */
export const relationRules: readonly Rule[] = [
  {
    intent: 'relations/compare',
    reach: 'corpus',
    when: both(
      ({ slots }) => slots.actNumbers.length === 2,
      some(
        /\b(compar\w+|differen\w+|difference|versus|vs|distingue\w*|point commun|en commun)\b/,
        /\bentre\b.{0,60}\bet\b/,
      ),
    ),
    examples: ['compare la 2013/138 et la 2014/185', 'quelle différence entre la délibération 2013-8 et la 2013-9 ?'],
  },
  {
    intent: 'relations/changes',
    reach: 'act',
    when: both(
      some(
        new RegExp(
          String.raw`\b(change\w*|changements?|modifi\w+|nouveau(te|tes|x)?|differen\w+|evolue\w*|remplace\w*|abroge\w*|annule\w*)\b.{0,60}\b(par rapport|depuis|comparee? a|${EARLIER.slice(1, -1)})\b`,
        ),
        /\b(qu'est-ce qui|quoi|que|qu')\b.{0,16}\b(change|change-t-elle|modifie|modifie-t-elle|remplace|abroge|annule)\b/,
        /\b(quelle|quelles|une autre|d'autres) (deliberations?|decisions?|actes?)\b.{0,30}\b(modifie|modifiee|remplace|remplacee|abroge|abrogee|annule|annulee)e?s?\b/,
      ),
      not(some(/\b(pour (les|la|le|nous|moi)|habitants|gens|usagers|citoyens|concretement)\b/)),
    ),
    examples: [
      "Qu'est-ce qui change par rapport à la délibération précédente ?",
      'Quelle délibération est modifiée ?',
      "qu'est-ce que ça modifie ?",
      'ça remplace une autre délibération ?',
    ],
    unlike: ['concretement ca change koi pour les gens'],
  },
  {
    intent: 'relations/cited',
    reach: 'act',
    when: some(
      /\b(quel(?:le)?s?|liste|les) (autres? )?(deliberations?|actes?|decisions?)\b.{0,30}\b(anterieure?s?|precedente?s?|citee?s?|visee?s?|mentionnee?s?|evoquee?s?)\b/,
      /\b(cite|vise|mentionne|s'appuie|renvoie|fait reference)\b.{0,30}\b(d'autres|une autre|quelles?|des) (deliberations?|actes?)\b/,
    ),
    examples: [
      'Quelles délibérations antérieures sont citées ?',
      "L'acte cite-t-il d'autres délibérations ?",
      'quels actes précédents sont visés',
    ],
  },
];
