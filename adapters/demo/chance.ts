/** A repeatable source of chance: the same seed gives the same acts on every machine. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** True once in `times`. */
  once(times: number): boolean;
  /** `size` different items, in the order of the list. */
  some<T>(list: readonly T[], size: number): T[];
}

/** Make a source of chance from a seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: (list) => list[between(0, list.length - 1)]!,
    once: (times) => between(1, times) === 1,
    some(list, size) {
      const left = [...list.keys()];
      const kept = Array.from(
        { length: Math.min(size, list.length) },
        () => left.splice(between(0, left.length - 1), 1)[0]!,
      );
      return kept.sort((a, b) => a - b).map((index) => list[index]!);
    },
  };
}
