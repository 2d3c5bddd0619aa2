import { fold } from './fold.js';
import { isStopWord } from './stop-words.js';
import { SPOKEN_TURNS, SPOKEN_WORDS } from './spoken-words.js';

const GLUED = /^(qu|[ldjmnstc])([aeiouyh][a-z]{2,})$/;

/**
 * Rewrite a question as ordinary folded French: SMS and phonetic words, spaces for apostrophes, apostrophes left out.
 * `knows` tells whether a folded word exists: « lopposition » is parted only if it is unknown and « opposition » is known.
 */
export function writtenForm(question: string, knows: (word: string) => boolean): string {
  const capitals = new Set(question.match(/\b\p{Lu}{2,}\b/gu)?.map(fold) ?? []);
  const isShouted = question === question.toUpperCase();
  let text = fold(question).replace(/\s+/g, ' ');
  text = text.replace(/[a-z0-9']+/g, (word) => {
    if (!isShouted && capitals.has(word) && word !== 'ar') return word;
    return Object.hasOwn(SPOKEN_WORDS, word) ? SPOKEN_WORDS[word]! : parted(word, knows);
  });
  for (const [pattern, written] of SPOKEN_TURNS) text = text.replace(pattern, written);
  return text.replace(/\s+/g, ' ').trim();
}

function parted(word: string, knows: (word: string) => boolean): string {
  if (knows(word) || isStopWord(word)) return word;
  const glued = GLUED.exec(word);
  return glued && knows(glued[2]!) ? `${glued[1]!}'${glued[2]!}` : word;
}
