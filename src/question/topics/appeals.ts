import { inGeneral } from '../norm.js';
import { both, not, some, type Rule } from '../rule.js';

const appeal =
  /\b(recours|contest(er|ation|able|e)|attaqu(er|able|e)|requete|tribunal|delai|saisir|annul(er|ation)|forclos|forclusion|juge)\b/;
const contest = /\b(recours|contest\w*|attaqu\w*|requetes?|tribunal|annul\w*|saisir|juge)\b/;
const informal = /\b(gracieux|recours (administratif|amiable|hierarchique))\b/;
const reply =
  /\b(pas|sans|aucune|jamais|toujours pas) (eu |recu |obtenu )?(de |d'une )?reponses?\b|\brepond\w*\b|\bsilence\b|\b(ont|a|m'a|m'ont|recours|recours gracieux|ete|est) (dit non|refuse|rejete|refusee|rejetee)\b|\breponse negative\b/;
const who =
  /\b(qui|n'importe qui|tout le monde)\b.{0,24}\b(peut|pourrait|a le droit|peuvent)\b|\b(un|une|le|la|les|l'|des|simple) ?(habitante?s?|citoyen\w*|contribuables?|riverain\w*|associations?|elue?s?|conseill\w+( municipa\w+)?|locataires?|voisine?s?|usagers?|entreprises?|syndicats?|electeurs?|administres?|particuliers?|parents? d'eleves?)\b.{0,24}\b(peut|peuvent|peut-(il|elle|on)|peuvent-(ils|elles)|a-t-(il|elle)|ont-(ils|elles))\b|\b(puis-je|je peux|ai-je le droit|j'ai le droit|a-t-on le droit|est-ce que je peux)\b.{0,60}\b(sans etre|meme si|si je (suis|n'habite|ne suis|habite)|n'habite pas|pas (de la|d'ici|habitant))\b|\b(n'habite pas|n'habitant pas|ne suis pas (d'ici|habitante?|de la (commune|ville)|electeur)|pas habitante?|sans etre habitante?)\b|\binteret (a|pour) agir\b|\bqualite pour agir\b/;

/** Questions about appeals against an act: till when, before whom, by whom, and what an informal one changes. */
export const appealRules: readonly Rule[] = [
  {
    intent: 'legal/prefect-referral',
    reach: 'act',
    when: some(
      /\b(prefet|prefete|prefecture)\b.{0,40}\b(defer\w*|attaquer|contester|saisir|deferer|annuler)\b/,
      /\bdefere prefectoral\b/,
      /\bcontrole de legalite\b.{0,40}\b(delai|jusqu|fin|combien de temps)\b/,
      /\b(delai|jusqu'?a quand|combien de temps)\b.{0,40}\bprefete?\b/,
    ),
    examples: [
      "Jusqu'à quand le préfet pouvait-il déférer l'acte ?",
      'déféré préfectoral : quel délai ?',
      'combien de temps a le préfet pour attaquer une délibération',
    ],
    unlike: ['délai entre le vote et la réception en préfecture'],
  },
  {
    intent: 'legal/suspensive',
    reach: 'nothing',
    when: both(
      some(contest, /\brefere\b/),
      some(
        /\bsuspensifs?\b|\bsuspen(d|dre|du|due|dent|sion)\b/,
        /\b(bloque\w*|gele\w*|empeche\w*|arrete\w*|stoppe\w*)\b.{0,40}\b(deliberation|acte|decision|projet|travaux|application|execution)\b/,
        /\b(s'applique|applicable|appliquee?|executee?)\b.{0,24}\b(quand meme|malgre|pendant|en attendant)\b/,
      ),
      not(some(/\bdelai\b/)),
    ),
    examples: [
      'Un recours est-il suspensif ?',
      'le recours suspend la délibération ?',
      'si je fais un recours ça bloque les travaux de la délibération ?',
      'comment faire suspendre une délibération devant le juge',
    ],
    unlike: ["jusqu'à quand peut-on attaquer cette délibération ?"],
  },
  {
    intent: 'legal/lawyer',
    reach: 'nothing',
    when: both(some(/\bavocate?s?\b/), some(contest, /\b(faut|obligatoire|besoin|sans)\b/), inGeneral),
    examples: [
      'Faut-il un avocat pour attaquer une délibération ?',
      'recours sans avocat possible ?',
      "est-ce que l'avocat est obligatoire",
    ],
  },
  {
    intent: 'legal/cost',
    reach: 'nothing',
    when: both(
      some(/\b(recours|saisir le tribunal|attaquer|contester|tribunal)\b/),
      some(/\b(coute\w*|cout|prix|payant|gratuit\w*|frais|payer|cher)\b/),
      inGeneral,
    ),
    examples: [
      'Combien coûte un recours ?',
      'contester une délibération, c’est gratuit ?',
      'ça coute cher de saisir le tribunal ?',
    ],
  },
  {
    intent: 'legal/who-can-appeal',
    reach: 'nothing',
    when: both(
      some(contest, /\binteret (a|pour) agir\b/),
      some(who),
      inGeneral,
      not(some(/\b(quand|jusqu|delai|date|voter?|vote)\b/)),
    ),
    examples: [
      'Qui peut attaquer une délibération ?',
      'un habitant peut-il contester une décision du conseil ?',
      "j'ai le droit de faire un recours si je n'habite pas la commune ?",
      'une association peut elle faire un recours',
      "c'est quoi avoir intérêt à agir pour contester",
      'un conseiller municipal peut-il attaquer une délibération de son conseil ?',
    ],
    unlike: ['Est-ce que je peux encore contester aujourd’hui ?', 'Qui a voté contre ?'],
  },
  {
    intent: 'legal/informal-appeal',
    reach: 'act',
    when: both(
      some(informal, /\brecours\b.{0,60}\b(pas|sans|aucune) (eu |recu )?(de )?reponse\b/),
      not(some(/\b(ecri[st]|redige\w*|modele)\b.{0,20}\b(un|le|mon) recours\b/)),
    ),
    examples: [
      'À qui adresser un recours gracieux ?',
      'recours gracieux ?',
      'Si je fais un recours gracieux le 20 septembre 2023, quel délai ensuite ?',
      'ils ont répondu non à mon recours gracieux le 5 octobre, je fais quoi ?',
      "j'ai fait un recours gracieux le 10 septembre et pas de réponse",
      'un deuxième recours gracieux prolonge-t-il le délai ?',
    ],
  },
  {
    intent: 'legal/informal-appeal',
    reach: 'act',
    when: both(some(/\b(recours|contest\w*)\b/), some(reply), not(some(/\bvot\w*\b/))),
    examples: [
      "ils ont pas répondu à mon recours, jusqu'à quand je peux aller au tribunal ?",
      'mon recours a été rejeté le 3 octobre',
    ],
    unlike: ['Pourquoi la délibération est-elle rejetée ?'],
  },
  {
    intent: 'legal/court',
    reach: 'act',
    when: both(
      some(
        /\b(quel(le)?|devant|ou|nom|aupres|lequel)\b.{0,30}\b(tribunal|tribunaux|juridiction|juge|cour|ta)\b/,
        /\btribunal (administratif )?(competent|est competent)\b/,
        /^(le )?tribunal( competent| administratif)?$/,
        /\btribunal (administratif )?(pour|de|du|dans|d'|des) .{2,40}$/,
      ),
      not(some(/\b(quand|date|jour|delai|temps|comment|saisir le tribunal|frais|avocat)\b/)),
    ),
    examples: [
      'quel tribunal est competent',
      'devant quelle juridiction contester ?',
      'tribunal compétent',
      'quel tribunal administratif pour une commune du Gard ?',
    ],
  },
  {
    intent: 'legal/how-to-appeal',
    reach: 'nothing',
    when: both(
      inGeneral,
      some(
        /\btelerecours\b/,
        /\bcomment\b.{0,30}\b(saisir|ecrire (a|au)|deposer (un|mon|le) recours|faire un recours|former un recours|introduire un recours|(contester|attaquer) (une|les|des|la|l'))\b/,
        /\b(ou|comment) (envoyer|deposer|adresser) (un|mon|le) (recours|requete)\b/,
        /\b(demarches?|procedure|etapes)\b.{0,30}\b(contester|attaquer|recours)\b/,
      ),
      not(some(informal, /\b(cette|cet|ce)\b/, /\b(delai|quand|date)\b/)),
    ),
    examples: [
      'Comment saisir le tribunal administratif ?',
      'comment contester une délibération ?',
      'où envoyer mon recours ?',
      'télérecours citoyens',
      'quelle procédure pour attaquer une décision du conseil ?',
    ],
    unlike: ['comment contester cet acte ?', 'Rédige un recours pour moi'],
  },
  {
    intent: 'legal/appeal-on-date',
    reach: 'act',
    when: both(
      some(appeal),
      ({ slots }) => slots.dates.some(({ precision }) => precision === 'day'),
      some(
        /\b(si|dans les temps|hors delai|trop tard|recevable|a temps|depose\w*|dans les delais|forme|introduit\w*)\b/,
      ),
    ),
    examples: [
      'Une requête déposée le 18 septembre 2023 était-elle dans les temps ?',
      'recours déposé le 3 octobre 2023 : trop tard ?',
    ],
  },
  {
    intent: 'legal/appeal-on-date',
    reach: 'act',
    when: both(
      ({ slots, text }) => slots.dates.some(({ precision }) => precision === 'day') && text.split(' ').length <= 10,
      some(
        /\b(on|je|il|elle|c'etait|c'est|pouvait|peut)\b.{0,16}\b(encore|toujours|trop tard|a temps|hors delai)\b|\b(trop tard|a temps|hors delai)$/,
      ),
      not(some(/\b(aujourd'hui|maintenant|seance|conseil|present\w*|absent\w*|maire)\b/)),
    ),
    examples: ['le 4 mars 2013, on peut encore ?', 'et le 3 octobre 2023, trop tard ?'],
  },
  {
    intent: 'legal/appeal-today',
    reach: 'act',
    when: both(
      some(appeal),
      some(
        /\bdelai\b.{0,24}\b(?:fini|passe|expire|depasse|ecoule|termine|clos)\b/,
        /\b(encore|aujourd'hui|maintenant|toujours|trop tard|est-il possible|c'est possible|puis-je|peut-on|je peux|on peut|peux)\b/,
      ),
      not(some(/\b(jusqu'?(a|au)|quel jour|quelle date|pouvait|combien de temps|quel delai|quel est le delai)\b/)),
    ),
    examples: [
      "Est-ce que je peux encore contester aujourd'hui ?",
      'trop tard pour attaquer la délibération ?',
      'peut-on toujours faire un recours ?',
      'le délai est dépassé ?',
    ],
  },
  {
    intent: 'legal/appeal-deadline',
    reach: 'act',
    when: both(
      some(
        /\b(recours|contest\w*|attaqu\w*|requete)\b/,
        /\b(?:faire|demander?|obtenir|peut-on|possible|recevable|fai(?:s|t)) (?:l'|l')?annul\w*/,
        /\b(saisir|devant|aller au|aller devant) ?(le )?(tribunal|juge)\b/,
      ),
      not(some(/\bmarche|contrat de travail\b/)),
    ),
    examples: [
      'Jusqu’à quel jour pouvait-on attaquer cet acte devant le tribunal ?',
      'c koi le delai d’un recours',
      'date limite de recours ?',
      'on avait jusqu’à quand pour attaquer ?',
      'comment contester cet acte ?',
      'quel est le délai pour contester une délibération ?',
      'combien de temps pour attaquer une décision du conseil municipal',
    ],
  },
];
