import { inGeneral, NORM, onRule } from '../norm.js';
import { both, not, some, type Rule } from '../rule.js';

/** Questions about the rules of votes in general: the law, not an act, answers them. */
export const councilVoteRules: readonly Rule[] = [
  {
    intent: 'council/no-quorum',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(si|quand|lorsque|sans|faute de|en cas d'absence de|defaut de|manque de)\b.{0,30}\bquorum\b(?!.{0,30}\bprocuration)/,
        /\bquorum\b.{0,20}\b(pas atteint|non atteint|manque|pas reuni)\b/,
      ),
      some(NORM, /\b(alors|il (se )?passe|on fait|fait-on|consequences?)\b/, /^(et )?(si|sans)\b/),
    ),
    examples: [
      "Que se passe-t-il si le quorum n'est pas atteint ?",
      'peut-on délibérer sans quorum ?',
      'si y a pas le quorum on fait quoi',
      'faute de quorum que fait-on',
    ],
    unlike: ["Le quorum n'était-il pas atteint ?", 'Le quorum était-il atteint ?'],
  },
  {
    intent: 'council/quorum',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(regles?|calcul\w*|comment)\b.{0,30}\bquorum\b/,
        /\bquorum\b.{0,40}\b(calcul\w*|regles?|moitie|tiers|obligatoire|minimum|fixe|exige|loi)\b/,
        /\b(faut|faut-il|doit|doivent|a partir de|minimum|au moins)\b.{0,50}\b(quorum|pour (pouvoir )?(deliberer|voter|que le conseil|que le vote))\b/,
        /\bcombien\b.{0,40}\b(faut|doivent|minimum)\b.{0,40}\b(deliberer|present\w*)\b/,
        /\ba partir de combien\b.{0,50}\b(voter|deliberer|deliberent|conseil)\b/,
        /\bquel (est le )?quorum\b.{0,30}\b(conseil|commune|assemblee|deliberer)\b/,
      ),
      not(some(/\bmajorite\b/)),
    ),
    examples: [
      "Combien d'élus faut-il pour délibérer ?",
      'quelle est la règle du quorum ?',
      'comment se calcule le quorum',
      'à partir de combien de présents le conseil peut-il voter ?',
      "le quorum c'est la moitié ou le tiers ?",
      'cb de présents minimum pour que le conseil puisse voter',
    ],
    unlike: ['quorum ?', 'Les procurations comptent-elles dans le quorum ?', 'Combien de présents ?'],
  },
  {
    intent: 'council/tie',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(egalite|partage)\b.{0,12}\b(des |de |du |au )?(voix|votes?|suffrages?|scrutin)\b/,
        /\ben cas d'egalite( parfaite)?$/,
        /\b(vote|voix|scrutin|resultat)\b.{0,20}\ba? ?egalite\b/,
        /\bautant de (voix )?pour que de (voix )?contre\b/,
        /\bvoix (du (maire|president) )?(est-elle |est |compte-t-elle |compte )?(preponderante|double|compte double)\b/,
        /\b(maire|president)\b.{0,30}\b(voix (preponderante|double)|deux voix|trancher?|departager?)\b/,
      ),
    ),
    examples: [
      "Que se passe-t-il en cas d'égalité des voix ?",
      'si y a autant de pour que de contre ?',
      'la voix du maire compte-t-elle double ?',
      'partage des voix : qui tranche ?',
    ],
    unlike: ["Que dit l'acte sur l'égalité entre les femmes et les hommes ?"],
  },
  {
    intent: 'council/abstention',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(abstentions?|abstenir|votes? blancs?|bulletins? (blancs?|nuls?))\b.{0,30}\b(compte(nt)?(?! (?:financier|administratif|de gestion|unique|rendu|epargne))|comptabilise\w*|pris(es)? en compte|vaut|valent|equivaut|change\w*|empeche\w*|effet)\b/,
        /\b(compte(nt)?|comptabilise\w*|effet|valeur|vaut)\b.{0,20}\b(abstentions?|votes? blancs?|bulletins? (blancs?|nuls?))\b/,
        /\b(peut-on|a-t-on le droit|droit|peut)\b.{0,16}\bs'abstenir\b/,
      ),
    ),
    examples: [
      "L'abstention compte-t-elle dans le résultat ?",
      'est-ce que les abstentions comptent pour la majorité',
      'un vote blanc, ça compte ?',
      "un élu peut-il s'abstenir ?",
    ],
    unlike: ['Combien d’abstentions ?', 'Les abstentions ?', 'abstentions sur le compte financier unique'],
  },
  {
    intent: 'council/majority',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(quelle|faut-il|faut|besoin)\b.{0,40}\bmajorite\b.{0,40}\b(une|les|des|toute) (deliberations?|decisions?|actes?)\b/,
        /\bmajorite\b.{0,30}\b(pour|afin d')\b.{0,16}\b(adopter|voter|approuver|valider|passer)\b/,
        /\bcomment\b.{0,20}\b(est|sont|se vote|vote-t-on)\b.{0,24}\b(une|les) (deliberations?|decisions?)\b/,
        /\b(une|les) deliberations?\b.{0,30}\b(adoptee?s?|votee?s?|approuvee?s?)\b.{0,30}\b(combien|majorite|comment|quelle)\b/,
        /\b(unanimite|majorite des deux tiers|deux tiers)\b.{0,30}\b(obligatoire|necessaire|exigee?|faut-il|requise)\b/,
        /\bfaut-il\b.{0,20}\b(l'unanimite|deux tiers)\b/,
        /\b(regle|regles) (de |du |des )(majorite|vote|votes)\b/,
      ),
    ),
    examples: [
      'Quelle majorité faut-il pour adopter une délibération ?',
      'comment est adoptée une délibération ?',
      "faut-il l'unanimité ?",
      'quelle est la règle de majorité',
    ],
    unlike: ['Quelle était la majorité absolue ?', 'combien de voix pour la majorité ?'],
  },
  {
    intent: 'council/secret-ballot',
    reach: 'nothing',
    when: both(
      onRule(
        /\b(bulletins? secrets?|votes? (peut|peuvent|doit|doivent)(-ils?)? etre secrets?|(scrutin|vote|voter|voter de facon) (a bulletin )?secret|vote a huis clos|scrutin public|main levee|vote nominatif|mode de scrutin)\b/,
        /\bvoter (a|au|en) (bulletin|scrutin)? ?secret\b/,
      ),
    ),
    examples: [
      'Peut-on voter à bulletin secret ?',
      'qui peut demander un scrutin secret ?',
      'le vote à bulletin secret est-il obligatoire pour une nomination ?',
      'faut-il voter à main levée',
      'quelles sont les règles du scrutin public',
    ],
    unlike: ['Le vote a-t-il eu lieu à bulletin secret ?', 'mode de scrutin ?'],
  },
  {
    intent: 'council/proxies',
    reach: 'nothing',
    when: both(
      onRule(
        /\b(procurations?|delegations? de vote|pouvoirs? de vote|pouvoir ecrit)\b/,
        /\b(un|deux|trois|plusieurs|des|combien de|nombre de|donner|porter|avoir|recevoir|detenir) pouvoirs?\b(?! (de|du|d'|adjudicateur|public|a l'autorite))/,
      ),
      not(
        some(
          /\bquorum\b/,
          /\b(sign\w+|convention|autoris\w+ (le|la|a))\b/,
          /\bcombien (d'elus |de membres )?(ont|sont|etaient)\b/,
        ),
      ),
    ),
    examples: [
      'Combien de procurations peut avoir un élu ?',
      'cb de pouvoirs max par élu',
      'un conseiller peut-il porter deux pouvoirs ?',
      'a-t-on le droit de donner procuration à n’importe quel élu ?',
      "jusqu'à combien de séances une procuration est-elle valable ?",
      'comment fonctionnent les procurations, quelles règles ?',
    ],
    unlike: ['Combien de procurations ?', 'Qui a voté par procuration ?', 'qui peut signer ?'],
  },
  {
    intent: 'council/interest',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(elu|elue|conseiller|conseillere|maire|adjoint|membre|president)\b.{0,40}\b(interessee?|conflit d'interets?|son (association|entreprise|terrain|conjoint|frere|fils)|sa (famille|societe|femme|soeur|parcelle))\b/,
        /\b(conflits? d'interets?|interessee?s?|deport|deporter)\b.{0,50}\b(voter|vote-t-il|participer|sieger|sortir|quitter|prendre part|retirer|loi|regles?|faire)\b/,
        /\b(quand|dans quels cas)\b.{0,24}\b(se deporter|ne pas (voter|prendre part))\b/,
      ),
      some(NORM, /\b(quand|que risque|risque-t-il|dans quels cas|que dit)\b/),
    ),
    examples: [
      'Un élu intéressé peut-il voter ?',
      'un conseiller peut il voter une subvention pour son association',
      "en cas de conflit d'intérêts un élu doit-il quitter la salle ?",
      "quelles sont les règles sur les conflits d'intérêts pour voter ?",
      'quand un élu doit-il se déporter ?',
    ],
    unlike: ["Y a-t-il un conflit d'intérêts ?", "Pourquoi n'ont-elles pas pris part au vote ?"],
  },
];
