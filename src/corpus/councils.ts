import { foldKey } from '../french/fold.js';
import { memoize } from '../french/memoize.js';
import type { Act } from '../records/index.js';

/** A council whose members stand apart from those of any other. */
export interface Council {
  readonly key: string;
  /** As most of its acts name it. */
  readonly name: string | null;
}

// « Ville de Lyon » and « Lyon » are one; « Métropole de Lyon » is another body.
const KIND_OF_BODY = /^(?:ville|commune|mairie) (?:(?:de|d|des|du) (?:(?:la|l|le|les) )?)?/;

/**
 * Tell the councils of acts apart, by SIREN where one is stated, else by name. An act that names none belongs to the only
 * council there is; among several, its document stands alone.
 */
export function councilsOf(acts: Iterable<Act>): (act: Act) => Council {
  const names = new Map<string, Map<string, number>>();
  const byName = new Map<string, string>();
  for (const { collectivity } of acts) {
    const { name, siren } = collectivity;
    if (name === null) continue;
    const counted = names.get(siren ?? councilKey(name)) ?? new Map<string, number>();
    names.set(siren ?? councilKey(name), counted.set(name, (counted.get(name) ?? 0) + 1));
    if (siren !== null) byName.set(councilKey(name), siren);
  }
  const councils = new Map<string, Council>();
  for (const [key, counted] of names) {
    const known = byName.get(key) ?? key;
    const [name] = [...counted].sort(([, a], [, b]) => b - a)[0]!;
    if (known === key || !councils.has(known)) councils.set(known, { key: known, name });
  }
  const [only, another] = councils.values();
  return ({ collectivity: { name, siren }, document }) => {
    const key = siren ?? (name === null ? null : (byName.get(councilKey(name)) ?? councilKey(name)));
    if (key !== null) return councils.get(key) ?? { key, name };
    return only && !another ? only : { key: document.sha256, name: null };
  };
}

const MOST_KEYS = 10_000;

/** Reduce a council's name to what tells it from others. */
export const councilKey = memoize(MOST_KEYS, (name) => foldKey(name).replace(KIND_OF_BODY, ''));
