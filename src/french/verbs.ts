const ENDING = /(?:(?<!m)ent|(?<!i)er|ez|ons|ait|era|eront|iront|issent)$/;

/** Tell whether a folded word ends like a verb (« deviennent », « partagez »): a guess, for words that no list knows. */
export function looksLikeVerb(word: string): boolean {
  return ENDING.test(word);
}
