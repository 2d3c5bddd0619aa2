import { isGivenWord } from '../persons/name-shapes.js';

/** The cells of a row whose columns were read line by line: the title put together again, who reports, the words of the vote. */
export interface Cells {
  readonly title: string;
  /** How much of the row its title takes, what was woven into it included. */
  readonly titleEnd: number;
  readonly rapporteur: string | null;
  readonly vote: string;
}

const NAME =
  "(?:(?:M\\.|Mme|Monsieur|Madame) )?\\p{Lu}[\\p{Ll}’'-]+(?:-\\p{Lu}\\p{Ll}+)? (?:(?:DE|LE|LA|DU|EL|D[’'])\\s?)?\\p{Lu}[\\p{Lu}’'-]+(?: \\p{Lu}[\\p{Lu}’'-]+)?";
/** What a column of votes prints: an outcome, a count. */
const WORDS =
  /(?<![\p{L}’'])(?:approuv[ée]e?s?|adopt[ée]e?s?|rejet[ée]e?s?|act[ée]e?|accord(?: [àa](?= ))?|(?:[àa] )?l[’']?unanimit[ée]|unanimit[ée]|(?:[àa] la )?majorit[ée](?: pour(?: \d{1,3}(?! (?:votes?|voix) (?:pour|contre))(?: (?:votes?|voix))?)?)?|\d{1,3} (?:votes?|voix|abstentions?|pour|contre)(?: (?:pour|contre))?|abstentions? ?:?|contre ?:|prend acte|(?:point )?(?:report[ée]|ajourn[ée]|retir[ée])e?s?(?: (?:à|de) (?:une prochaine séance|une séance ultérieure|l[’']ordre du jour))?)(?![\p{L}])[,;:)]*/giu;
/** Whom it names, in full or cut by the column: « contre : Mireille QUADRIO, », « (Mireille », « QUADRIO, ». */
const NAMES = new RegExp(
  `(?<![\\p{L}’'-])(?:${NAME}(?=[,;)\\s]|$)|(?<=\\()\\p{Lu}\\p{Ll}+(?= )|\\p{Lu}{3,}(?=[,)]))(?![\\p{L}])[,;:)]*`,
  'gu',
);
const COUNTED = /(?:contre|abstentions?|votes?|voix)[^\p{L}]*$/iu;
const LAST_NAME = new RegExp(`[\\s|–—-]*(${NAME})[\\s|]*$`, 'u');
/** Where a row is surely over: an address, a signature, the rubric of another row. */
const OVER =
  /(?<![\p{L}])(?:Mairie d|T[ée]l\.? ?:|Fax|www\.|https?:|L[ea] [Mm]aire|L[ea] [Pp]r[ée]sident|L[ea] secr[ée]taire|Fait à|Affich|Publi|Page \d)|(?<=\p{Ll} )\p{Lu}{4,}(?:[ /-]+\p{Lu}{2,})* [-–] /u;
/** Words of a title between two words of the vote. */
const LONGEST_WOVEN = 160;
const EDGES = /^[\s|;,.–—]+|[\s|;]+$/g;
const LINK = /^(?:et|par|avec|dont|soit)$/;
const OPEN_END = /(?:[-–,(]|(?:^|\s)(?:de|du|des|la|le|les|et|ou|à|au|aux|en|par|pour|sur|d’|l’))\s*$/;

/** Part a row into its cells, from where its outcome begins; what the column of votes leaves between its words is the title's. */
export function readCells(row: string, outcome: number, namesRapporteur: boolean): Cells {
  const before = row.slice(0, outcome);
  const reporter = namesRapporteur ? LAST_NAME.exec(before) : null;
  const rapporteur =
    reporter && isGivenWord(reporter[1]!.replace(/^(?:M\.|Mme|Monsieur|Madame) /, '').split(' ')[0]!) ? reporter : null;
  let title = rapporteur ? before.slice(0, rapporteur.index) : before;
  const over = OVER.exec(row.slice(outcome));
  const end = over ? outcome + over.index : row.length;
  let titleEnd = before.length;
  let vote = '';
  let at = outcome;
  const weave = (words: string, until: number): void => {
    if (/[\p{L}\d]/u.test(words)) [title, titleEnd] = [`${title} ${words}`, until];
  };
  for (const { 0: piece, index } of piecesOf(row.slice(outcome, end))) {
    const woven = row
      .slice(at, outcome + index)
      .replace(EDGES, '')
      .replace(LINK, '');
    if (woven.length > LONGEST_WOVEN) break;
    weave(woven, outcome + index);
    vote = `${vote} ${piece.trim()}`;
    at = outcome + index + piece.length;
  }
  const rest = row.slice(at, end).replace(EDGES, '');
  if (/^[\p{Ll}(]/u.test(rest) || OPEN_END.test(title)) weave(rest, end);
  return { title: title.replace(/\s+/g, ' ').trim(), titleEnd, rapporteur: rapporteur?.[1] ?? null, vote: vote.trim() };
}

/** The words of the vote, and the names that follow a count. */
function piecesOf(cell: string): RegExpExecArray[] {
  const words = [...cell.matchAll(WORDS)];
  const counted = words.find(([word]) => COUNTED.test(word))?.index ?? Infinity;
  const names = [...cell.matchAll(NAMES)].filter(({ index }) => index > counted);
  return [...words, ...names].sort((a, b) => a.index - b.index);
}
