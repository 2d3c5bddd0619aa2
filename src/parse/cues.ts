import type { ReadingLine } from './reading/reading.js';
import { DECISION_VERBS, UNANIMITY } from './decision/decision-words.js';

/** What a line opens in an act; the patterns read folded text. */
export type Cue =
  | 'attendance'
  | 'opening'
  | 'sitting'
  | 'fact'
  | 'letterhead'
  | 'subject'
  | 'rapporteur'
  | 'citation'
  | 'recital'
  | 'expose'
  | 'decision'
  | 'vote'
  | 'tail';

/** The body that deliberates, as a subject: « le conseil municipal », « les membres du bureau », « l’assemblée délibérante ». */
export const ASSEMBLY =
  "(?:(?:l[ea]|l['’]|les|du)\\s?(?:membres (?:presents )?(?:du|de la|de l[' ])\\s?)?(?:conseil|comite|bureau|assemblee|commission permanente|collectivite)(?:\\s(?:municipal|communautaire|metropolitain|departementale?|regionale?|general|syndical|territorial|deliberante|pleniere|d['’] ?administration|d['’] ?agglomeration))?(?:\\s(?:de la|de l['’] ?|du|des|de|d['’] ?)\\s?(?!delibere|vote)[a-z'-]{3,20}){0,3})";
const HAVING = `(?:apres (?:en )?(?:avoir )?delibere|ayant delibere|en ayant delibere|apres deliberation|apres avoir (?:entendu|pris)|ayant entendu|oui l|sur (?:le rapport|proposition|l['’]expose)|${UNANIMITY}|a la majorite|par \\d+ voix|au scrutin)`;

