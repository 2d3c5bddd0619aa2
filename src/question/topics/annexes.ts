import { both, not, some, type Rule } from '../rule.js';

/** « budget annexe », « mairie annexe » are no annexes of an act. */
const annex =
  /(?<!\b(?:budget|mairie|poste|local|batiment|salle|parking)s? )\b(annexe(e|es|s)?|pieces? jointes?|documents? joints?|en annexe|fichiers?)\b/;

/** Questions about what is annexed to the act. */
export const annexRules: readonly Rule[] = [
  {
    intent: 'annexes/content',
    reach: 'act',
    when: both(
      some(annex),
      some(/\b(article|clause|page|contenu|contient|dit|prevoit|stipule|texte de|lire)\b/),
      not(some(/\b(quelles?|liste|combien)\b.{0,20}\bannexes?\b/)),
    ),
    examples: ['Que dit l’article 5 de la convention annexée ?', "quel est le contenu de l'annexe ?"],
  },
  {
    intent: 'annexes/signed',
    reach: 'act',
    when: both(some(annex), some(/\b(signee?s?|version|definitive|projet|etat)\b/)),
    examples: ['la convention annexée est-elle signée ou pas', "l'annexe est-elle la version définitive ?"],
  },
  {
    intent: 'annexes/list',
    reach: 'act',
    when: some(
      annex,
      /\b(lire|consulter|telecharger|trouver|avoir|recuperer)\b.{0,16}\b(la|le) (convention|contrat|reglement|document complet)\b/,
    ),
    unlike: ['Combien pour le budget annexe du parking ?', 'coût de la mairie annexe ?'],
    examples: [
      'Quelle pièce jointe a été transmise en préfecture ?',
      'annexes ?',
      'Quels documents sont annexés ?',
      "combien d'annexes",
      'où puis-je lire la convention ?',
    ],
  },
];
