import { both, not, some, type Rule } from '../rule.js';

/** How people ask for the words themselves; what remains of the question says which words. */
export const passageFormula =
  /\b((c'est|est-ce que c'est|est-ce|c etait|il est|est-il|cela est|ou est|ou) ?(bien )?(ecrit|marque|indique|mentionne|precise|dit|stipule|note)e?s? ?(ou|noir sur blanc|dans (le texte|l'acte))?|ou (est-ce|est ce|c'est) (que c'est )?(ecrit|marque|dit|indique|mentionne)|(cite|citez|citer|montre|montrez|montrer|recopie|recopiez|copie|donne|donnez|affiche|lis|lire|colle|retrouve|trouve)(r|z)?[- ]?(moi|nous)?[, ]*(la |le |les |l')?(phrase|passage|ligne|extrait|paragraphe|citation|mots|texte)s?( exacts?| exactes?| precise?| precises?| mot pour mot)?( (qui )?(ou|dit|parle|evoque|mentionne|indique|concerne)(nt)?( il est question)?)?|(quelle|quel) (est )?(la |le )?(phrase|passage|ligne|extrait|source|page)s?( exacte?| precise?)?( (qui )?(dit|parle|evoque|mentionne|indique)(nt)?)?|sources?|preuves?|prouve(-le|z-le)?|d'ou (ca|cela|tu) (vient|sor(t|s)|tiens?))\b/;

/** Requests for the exact passage; the bare ones point at the last answer. */
export const passageRules: readonly Rule[] = [
  {
    intent: 'passage/where',
    reach: 'act',
    when: both(
      some(
        /\b(ou|comment)\b.{0,16}\b(ecrit|marque|indique|mentionne|stipule|note)e?s?\b/,
        /\b(ecrit|marque|indique|mentionne)e?s? (ou|dans le texte|dans l'acte)$/,
        /\b(cite|citez|montre|montrez|recopie|recopiez|copie|affiche|lis|colle|retrouve|donne|donnez)[- ]?(moi|nous)?,?.{0,12}\b(phrase|passage|ligne|extrait|paragraphe|citation)s?\b/,
        /\b(quelle|quel) (est )?(la |le )?(phrase|passage|ligne(?! budgetaire)|extrait|source)\b/,
        /^(et )?(la |les |ta |tes |quelles? )?(sources?|preuves?)( s'il te plait| s'il vous plait)?$/,
        /^prouve/,
        /^d'ou (ca|cela|tu)\b/,
      ),
      not(some(/\barticles?\b/, /\bdispositif\b/, /\bsiege\b/, /\bsourds?\b/)),
    ),
    examples: [
      'Où est-ce écrit ?',
      "c'est écrit où ?",
      'source ?',
      'cite-moi le passage sur la durée',
      'Montre la phrase exacte qui parle de la surface',
      'Où est-ce mentionné que le vote est à main levée ?',
    ],
  },
];
