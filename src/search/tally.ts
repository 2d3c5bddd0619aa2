import type { Postings } from './postings.js';

/** What a word of a query may be found as: terms that must all stand in the act, the rarest first. */
export interface Form {
  readonly terms: readonly string[];
  readonly worth: number;
}

/**
 * What each act scores for one query, by its place in the index. It is kept from query to query: room for ten thousand
 * acts is dear to make.
 */
export class Tally {
  readonly scores: Float32Array;
  /** Shares of the words that titles hold, and whole texts. */
  readonly inTitle: Float32Array;
  readonly inWhole: Float32Array;
  /** The addition in which a place was last counted. */
  private readonly counted: Uint32Array;
  private additions = 0;

  constructor(size: number) {
    this.scores = new Float32Array(size);
    this.inTitle = new Float32Array(size);
    this.inWhole = new Float32Array(size);
    this.counted = new Uint32Array(size);
  }

  clear(): void {
    for (const figures of [this.scores, this.inTitle, this.inWhole]) figures.fill(0);
  }

  /** Add to the score, and to the share, of each list that holds a word, what its worthiest form there is worth. */
  add(postings: Postings, forms: readonly Form[], weight: number, share = 0, shares?: Float32Array): void {
    const { scores, counted } = this;
    const addition = ++this.additions;
    for (const { terms, worth } of forms) {
      const count = (list: number, gain: number): void => {
        if (counted[list] === addition) return;
        counted[list] = addition;
        scores[list]! += (weight * worth * gain) / Math.sqrt(terms.length);
        if (shares) shares[list]! += worth * share;
      };
      if (terms.length > 1) postings.visit(terms, count);
      else {
        const [lists, gains] = [postings.holders(terms[0]!), postings.gains(terms[0]!)];
        for (let place = 0; place < lists.length; place++) count(lists[place]!, gains[place]!);
      }
    }
  }
}
