import { parseFrenchDate } from '../french/dates.js';
import { actNumberKey, findActNumbers } from '../question/act-numbers.js';
import type { Act } from '../records/index.js';

/** An earlier act that an act names, by its number or its date (ISO), and where. */
export interface CitedAct {
  readonly number: string | null;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
}

/** « délibération n° 2012-45 du 3 mai 2012 », to the end of the clause. */
const MENTION = /délibérations?(?!\p{L})[^.;«»]{0,140}/giu;
/** The act itself, not an earlier one. */
const ITSELF = /^délibérations? (?:ci-|jointe|annexée)|^délibération[^\d]{0,20}(?:présente|qui précède)/iu;

/** Find the earlier acts that an act names, each once, in the order of its text. */
export function citedActs({ text, number: own, sitting }: Act): CitedAct[] {
  const seen = new Set<string>();
  return [...text.matchAll(MENTION)].flatMap(({ 0: mention, index }): CitedAct[] => {
    const words = mention.replace(/\s+/g, ' ');
    const number =
      findActNumbers(words).find((found) => own === null || actNumberKey(found) !== actNumberKey(own)) ?? null;
    const date = parseFrenchDate(words);
    const isEarlier = date === null || sitting.date === null || date < sitting.date;
    const key = `${number === null ? '' : actNumberKey(number)} ${number === null ? date : ''}`;
    if (ITSELF.test(words) || !isEarlier || (number === null && date === null) || seen.has(key)) return [];
    seen.add(key);
    return [{ number, date, start: index, end: index + mention.trimEnd().length }];
  });
}
