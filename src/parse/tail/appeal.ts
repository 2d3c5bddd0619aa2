import type { Act } from '../../records/index.js';
import { find, type Facts } from '../facts.js';
import type { Range } from '../reading/reading.js';

const COURT =
  /\btribunal administratif (?:de (?:la )?|d['’] ?|du )[a-z][a-z'’-]+(?:[ -](?!dans|pour|au|a |sis|par|peut|ou|et)[a-z][a-z'’-]+){0,3}/d;
const DELAY = /\bdelais? (?:franc )?de (?:recours (?:est )?de )?(deux|2|trois|3|quatre|4)\s?(?:\(\d\) )?(?:de )?mois/d;
const APPEAL = /\brecours\b[^.]{0,260}/d;
const DELAYS: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4 };

/** Read before which court and within what delay the act may be attacked, where it says so of itself. */
export function readAppeal(facts: Facts, tail: Range, own: Range): Act['appeal'] {
  const { reading } = facts;
  const stands = find(reading, APPEAL, tail) ? tail : sentenceOfAppeal(facts, own);
  if (!stands) return null;
  const court = find(reading, COURT, stands);
  const delay = find(reading, DELAY, stands);
  if (!court && !delay) return null;
  if (court) facts.read('/appeal/court', properName(facts, court));
  if (delay) facts.read('/appeal/delayMonths', delay);
  facts.read('/appeal', {
    start: Math.min(court?.start ?? Infinity, delay?.start ?? Infinity),
    end: Math.max(court?.end ?? 0, delay?.end ?? 0),
  });
  const months = delay?.groups[0]?.toLowerCase();
  return {
    court: court ? reading.flat(properName(facts, court)) : null,
    delayMonths: months === undefined ? null : (DELAYS[months] ?? Number(months)),
  };
}

/** The town is written with capitals: what follows in small letters is no part of it. */
function properName({ reading }: Facts, court: Range): Range {
  const text = reading.text.slice(court.start, court.end);
  const town = /^\S+\s+\S+\s+(?:de\s(?:la\s)?|d[’']\s?|du\s)\p{Lu}[\p{L}’'-]+(?:[\s-]\p{Lu}[\p{L}’'-]+){0,3}/u.exec(
    text,
  );
  return { start: court.start, end: court.start + (town?.[0].length ?? text.length) };
}

/** Outside the closing lines only the sentence that speaks of the deliberation itself counts. */
function sentenceOfAppeal({ reading }: Facts, own: Range): Range | null {
  const pattern =
    /\b(?:presente? (?:deliberation|decision|acte)|cet(?:te)? (?:acte|deliberation))[^.]{0,160}\brecours\b[^.]{0,260}/d;
  const found = pattern.exec(reading.plain.slice(own.start, own.end));
  return found ? { start: own.start + found.index, end: own.start + found.index + found[0].length } : null;
}
