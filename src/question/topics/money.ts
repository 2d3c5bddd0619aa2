import { both, not, some, type Rule } from '../rule.js';

/** Questions about sums of money. */
export const moneyRules: readonly Rule[] = [
  {
    intent: 'money/budget-line',
    reach: 'act',
    when: some(
      /\b(imputations?|chapitre|ligne budgetaire|article budgetaire|nature comptable|credits? (inscrits?|ouverts?|imputes?)|sur quel budget|quel budget)\b/,
    ),
    examples: ['Quelle imputation budgétaire, quel chapitre ?', 'sur quel budget ?', 'quelle ligne budgétaire'],
  },
  {
    intent: 'money/what-for',
    reach: 'act',
    when: both(
      ({ slots }) => slots.sums.some(({ min, max }) => min !== null && min === max),
      some(
        /\b(correspond\w*|represente\w*|sert|servent|finance\w*|d'ou|a quoi|pour quoi|pourquoi|c'est quoi|pour qui|a qui|quel (achat|projet|acte|usage|travail|marche|objet)|quelle (subvention|deliberation|operation|depense|association|raison))\b/,
        /^(?:et )?(?:les |la |le |une |un )?(?:[a-z-]+ (?:de |d'|a |pour ))?[\d .,]+(€|euros?)$/,
      ),
      not(some(/\b(qui a vote|combien)\b/)),
    ),
    examples: [
      'À quoi correspondent 12 400 euros ?',
      '47 000 € c’est pour quel achat ?',
      'les 6 000 € vont à qui ?',
      'subvention de 12 400 €',
    ],
    unlike: ['La subvention dépasse-t-elle 10 000 € ?'],
  },
  {
    intent: 'money/amount',
    reach: 'act',
    when: both(
      some(
        /\b(montants?|sommes?|prix|couts?|coute(nt|ra|r)?|tarifs?|loyers?|subventions?|euros?|budget|cotisations?|depenses?|recettes?|payantes?|gratuite?s?|cher|argent|facture|remuneration|indemnites?|primes?)\b|€/,
        /\bcombien\b.{0,40}\b(vers|touch|recu|recoit|recu|paye|paie|vaut|vend|achet|finance|donne|met|depens|attribu|accord|obten|demand)\w*/,
        /\b(verse|touche|recu|recoit|paye|obtenu|demande|depense|accorde)\w*\b.{0,20}\bcombien\b/,
        /\bcombien (pour|au titre)\b/,
        /\b(a hauteur de|jusqu'a) combien\b(?! d[e'])/,
        /\bc'est combien\b(?! d[e'])/,
        /\b(total|cout|prix|estimation|enveloppe)\b.{0,12}\b(ht|ttc|hors taxes?|toutes taxes)\b/,
        /\bproduit (fiscal|d'imposition|de la vente|de cession|attendu)\b/,
        /^[a-z' -]{3,60} combien( au total| en tout| d'euros)?$/,
      ),
      not(
        some(
          /\b(qui (a|est)|membres|presents?|voix|stagiaires? (accueillis|prevus)|quels actes|combien (de |d')?(subventions|actes|deliberations)|combien (de |d')(?!euros|argent|millions|credits)[a-z'-]{3,30})\b/,
        ),
      ),
    ),
    examples: [
      'Combien ça coûte ?',
      'Quel est le montant de la subvention ?',
      'ca coute cb au contribuable',
      'Quel loyer sera payé ?',
      'La formation est-elle payante ?',
      'Le Département met combien d’euros là-dedans ?',
      'le théâtre, ils ont touché combien ?',
      'combien pour la fanfare ?',
      'club de judo cb ?',
      'total HT des marchés ?',
      'produit de cession ?',
    ],
  },
];
