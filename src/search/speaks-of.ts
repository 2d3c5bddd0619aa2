import { stem } from '../french/terms.js';
import type { Act } from '../records/index.js';
import type { FoundAct } from './acts.js';
import { wordsOf } from './act-words.js';

/** Below this share of the question's weight, an act does not speak of it. */
const ENOUGH = 0.65;
/** Another act that scores more than this, beside the best, may be the one meant. */
const FAR_BEHIND = 0.35;
/** Less so where the best holds every one of many words. */
const ALL = 0.95;
const MANY = 4;
const FAR_BEHIND_ALL = 0.65;
/** Figures of a receipt or a SIREN: no other act prints them by chance. */
const LONG_NUMBER = 9;

/**
 * Tell whether the best act found speaks of what is asked, though its title does not: its text holds most of the words, a
 * sentence at least two and half of them together, and no other act comes near. Limits measured as those of `chooseAct`.
 */
export function speaksOf([best, second]: readonly FoundAct[], actOf: (id: string) => Act | undefined): boolean {
  if (!best || best.share < ENOUGH) return false;
  const farBehind = best.share >= ALL && best.matched.length >= MANY ? FAR_BEHIND_ALL : FAR_BEHIND;
  if (second && second.score > best.score * farBehind) return false;
  if (best.matched.some((word) => word.length >= LONG_NUMBER && /^\d+$/.test(word))) return true;
  const words = best.matched.filter((word) => !/^\d+$/.test(word)).map(stem);
  const act = actOf(best.id);
  if (words.length < 2 || !act) return false;
  return wordsOf(act).words.some((told) => {
    const held = new Set([...told].map(stem));
    const together = words.filter((word) => held.has(word)).length;
    return together >= Math.max(2, words.length / 2);
  });
}
