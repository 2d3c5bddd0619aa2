import { memoize } from '../french/memoize.js';
import { DATING_WORDS, DAY, MONTH, STARTS, YEAR, YEARS } from './dating.js';

/** A kind of answer that a question asks for, with what shows it in a sentence. */
export interface AnswerKind {
  readonly name:
    | 'area'
    | 'share'
    | 'rate'
    | 'duration'
    | 'age'
    | 'length'
    | 'money'
    | 'deadline'
    | 'date'
    | 'address'
    | 'place'
    | 'count'
    | 'person'
    | 'list'
    | 'reason'
    | 'definition'
    | 'hour'
    | 'temperature'
    | 'name'
    | 'any';
  /** Its values are figures: those of a law cited are none. */
  readonly isFigure?: true;
  /** Its values are so seldom met that the words around may stand further off. */
  readonly isNarrow?: true;
  /** Asked by this, on the folded question. */
  readonly asked: RegExp;
  /** Shown by this in a sentence, on the act's own text; null where any sentence may do. */
  readonly shown: RegExp | null;
  /** Words of the question that this kind accounts for: they need not stand in the passage. */
  readonly words: RegExp;
}

const NUMBER = String.raw`(?<![\d,.])\d{1,12}(?:[\s.]\d{3}){0,4}(?:,\d{1,4})?`;
/** Numerals in letters; « un » and « une » are left out: they are articles far more often than figures. */
export const NUMERAL =
  '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)';
/** A word ends here: `\\b` takes « é » for the end of one (« 2 m » in « 2 métiers »). */
const END = String.raw`(?![\p{L}\d])`;
const START = String.raw`(?<![\p{L}\d])`;

