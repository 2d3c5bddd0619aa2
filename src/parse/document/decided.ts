import { ASSEMBLY, cueOf } from '../cues.js';
import { SURE_VERBS, UNANIMITY } from '../decision/decision-words.js';
import type { Reading } from '../reading/reading.js';

/** Words by which something is decided, put to the vote or put off, in folded text. */
const DECIDED = new RegExp(
  [
    `\\b${UNANIMITY}\\b`,
    '\\ba la majorite(?= ?[,.(:;]| (?:absolue|des (?:voix|suffrages|membres|presents|votants)))',
    '\\b(?:a|par) \\d{1,3} (?:voix|votes?)\\b',
    '\\b\\d{1,3} (?:voix )?(?:pour|contre)\\b',
    '\\b(?:apres (?:en )?(?:avoir )?delibere|ayant delibere)\\b',
    '\\bprend(?:s|ent)? acte\\b',
    '\\b(?:est|sont|a ete) (?:adopte|approuve|rejete|accepte|valide|vote|acte|reporte|ajourne)(?:e|s|es)?\\b',
    `${ASSEMBLY}[ ,:;]{0,3}${SURE_VERBS}\\b`,
  ].join('|'),
);

/** Tell whether something is decided between two lines: a vote, a decision of the assembly, an adoption. */
export function isDecided(reading: Reading, from: number, to: number): boolean {
  if (to <= from) return false;
  if (DECIDED.test(reading.plain.slice(reading.lines[from]!.start, reading.lines[to - 1]!.end))) return true;
  for (let at = from; at < to; at++) if (cueOf(reading.lines[at]!) === 'vote') return true;
  return false;
}

/** Outcomes as lists print them after a title: « APPROUVEE », « Accord à l’unanimité », « Prend acte », « Point reporté ». */
export const OUTCOME =
  /(?<![\p{L}’'])(?:accord(?=[ ](?:à|a|A|À|du)[ ])|\d{1,3} voix pour|approuv[ée]e?s?(?!\p{L})|adopt[ée]e?s?(?!\p{L})|act[ée]e?(?=\s*(?:$|\n))|rejet[ée]e?s?(?!\p{L})|(?:point )?(?:report[ée]|ajourn[ée]|retir[ée])e?s?(?!\p{L})|prend acte|pris acte|prise d[’']acte|majorit[ée](?= pour)|unanimit[ée]|à l[’']unanimit[ée]|favorable(?=\s*$)|vot[ée]e?s?(?=\s*(?:$|\n|à )))/iu;
