import { both, not, some, type Rule } from '../rule.js';

const MONEY = String.raw`(sommes?|montants?|subventions?|depenses?|credits?|aides?|garanties?|prix|recettes?|acquisitions?|achats?|ventes?|cessions?|marches?|cotisations?|loyers?|euros|argent|autorisations? de programme|operations?|investissements?|travaux|emprunts?|dotations?|participations?|indemnites?|enveloppes?|contrats?|conventions?)`;
const oneAct = /\b(cette|cet|ce|la presente) (deliberation|acte|texte|document)\b/;
const SUPERLATIVE = String.raw`(gros(se)?s?|grande?s?|elevee?s?|importante?s?|forte?s?|chere?s?|couteu(x|se)s?)`;

/** Questions that add up or compare the sums of several acts. */
export const totalRules: readonly Rule[] = [
  {
    intent: 'corpus/largest',
    reach: 'corpus',
    when: both(
      some(
        new RegExp(String.raw`\b(plus|moins) ${SUPERLATIVE} ${MONEY}\b`),
        new RegExp(String.raw`\b${MONEY}\b.{0,30}\b(la|le|les) (plus|moins) ${SUPERLATIVE}\b`),
        new RegExp(String.raw`\b(plus|moins) petite?s? ${MONEY}\b`),
        new RegExp(String.raw`\btop \d{1,2}\b.{0,20}\b${MONEY}\b`),
        /\b(quelle?s?|lesquelle?s?) (deliberations?|actes?|dossiers?|delibs?)\b.{0,30}\b(coute(nt)?|engage(nt)?|depense(nt)?) le (plus|moins)\b/,
        /\b(deliberations?|actes?|dossiers?|delibs?) (la|le|les) (plus|moins) (chere?s?|couteu(x|se)s?|onereu(x|se)s?)\b/,
      ),
      not(some(oneAct, /\b(taux|entre .{2,40} et)\b/)),
    ),
    examples: [
      'Quelle est la plus grosse subvention ?',
      'les subventions les plus élevées',
      'le montant le plus élevé voté en 2013',
      'quelle délibération coûte le plus ?',
      'top 5 des subventions',
    ],
    unlike: ['Le plus grand équipement de la ville ?'],
  },
  {
    intent: 'corpus/total',
    reach: 'corpus',
    when: both(
      some(
        new RegExp(
          String.raw`\b(total|cumul|somme|montant (total|global|cumule))\b.{0,12}\b(des|de toutes les|de tous les|d') ?${MONEY}\b`,
        ),
        new RegExp(String.raw`\b${MONEY}\b.{0,60}\b(au total|en tout|cumulee?s?)\b`),
        new RegExp(String.raw`\b(additionne|cumule|totalise)\w*\b.{0,30}\b${MONEY}\b`),
        /\bcombien\b.{0,50}\b(de|en) (subventions|aides|argent)\b.{0,60}\b(au total|en tout|en (19|20)\d\d|par an)\b/,
        /\b(combien|quelle somme|quel montant)\b.{0,60}\b(recu|touche|obtenu|percu|verse|donne)\w*\b.{0,30}\b(au total|en tout|toutes aides confondues)\b/,
        /\bcombien (font|representent|coutent|valent) (toutes |l'ensemble )?(ces|les|ses) /,
      ),
      not(some(oneAct, /\b(ht|ttc|hors taxes?)\b/)),
    ),
    examples: [
      'Quel est le total des sommes votées en 2021 ?',
      'total des subventions attribuées en 2021',
      'Quel montant total des subventions aux associations sportives ?',
      'combien de subventions en tout en 2021, en euros ?',
      'combien représentent les subventions au sport ?',
      'Combien le judo-club a-t-il reçu en tout ?',
    ],
    unlike: ['Quel est le montant total de la subvention ?', 'total HT des marchés ?'],
  },
];