/** The kinds, the narrowest first; the first that is asked holds. */
export const ANSWER_KINDS: readonly AnswerKind[] = [
  {
    name: 'area',
    isFigure: true,
    isNarrow: true,
    asked: /\b(superficies?|surfaces?|m2|m²|metres? carres?|hectares?|quelle taille)\b/,
    shown: new RegExp(String.raw`${NUMBER}\s{0,2}(?:m²|m2${END}|ha${END}|hectares?${END}|mètres?\s{1,3}carrés?)`, 'iu'),
    words: /^(superficies?|surfaces?|metres?|carres?|m2|hectares?|taille|grande?|fait|mesure)$/,
  },
  {
    name: 'share',
    isFigure: true,
    asked: /\b(pourcentages?|quelle (part|proportion)|taux|combien (de )?(%|pour ?cent))\b|%/,
    shown: new RegExp(
      String.raw`${NUMBER}\s{0,2}(?:%|pour\s?cent)|${START}(?:la moitié|(?:un|deux) tiers|(?:un|trois) quarts?)${END}`,
      'iu',
    ),
    words: /^(pourcentages?|part|proportion|taux|pour|cent|quota)$/,
  },
  {
    name: 'duration',
    isFigure: true,
    asked:
      /^(?!.{0,160}\bjusqu'?(?:a|au|en) (?:quand|quel)).*\b(combien (de |d')(temps|mois|jours|semaines|annees|ans|heures)|quelle (est la )?duree|durees?|dure(nt|ra|ront)?|longtemps)\b/,
    shown: new RegExp(
      String.raw`(?:${NUMBER}|${START}(?:une?|${NUMERAL}))\s{0,2}(?:\([^)]{1,12}\)\s{0,2})?(?:mois|ans?|années?|jours?|semaines?|heures?|minutes?)${END}|${START}jusqu[’']au${END}`,
      'iu',
    ),
    words:
      /^(temps|mois|jours?|semaines?|annees?|ans|heures?|durees?|dure|durent|dureront|durera|longtemps|moyenne?|prend|prennent)$/,
  },
  {
    name: 'age',
    isFigure: true,
    isNarrow: true,
    asked: /\b(quel age|limites? d'age|age (limite|minimum|maximum|requis)|a partir de quel age)\b/,
    shown: new RegExp(String.raw`(?:${NUMBER}|${START}(?:[a-z]{4,9}-){0,3}${NUMERAL})\s{1,3}ans${END}`, 'iu'),
    words: /^(age|limites?|minimum|maximum|mini|maxi|max|requis|ans|avant)$/,
  },
  {
    name: 'length',
    isFigure: true,
    isNarrow: true,
    asked:
      /\b(quelle (longueur|largeur|hauteur|distance)|longueur|largeur|hauteur|distance|combien de (metres|kilometres|km))\b/,
    shown: new RegExp(
      String.raw`${NUMBER}\s{0,2}(?:m|mètres?|km|kilomètres?|ml|cm)(?![\p{L}\d²])(?!\s{1,3}carré)`,
      'iu',
    ),
    words: /^(longueur|largeur|hauteur|distance|metres|kilometres|km|fait|mesure|long|longue)$/,
  },
  {
    name: 'rate',
    isFigure: true,
    asked: /\b(redevances?|hausse|augment\w+|baisse|remise|rabais|ristourne|abattement|majoration)\b/,
    shown: new RegExp(
      String.raw`${NUMBER}\s{0,2}(?:%|pour\s?cent|€|[kM]€|(?:millions?\s{1,2}d[’'])?(?:euros?|EUR)${END})|gratuit`,
      'iu',
    ),
    words: /^(quelle?|combien|montants?|taux|tarifs?|prix)$/,
  },
  {
    name: 'money',
    isFigure: true,
    asked:
      /^(?!.{0,200}\bcombien (?:de |d')(?!(?:euros|argent|millions|subventions?)\b))(?!.{0,60}\b(?:qui|a qui) (?:paie|paye|paiera|payera|finance|verse|touche|recoit)\b).*(?:\b(prix|couts?|coute(nt|ra)?|montants?|sommes?|euros?|tarifs?|loyers?|subventions?|primes?|budget|cotisations?|payer?|paie(nt|ra)?|payantes?|gratuite?s?|combien (ca )?(vaut|coute|verse|touche|paye|recoit|a touche|a recu|ont touche))\b|€)/,
    shown: new RegExp(String.raw`${NUMBER}\s{0,2}(?:€|[kM]€|(?:millions?\s{1,2}d[’'])?(?:euros?|EUR)${END})`, 'iu'),
    words:
      /^(prix|couts?|coute|coutent|montants?|sommes?|euros?|total|combien|vaut|touche|touchent|recu|recoit|payer?|paye|paie|verse|versee|verser|eleve)$/,
  },
  {
    name: 'temperature',
    isFigure: true,
    isNarrow: true,
    asked: /\b(temperatures?|combien de degres)\b/,
    shown: /(?<!\d)\d{1,3}(?:[,.]\d)?\s?(?:°|degrés)/u,
    words: /^(temperatures?|degres|chauffage|chauffe\w*)$/,
  },
  {
    name: 'hour',
    isNarrow: true,
    asked: /\b(quelle heure|quels? (sont les )?horaires?|horaires?|heures? d'ouverture)\b/,
    shown: new RegExp(
      String.raw`(?<![\d,.])\d{1,2}\s?(?:h|heures?)(?:\s?\d{2})?${END}|${START}(?:midi|minuit)${END}`,
      'iu',
    ),
    words: /^(heures?|horaires?|ouvertures?|ouvre|ouvert|debut\w*|fin|fini\w*|termin\w*|commenc\w*|arret\w*)$/,
  },
  {
    name: 'deadline',
    isFigure: true,
    asked:
      /\bjusqu'?(a|au|en)? ?(quand|quelle date|quelle annee|quel (jour|mois))\b|\b(date de fin|prend fin|expire|echeance|termine|finit|s'acheve)\b/,
    shown: new RegExp(
      String.raw`(?:jusqu|au plus tard|échéance|terme|fin|expir|avant le|prendra fin)[^.;]{0,60}(?:\d{1,2}(?:er)?\s+${MONTH}|\d{1,2}/\d{1,2}/\d{2,4}|${MONTH}\s+\d{4}|20\d\d)`,
      'iu',
    ),
    words: /^(jusqu|jusqua|date|fin|court|courir|dure|expire|echeance|termine|finit|prend|jour|inclus)$/,
  },
  {
    // « quand démarre l'école ? »: a date of something else in a sentence on the school is none.
    name: 'date',
    isFigure: true,
    isNarrow: true,
    asked:
      /\b(quand|quelle date|date|quel jour|quel mois)\b.{0,60}\b(demarr\w+|commenc\w+|debut\w*|ouvr\w+|ouvert\w+|prend(ra)? effet|entr\w+ en vigueur)\b|\b(demarr\w+|commenc\w+|debut\w*|ouvr\w+|prend effet|entre en vigueur)\b.{0,40}\b(quand|quelle date|quel jour)\b/,
    shown: new RegExp(`${STARTS}[^.;]{0,100}?(?:${DAY}|${YEAR})|(?:${DAY}|${YEAR})[^.;]{0,60}?${STARTS}`, 'iu'),
    words:
      /^(quand|dates?|jours?|mois|partir|demarr\w+|commenc\w+|debut\w*|ouvr\w+|ouvert\w+|prend\w*|effet|entr\w+|vigueur)$/,
  },
  {
    name: 'date',
    isFigure: true,
    asked: /\b(quelles? annees?|quelle periode|annees?|periodes?|millesimes?)\b/,
    shown: new RegExp(`${DAY}|${YEAR}|${YEARS}`, 'iu'),
    words: DATING_WORDS,
  },
  {
    name: 'date',
    isFigure: true,
    asked: /\b(quand|quels? mois)\b/,
    shown: new RegExp(`${DAY}|${YEAR}`, 'iu'),
    words: DATING_WORDS,
  },
  {
    // A date is a day, or at least a month: « le programme 2023-2026 » dates nothing.
    name: 'date',
    isFigure: true,
    asked: /\b(dates?|quels? jours?)\b/,
    shown: new RegExp(DAY, 'iu'),
    words: DATING_WORDS,
  },
  {
    name: 'address',
    isNarrow: true,
    asked: /(?<!s')\b(adresse( postale| exacte| precise)?\b(?! (a|aux?)\b)|quelle (rue|avenue))\b/,
    shown:
      /\b\d{1,4}\s{0,2}(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|route|square|cours|esplanade)\b/iu,
    words: /^(adresse|postale|exacte|precise|rue|avenue)$/,
  },
  {
    name: 'place',
    asked:
      /\b(ou (est|se|s'|sont|ca|cela|est-ce|va|vont|trouve|a lieu|ont lieu|habite)|ou\?*$|dans quel(le)? (ville|quartier|commune|lieu|endroit|region|rue)|quel (lieu|endroit|quartier)|situee?s?|localis\w+|c'est ou|siege( social)?)\b/,
    shown:
      /(?<![\p{L}\d])(?:rue|avenue|boulevard|place|chemin|quai|esplanade|hameau|parking|salle|parc) (?:de |du |des |d[’'])?(?:la |l[’'])?\p{L}+|(?<![\p{L}\d])(?:situ[ée]|sis|sise|siège|implant|localis|au cœur d|à|sur|dans|quartier|rue|avenue|place|boulevard|route|parcelle)\S*\s+(?:\S+\s+){0,8}?\p{Lu}/u,
    words: /^(ou|trouve|situee?s?|lieu|endroit|localise\w*|siege|social|quartier|ville|commune|adresse|passe)$/,
  },
  {
    name: 'reason',
    asked:
      /\b(pourquoi|pour quelles? raisons?|quel(le)? (est la |est le |est l')?(motif|raison|but|objectif|finalite|cause)|dans quel but|a quoi (sert|ca sert|cela sert)|objectifs?)\b/,
    shown:
      /(?<!\p{L})(?:afin|pour \p{L}+r|car|donc|parce que|en raison|compte tenu|suite|objectif|vise|permet|but|motif|considérant|nécessaire)(?!\p{L})/iu,
    words: /^(pourquoi|raisons?|motif|but|objectifs?|finalite|cause|sert|quoi)$/,
  },
  {
    name: 'count',
    isFigure: true,
    asked: /\b(combien|nombre|effectif|quelle quantite)\b/,
    shown: new RegExp(
      String.raw`(?<![\d,./])(?!(?:19|20)\d\d(?!\d))\d{1,12}(?![\d/])|(?<!\p{L})${NUMERAL}${END}`,
      'iu',
    ),
    words: /^(combien|nombre|effectif|quantite|compte|comptent|aura|sera|seront|prevue?s?)$/,
  },
  {
    name: 'name',
    asked: /^(qui (est|etait|sera|sont|etaient)|comment s'appelle\w*)\b|\bc'est qui\b/,
    shown:
      /(?<!\p{L})(?:M\.|MM\.|Mme|Monsieur|Madame)\s+\p{Lu}|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+(?:(?:DE|LA|LE|de|du|la|le)\s+){0,2}\p{Lu}{2,}|(?<!\p{L})(?:société|entreprise|association|cabinet|groupement|bureau|organisme|compagnie|agence|office|syndicat|SARL|SAS|EURL)s?(?:\s+\p{Ll}+){0,3}\s+[«"“]?\s?\p{Lu}/u,
    words: /^(qui|appelle\w*)$/,
  },
  {
    name: 'person',
    asked:
      /^(qui|par qui|a qui|avec qui|pour qui)\b|\b(c'est qui|quel(le)? (organisme|societe|entreprise|association|prestataire|operateur|titulaire|elue?|personne|beneficiaire)s?)\b/,
    shown:
      /(?<=[\p{Ll},»)]\s{1,3}(?:[ld][’'])?)(?!(?:Codes?|Lois?|Décrets?|Ordonnances?|Articles?|Lots?|Budgets?|Chapitres?|Titres?|Annexes?|Vu|Considérant|TTC|HT|Euros?|EUR|Constitution|CGCT)(?!\p{L}))\p{Lu}\p{L}+|(?<!\p{L})(?:l[ea] (?:maire|président(?:e)?|directeur|directrice|commune|ville|région|département|métropole|préfet|bailleur|locataire|preneur|bénéficiaire|titulaire|délégataire|police|société|commission|comité|syndicat|service|direction|prestataire|cabinet|bureau|gestionnaire|propriétaire|gardien|communauté|trésorier|receveur)|l[’'](?:agent|association|entreprise|état|exploitant|occupant|acquéreur|office|organisme|agence|architecte|établissement)|les (?:agents|élus|parents|familles|habitants|usagers|propriétaires|associations))(?!\p{L})/u,
    words: /^(qui|quel|quelle|personne|organisme|organismes)$/,
  },
  {
    name: 'list',
    asked: /\b(quels|quelles|liste|lesquels|lesquelles)\b/,
    shown: null,
    words: /^(quels|quelles|liste|sont)$/,
  },
  {
    name: 'definition',
    asked: /^(c'est quoi|qu'est-ce que c'est|qu'est-ce qu(e|'un|'une)|que signifie|definition)\b/,
    shown: null,
    words: /^(quoi|est|signifie|definition)$/,
  },
  { name: 'any', asked: /^/, shown: null, words: /^$/ },
];

const MOST_QUESTIONS = 1_000;

/** Tell what kind of answer a folded question asks for. */
export const answerKind = memoize(MOST_QUESTIONS, (question): AnswerKind =>
  ANSWER_KINDS.find(({ asked }) => asked.test(question))!,
);
