/** A place in a list and its score. */
export interface Ranked {
  readonly index: number;
  readonly score: number;
}

/** List the highest scores above 0, best first; of equals, the first stays first. `accepts` leaves places out. */
export function best(scores: Float32Array, limit: number, accepts: (index: number) => boolean = () => true): Ranked[] {
  let ranked: Ranked[] = [];
  let least = 0;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index]!;
    if (score <= least || !accepts(index)) continue;
    ranked.push({ index, score });
    // Sorting twice the limit now and then is faster than keeping the order all along.
    if (ranked.length < 2 * limit) continue;
    ranked = sorted(ranked).slice(0, limit);
    least = ranked.at(-1)!.score;
  }
  return sorted(ranked).slice(0, limit);
}

function sorted(ranked: readonly Ranked[]): Ranked[] {
  return [...ranked].sort((a, b) => b.score - a.score || a.index - b.index);
}
