import type { FoundAct } from './acts.js';

/** The act meant, several that could be, or none. */
export type Choice =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'none' };

/**
 * Below this share of the question's weight, the best act is not about the question. Measured by test/bench/search.ts on
 * 51 questions about 201 acts: the limits below choose a wrong act for 1 question when the acts asked for are taken
 * out of the corpus (10 with this limit alone), and lose 1 of the 48 that were found.
 */
const ENOUGH = 0.45;
/** Where a word of a short question is missing, the title must hold most of the rest: « cotisation » alone is no topic. */
const SHORT_QUESTION = 3;
const TITLE_OF_SHORT = 0.6;
/** Longer questions tell a story around their topic, but some of it stands in the title. */
const TITLE_OF_LONG = 0.2;
/** Acts that score within this ratio of the best are as likely as it. */
const AS_LIKELY = 0.8;
/** Nor is an act that only speaks of what the title of the best says. */
const AS_TITLED = 0.6;
const MOST_LIKELY = 6;

/** Choose among the acts found for the words of a question, best first. */
export function chooseAct(found: readonly FoundAct[]): Choice {
  const [best] = found;
  if (!best || !isAbout(best)) return { kind: 'none' };
  const likely = found
    .filter(
      ({ score, share, titleShare }) =>
        score >= best.score * AS_LIKELY && share >= best.share * 0.95 && titleShare >= best.titleShare * AS_TITLED,
    )
    .slice(0, MOST_LIKELY);
  return likely.length > 1 ? { kind: 'several', ids: likely.map(({ id }) => id) } : { kind: 'one', id: best.id };
}

/** Below the limits above, an act this near may be meant: only its text can tell. */
const NEAR = 0.3;
const NEAR_TITLE = 0.25;

/** Tell whether an act is near enough for its text to be asked. */
export function isNear({ share, titleShare }: FoundAct): boolean {
  return share >= NEAR && titleShare >= NEAR_TITLE;
}

/** Tell whether an act holds enough of the words asked to be what they are about. */
function isAbout({ share, titleShare, matched, missing }: FoundAct): boolean {
  if (share < ENOUGH) return false;
  if (missing.length === 0) return true;
  return titleShare >= (matched.length + missing.length <= SHORT_QUESTION ? TITLE_OF_SHORT : TITLE_OF_LONG);
}