const CUES: readonly (readonly [Cue, RegExp])[] = [
  ['opening', /^(?:[ivx]{1,4} ?[-.] )?l['’ ]?\s?an (?:deux|2\s?0)/],
  [
    'sitting',
    /^(?:(?:proces[- ]verbal|compte[- ]rendu|releve|liste|extrait)[^.;]{0,60})?(?:seance|reunion|session)s? (?:ordinaire |publique |extraordinaire |pleniere |de )*(?:du |de la |tenue )|^(?:conseil|bureau|comite|commission)[a-z' ]{0,40} du (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\d|^du (?:[a-z]{5,8} )?\d{1,2}(?:er)? [a-z]{3,9} \d{4}$/,
  ],
  [
    'fact',
    /^(?:[-•*>] ?)?(?:nombre (?:de |d['’])|(?:membres |conseillers |delegues )?(?:en exercice|afferents)\b|date (?:de |d['’])?(?:la |l['’])?(?:convocation|affichage|seance|publication|mise)|date convocation|convocation\b|convoque|par convocation|quorum\b|le quorum|votants?\b(?!.{0,30}\bpour ?:)|qui ont pris part|effectif|ont pris part|pouvoirs? : ?\d|(?:elue?s? |designation (?:du |d['’]une? )?)?secretaires?\b(?! general)|verification du quorum|affichee?\b|certifie executoire|deliberations? (?:du |n ?°|de )|n ?[°o] ?\d|folio\b|acte n ?°|numero\b|reference\b)|^(?:m\.|mme|m|monsieur|madame) [a-z' -]{3,50}? (?:a ete|est) (?:designe|nomme|elu|propose)e?\b[^.;:]{0,40} secretaire\b|^[a-z]{0,8}[-_ ]?\d ?\d{0,7}(?: ?[-_/.] ?[a-z\d]{1,8}){1,4}$/,
  ],
  [
    'letterhead',
    /^(?:extrait|republique|departement|arrondissement|canton|(?:commune|ville|mairie|metropole|communaute|syndicat|region)(?: de| d['’]|s? )|service\b|direction\b|pole\b)/,
  ],
  ['subject', /^(?:n ?°? ?\d+ ?[-–:.] ?)?ob?jet\b ?[:.–—-]/],
  [
    'rapporteur',
    /^\(?(?:[-•] ?)?rapporteure?s? ?[:-]|^\(?rapporteure?s? (?:m\.|mme|monsieur|madame)|\brapporte(?<=^[a-z'’ ,.-]{2,90}\brapporte) ?:?$|\b(?:donne lecture|presente) (?:du|le) rapport(?<=^[a-z'’ ,.-]{2,90}\b(?:donne lecture|presente) (?:du|le) rapport)[a-z ]{0,12}:/,
  ],
  ['citation', /^(?:[-•] ?)?vus? (?:l|d|que|son|sa|ses|ce|notre|nos|ensemble|article|arrete|notamment|,|:)/],
  ['recital', /^(?:[-•] ?)?considerant\b/],
  [
    'decision',
    new RegExp(
      `^(?:apres avoir entendu|ayant entendu|entendu|oui)\\b[^.;:]{0,90}, (?:prend acte|decide|approuve|adopte|autorise|accepte)(?:nt)? |^(?:apres (?:en )?avoir|ayant|oui|entendu)\\b[^.;:]{0,140}${ASSEMBLY}[^.;:]{0,60},? (?:decide(?:nt)?|${UNANIMITY}|a la majorite|(?:a|par) \\d{1,3} (?:voix|pour)|apres en avoir delibere)\\b`,
    ),
  ],
  [
    'expose',
    /^(?:[-•] ?)?(?:expose\b|(?:monsieur|madame|m\.|mme|m) (?:l[ea] )?(?:maire|president|presidente|vice-?president|adjoint)[^.:]{0,90}\b(?:expose|rappelle|explique|informe|indique|presente|propose|fait (?:part|savoir)|donne|precise|rend|soumet|demande)|l[ea] (?:maire|presidente?)\b[^.:]{0,60}\b(?:expose|rappelle|explique|informe|indique|presente|propose|fait part|donne|precise|rend compte|soumet)|(?:oui|entendu)\b|ayant entendu|apres avoir entendu|il est (?:rappele|expose|precise|propose)|rappel\b)/,
  ],
  [
    'vote',
    /^(?:[-•–(] ?)?(?:(?:resultat|detail)s? du )?(?:votes?|scrutin)\b ?(?:a |au |:|\(|pour|des?\b)|^\(?votes? ?:|^(?:[-•–−(] ?)?(?:pour|contre|abstentions?|absentions?|ont vote|se sont abstenu|votants|suffrages|nuls?|blancs?|ne pren[a-z]*|n['’]ont pas pris part)\b ?(?:[:=(–-]|a l|pour|contre|\d|pas part|part)|^(?:[-•–−] ?)?\d{1,3} ?(?:voix|votes?|pour|contre|abstentions?|ne pren)\b|^(?:la (?:presente )?deliberation|le (?:present )?rapport|la proposition|cette deliberation)[^.]{0,40} (?:est|a ete)(?: mise? aux voix[^.]{0,30})? (?:adopte|approuve|rejete)|^(?:adopte|approuve|rejete|accepte|valide|acte)e?s?\b ?(?:a |par |en |:|!|\.?$)|^(?:[-•>] ?)?adoption (?:a|par|avec|:)|^(?:a|a) l['’]issue d['’]un vote|^unanimite|^majorite|^l[ea] conseil[a-z' ]{0,30},? (?:adopte|approuve|rejette)\.?$|^(?:l[ae]s? |l['’] ?|cett?e? |ces )[a-z\d'’ -]{3,60}? (?:est|sont|a ete|ont ete) (?:donc |ainsi )?(?:mise?s? aux voix|(?:adopte|approuve|rejete|accepte|valide|vote)e?s?(?: (?:a l['’]unanimite|a la majorite|par \d|a \d|avec \d|a main levee)| ?[.!]?$))|^(?:rapport|projet|motion|voeu|texte|amendement|proposition|resolution|deliberation) (?:adopte|rejete|approuve|vote|ajourne|retire)e?s?\b|^mise?s? aux voix|^accord (?:a|du)|^point reporte|^avis favorable|^proposition (?:adoptee|rejetee|acceptee)|^il est pris acte|^(?:l['’]affaire|l[ea] (?:presente? )?(?:point|dossier|rapport|projet|question|deliberation)) (?:est |a ete )?(?:retire|reporte|ajourne|renvoye)e?\b/,
  ],
  [
    'decision',
    new RegExp(
      `^[^.;:]{0,140}?,? ?${ASSEMBLY}[^.;:]{0,90},? (?:decide(?:nt)?|${UNANIMITY}|a la majorite|apres en avoir delibere)\\b|^(?:[-•>] ?)?(?:ainsi (?:informe|expose|fait)[^.;:]{0,60})?(?:${HAVING}|${ASSEMBLY}[ ,:;]{0,3}(?:${HAVING}|(?:ont|a)(?:,? (?:decide|adopte|approuve|vote|a l)[^.;:]{0,60})?,? (?:a l['’]unanimite|a la majorite)|${DECISION_VERBS}\\b|(?<!deliberante)$))|^(?:[-•>}] ?){0,2}(?:decide(?:nt)?|delibere(?:nt)?)\\b ?:?|^article (?:1|1er|premier|unique)\\b`,
    ),
  ],
  [
    'tail',
    /^(?:ainsi )?(?:fait(?:e)? (?:et|a|en|le|les|au)\b|delibere (?:les?|en|a)\b|(?:pour|extrait) (?:extrait|copie|expedition|certifie|ampliation)|publiee? (?:le|et|sur)|signe(?![a-z])|liste des annexes|ont signe|et ont signe|suivent les signatures|certifie? (?:conforme|executoire|exact)|acte (?:rendu|executoire)|la (?:presente )?deliberation (?:peut|pourra)|le (?:maire|president)[^.]{0,30} certifie|les jours?,? mois|au registre|la seance est levee|l['’]ordre du jour etant (?:epuise|termine)|plus rien n['’]etant|la secretaire|le secretaire|le\/la secretaire|identifiant unique|date de reception|acte certifie|transmi[ts]e? (?:en|au|a)|recue? (?:en|au|par)|delais? et voies|voies et delais|la seance (?:est |a ete )?(?:cloturee|close)|fin de (?:la )?seance|seance levee|rendu executoire)/,
  ],
];

const memory = new WeakMap<ReadingLine, Cue | null>();

/** Tell what a line opens; null where it opens nothing. The list of those present has its own reading. */
export function cueOf(line: ReadingLine): Cue | null {
  if (line.text.length < 3) return null;
  let cue = memory.get(line);
  if (cue === undefined) {
    const head = line.plain.slice(0, 260);
    // A line that begins in small letters goes on with the sentence before it.
    cue = /^\p{Ll}/u.test(line.text) ? null : (CUES.find(([, pattern]) => pattern.test(head))?.[0] ?? null);
    memory.set(line, cue);
  }
  return cue;
}
