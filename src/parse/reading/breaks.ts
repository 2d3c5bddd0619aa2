import { findRun } from './runs.js';
import { findBareRanks, findShouted } from './lost-lines.js';
import { SURE_VERBS } from '../decision/decision-words.js';

/** A line longer than this holds several lines whose breaks were lost. */
const LONG_LINE = 400;
/** So does a whole text on one line that is longer than this. */
const SHORT_TEXT = 120;

const OFFICE = '(?:[Mm]aire|MAIRE|[Pp]r[ée]sidente?|PR[ÉE]SIDENTE?|[Vv]ice-?[Pp]r[ée]sidente?|[Ss]ecr[ée]taire)';
/** Verbs by which someone presents a matter. */
const TELLS =
  '(?:rappelle|expose|explique|pr[ée]sente|indique|informe|propose|donne|pr[ée]cise|rend|soumet|demande|fait|ouvre|souhaite|met|invite|rapporte|passe|l[èe]ve)(?![\\p{L}])';
const ASSEMBLY = '(?:[Cc]onseil|CONSEIL|[Bb]ureau|BUREAU|[Cc]omit[ée]|COMIT[ÉE]|[Aa]ssembl[ée]e|ASSEMBL[ÉE]E)';

/** How the parts of an act open, as written, wherever a line break was lost before them. */
const OPENINGS: readonly string[] = [
  // Head: « L’an deux mil vingt, le 20 janvier », « EXTRAIT DU REGISTRE », « SEANCE DU », « CONSEIL COMMUNAUTAIRE DU 2 MARS 2022 ».
  "L[’'][Aa][Nn] [Dd][Ee][Uu][Xx]",
  '(?:EXTRAIT|Extrait) (?:DU|du|DES|des)',
  '(?<!(?<!\\p{L})(?:LA|la|DE|de|UNE|une|DERNI[ÈE]RE|[Dd]ernière|précédente|PRÉCÉDENTE) )(?:S[ÉE]ANCE|Séance|SÉANCE) (?:DU|du|ORDINAIRE|ordinaire|PUBLIQUE|publique|EXTRA|extra)',
  "(?<!(?<!\\p{L})(?:DU|LE|AU|DERNIER) )CONSEIL [A-ZÉ’' ]{4,40} DU(?= \\d| [A-Z]+ \\d)",
  "(?<!(?:[Ll]a|LA|[Ll]e|LE) )(?:COMMUNE|VILLE|Commune|Ville|D[ÉE]PARTEMENT|Département) D[EUe’']",
  // Attendance: « Etaient présents : », « Présents : », « Absents excusés », « Pouvoirs : », « A donné pouvoir : ».
  '[ÉE]tai(?:en)?t (?:pr[ée]sent|absent|excus|repr[ée]sent|[ée]galement)',
  '(?<!(?<!\\p{L})(?:[Ee]xcus[ée]e?s?|EXCUS[ÉE]E?S?|[Aa]bsente?s?|ABSENTE?S?|[Pp]r[ée]sente?s?|PR[ÉE]SENTE?S?|[Nn]on|NON|et|ET|ou|OU|[ÉEé]taient|ETAIENT|ÉTAIENT) )(?:(?:Membres|Conseillers?|[ÉE]lus|D[ée]l[ée]gu[ée]s|MEMBRES|CONSEILLERS?|Titulaires) (?:titulaires )?)?(?:Pr[ée]sent|PR[ÉE]SENT|Absent|ABSENT|Excus[ée]|EXCUS[ÉE]|Repr[ée]sent[ée]|REPR[ÉE]SENT[ÉE])(?:[({]?[Ee][)}]{0,2})?(?:\\(?[Ss]\\)?)?(?= )',
  '(?:(?:Membres|Conseillers?|Titulaires|MEMBRES|CONSEILLERS?) )(?:pr[ée]sents|absents|excus[ée]s|ayant)',
  '\\d{1,3} (?:puis \\d{1,3} )?(?:[ée]lus|conseillers|d[ée]l[ée]gu[ée]s|membres)[^.:;,]{0,30} (?:pr[ée]sents|absents|donn[ée])',
  '(?:\\d )?(?:Pouvoir|POUVOIR|Procuration|PROCURATION)[Ss]?(?= ?:)',
  '(?:A|Ont|Avaient|Avait|ONT|AVAIENT) (?:donn[ée]|DONN[ÉE])',
  '(?:Assistai(?:en)?t|Participai(?:en)?t) ',
  '(?:Formant|Lesquels|formant|lesquels) ',
  // Counts and dates of the head.
  "(?:Nombre|NOMBRE) (?:de|d[’']|DE|D[’'])",
  "(?:Date|DATE) (?:d[e’']|D[E’']|convocation)",
  '(?<!(?:[Cc]onseillers|[Mm]embres|[Dd]élégués|[ÉEée]lus|[Mm]unicipaux|[Cc]ommunautaires) )(?:Membres |- )?[Ee]n exercice ?:',
  '(?:Quorum|QUORUM|Votants|VOTANTS)(?= ?:)',
  '(?:Le quorum|LE QUORUM)',
  '(?<!(?<!\\p{L})(?:[Dd]u|DU|DE|[Uu]ne?|UNE?|UN\\(E\\)|un\\(e\\)|LA|LE) )(?:Secr[ée]taire|SECR[ÉE]TAIRE)(?= (?:de|DE|auxiliaire)| ?:)',
  "(?:[ÉE]lue?|D[ée]signation du|Désignation d[’']une?) [Ss]ecr[ée]taire",
  "(?:M\\.|Mme|Madame|Monsieur) \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3} (?:a [ée]t[ée]|est) (?:d[ée]sign|nomm|[ée]lu)",
  // Title, rapporteur, agenda: « OBJET : », « Rapporteur : Sylvain MARTEL ».
  "(?:n[°o] ?d[’']ordre|Objet|OBJET|\\(?Rapporteure?|\\(?RAPPORTEURE?|Ordre du jour|ORDRE DU JOUR)(?= ?:| ?- )",
  'ORDRE DU JOUR',
  // Motives.
  "V[uU](?= (?:l|le|la|les|que|son|sa|ses|ce|cette|notre|nos|d)\\b| l[’'])",
  '(?:Consid[ée]rant|CONSID[ÉE]RANT)\\b',
  '(?:Ou[iï]|OU[IÏ]|Entendu|ENTENDU|Après avoir entendu) ',
  // Decision: « Le Conseil Municipal, après en avoir délibéré », « Après en avoir délibéré », « DÉCIDE ».
  `(?:L[eE]|L[’'])\\s?${ASSEMBLY}(?=[ ,])`,
  '(?:Les|LES) membres du',
  '(?<=: )l[ea] [Cc]onseil (?:[Mm]unicipal|[Cc]ommunautaire|[Ss]yndical|[Dd]épartemental|[Rr]égional)(?= ?,| (?:d[ée]cide|approuve|autorise))',
  '(?:Apr[eè]s|APR[EÈÉ]S)(?: en)?(?: avoir)? (?:d[ée]lib|D[ÉE]LIB)',
  'APR[EÈ]S EN AVOIR',
  "[AÀ] l[’']\\s?[Uu]nanimité",
  '(?:D[ÉE]CIDE|D[ÉE]LIB[ÈE]RE)(?:NT)?\\b',
  '(?:Article|ARTICLE|Art\\.) (?:\\d|1er|premier|unique|UNIQUE)',
  '[•➢✓▪►❖\\uf0b7\\uf0a7\\uf0d8](?= ?[\\p{L}«])',
  "(?:[-–—+>_°]{1,2} ?_? ?)?D[’']{1,2}(?:[A-Z]{2,}(?:ER|IR|RE)|[\\p{Ll}é]{4,}r)\\b",
  "(?<=[;:,.] )[-–—+>_°]{1,2} ?_{0,2} ?(?=\\p{Lu}|d[e’'] ?[a-zé]{3,}(?:er|ir|re)\\b)",
  '[-–—+>_°]{1,2} ?_? ?(?:De|DE) [\\p{L}-]{3,}(?:r|R|re|RE) ',
  "(?<=[.;] )Que (?=l[ea]s? |l[’'])",
  // Vote: « VOTE : 13 POUR », « ONT VOTE POUR : 14 », « ADOPTÉ À L’UNANIMITE ».
  '(?:Votes?|VOTES?)(?= ?:)',
  '(?<!(?:VOT[ÉE]|[Vv]ot[ée]|vote|voix|votes|−|–|-|\\*) )(?:Pour|POUR|Contre|CONTRE|Abstentions?|ABSTENTIONS?)(?= ?:)',
  '(?:\\(vote|ONT VOT|SE SONT ABST|ADOPT[ÉE]|REJET[ÉE]|Adopt[ée]e? [àa]|Cette délibération est|La présente délibération est|Il est pris acte|Avis favorable)',
  '(?:Mise?s? aux voix|(?:Rapport|Projet|Motion|Texte|Vœu) (?:adopt|approuv|rejet))',
  'L[ea] [\\p{Ll}-]{4,20} est (?:adopt|approuv|rejet|valid)',
  '(?:Ne pren|NE PREN)',
  // Tail: « Fait et délibéré », « Pour extrait conforme », « Le Maire, », « Publiée le ».
  '(?:Fait|FAIT) (?:et|ET|[àaÀA]|en|le|EN|LE)\\b',
  '(?:Délibéré|DÉLIBÉRÉ) (?:les?|en|à)\\b',
  '(?:Pour|POUR) (?:extrait|copie|EXTRAIT|COPIE)',
  '(?:Extrait|EXTRAIT) certifi[ée]',
  `(?<!(?<![\\p{L}])(?:Monsieur|Madame|Mme|M\\.|et|ou|par|que|sur|à|son) )(?:L[eaEA]|Le\\/La) ${OFFICE}`,
  '(?:Acte|ACTE) (?:rendu|EX[ÉE]CUTOIRE|certifi[ée])',
  '(?:Certifi[ée]e?|CERTIFI[ÉE]E?|Certifie) (?:conforme|ex[ée]cutoire|EX[ÉE]CUTOIRE|exact|CONFORME)',
  '(?:Publi[ée]e?|Affich[ée]e?|Transmise?|Re[çc]ue?|Mis en ligne|Publication|PUBLI[ÉE]E?) (?:le|LE|:)',
  // A rubric stands before the number of what it covers: « … intérieur. Bureau de Tourisme N° 01/03-2020 – ».
  "(?<=[.|!?] )\\p{Lu}[\\p{L}’' ,-]{3,70}(?= [nN]° ?\\d{1,4}[/-]\\d)",
  "(?:Identifiant unique|Num[ée]ro de l[’']acte|Mati[èe]res? de|Date de r[ée]ception)",
  "(?:La s[ée]ance est lev[ée]e|L[’']ordre du jour [ée]tant)",
  // Items of minutes and lists: « Point n°1 : », « Délibération n° 2022-061 », « D2022_091 », « 20220330_010 ».
  '(?:Point|Dossier|Question|Rapport|Affaire|POINT|DOSSIER|RAPPORT|QUESTION|AFFAIRE) [nN][°ºo]',
  '(?<!(?<!\\p{L})(?:[Ll]a|LA|[Dd]e|DE|[Cc]ette|CETTE|[Uu]ne|UNE|[Dd]’une|[Pp]ar|PAR) )(?:\\d{1,2}\\) )?(?:D[ée]lib[ée]ration|D[ÉE]LIB[ÉE]RATION|Décision|DECISION) ?(?:[nN]\\s?[°ºo]|DB-|\\d{2}/\\d{2}/\\d{4})',
  '(?<![nN]°|n°|N°|-|(?:[Dd]élibération|D[ÉE]LIB[ÉE]RATION|[Aa]venant|AVENANT|[Ll]ot|LOT|[Mm]odificative|MODIFICATIVE|[Pp]hase|PHASE|[Tt]ranche|TRANCHE|DM) ?) ?N° ?(?=\\d)',
  '(?:Délibération|DÉLIBÉRATION|DELIBERATION) (?=[A-Z][A-Za-z]{1,5}[-_]?20\\d\\d[-_ ])',
  '(?<!\\d{1,2}[.)] )[A-Z]{1,6}[-_ ]?20\\d\\d[-_/]\\d{1,4}(?:[-_/]\\d{1,3}){0,4}\\b',
  '(?:(?:DCM|DCC|DEL) ?)?20\\d{6} ?[_-] ?\\d{2,3}\\b',
  '\\d\\d_\\d\\d_\\d\\d_\\d{3}\\b',
  '(?<!(?:[nN]°|loi|délibération|arrêté|[nN]) ?)20\\d\\d/\\d{2,4}(?= \\p{Lu})',
  // How a text goes on after a title without a full stop.
  `(?<!(?<![\\p{L}])(?:à|par|de|que|et|ou|autorise|AUTORISE|charge|CHARGE|autoriser|AUTORISER|charger|CHARGER|auprès) )(?:Monsieur|Madame|M\\.|Mme|M) (?:l[ea]|L[ea]) ${OFFICE}(?= [^.,;:]{0,60}${TELLS})`,
  `(?<!(?:(?<![\\p{L}])(?:à|par|de|que|et|ou)|,) )(?:M\\.?|Mme|Monsieur|Madame) (?:\\p{Lu}[\\p{L}’'-]+ ){1,4}(?:a|est|${TELLS}|EXPOSE)(?![\\p{L}])`,
  "(?<!(?<!\\p{L})(?:à|par|de|que|et|ou|avec|d[ée]signe|nomme|[ée]lit|proclame|installe|d[ée]signer|nommer|charge|autorise|remercie) )(?:M\\.|Mme|Monsieur|Madame) (?:\\p{Lu}[\\p{L}’'-]+ ){0,3}\\p{Lu}[\\p{L}’'-]+, ?(?:\\d|[Aa]djoint|[Rr]apporteur|[Vv]ice|[Cc]onseill|[Mm]aire|[Pp]r[ée]sident)",
  'Ainsi (?:inform[ée]|expos[ée]|délibéré)',
  "(?:Il|Elle) (?:est|a|convient|vous|s[’'])\\b",
  "(?:Conform[ée]ment|Par (?:d[ée]lib[ée]ration|courrier|arr[êe]t[ée])|Dans (?:le|un|sa)|Afin d|Suite (?:à|aux?)|La loi|Depuis (?:le|la)|Compte tenu|En application|Au vu|Lors d|L[’']article|Pour (?:rappel|mémoire)|Chaque année|A la suite|À la suite|Proposition d|Ces? |Cette )",
];
/** « - APPROUVE le projet », « + Charge le maire », « > autorise Monsieur le Maire »; the verb is sought in the folded text. */
const BULLETED_VERB = new RegExp(`(?<= )[-–—+>_°]{1,2} ?_? ?(?=${SURE_VERBS}[ :])`, 'g');
const OPENING = new RegExp(`(?<= )(?:${OPENINGS.join('|')})`, 'gu');
/** « 2.2 Délibération relative aux dépenses », « 3) DECISIONS PRISES », « 1 / APPROBATION », « 1- Finances ». */
const NUMBERED =
  /(?<=[^,;–-] )(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?|\d{1,2} ?[.)/]|\d{1,2} ?[-–—]) ?(?=\p{Lu}[\p{L}’']{2,}|[A-ZÀÉ] )/gu;
/** « Secrétaire de séance : Daniel ROCHER Zones d’accélération… »: the name ends where small letters come back. */
const AFTER_SECRETARY =
  /[Ss]ecrétaire de (?:la )?séance ?: ?(?:(?:M\.|Mme|Monsieur|Madame) )?\p{Lu}[\p{L}’'-]+ [\p{Lu}’'-]{2,30}(?: [\p{Lu}’'-]{2,30}){0,2} (?=\p{Lu}\p{Ll})/gu;
/** « Date de la convocation : 18 janvier 2023 DEMANDE DE SUBVENTION »: the label ends with its date. */
const AFTER_CONVOCATION =
  /(?:[Cc]onvocation|CONVOCATION)[^:.]{0,30}: ?(?:\d{1,2}(?:er)? \p{L}{3,9} \d{4}|\d{1,2}\/\d{1,2}\/\d{4}) (?=\p{Lu}{2})/gu;
const ENDINGS = [AFTER_SECRETARY, AFTER_CONVOCATION];
/** What makes a number part of the phrase before it. */
const COUNTS =
  /(?<![\p{L}])(?:articles?|n[°ºo]|lots?|points?|chapitre|phase|page|annexe|alin[ée]a|num[ée]ro|titre|tranche|section|compte|p\.|art\.|du|de|le|la|les|des|au|aux|à|et|ou|en|rue|cs|bp|cedex|parcelles?)$/iu;

/** « 22 Conseillers étaient Présents et Représentés (03 Procurations : …) et 07 conseillers étaient Absents : … ». */
const INLINE_LABEL =
  /(?<= )(?:\(\d{1,3} (?:[Pp]rocurations?|[Pp]ouvoirs?) ?:|\d{1,3} (?:(?:[Cc]onseillers|[Mm]embres|[ÉEé]lus|[Dd]élégués)[^:;.]{0,30} )?(?:[Aa]bsents?|[Ee]xcusés?|[Pp]résents?) ?:)/g;

/** « ; Vu l'article 12 ; Considérant que … ; Après en avoir délibéré »: motives that follow each other in one breath. */
const MOTIVE = /(?<=[;.] )(?:V[Uu] (?:l|d|que )|Considérant |CONSID[ÉE]RANT |Apr[eèé]s en avoir d[ée]lib[ée]r[ée])/g;

/** « … à 28 heures. Le conseil municipal, par 2 voix pour, crée le poste »: the assembly decides in a sentence of its own. */
const DECIDES = new RegExp(
  `(?<=[.;!] )(?:l[ea] |l['’])(?:conseil|comite|bureau|commission permanente|assemblee)(?: [a-z]{3,20}| d['’] ?[a-z]{3,20})?,? (?:(?:donc |ainsi )?${SURE_VERBS} |prend acte|apres (?:en )?(?:avoir|delib)|a l['’]unanimite|a la majorite|par \\d)`,
  'g',
);

/** « (arrivée après la délibération 23 03 05) »: figures before a bracket that closes. */
function isInBrackets(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - LONGEST_BRACKET), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /^\d[^\s)]*\)/.test(line.slice(at, at + 6));
}

const LONGEST_BRACKET = 200;

/** Find the spaces of a text that stand for a lost line break, before the opening of a part; only in overlong lines; `plain` is it folded, on one line. */
export function findBreaks(text: string, plain: string): number[] {
  const breaks = [...plain.matchAll(DECIDES)].map(({ index }) => index - 1);
  const longest = text.trim().includes('\n') ? LONG_LINE : SHORT_TEXT;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = end - start > 12 ? text.slice(start, end) : '';
    for (const pattern of [INLINE_LABEL, MOTIVE])
      for (const match of line.matchAll(pattern)) breaks.push(start + match.index - 1);
    if (end - start > longest) {
      for (const at of [...findShouted(line), ...findBareRanks(line)]) breaks.push(start + at - 1);
      const add = (match: RegExpExecArray): number => breaks.push(start + match.index - 1);
      for (const match of line.matchAll(OPENING)) add(match);
      for (const mark of findRun(line)) if (mark.start > 0) breaks.push(start + mark.start - 1);
      for (const match of plain.slice(start, end).matchAll(BULLETED_VERB)) add(match);
      for (const pattern of ENDINGS)
        for (const match of line.matchAll(pattern)) breaks.push(start + match.index + match[0].length - 1);
      for (const match of line.matchAll(NUMBERED)) {
        const before = line.slice(Math.max(0, match.index - 14), match.index - 1);
        if (!COUNTS.test(before) && !isInBrackets(line, match.index)) add(match);
      }
    }
    start = end + 1;
  }
  return breaks;
}
