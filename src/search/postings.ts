/** BM25 as measured best on French passages: k 1.2, b 0.7, d 0.5. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

/** Lists of terms, inverted: which lists hold a term, and what it adds to the score of each. */
export interface Postings {
  /** The distinct terms. */
  readonly terms: Iterable<string>;
  /** The lists that hold a term, in order. */
  holders(term: string): Uint32Array;
  /** What a term adds to the score of each list that holds it, in the same order. */
  gains(term: string): Float32Array;
  /** What a term adds to the score of a list, by its place; 0 where the list lacks it. */
  gain(term: string, list: number): number;
  /** Visit each list that holds all of some terms, with what they add to its score together; quickest if the rarest comes first. */
  visit(terms: readonly string[], visitor: (list: number, gain: number) => void): void;
  /** Add to the score of each list that holds a term what the term is worth there, `weight` times. */
  add(term: string, weight: number, scores: Float32Array): void;
  toJSON(): SavedPostings;
}

/** Postings as they are saved: terms joined by spaces, numbers in base64. */
export interface SavedPostings {
  readonly terms: string;
  readonly starts: string;
  readonly holders: string;
  readonly gains: string;
}

/** The lists that hold the term of rank `r` are `holders[starts[r]]` to `holders[starts[r + 1] - 1]`, in order. */
interface Columns {
  readonly ranks: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
  readonly gains: Float32Array;
}

/** Invert lists of terms. What each term adds to a score is worked out here, once: a question then only adds numbers. */
export function buildPostings(lists: readonly (readonly string[])[]): Postings {
  const ranks = new Map<string, number>();
  const counts = lists.map((terms) => {
    const byRank = new Map<number, number>();
    for (const term of terms) {
      const rank = ranks.get(term) ?? ranks.size;
      if (rank === ranks.size) ranks.set(term, rank);
      byRank.set(rank, (byRank.get(rank) ?? 0) + 1);
    }
    return byRank;
  });
  const starts = new Uint32Array(ranks.size + 1);
  for (const byRank of counts) for (const rank of byRank.keys()) starts[rank + 1]!++;
  for (let rank = 0; rank < ranks.size; rank++) starts[rank + 1]! += starts[rank]!;
  const holders = new Uint32Array(starts[ranks.size]!);
  const gains = new Float32Array(starts[ranks.size]!);
  const free = starts.slice();
  const averageLength = lists.reduce((sum, { length }) => sum + length, 0) / Math.max(1, lists.length);
  counts.forEach((byRank, list) => {
    const relativeLength = lists[list]!.length / averageLength;
    for (const [rank, count] of byRank) {
      const place = free[rank]!++;
      holders[place] = list;
      gains[place] = rarity(starts[rank + 1]! - starts[rank]!, lists.length) * saturated(count, relativeLength);
    }
  });
  return makePostings({ ranks, starts, holders, gains });
}

/** What a term weighs by the number of lists that hold it: the rarer, the more. */
export function rarity(holders: number, lists: number): number {
  return Math.log(1 + (lists - holders + 0.5) / (holders + 0.5));
}

function saturated(count: number, relativeLength: number): number {
  const { k, b, d } = BM25;
  return d + (count * (k + 1)) / (count + k * (1 - b + b * relativeLength));
}

/** Load postings that `toJSON` gave. */
export function loadPostings({ terms, starts, holders, gains }: SavedPostings): Postings {
  return makePostings({
    ranks: new Map(terms.split(' ').map((term, rank) => [term, rank])),
    starts: new Uint32Array(fromBase64(starts)),
    holders: new Uint32Array(fromBase64(holders)),
    gains: new Float32Array(fromBase64(gains)),
  });
}

function makePostings({ ranks, starts, holders, gains }: Columns): Postings {
  const gain = (term: string, list: number): number => {
    const rank = ranks.get(term);
    if (rank === undefined) return 0;
    let [low, high] = [starts[rank]!, starts[rank + 1]!];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holders[middle]! < list) low = middle + 1;
      else high = middle;
    }
    return low < starts[rank + 1]! && holders[low] === list ? gains[low]! : 0;
  };
  return {
    terms: ranks.keys(),
    holders(term) {
      const rank = ranks.get(term);
      return rank === undefined ? holders.subarray(0, 0) : holders.subarray(starts[rank], starts[rank + 1]);
    },
    gains(term) {
      const rank = ranks.get(term);
      return rank === undefined ? gains.subarray(0, 0) : gains.subarray(starts[rank], starts[rank + 1]);
    },
    gain,
    visit([first = '', ...others], visitor) {
      const rank = ranks.get(first);
      if (rank === undefined) return;
      const end = starts[rank + 1]!;
      for (let place = starts[rank]!; place < end; place++) {
        const list = holders[place]!;
        let sum = gains[place]!;
        for (const other of others) {
          const more = gain(other, list);
          sum = more === 0 ? -Infinity : sum + more;
        }
        if (sum > 0) visitor(list, sum);
      }
    },
    add(term, weight, scores) {
      const rank = ranks.get(term);
      if (rank === undefined) return;
      const end = starts[rank + 1]!;
      for (let place = starts[rank]!; place < end; place++) scores[holders[place]!]! += weight * gains[place]!;
    },
    toJSON: () => ({
      terms: [...ranks.keys()].join(' '),
      starts: toBase64(starts),
      holders: toBase64(holders),
      gains: toBase64(gains),
    }),
  };
}

function toBase64({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function fromBase64(text: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(text, 'base64')).buffer;
}
