import { foldKey } from '../french/fold.js';
import type { Act } from '../records/index.js';
import { FROM_SCDL } from './from-scdl.js';

/** Tell an act that was read from a row of open data. */
export function isRow({ issues }: Act): boolean {
  return issues.some(({ code }) => code === FROM_SCDL);
}

/** Leave out the rows of open data about acts that were also read from their own document, which says more. */
export function withoutDoubles(acts: readonly Act[]): Act[] {
  const read = new Map<string, Act[]>();
  for (const act of acts) if (!isRow(act)) read.set(keyOf(act), [...(read.get(keyOf(act)) ?? []), act]);
  return acts.filter(
    (act) => act.number === null || !isRow(act) || !read.get(keyOf(act))?.some((other) => areOfOneCouncil(act, other)),
  );
}

function keyOf({ number, sitting }: Act): string {
  return `${foldKey(number ?? '')} ${sitting.date ?? ''}`;
}

function areOfOneCouncil({ collectivity: a }: Act, { collectivity: b }: Act): boolean {
  if (a.siren !== null && b.siren !== null) return a.siren === b.siren;
  return a.name === null || b.name === null || foldKey(a.name) === foldKey(b.name);
}
