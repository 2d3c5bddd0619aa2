import { fold } from '../french/fold.js';

/** Write folded words as a text spells them, with its accents and capitals; those it does not hold stay as they are. */
export function spelledAs(text: string, words: readonly string[]): string[] {
  const typed = new Map((text.match(/[\p{L}\d]+/gu) ?? []).map((word) => [fold(word), word]));
  return words.map((word) => typed.get(word) ?? word);
}
