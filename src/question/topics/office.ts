import { officeAsked } from '../office.js';
import { both, not, some, type Rule } from '../rule.js';

const THEME =
  "(?:a la |a l'|au |aux |de la |de l'|du |des |de |d')(?!maire\\b|president|conseil|seance|(?:la |cette )?(?:seance|deliberation|commission)).{3,60}$";
const OFFICER =
  '(?:adjointe?|vice[- ]presidente?|conseillere? (?:municipale?|communautaire|departementale?|regionale?|metropolitaine?)|conseillere? deleguee?|elue?|deleguee?)(?: au maire)?(?: deleguee?| referente?)?';
/** « l'adjoint aux sports », « qui s'occupe de la culture »: a member by what they are in charge of. */
const OF_THEME = new RegExp(
  `^(?:et |alors )?(?:qui (?:s'occupe|est (?:l'elue? |la personne )?(?:en charge|chargee?|responsable)|(?:est|c'est|etait) (?:le |la |l')?${OFFICER}(?: en charge| chargee?)?)|quel(?:le)? (?:est (?:le |la |l'))?${OFFICER}(?: est| s'occupe)?(?: en charge| chargee?)?|(?:le |la |l')${OFFICER}(?: en charge| chargee?)?) ${THEME}`,
);

/** Questions about who holds an office, and which office someone holds. */
export const officeRules: readonly Rule[] = [
  {
    intent: 'office/of-theme',
    reach: 'corpus',
    when: some(OF_THEME),
    examples: [
      "Qui est l'adjoint aux sports ?",
      'qui est la vice-présidente chargée des transports ?',
      "qui s'occupe de la culture ?",
      'quel élu est en charge du logement ?',
      "l'élu délégué à l'eau ?",
    ],
    unlike: ["Qui est l'adjoint au maire ?", 'qui est le maire de Castelnau ?', 'Qui est la présidente de séance ?'],
  },
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
