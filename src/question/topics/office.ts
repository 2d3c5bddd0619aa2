import { officeAsked } from '../office.js';
import { both, not, some, type Rule } from '../rule.js';

/** Questions about who holds an office, and which office someone holds. */
export const officeRules: readonly Rule[] = [
  {
    intent: 'office/who',
    reach: 'act',
    when: both(
      ({ text }) => officeAsked(text) !== null,
      not(some(/\b(seance|rapporteur|secretaire de|aujourd'hui|actuel\w*|maintenant)\b/)),
    ),
    examples: [
      'Qui est le maire de Castelnau ?',
      'qui est la présidente du Département ?',
      "qui est l'adjoint aux sports ?",
      'Qui était président en 2013 ?',
      'Qui préside la métropole ?',
    ],
    unlike: ['Qui est la présidente de séance ?', 'qui est le rapporteur ?'],
  },
  {
    intent: 'office/of-person',
    reach: 'act',
    when: both(
      ({ slots }) => slots.persons.length > 0,
      some(
        /\b(quelle|quel|c'est quoi)\b.{0,12}\b(fonctions?|titre|role|qualite|poste|statut)\b.{0,20}\b(de|d'|du|a|occupe)\b/,
        /\b(fonctions?|titre|qualite|poste) (de|d') ?(m|mme|monsieur|madame)?\b/,
      ),
      not(some(/\brapporteure?\b/)),
    ),
    examples: ['Quelle est la fonction de Paul Vernier ?', 'titre de Madame Martin ?'],
    unlike: ['quel est le portefeuille de Madame Martin ?'],
  },
];
