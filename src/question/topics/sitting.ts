import { both, not, some, type Rule } from '../rule.js';

/** « quand a-t-elle été votée ? », but not « jusqu'à quand », « depuis quand ». */
const whenVoted =
  /(?<!jusqu'a |depuis |partir de )\bquand\b.{0,30}\b(?:vot|adopt|approuv|decid|deliber)(?:e|ee|es|ees|er|ent)?\b|\b(?:vot|adopt|approuv|decid)e{1,2}s? (?:quand|quel jour|a quelle date|le combien)\b|\b(?:date|jour) (?:du vote|d'adoption|de l'adoption|d'approbation)\b|\b(?:quel jour|quelle date)\b.{0,24}\b(?:vot|adopt|approuv)e{1,2}s?\b/;
const sitting = /\b(seance|reunion|reuni\w*|conseil|assemblee|tenue?|date)\b/;

/** Questions about the meeting at which the act was taken. */
export const sittingRules: readonly Rule[] = [
  {
    intent: 'sitting/chair',
    reach: 'act',
    when: both(
      some(
        /\bpresid(ait|e|ee|ence|ent|er)\b.*\b(seance|reunion|conseil|assemblee|debats)\b/,
        /\b(qui|nom)\b.*\bpresid(ait|e|ee|ence|er)\b/,
        /\bpresident(e)? de (la )?seance\b/,
        /\bsous (la|quelle) presidence\b/,
        /\bchaired\b/,
      ),
      not(
        some(
          /\b(signer|autorise|habilite|gracieux|recours|adresser)\b/,
          /\bpresid\w+ (la |le |l'|les |cette |ce )?(commission|comite|association|office|syndicat|conseil d'administration|jury|groupe|regie|ccas|societe|spl|sem|federation|club|agence)\b/,
        ),
      ),
    ),
    examples: [
      'Qui présidait la séance ?',
      'president de seance ?',
      'ok, mais qui présidait',
      'sous la présidence de qui ?',
      'Who chaired the meeting?',
    ],
    unlike: ['Le président peut-il faire signer un adjoint ?', 'Qui préside la commission des marchés ?'],
  },
  {
    intent: 'sitting/secretary',
    reach: 'act',
    when: some(/\bsecretaires?\b/),
    examples: ['secretaire de seance ?', 'Qui a été élu secrétaire ?'],
  },
  {
    intent: 'sitting/end',
    reach: 'act',
    when: both(
      some(
        /\b(seance|reunion|conseil|assemblee)\b.{0,60}\b(levee?|terminee?|finie?|achevee?|close?|cloturee?|clos|finissait|fini)\b/,
        /\b(levee?|terminee?|finie?|achevee?|close|cloturee?|fini|termine)\b.{0,30}\b(seance|reunion|conseil|assemblee)\b/,
        /\b(fin|levee|cloture) (de (la )?|du )(seance|reunion|conseil)\b/,
      ),
      some(/\b(heure|heures|quand|horaire|a combien|tard)\b|^(fin|levee|cloture) de/),
    ),
    examples: [
      'À quelle heure la séance a-t-elle été levée ?',
      "À quelle heure s'est terminée la séance ?",
      'heure de fin du conseil',
      'quand le conseil a-t-il fini ?',
    ],
  },
  {
    intent: 'sitting/end',
    reach: 'act',
    when: both(
      some(/\bcombien de temps\b|\bduree\b|\bdure\w*\b/),
      some(
        /\b(dure\w*|duree de|duree du) .{0,12}\b(seance|reunion|conseil)\b|\b(seance|reunion|conseil)\b.{0,16}\bdure\w*/,
      ),
    ),
    examples: ['Combien de temps a duré la séance ?', 'durée du conseil'],
  },
  {
    intent: 'sitting/time',
    reach: 'act',
    when: both(
      some(
        /\bquelle heure\b/,
        /\bheures?\b.*\b(seance|reunion|conseil|commenc\w+|debut\w*|ouver\w+)\b/,
        /\bhoraires?\b/,
      ),
      // Who came or left when, or how long a lamp burns, is no hour of the sitting.
      not(
        some(
          /\b(arriv\w+|parti\w*|quitt\w+|sorti\w*|eclair\w*|extinction|allum\w*|etein\w*)\b|\bde quelle heure a quelle heure\b/,
        ),
      ),
    ),
    examples: ['À quelle heure la séance a-t-elle commencé ?', 'horaire du conseil'],
  },
  {
    intent: 'sitting/convocation',
    reach: 'act',
    when: some(/\bconvo(qu|c)\w*/),
    examples: ['Quand les élus ont-ils été convoqués ?', 'date de la convocation'],
  },
  {
    intent: 'sitting/place',
    reach: 'act',
    when: both(
      some(
        /\b(ou|endroit|(?<!eu |avait |avoir |aura |donne )lieu|salle|adresse|(quelle|quel) (ville|commune|village|batiment))\b.*\b(seance|reunion|reuni\w*|conseil|assembles?|a siege|siegeait|tenue?)\b/,
        /\b(lieu|salle) d[eu]s? (la |l')?(seance|reunion|conseil|assemblee)\b/,
        /\b(seance|reunion|conseil|assemblee)\b.{0,12}\b(c'etait|etait|a eu lieu|avait lieu|s'est (tenue?|passee?|deroulee?)|se (tenait|passait)|c etait)\b.{0,4}\b(a|au|aux|dans|chez|en) (l |l'|la |le |les )?(?!quelle|huis|quel|cause|retard|\d)[a-z]/,
      ),
      not(some(/\b(fondes|convention|siege social)\b/)),
    ),
    examples: [
      "Où s'est tenue la séance ?",
      'ou c est que la reunion s est tenue',
      'Dans quelle salle le conseil a-t-il siégé ?',
    ],
  },
  {
    intent: 'sitting/kind',
    reach: 'act',
    when: some(
      /\b(extra)?ordinaire\b/,
      /\b(seance|reunion|conseil)\b.{0,24}\b(publique?|huis clos|a huis)\b/,
      /\b(type|nature|genre) de (la )?(seance|reunion)\b/,
    ),
    examples: [
      'C’était une séance ordinaire ou extraordinaire ?',
      'type de séance ?',
      'La séance était-elle publique ?',
      'le conseil s’est tenu à huis clos ?',
    ],
  },
  {
    intent: 'sitting/date',
    reach: 'act',
    when: both(
      some(
        /\b(quand|date|jour)\b/,
        /\b(?:a eu lieu|s'est tenue?|etait|tombait) (?:bien )?(?:un|le) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/,
        /\b(a|de|lors de|dans) quelle (seance|reunion)\b/,
        /\b(a|de|lors de) quel conseil\b/,
      ),
      some(sitting, whenVoted),
      not(
        some(
          /\b(publi\w+|affich\w+|prefecture|executoire|recours|recue?|attaquer|signature|signee?|ecoule\w*|convention|formation|appel|ami|projet|travaux|lance\w*|entre)\b/,
        ),
      ),
    ),
    examples: [
      'c t kel jour la seance',
      'Quand le conseil s’est-il réuni, quel jour de la semaine ?',
      'date de la séance',
      'quand est-ce que ça a été voté ?',
      'ça a été voté quand ?',
      'date du vote',
      'la séance a eu lieu un lundi ?',
      "C'était à quelle séance, à quelle date ?",
      "et c'était à quelle séance ?",
    ],
    unlike: [
      'Combien de jours se sont écoulés entre la séance et la publication ?',
      'Jusqu’à quand le tarif est-il voté ?',
    ],
  },
];
