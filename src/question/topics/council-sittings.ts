import { inGeneral, NORM, onRule } from '../norm.js';
import { both, not, some, type Rule } from '../rule.js';

/** Questions about the rules of sittings in general: the law, not an act, answers them. */
export const councilSittingRules: readonly Rule[] = [
  {
    intent: 'council/convocation',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(delais?|combien de (temps|jours)|jours francs)\b.{0,40}\bconvo\w+/,
        /\bconvo\w+\b.{0,40}\b(delais?|combien de (temps|jours)|jours (avant|francs)|obligatoire|regles?|avant|contenir|comment)\b/,
        /\b(regles?|loi|comment|qui (peut|doit))\b.{0,30}\bconvoqu\w+/,
        /\bconvocations?\b.{0,24}\b(par (mail|courriel|courrier)|electronique)\b/,
      ),
      not(some(/\bentre\b/)),
    ),
    examples: [
      'Quel est le délai de convocation du conseil ?',
      'combien de jours avant faut-il convoquer le conseil municipal ?',
      'delai convocation conseil communautaire',
      'qui peut convoquer le conseil ?',
      'convocation combien de jours avant la séance',
    ],
    unlike: [
      'Quand les élus ont-ils été convoqués ?',
      'combien de jours entre la convocation et la séance ?',
      'Le délai de convocation a-t-il été respecté ?',
    ],
  },
  {
    intent: 'council/agenda',
    reach: 'nothing',
    when: onRule(/\bordre du jour\b/, /\bquestions diverses\b/),
    examples: [
      "Peut-on voter une affaire qui n'est pas à l'ordre du jour ?",
      "le maire peut-il ajouter un point à l'ordre du jour",
      'a-t-on le droit de délibérer en questions diverses ?',
    ],
    unlike: ["Quel est l'ordre du jour ?"],
  },
  {
    intent: 'council/filming',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(filmer|filmee?s?|enregistrer|enregistree?s?|retransmettre|retransmise?s?|diffuser|photographier|prendre des photos)\b/,
      ),
      some(/\b(seances?|conseils?|reunions?|debats|assemblee)\b/),
    ),
    examples: [
      'Peut-on filmer le conseil municipal ?',
      "ai-je le droit d'enregistrer la séance",
      'les séances peuvent-elles être filmées ?',
    ],
    unlike: ['Est-ce que vous gardez mes questions quelque part ?'],
  },
  {
    intent: 'council/closed-sitting',
    reach: 'nothing',
    when: onRule(/\bhuis[- ]clos\b/),
    examples: [
      'Le conseil peut-il siéger à huis clos ?',
      'qui peut demander le huis clos ?',
      'huis clos : quelles règles ?',
    ],
    unlike: ['le conseil s’est tenu à huis clos ?'],
  },
  {
    intent: 'council/public-sitting',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(seances?|conseils?( municipaux| municipal| communautaire)?|reunions?)\b.{0,16}\b(sont|est)(-(elles|ils|il|elle))? (toujours |forcement |obligatoirement )?(publics?|publiques?|ouvert(e|s|es)?( au public)?)\b/,
        /\b(puis-je|peut-on|je peux|on peut|a-t-on le droit|ai-je le droit|le public|les (habitants|citoyens|gens)|un (citoyen|habitant)|tout le monde|n'importe qui|comment)\b.{0,40}\b(assister|venir|participer|prendre la parole|parler|poser (une|des) questions?|intervenir)\b.{0,30}\b(conseils?|seances?|reunions?|assemblee)\b/,
        /\b(assister|venir) (a|au|aux) (un |une |la |les )?(conseils?|seances?)\b/,
      ),
    ),
    examples: [
      'Les séances sont-elles publiques ?',
      'puis-je assister au conseil municipal ?',
      'est ce que le public peut prendre la parole pendant le conseil',
      'on peut venir au conseil municipal ?',
      'les conseils municipaux sont-ils ouverts au public ?',
    ],
    unlike: ['La séance était-elle publique ?'],
  },
  {
    intent: 'council/opposition',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\bdroits?\b.{0,30}\b(l'opposition|opposants|elus? minoritaires?|minorite|conseillers? (d'opposition|municipa\w+)|elus?)\b/,
        /\b(l'opposition|elus? d'opposition|un elu|un conseiller|minorite)\b.{0,30}\b(peut|peuvent|droit|a-t-(il|elle) droit)\b.{0,40}\b(questions?|expression|exprimer|tribune|bulletin|magazine|journal|local|information|convoquer|documents?|dossiers?)\b/,
        /\b(tribune|expression)\b.{0,24}\b(opposition|minorite)\b/,
      ),
      not(some(/\bvote\w* contre\b/)),
    ),
    examples: [
      "Quels sont les droits de l'opposition ?",
      "l'opposition peut-elle poser des questions en séance ?",
      "un élu d'opposition a-t-il droit à une tribune dans le bulletin municipal",
      'droits des élus minoritaires',
    ],
    unlike: ["L'opposition a voté contre ?"],
  },
  {
    intent: 'council/frequency',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\b(combien de fois|tous les combien|frequence|a quelle frequence|souvent)\b.{0,40}\b(reuni\w*|conseils?|seances?|se reunit|siege\w*)\b/,
        /\b(conseil|assemblee)\b.{0,40}\b(combien de fois|tous les combien|chaque (mois|trimestre)|par an)\b/,
        /\b(demander|exiger|obtenir)\b.{0,24}\b(une (seance|reunion)|la (convocation|reunion) du conseil|un conseil extraordinaire)\b/,
      ),
      some(NORM, /\b(combien|tous les|frequence|souvent)\b/),
      not(some(/\b(absent\w*|present\w*|quelles|venu\w*|vot\w+|as-tu|connais)\b/)),
    ),
    examples: [
      'Combien de fois par an le conseil doit-il se réunir ?',
      'à quelle fréquence se réunit le conseil municipal ?',
      'les élus peuvent-ils demander une séance extraordinaire ?',
    ],
  },
  {
    intent: 'council/chair',
    reach: 'nothing',
    when: both(
      onRule(
        /\bpresid(er?|e|ence)\b.{0,30}\b(seances?|conseil)\b/,
        /\b(maire|president)\b.{0,40}\b(voter|vote|presider|assister|sortir|quitter)\b.{0,30}\b(compte administratif|compte financier|son compte|comptes)\b/,
      ),
    ),
    examples: [
      'Qui doit présider la séance du conseil ?',
      'le maire peut-il voter le compte administratif ?',
      'le maire doit-il sortir pour le vote du compte financier unique',
    ],
    unlike: ['Qui présidait la séance ?'],
  },
  {
    intent: 'council/secretary',
    reach: 'nothing',
    when: onRule(/\bsecretaires? (de|des) seances?\b/),
    examples: ['Faut-il un secrétaire de séance ?', 'qui peut être secrétaire de séance'],
    unlike: ['secretaire de seance ?', 'Qui a été élu secrétaire ?'],
  },
  {
    intent: 'council/rules-of-procedure',
    reach: 'nothing',
    when: onRule(
      /\breglement interieur\b.{0,30}\b(obligatoire|conseil|doit|faut|delai|mois|adopter)\b/,
      /\b(obligatoire|obligation|doit|faut)\b.{0,30}\breglement interieur\b/,
    ),
    examples: ['Le règlement intérieur du conseil est-il obligatoire ?', 'faut-il voter un règlement intérieur'],
  },
  {
    intent: 'council/remote',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(/\b(visio\w*|a distance|en ligne|teleconference|zoom|teams)\b/),
      some(/\b(conseils?|seances?|reunions?|sieger|voter|elus?)\b/),
      some(NORM),
    ),
    examples: ['Le conseil peut-il se réunir en visioconférence ?', 'peut-on voter à distance au conseil ?'],
  },
];
