import type { Row } from './table.js';

/** Questions on the meaning of terms, answered alike whatever the acts. */
export const anywhere: readonly Row[] = [
  [
    "c'est quoi un quorum ?",
    'answered',
    'plus de la moitié des membres en exercice',
    'Définition générale',
    'L2121-17',
  ],
  ['c quoi une procu', 'answered', 'voter à sa place', 'L2121-20'],
  ['définition de procuration', 'answered', 'voter à sa place'],
  ['déffinition de procuraton', 'answered', 'voter à sa place'],
  ['ça veut dire quoi DSP', 'answered', 'Délégation de service public (DSP)', 'risque économique'],
  ['CA VEUT DIRE QUOI DSP', 'answered', 'Délégation de service public'],
  ['kézako une ZAC', 'answered', "Zone d'aménagement concerté"],
  ['kesako la CAO', 'answered', "Commission d'appel d'offres"],
  ["Qu'est-ce que le quorum ?", 'answered', 'Définition générale'],
  ['Peux-tu m’expliquer ce qu’est une délégation de service public ?', 'answered', 'délégataire'],
  ["C'est quoi l'intérêt communautaire ?", 'answered', 'Ligne de partage'],
  ['sufrages exprimés c koi', 'answered', 'abstentions', "n'y entrent pas"],
  ['que veut dire CA', 'answered', "Communauté d'agglomération", "Conseil d'administration", 'Compte administratif'],
  ["j'ai lu AP/CP dans la délib, ça veut dire quoi ?", 'answered', 'autorisation de programme (AP)'],
  ['Je ne connais pas le terme déclassement', 'answered', 'sortir un bien du domaine public'],
  [
    "c'est quoi la différence entre un adjoint et un conseiller délégué ?",
    'answered',
    'Adjoint au maire',
    'Conseiller municipal délégué',
  ],
  ['SPL vs SEM', 'answered', 'Société publique locale', "Société d'économie mixte"],
  ['une ZAC et un lotissement, c pareil ?', 'answered', 'concerté', 'Division d’un terrain'],
  ['à quoi sert le compte rendu de séance ?', 'answered', 'supprimé le 1er juillet 2022'],
  ["c'est quoi un compte rendu", 'answered', 'supprimé le 1er juillet 2022', 'liste des délibérations'],
  ['Que veut dire NPPV ?', 'answered', 'ne prouve aucun conflit'],
  ['MAPA ?', 'answered', 'procédure adaptée'],
  ['glossaire', 'answered', 'Je sais expliquer'],
  [["c'est quoi un quorum ?", 'et une procuration ?'], 'answered', 'Procuration'],
  [['Que veut dire DSP ?', 'et SPL ?'], 'answered', 'Société publique locale'],
];

/** Where an act uses a word its own way, its words come first. */
export const firstAct: readonly Row[] = [
  ['Que veut dire CCAS ?', 'answered', "c'est ainsi que la délibération", 'En général', 'maire le préside'],
  ['le quorum était-il atteint ?', 'answered', '61', '!Définition générale'],
  [["c'est quoi un quorum ?", 'et le quorum était atteint ?'], 'answered', '61'],
  ['Que veut dire SA3M ?', 'not-stated', 'sans le développer'],
  ["c'est quoi un zorglub ?", 'not-stated', 'pas de définition de « zorglub »'],
  ["c'est quoi la délibération ?", 'answered', 'a pour objet'],
  ["c'est quoi le rapporteur ?", 'answered', 'Clara GIMENEZ'],
  ["c'est quoi un rapporteur ?", 'answered', 'présenter une affaire'],
];
