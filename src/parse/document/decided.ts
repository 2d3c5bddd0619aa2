import { ASSEMBLY, cueOf } from '../cues.js';
import { SURE_VERBS, UNANIMITY } from '../decision/decision-words.js';
import type { Reading } from '../reading/reading.js';

/** Words by which something is decided, put to the vote or put off, in folded text. */
const DECIDED = new RegExp(
  [
    `\\b${UNANIMITY}\\b`,
    '\\ba la majorite(?= ?[,.(:;]| (?:absolue|des (?:voix|suffrages|membres|presents|votants)))',
    '\\b(?:a|par) \\d{1,3} (?:voix|votes?)\\b',
    '\\b\\d{1,3} (?:voix (?:pour|contre)\\b|(?:pour|contre)(?= ?(?:[,.;:()/–-]|et |\\d|$|contre|voix|abst)))',
    '\\b(?:apres (?:en )?(?:avoir )?delibere|ayant delibere)\\b',
    '\\bprend(?:s|ent)? acte\\b',
    '\\b(?:est|sont|a ete) (?:adopte|approuve|rejete|accepte|valide|vote|acte|reporte|ajourne)(?:e|s|es)?\\b(?! (?:en seance|lors|par (?:deliberation|arrete)|en date|le \\d))',
    `${ASSEMBLY}[ ,:;]{0,3}${SURE_VERBS}\\b`,
  ].join('|'),
  'g',
);
/** « Vote des subventions », « Vote du budget »: a title, not a vote. */
const VOTE_TITLE = /^[^a-z]{0,4}votes? (?:des? (?!membres|voix|suffrages|presents)|du |de la )/;

const memory = new WeakMap<Reading, readonly number[]>();

/** Where something is decided: each offset of the reading, in order. */
function decidedOffsets(reading: Reading): readonly number[] {
  let offsets = memory.get(reading);
  if (!offsets) {
    const votes = reading.lines.filter((line) => cueOf(line) === 'vote' && !VOTE_TITLE.test(line.plain));
    const found = [...reading.plain.matchAll(DECIDED)].map(({ index }) => index);
    offsets = [...found, ...votes.map(({ start }) => start)].sort((a, b) => a - b);
    memory.set(reading, offsets);
  }
  return offsets;
}

/** Tell whether something is decided between two lines: a vote, a decision of the assembly, an adoption. */
export function isDecided(reading: Reading, from: number, to: number): boolean {
  if (to <= from) return false;
  const [start, end] = [reading.lines[from]!.start, reading.lines[to - 1]!.end];
  const offsets = decidedOffsets(reading);
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < offsets.length && offsets[low]! < end;
}

/** Outcomes as lists print them after a title: « APPROUVEE », « Accord à l’unanimité », « Prend acte », « Point reporté ». */
export const OUTCOME =
  /(?<![\p{L}’'])(?:accord(?=[ ](?:à|a|A|À|du)[ ])|\d{1,3} voix pour|approuv[ée]e?s?(?!\p{L})|adopt[ée]e?s?(?!\p{L})|act[ée]e?(?=\s*(?:$|\n))|rejet[ée]e?s?(?!\p{L})|(?:point )?(?:report[ée]|ajourn[ée]|retir[ée])e?s?(?!\p{L})|prend acte|pris acte|prise d[’']acte|majorit[ée](?= pour|\s*(?:$|\n|\())|unanimit[ée]|à l[’']unanimit[ée]|favorable(?=\s*$)|vot[ée]e?s?(?=\s*(?:$|\n|à )))/iu;
