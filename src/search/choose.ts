import type { FoundAct } from './acts.js';

/** The act meant, several that could be, or none. */
export type Choice =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'none' };

/** Below this share of the question's weight, the best act is not about the question (`npm run bench:search` measures it). */
const ENOUGH = 0.45;
/** Acts that score within this ratio of the best are as likely as it. */
const AS_LIKELY = 0.8;
const MOST_LIKELY = 6;

/** Choose among the acts found for the words of a question, best first. */
export function chooseAct(found: readonly FoundAct[]): Choice {
  const [best] = found;
  if (!best || best.share < ENOUGH) return { kind: 'none' };
  const likely = found
    .filter(({ score, share }) => score >= best.score * AS_LIKELY && share >= best.share * 0.95)
    .slice(0, MOST_LIKELY);
  return likely.length > 1 ? { kind: 'several', ids: likely.map(({ id }) => id) } : { kind: 'one', id: best.id };
}
