import { asksDifference, asksMeaning, unknownTerm } from '../meaning.js';
import type { Rule } from '../rule.js';

/** Questions about what a term of administrative French means, in general. */
export const glossaryRules: readonly Rule[] = [
  {
    intent: 'glossary/difference',
    reach: 'nothing',
    when: asksDifference,
    examples: [
      'Quelle est la différence entre un adjoint et un conseiller délégué ?',
      'différence DSP et concession',
      'procuration et suppléant c pareil ?',
      'un recours gracieux et un recours hiérarchique, c’est la même chose ?',
      'en quoi le domaine public et le domaine privé diffèrent-ils ?',
      'SPL vs SEM',
    ],
    unlike: ['Quelle différence entre le taux de 2013 et celui de 2014 ?'],
  },
  {
    intent: 'glossary/define',
    reach: 'nothing',
    when: asksMeaning,
    examples: [
      "C'est quoi un quorum ?",
      'définition de procuration',
      'ça veut dire quoi DSP',
      'kézako une ZAC',
      "Qu'est-ce qu'un suffrage exprimé ?",
      'Que signifie « exécutoire » ?',
      'un PLUi c quoi',
      "explique-moi ce qu'est une délégation de service public",
      'à quoi sert le contrôle de légalité ?',
      'je comprends pas le mot désaffectation',
      'le déclassement, ça veut dire quoi ?',
      'comment fonctionne une procuration ?',
      'quel est le rôle du préfet ?',
      'EPCI ?',
      'sa ve dire koi une deliberation',
      'cé koi le huis clos',
      'Que veut dire NPPV ?',
      "C'est quoi, une délibération, au juste ?",
      "j'ai lu AP/CP dans la délib, ça veut dire quoi ?",
      "qu'est-ce qu'on appelle l'opposition ?",
      'ça sert à quoi un huis clos',
      "c'est quoi un quorum au conseil municipal",
      'Bonjour, je suis nouvelle élue et je ne sais pas ce que veut dire « déport », merci',
    ],
    unlike: [
      'Le quorum était-il atteint ?',
      "C'est quoi l'objet de la délib ?",
      "c'est quoi cette delib ?",
      "C'est quoi le montant de la subvention ?",
      'Que dit la délibération 2021/4 ?',
      "l'office de tourisme c'est qui ?",
      'RGPD ?',
      "c'est quoi la convention ?",
      'À quoi sert cette subvention ?',
      'ERN ?',
    ],
  },
  {
    intent: 'glossary/all',
    reach: 'nothing',
    when: ({ text }) =>
      /^(?:(?:le|la|ton|votre|un|liste du|ouvre le|montre(?:-moi)? le|tu as un|as-tu un|avez-vous un|y a-t-il un) ?)?(?:glossaire|lexique|definitions)(?: administratif)?$/.test(
        text,
      ) ||
      /\b(?:quels|quelles|quel) (?:mots|termes|definitions|vocabulaire|sigles)\b.{0,24}\b(?:connais|connaissez|sais|savez|expliqu|definir)/.test(
        text,
      ),
    examples: ['glossaire', 'Quels termes sais-tu expliquer ?', 'as-tu un lexique ?'],
  },
  {
    intent: 'glossary/unknown',
    reach: 'nothing',
    when: (heard) => unknownTerm(heard) !== null,
    examples: ['définition de zorglub', "c'est quoi un zorglub ?", 'kezako une bérézina'],
    unlike: ["c'est quoi cette delib ?", "C'est quoi l'objet de la délib ?"],
  },
];
