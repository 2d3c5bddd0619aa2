import { both, not, some, type Rule } from '../rule.js';

const commit = /\b(engage(ment|ments|nt|e|es|r|ait)?|obligations?|contreparties?|s'engag\w+|devoirs?)\b/;

/** Questions about what each party commits to. */
export const commitmentRules: readonly Rule[] = [
  {
    intent: 'commitments/parties',
    reach: 'act',
    when: both(
      some(
        /\b(qui|quels|quelles|noms?)\b.{0,30}\b(parties|partenaires|signataires|cocontractants?|contractants)\b/,
        /^(les )?(parties|partenaires)$/,
      ),
      not(some(/\b(engage\w*|politiques)\b/)),
    ),
    examples: ['Qui sont les parties à la convention ?', 'quels sont les partenaires ?'],
  },
  {
    intent: 'commitments/financing',
    reach: 'act',
    when: both(
      some(
        /\b(qui|que|quoi|quelle)\b.{0,40}\b(pa(ye|yer|ie|iera)|financ\w+|prend(re)? en charge|prise en charge)\b/,
        /\b(pa(ye|ie)|finance|prend en charge)\b.{0,12}\bquoi\b/,
      ),
      not(some(/\b(combien|montant|somme|euros?|loyer|prix|stagiaires?|payante?)\b/)),
    ),
    examples: [
      'Le Département paye quoi dans tout ça ?',
      'qui finance la formation ?',
      'que prend en charge le Département ?',
    ],
  },
  {
    intent: 'commitments/of-party',
    reach: 'act',
    when: both(
      some(
        /\b(que|quoi|qu'est-ce que)\b.{0,16}\b(doit|doivent|devra|devront)\b.{0,20}\b(faire|apporter|fournir|payer|respecter)\b/,
      ),
      not(some(/\b(je|on|nous|recours|citoyen|habitants?)\b/)),
    ),
    examples: ["Que doit faire l'association ?", 'qu’est-ce que le Département doit apporter ?'],
  },
  {
    intent: 'commitments/of-party',
    reach: 'act',
    when: both(some(commit), not(some(/\b(date d'engagement|lettre d'engagement|budget|credits?)\b/))),
    examples: [
      "À quoi s'engage la Métropole ?",
      'engagements de la Région',
      'Peux-tu lister les engagements de chaque partie ?',
      'quelles sont les obligations du partenaire ?',
    ],
  },
];
