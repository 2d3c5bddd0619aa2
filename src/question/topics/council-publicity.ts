import { inGeneral, NORM, onRule } from '../norm.js';
import { both, not, some, type Rule } from '../rule.js';

/** Questions about how acts must be made known, in general: the law, not an act, answers them. */
export const councilPublicityRules: readonly Rule[] = [
  {
    intent: 'council/minutes',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(/\b(proces[- ]verba(l|ux)|pv|comptes?[- ]rendus?)\b/),
      some(
        NORM,
        /\b(delais?|quand|combien de temps|contenu|contient|publies?|redige\w*|qui (redige|signe|ecrit|fait))\b/,
      ),
      not(some(/\b(copie|obtenir|consulter|communi\w+|avoir acces|acces)\b/)),
    ),
    examples: [
      'Que doit contenir le procès-verbal ?',
      'quand le PV du conseil est-il publié ?',
      'qui rédige le procès verbal',
      'le compte rendu du conseil est-il obligatoire ?',
    ],
  },
  {
    intent: 'council/access',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(obtenir|avoir|demander|consulter|recevoir|voir|communi\w+|acceder|acces)\b.{0,40}\b(copies?|deliberations|une deliberation|pv|proces[- ]verba\w+|budgets?|comptes|arretes|documents? administratifs?|documents? (de|du) )\b/,
        /\b(refus\w*|ne veut pas|refuse)\b.{0,40}\b(communiquer|donner|transmettre)\b.{0,30}\b(documents?|deliberations?|pv|copie)\b/,
        /\bcada\b/,
      ),
      some(NORM, /\b(comment|ou|qui|refus\w*|cada)\b/),
    ),
    examples: [
      "Comment obtenir une copie d'une délibération ?",
      'puis-je consulter le PV du conseil ?',
      'ai-je le droit de demander les comptes de la commune',
      'la mairie refuse de me communiquer un document, que faire ?',
    ],
    unlike: ['Quels documents peut-il signer ?'],
  },
  {
    intent: 'council/publication',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(une|les|des|leurs) (deliberations?|actes?|arretes?)\b.{0,40}\b(publiee?s?|publication|affichee?s?|affichage|en ligne|mise?s? en ligne)\b/,
        /\b(publier|publication|affichage|afficher|mettre en ligne)\b.{0,40}\b(une|les|des|d'une) (deliberations?|actes?|arretes?)\b/,
        /\b(affichage|publication)\b.{0,40}\b(obligatoire|electronique|2022|reforme|regles?)\b/,
        /\b(regles?|obligat\w+|reforme)\b.{0,24}\b(publication|publicite des actes|affichage)\b/,
      ),
      not(some(/\b(quelles|recours|contest\w+|attaqu\w+)\b/)),
    ),
    examples: [
      'Comment une délibération doit-elle être publiée ?',
      "l'affichage est-il encore obligatoire ?",
      'où doit-on publier une délibération ?',
      'règles de publication des actes depuis la réforme',
    ],
    unlike: ['Quand la délibération a-t-elle été publiée ?', 'date publication ?'],
  },
  {
    intent: 'council/transmission',
    reach: 'nothing',
    when: onRule(/\b(transm\w+|envoy\w+|teletransm\w+)\b.{0,50}\b(prefet|prefecture|controle de legalite|etat)\b/),
    examples: [
      'Faut-il transmettre les délibérations au préfet ?',
      'une délibération doit-elle être envoyée en préfecture',
      'est-il obligatoire de télétransmettre au contrôle de légalité ?',
    ],
    unlike: ['transmise au contrôle de légalité quand ?'],
  },
];
