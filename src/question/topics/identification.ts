import { actNumberKey } from '../act-numbers.js';
import { both, not, some, type Heard, type Rule } from '../rule.js';

const ACT = String.raw`(deliberations?|acte|texte|document|decision|dossier|affaire|truc|machin|delibe?|rapport)`;

function onlyNamesAnAct({ text, slots }: Heard): boolean {
  const number = slots.actNumbers[0];
  if (number === undefined || slots.actNumbers.length > 1) return false;
  const rest = text.replace(
    /\b(la|le|et|deliberations?|acte|delibe?|n|no|num|numero|svp|s'il vous plait|moi|donne|montre|ouvre|affiche|voir)\b/g,
    ' ',
  );
  return actNumberKey(rest.replace(/[^a-z0-9/ _-]/g, ' ').trim()) === actNumberKey(number);
}

/** Questions about what the act is: its number, title, gist, rubric, and whose it is. */
export const identificationRules: readonly Rule[] = [
  {
    intent: 'identification/number',
    reach: 'act',
    when: both(
      some(
        new RegExp(String.raw`\b(numeros?|num|n°|reference|ref|cote|immatriculation)\b.{0,40}\b${ACT}\b`),
        /^(le )?(numero|num|reference)( stp| svp| s'il vous plait)?$/,
        new RegExp(String.raw`\b${ACT}\b.{0,30}\b(numero|num|reference)$`),
        new RegExp(
          String.raw`^(quelle|c'est quelle)\b.{0,12}\b${ACT}\b.{0,40}\b(autorise|cree|approuve|porte|parle|concerne|traite)`,
        ),
      ),
      not(some(/\b(telephone|siren|siret|prefecture|accuse|ar|article|compte|recepisse|imputation)\b/)),
    ),
    examples: [
      'Quel est le numéro de cette délibération ?',
      'num delib ?',
      'référence de l’acte',
      'le numéro svp',
      'Quelle délibération crée le conseil des jeunes ?',
    ],
    unlike: ["Quel est le numéro de l'accusé de réception en préfecture ?", 'Quel est le numéro SIREN ?'],
  },
  {
    intent: 'identification/theme',
    reach: 'act',
    when: some(
      /\b(rubriques?|themes?|thematique|matieres?|classee?(?! (?:decouverte|de |d'|verte|rousse))|categories?)\b/,
    ),
    examples: [
      'Sous quelle rubrique cet acte est-il classé ?',
      'thème ?',
      'dans quelle thématique ?',
      'matière de l’acte',
    ],
  },
  {
    intent: 'identification/assembly',
    reach: 'act',
    when: some(
      /\borganes?\b/,
      /\b(quelle|quel|qui)\b.{0,20}\b(collectivite|assemblee|instance|institution|administration|conseil|autorite|epci|mairie|commune)\b.{0,60}\b(adopte\w*|vote\w*|pris\w*|deliber\w*|decide\w*|emis\w*|emane\w*|auteur)\b/,
      /^(la )?(collectivite|assemblee|organe)$/,
      /\bde quelle (collectivite|assemblee|ville|commune|metropole)\b/,
    ),
    examples: [
      'Quel organe délibérant a pris cet acte ?',
      'Quelle collectivité a pris cette délibération ?',
      'quelle assemblée a voté ça ?',
      'collectivité ?',
    ],
  },
  {
    intent: 'identification/kind',
    reach: 'act',
    when: some(
      /\b(nature|type|sorte|genre) (d'acte|de (l')?acte|du document|de document|de decision)\b/,
      /\best ce (bien )?une (deliberation|decision du maire)\b/,
    ),
    examples: ["De quel type d'acte s'agit-il ?", 'Quelle est la nature de l’acte ?'],
  },
  {
    intent: 'identification/subject',
    reach: 'act',
    when: both(
      some(
        /\b(objet|intitules?|titres?|sujet|libelle)\b/,
        new RegExp(String.raw`\b(porte|portait|parle|traite|s'agit|concerne)\b.{0,30}\b(quoi|${ACT})\b`),
        /\b(de|sur) quoi\b.{0,20}\b(parle|s'agit|porte|traite|il est question)/,
      ),
      not(some(/\b(quels|quelles|combien|titres? de (sejour|transport)|liste)\b/, /\bdemarche/)),
    ),
    examples: [
      "C'est quoi l'objet de la délib ?",
      'intitulé complet ?',
      'De quoi parle cette délibération ?',
      'ça parle de quoi',
      'sur quoi porte le texte ?',
      'objet',
    ],
    unlike: ['quels actes parlent du climat ?'],
  },
  {
    intent: 'identification/summary',
    reach: 'act',
    when: (heard) =>
      onlyNamesAnAct(heard) ||
      some(
        /\b(resum\w*|synthese|synthetis\w*|en bref|grandes lignes|l'essentiel|tldr|en (deux|trois|2|3) (phrases|mots|lignes))\b/,
        new RegExp(
          String.raw`\b(que|quoi|qu'est-ce que)\b.{0,20}\b(dit|prevoit|contient|raconte|stipule|dispose)\b.{0,20}\b${ACT}\b`,
        ),
        new RegExp(
          String.raw`^(c'est quoi|qu'est-ce que( c'est( que)?)?|explique(r|z)?(-?moi)?|presente(z)?(-?moi)?|de quoi il s'agit)\b.{0,32}\b${ACT}\b`,
        ),
        /^(peux-tu |pouvez-vous |tu peux )?(explique\w*|vulgarise\w*|simplifie\w*|traduis)(-| )?(moi|nous|le|la|lui)?\b.{0,12}\b(ca|cela|cette|ce|simplement|en mots simples|comme (si|a))\b/,
        /\b(en (mots|termes) simples|en francais (simple|facile|courant)|langage (clair|simple)|comme si j'? ?(avais|ai)|comme a un enfant)\b/,
        /^(de quoi (il )?s'agit(-il)?|c'est quoi|ca dit quoi|il s'agit de quoi|explique(-moi)?)( l'histoire| l'idee)?$/,
      )(heard),
    examples: [
      'resume moi ca en deux phrases',
      'Que dit cette délibération ?',
      "c'est quoi cette delib ?",
      "l'essentiel en deux phrases",
      'explique-moi ça simplement',
      'tu peux le dire en mots simples ?',
      '2014/172',
      'délibération n° 2013/8',
    ],
    unlike: ['Que dit l’article 5 de la convention annexée ?'],
  },
];
