import { both, not, some, type Rule } from '../rule.js';

const reported =
  /\b(rapport(e|ee|es|ees|ait|eur|eure|eurs|euse|er)|presente(e|es|ees|r|it)?|presentait|porte(e|r)? (le |ce |l')?(dossier|rapport|projet)|defend(u|ait|re)? (le |ce )?(dossier|rapport|projet)|(lu|expose|soumis) (le |ce )?(rapport|dossier|projet))\b/;

/** Questions about who brought the matter before the council. */
export const rapporteurRules: readonly Rule[] = [
  {
    intent: 'rapporteur/delegation',
    reach: 'act',
    when: some(
      /\b(delegations?|deleguee?s? a|portefeuille|attributions? de (m|mme|monsieur|madame|l'elue?)|mandats?|(?:quel|le|son|sa|leur) parti( politique)?|groupe politique|etiquette|couleur politique|bord politique)\b(?!.{0,20}\bservice public)(?! (du|de|au|d'un) (conseil|maire|president|service))/,
    ),
    examples: [
      'Quelle est la délégation de la rapporteure ?',
      'à quel parti appartient-il ?',
      'quel est le portefeuille de Madame Martin ?',
    ],
    unlike: ['délégation de service public ?'],
  },
  {
    intent: 'rapporteur/role',
    reach: 'act',
    when: both(
      some(
        /\b(fonctions?|titre|role|qualite|statut|poste)\b.{0,30}\b(rapporteure?|elle|il|sa|son)\b/,
        /\b(sa|son|quelle est la|quelle) (fonction|titre|role|qualite|poste)\b/,
        /\brapporteure?\b.{0,30}\b(fonction|titre|role|qualite|est quoi|occupe|poste)\b/,
      ),
      not(some(/\b(acte|deliberation|convention|region|organisme) ?$/, /\bordre du jour\b/)),
    ),
    examples: [
      'Quelle est la fonction de la rapporteure ?',
      'et sa fonction ?',
      'à quel titre le rapporteur intervient-il, quel est son rôle ?',
    ],
  },
  {
    intent: 'rapporteur/name',
    reach: 'act',
    when: both(
      some(
        /\brapporteu(r|re|rs|se)\b/,
        /\b(qui|quel elu|quelle elue|quel (vice|adjoint)\w*|nom|par qui|est-ce|c'est bien|bien)\b.{0,60}\b(a|ont|avait|aurait|est-ce|qui)?\b.{0,20}\b(rapporte|presente|porte le|expose|defendu)e?s?\b/,
        /\b(a rapporte|a presente)\b.{0,60}\b(n'est ce pas|n'est-ce pas|non|c'est ca|hein)?$/,
        /\bqui (a propose|proposait|propose) (cette|cet|la|l'|le|ce)\b ?(deliberation|acte|texte|dossier|mesure)/,
        /\bqui (rapporte|presente|rapportait|presentait|a rapporte|a presente|a porte|a expose)\b/,
      ),
      ({ text }) => reported.test(text) || /\bexpose\b|\bqui (a )?propos/.test(text),
      not(
        some(
          /\b(quels|quelles|lesquel\w*|combien|quoi) (dossiers?|actes?|deliberations?|rapports?)\b/,
          /\b(rapporteure?|elle)\b.{0,20}\b(vote|votee|a-t-elle vote|a-t-il vote)\b/,
          /\b(etait|presente) (presente?|absente?)\b/,
          /\brapporteure?\b.{0,30}\b(sieg\w+|procuration|pouvoir|absente?|excusee?|(etait|est)(-il|-elle)? (bien )?(la|presente?))\b/,
          /\b(a|ont|avait) (quoi|combien)\b/,
          /\bage\b|\b(?:nee?|naissance)\b/,
        ),
      ),
    ),
    examples: [
      'Qui est le rapporteur du dossier ?',
      'ki a presenter la delib o conseil',
      'rapporteur',
      "C'est bien Paul Vernier qui a rapporté cette affaire, n'est-ce pas ?",
      'quel élu a présenté le rapport ?',
      "qui a rapporté la délibération sur l'ERN ?",
      'Qui a porté le dossier ?',
      'Qui a proposé cette délibération ?',
    ],
    unlike: [
      'La rapporteure a-t-elle voté ?',
      'La rapporteure siégeait-elle ou avait-elle donné procuration ?',
      'Quels dossiers a-t-elle rapportés ?',
    ],
  },
];
