import type { DateMention } from '../french/dates.js';
import type { Heard } from '../question/rule.js';

const NEXT =
  /\b(?:conseil|seance|reunion)(?: municipale?| communautaire)? (?:suivante?|d'apres|qui suit)\b|\b(?:celui|celle) d'apres\b|\bprochaine? (?:conseil|seance)\b/;
const BEFORE =
  /\b(?:conseil|seance|reunion)(?: municipale?| communautaire)? (?:precedente?|d'avant)\b|\b(?:celui|celle) d'avant\b/;

/**
 * « et au conseil suivant ? »: the sitting next to the one spoken of (`from`, ISO), as a date of the question; null where
 * it names none, or none is known there. `sittings` are ISO dates in order.
 */
export function sittingBeside(
  { text, question }: Heard,
  from: string | null,
  sittings: readonly string[],
): DateMention | null {
  const step = NEXT.test(text) ? 1 : BEFORE.test(text) ? -1 : 0;
  const place = from === null ? -1 : sittings.indexOf(from);
  const date = step === 0 || place < 0 ? undefined : sittings[place + step];
  return date === undefined ? null : { from: date, to: date, precision: 'day', start: 0, end: question.length };
}
