/** Endings that words of one family put after the part they share: « abatt-us » and « abatt-age », « presid-er » and « presid-ence ». */
const ENDING = new RegExp(
  `^(?:${[
    '',
    'e?s?|x|es?|ees?|ie?s?|its?|ues?|us',
    'er|ers|ir|re|dre|dra|dront|ant|ante|ants|antes|ent|ait|aient|era|eront|ont|ons|ez|a',
    'ages?|ations?|itions?|utions?|tions?|ions?|(?:iss)?ements?|ments?|ances?|ences?|ures?|ades?|erie?s?',
    'eurs?|euses?|rices?|trices?|ateurs?|atrices?|iers?|ieres?|iens?|iennes?|istes?|ismes?|aires?|ataires?|taires?',
    'ifs?|ives?|ites?|te|al|ale|ales|aux|els?|elles?|iques?|eux|ables?|ibles?|oirs?|oires?|ats?',
  ].join('|')})$`,
);
const SHORTEST_SHARED = 5;
const LONGEST_ENDING = 8;
/** « coprésider », « réélire », « préinscription »: what stands before a word of the same family. */
const PREFIX = /^(?:co|re|pre)(?=[a-z]{5})/;

/** The beginnings of a folded word, one of which it shares with every other of its family. */
export function beginningsOf(word: string): string[] {
  return [...new Set([word, word.replace(PREFIX, '')].map((each) => each.slice(0, SHORTEST_SHARED)))];
}

/** Tell whether two folded words are of one family: the same beginning of five letters or more, then an ending each. */
export function ofOneFamily(a: string, b: string): boolean {
  return shareBeginning(a, b) || shareBeginning(a.replace(PREFIX, ''), b) || shareBeginning(a, b.replace(PREFIX, ''));
}

function shareBeginning(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  const least = Math.max(SHORTEST_SHARED, a.length - LONGEST_ENDING, b.length - LONGEST_ENDING);
  for (let length = shared; length >= least; length--)
    if (ENDING.test(a.slice(length)) && ENDING.test(b.slice(length))) return true;
  return false;
}
