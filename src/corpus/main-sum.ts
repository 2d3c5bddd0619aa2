import type { Act, Source } from '../records/index.js';

/**
 * Find the one sum of money an act is about, in cents: the only one of its decisions, else the one that is the total of
 * the others there, else the only one of the whole act. Null where several compete: nothing tells which is meant.
 */
export function mainSumOf({ amounts, operativePart, sources }: Act): number | null {
  const decisions = operativePart.flatMap((_, index) => sources[`/operativePart/${index}`] ?? []);
  const isDecided = ({ start, end }: Source): boolean =>
    decisions.some((decision) => start >= decision.start && end <= decision.end);
  const decided = amounts.filter((_, index) => {
    const source = sources[`/amounts/${index}`];
    return source !== undefined && isDecided(source);
  });
  const values = (decided.length > 0 ? decided : amounts).map(({ cents }) => cents);
  const distinct = [...new Set(values)];
  if (distinct.length <= 1) return distinct[0] ?? null;
  const total = Math.max(...distinct);
  const others = values.filter((value) => value !== total);
  return decided.length > 0 && others.reduce((sum, value) => sum + value, 0) === total ? total : null;
}
