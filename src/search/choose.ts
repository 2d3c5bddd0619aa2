import type { FoundAct } from './acts.js';

/** The act meant, several that could be, or none. */
export type Choice =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'none' };

/**
 * Below this share of the question's weight, the best act is not about the question; nor is it where its title holds
 * less than the second share. Measured on 200 questions about 201 acts, and on the same questions put to the other half
 * of the acts, where any choice is wrong (docs/search.md).
 */
const ENOUGH = 0.45;
const ENOUGH_IN_TITLE = 0.2;
/** Where a word of a short question is missing, the title must hold most of the rest: « cotisation » alone is no topic. */
const SHORT_QUESTION = 3;
const TITLE_OF_SHORT = 0.55;
/** Acts that score within this ratio of the best are as likely as it, if their titles hold as much of the question. */
const AS_LIKELY = 0.88;
const AS_TITLED = 0.75;
const MOST_LIKELY = 6;

/** Choose among the acts found for the words of a question, best first. */
export function chooseAct(found: readonly FoundAct[]): Choice {
  const [best] = found;
  if (!best || !isAbout(best)) return { kind: 'none' };
  const likely = found
    .filter(
      ({ score, share, titleShare }) =>
        score >= best.score * AS_LIKELY && share >= best.share * AS_TITLED && titleShare >= best.titleShare * AS_TITLED,
    )
    .slice(0, MOST_LIKELY);
  return likely.length > 1 ? { kind: 'several', ids: likely.map(({ id }) => id) } : { kind: 'one', id: best.id };
}

/** Tell whether an act holds enough of the words asked, and its title enough of them, to be what they are about. */
function isAbout({ share, titleShare, matched, missing }: FoundAct): boolean {
  const isShort = missing.length > 0 && matched.length + missing.length <= SHORT_QUESTION;
  return share >= ENOUGH && titleShare >= (isShort ? TITLE_OF_SHORT : ENOUGH_IN_TITLE);
}

/** Below the limits above, an act this near may be meant: only its text can tell. */
const NEAR = 0.3;
const NEAR_TITLE = 0.25;
const SPOKEN_OF = 0.9;

/** Tell whether an act is near enough for its text to be asked: its title holds some of the words, or its text nearly all. */
export function isNear({ share, titleShare }: FoundAct): boolean {
  return share >= SPOKEN_OF || (share >= NEAR && titleShare >= NEAR_TITLE);
}
