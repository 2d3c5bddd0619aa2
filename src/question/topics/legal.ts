import { both, every, not, some, type Rule } from '../rule.js';

/** Questions about the act's legal life: publication, préfecture, enforceability, appeals, signature, statutes. */
export const legalRules: readonly Rule[] = [
  {
    intent: 'legal/convocation-delay',
    reach: 'act',
    when: both(
      some(/\bconvo\w+/),
      some(/\b(delais?|jours francs|assez (tot|longtemps)|a temps|dans les temps)\b/),
      some(
        /\b(respecte\w*|suffisant\w*|etait|etaient|a ete|a-t-il|ont-ils|legal\w*|regulier\w*|correct\w*|conforme\w*|bien)\b/,
      ),
    ),
    examples: [
      'Le délai de convocation a-t-il été respecté ?',
      'les élus ont-ils été convoqués dans les temps ?',
      'délai de convocation respecté ou pas ?',
    ],
    unlike: ['Quel est le délai de convocation du conseil ?', 'combien de jours entre la convocation et la séance ?'],
  },
  {
    intent: 'legal/days-between',
    reach: 'act',
    when: both(
      some(/\b(combien de (jours|temps)|delai|nombre de jours|duree|ecart)\b/),
      some(/\bentre\b/, /\bapres\b/, /\becoules?\b/),
      some(/\b(seance|publi\w*|prefecture|signature|reception|vote|convocation|affich\w*)\b/),
    ),
    examples: [
      'Combien de jours se sont écoulés entre la séance et la publication ?',
      'combien de jours entre la convocation et la séance ?',
      'délai entre le vote et la réception en préfecture',
    ],
  },
  {
    intent: 'legal/enforceable',
    reach: 'act',
    when: some(
      /\bexecutoire\b/,
      /\b(entre|entree|entrait|entrer|entrera|est|etait)(?:-t-(?:il|elle))? (?:(?:il|elle) )?en (vigueur|application)\b/,
      /\b(?:quand|depuis|partir de quand|quelle date)\b.{0,24}\b(?:s'applique\w*|s'appliquera|valable|effective|applique)\b|\bs'applique\w*(?:-t-(?:il|elle))? (?:\w+ )?(?:quand|a partir de quand|depuis quand)\b/,
      /\bapplicable\b/,
      /\bprend effet\b.{0,30}\b(deliberation|acte)\b/,
    ),
    examples: [
      'Depuis quand la délibération est-elle exécutoire ?',
      'elle est exécutoire ?',
      'Quand entre-t-elle en vigueur ?',
      'à partir de quand ça s’applique ?',
      "date d'entrée en vigueur de l'acte",
    ],
  },
  {
    intent: 'legal/publication',
    reach: 'act',
    when: both(
      some(/\b(publi(e|ee|es|cation|er|que)|affich(e|ee|age|er)|mis(e)? en ligne)\b/),
      not(
        some(
          /\b(seance|reunion|conseil|assemblee)\b.{0,24}\bpubli(que|c)\b/,
          /\b(service public|public cible|publics|debat public|domaine public|equipement public)\b/,
        ),
      ),
    ),
    examples: [
      'date publication ?',
      'Quand la délibération a-t-elle été publiée ?',
      'Publiée quand ?',
      "date d'affichage",
    ],
  },
  {
    intent: 'legal/receipt-id',
    reach: 'act',
    when: both(
      some(/\b(accuse( de reception)?|ar|recepisse)\b/),
      some(/\b(id|identifiants?|numero|num|reference|n)\b/),
    ),
    examples: [
      "Quel est l'identifiant de l'accusé de réception ?",
      'donne-moi l’id de l’AR',
      "numéro de l'accusé de réception en préfecture",
    ],
  },
  {
    intent: 'legal/receipt',
    reach: 'act',
    when: some(
      /\bprefecture\b/,
      /\bprefet\b.{0,20}\brecu\b/,
      /\baccuse de reception\b/,
      /\b(teletransmi\w*|controle de legalite)\b/,
    ),
    examples: [
      'Reçue quand en préfecture ?',
      'date de réception en préfecture',
      'transmise au contrôle de légalité quand ?',
      'date AR préf',
    ],
    unlike: ['Quelle pièce jointe a été transmise en préfecture ?'],
  },
  {
    intent: 'legal/siren',
    reach: 'act',
    when: some(/\bsire[nt]\b/),
    examples: ['Quel est le SIREN de la collectivité ?', 'numéro siren'],
  },
  {
    intent: 'legal/articles',
    reach: 'act',
    when: both(
      some(
        /\barticles?\b/,
        /\b(textes?|lois?|codes?) (?:sont |est )?(applicables?|citee?s?|visee?s?|mentionnee?s?|de loi|de lois|juridiques?|legislatifs?|reglementaires?)\b/,
        /\b(bases?|fondements?|references?) (juridiques?|legale?s?)\b/,
      ),
      some(
        /\b(cgct|code|lois?|citee?s?|visee?s?|mentionnee?s?|quels|applicables?|juridiques?|legislatifs?|reglementaires?|legale?s?|references?)\b/,
      ),
      not(some(/\b(convention|annexe\w*|reglement)\b/)),
    ),
    examples: [
      'Quels articles du CGCT sont cités ?',
      "articles de loi mentionnés dans l'acte ?",
      'textes applicables ?',
      'quels textes de loi ?',
      'quelles lois sont citées ?',
      'base juridique ?',
    ],
    unlike: ['Que dit l’article 5 de la convention annexée ?'],
  },
  {
    intent: 'legal/citations',
    reach: 'act',
    when: some(/\bvisas?\b(?!.{0,10}\bjuridique)/, /\bconsiderants?\b/, /\bles vu\b/),
    examples: ["Quels sont les visas de l'acte ?", 'les considérants ?', 'visas'],
  },
  {
    intent: 'legal/signature',
    reach: 'act',
    when: both(
      some(
        /\b(qui|quand|ou|date|quel jour|par qui|signataire|signature)\b.{0,40}\b(signe(e|r)?|signature|signataire)\b/,
        /^(signature|signataire|signee? (par qui|quand|ou))$/,
      ),
      not(some(/\b(autoris\w*|habilit\w*|convention|peut|pourra|doit|marche|contrat|avenant|annexe\w*|document)\b/)),
      every(/\bsign/),
    ),
    examples: ["Qui a signé l'acte ?", 'date de signature', 'signataire ?'],
    unlike: ['Qui est autorisé à signer la convention ?'],
  },
];
