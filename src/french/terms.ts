import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import { fold } from './fold.js';
import { memoize } from './memoize.js';
import { isStopWord } from './stop-words.js';

const MOST_STEMS = 200_000;

/** Plurals that French Porter leaves as they are: « vélos », « élus », « vœux ». */
const PLURAL = /(?<=[a-z]{3}[ou])s$|(?<=^(?:voeu|lieu|jeu|feu|enjeu|milieu|aveu|neveu))x$/;

/** Reduce a folded word to its French Porter stem, that of its singular. */
export const stem = memoize(MOST_STEMS, (folded) =>
  /\d/.test(folded) ? folded : fold(stemmer.stem(folded.replace(PLURAL, ''))),
);

/** Close the groups of a figure (« 3 000 m² » → « 3000 m2 »), so that it is one word however it is typed. */
function wholeNumbers(folded: string): string {
  return folded.replace(/(?<=\d)[ .](?=\d{3}(?!\d))/g, '').replace(/²/g, '2');
}

/** Close an acronym printed with full stops (« S.E.R.M. » → « serm »), so that it is one word however it is typed. */
function wholeAcronyms(folded: string): string {
  return folded.replace(/(?<![a-z0-9])(?:[a-z]\.){2,9}[a-z]?(?![a-z0-9])/g, (acronym) => acronym.replaceAll('.', ''));
}

/** List the folded words of a text that carry a topic; elided articles and stop words are left out. */
export function surfaceTerms(text: string): string[] {
  return (wholeAcronyms(wholeNumbers(fold(text))).match(/[a-z0-9]+/g) ?? []).filter(
    (word) => !isStopWord(word) && (word.length > 1 || /\d/.test(word)),
  );
}

/** List the stems of a text that carry its topic, in order, repeats kept. */
export function terms(text: string): string[] {
  return surfaceTerms(text).map(stem);
}

/** List the pairs of neighbouring stems of a text. */
export function pairs(stemList: readonly string[]): string[] {
  return stemList.slice(1).map((word, index) => `${stemList[index]!}_${word}`);
}
