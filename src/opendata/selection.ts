import type { ActSummary } from '../corpus/index.js';
import { foldKey } from '../french/fold.js';

/** Which acts to take: those that meet every condition given. */
export interface Selection {
  /** Sittings from this ISO date to that one, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words that must stand in the theme, in the name of the rapporteur, of the assembly. */
  readonly theme?: string | undefined;
  readonly rapporteur?: string | undefined;
  readonly assembly?: string | undefined;
  readonly outcome?: ActSummary['outcome'] | undefined;
  /** Numbers, in any spelling, and identifiers: one of either is enough. */
  readonly numbers?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** Make the test of a selection. */
export function selecting(selection: Selection): (summary: ActSummary) => boolean {
  const { from = '', to = '9999', outcome, numbers = [], ids = [] } = selection;
  const hasPeriod = selection.from !== undefined || selection.to !== undefined;
  const named = new Set([...ids, ...numbers.map(foldKey)]);
  const holds = (words: string | undefined, text: string | null): boolean =>
    words === undefined || foldKey(words).split(' ').every((word) => foldKey(text ?? '').split(' ').includes(word)); // prettier-ignore
  return ({ id, number, date, theme, rapporteur, assembly, outcome: itsOutcome }) =>
    (!hasPeriod || (date !== null && date >= from && date <= to)) &&
    (outcome === undefined || outcome === itsOutcome) &&
    (named.size === 0 || named.has(id) || (number !== null && named.has(foldKey(number)))) &&
    holds(selection.theme, theme) &&
    holds(selection.rapporteur, rapporteur) &&
    holds(selection.assembly, assembly);
}
