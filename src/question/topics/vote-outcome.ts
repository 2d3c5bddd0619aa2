import { both, not, some, type Rule } from '../rule.js';

const howMany = /\b(combien|nombre|total|cb|y a-t-il|y avait-il|il y a|y en a|y a eu|des|de|aucune?)\b/;
const voting = /\b(vot(e|es|er|ee|ant|ants|aient|ent)|voix|scrutin|suffrages?|bulletins?)\b/;

/** Questions about how a vote ended, as a whole. */
export const voteOutcomeRules: readonly Rule[] = [
  {
    intent: 'vote/outcome',
    reach: 'act',
    when: both(
      not(
        some(
          /\bdonne\b|\bse passe\b|\bquand\b|\bquel jour\b|\bquelle date\b|\b(?:quelle|en|la|une|par) commissions?\b(?! permanente)/,
        ),
      ),
      some(
        /\b(c'est|est-ce|ca|cela|elle|il|est-elle|a ete|ete)\b.{0,20}\b(pass(e|ee)|adopt(e|ee)|approuv(e|ee)|valid(e|ee)|accept(e|ee)|rejet(e|ee)|refus(e|ee)|retoqu(e|ee)|vot(e|ee))\b.{0,24}$/,
        /\b(dit (oui|non)|a accepte|a refuse|a valide|a-t-il (adopte|approuve|accepte|refuse|valide))\b/,
        /\bpourquoi\b.{0,60}\b(rejete|refuse|retoque)e?\b/,
        /\b(issue|sort) (du|de la|du vote)\b/,
        /^(adopte|rejete|approuve|passe)e?( ou (pas|non|rejete|adopte)e?)?$/,
        /\bc'est passe\b/,
      ),
    ),
    examples: [
      "C'est passé ou pas ?",
      'le conseil a dit oui au bout du compte ?',
      'Pourquoi la délibération est-elle rejetée ?',
      'La délibération a-t-elle été adoptée ?',
    ],
    unlike: ['dans quelle commission c’est passé ?'],
  },
  {
    intent: 'vote/result',
    reach: 'act',
    when: both(
      some(
        /\bresultats?\b/,
        /\b(decompte|detail|score|comptage|repartition|bilan) (du |des |de )?(vote|votes|voix|scrutin)\b/,
        /\bcomment\b.{0,30}\bvote\b/,
        /^(le |les )?(votes?|scrutin|voix)$/,
        /\bvotes?\b.{0,20}\b(donne|donnait|quoi|pour et contre|pour ou contre)\b/,
        /\bqui a vote (quoi|comment)\b/,
        /\bdonne (quoi|combien)?.{0,12}\bvote\b/,
        /\b(combien|qui|nombre)\b.*\b(vote|voix)\b.{0,10}$/,
        /\b(vote|voix)\b(?=.{0,10}$).*\b(combien|qui|nombre)\b/,
      ),
      ({ text }) => voting.test(text) || /\bresultats?$/.test(text) || howMany.test(text),
    ),
    examples: [
      'Quel est le résultat du vote ?',
      'décompte des voix',
      'vote ?',
      'ça donne quoi le vote',
      'comment le conseil a voté ?',
    ],
  },
];
