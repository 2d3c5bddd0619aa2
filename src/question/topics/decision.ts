import { both, not, some, type Rule } from '../rule.js';

/** Questions about what the council decided and who may sign. */
export const decisionRules: readonly Rule[] = [
  {
    intent: 'decision/delegate',
    reach: 'act',
    when: both(
      some(/\b(quelqu'un d'autre|representant|deleguer|a sa place|se faire remplacer|autre personne|un adjoint)\b/),
      some(/\b(sign\w+|deleguer|representant)\b/),
      not(some(/\b(titulaires?|siege|conseil d'administration|assemblee generale|represente la|designe)\b/)),
    ),
    examples: [
      'Le président peut-il faire signer quelqu’un d’autre ?',
      'un adjoint peut-il signer ?',
      'Le maire peut-il déléguer la signature ?',
    ],
  },
  {
    intent: 'decision/other-documents',
    reach: 'act',
    when: both(
      some(/\b(a part|outre|en plus|hormis|quoi d'autre|autres? documents?|autre chose|aussi|quels documents)\b/),
      some(/\bsign\w+/),
    ),
    examples: ["à part la convention, il a le droit de signer quoi d'autre ?", 'quels documents peut-il signer ?'],
  },
  {
    intent: 'decision/signatory',
    reach: 'act',
    when: both(
      some(
        /\b(qui|a qui|quelle personne|quel elu|personne)\b.{0,60}\b(sign(er|era|e)|signature|autorisee?|habilitee?)\b/,
        /\b(autorisation de signature|autorise a signer|habilite a signer)\b/,
      ),
      some(/\b(autoris\w*|habilit\w*|peut|pourra|doit|va|signer|signera|convention|avenant|marche|contrat|droit)\b/),
    ),
    examples: [
      'Qui est autorisé à signer la convention ?',
      'qui peut signer ?',
      'qui va signer le contrat ?',
      'habilité à signer ?',
    ],
    unlike: ["Qui a signé l'acte ?"],
  },
  {
    intent: 'decision/count',
    reach: 'act',
    when: both(
      some(/\b(combien|nombre)\b/),
      some(
        /\b(points?|decisions?|items?|alineas?|articles?)\b.{0,30}\b(dispositif|decisions?|deliberation|acte|comporte|contient|vote)/,
        /\bdispositif\b.{0,20}\b(points?|items?)/,
        /\b(points?|decisions)\b/,
      ),
      not(some(/\b(vue|depart|rencontre|cgct|code)\b/)),
    ),
    examples: ['Combien de points dans le dispositif ?', 'nombre de décisions ?'],
  },
  {
    intent: 'decision/verbatim',
    reach: 'act',
    when: both(
      some(/\bdispositif\b/, /\bmot pour mot\b.{0,40}\b(decision|decide)/, /\btexte (exact|integral) de la decision\b/),
      not(
        some(
          /\b((?:ce|d'un|autre|nouveau) dispositif|dispositif d'aide|dispositif de|combien|depuis|quand|pourquoi)\b/,
        ),
      ),
    ),
    examples: ['Recopie-moi le dispositif mot pour mot', 'le dispositif ?', 'Que dit le dispositif ?'],
  },
  {
    intent: 'decision/impact',
    reach: 'act',
    when: some(
      /\b(change(r|ra)?|apporte(r|ra)?|concretement|consequences?|impact\w*|effets?|quel interet|benefices?|utilite)\b.{0,40}\b(quoi|pour (les|la|le|nous|moi|mon|ma)|habitants?|gens|citoyens?|quartier|usagers?)\b/,
      /\b(ca|cela) (change|apporte|sert)\b.{0,10}\b(quoi|rien)\b/,
      /\ba quoi (ca|cela|elle) (va )?ser(t|vir)/,
    ),
    examples: [
      'concretement ca change koi pour les gens',
      'quelles conséquences pour les habitants ?',
      'à quoi ça va servir',
    ],
  },
  {
    intent: 'decision/what',
    reach: 'act',
    when: both(
      some(
        /\b(que|quoi|qu'|qu'est-ce que|qu'est-ce qu')\b.{0,40}\b(decide|vote|approuve|adopte|acte|valide|autorise)(e|er|es|ait|ent)?\b/,
        /\b(decisions?|deliberation)\b.{0,24}\b(prises?|porte|finale|quelle|exacte)\b/,
        /\b(quelle|quelles|la|les) (est (la )?|sont (les )?)?decisions?\b/,
        /\b(a|ont) (decide|vote|approuve|valide|acte) (de )?quoi\b/,
        /\bdecide exactement\b/,
        /^(decisions?|decide quoi)$/,
      ),
      not(
        some(
          /\b(pour|contre|abst\w*|unanim\w*|combien|qui|voix|avis|donne|quand|quel jour|quelle date|decisions? modificatives?|correspond\w*)\b/,
        ),
      ),
      ({ slots }) => slots.persons.length + slots.unknownPersons.length === 0,
    ),
    examples: [
      "Qu'est-ce que le conseil a décidé exactement ?",
      "Qu'a décidé le conseil ?",
      'Quelle décision a été prise ?',
      'ils ont voté quoi',
      'que vote-t-on ?',
    ],
    unlike: ['Qui a voté contre ?', 'à quoi correspond la dépense de la décision modificative ?'],
  },
];
