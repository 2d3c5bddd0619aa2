import { appealDeadline, endOfClearDelay, monthsAfter } from './deadlines.js';

/** What is known of an informal appeal (recours gracieux), ISO dates; null where it is not. */
export interface InformalAppeal {
  /** When the act was published. */
  readonly publishedOn: string | null;
  /** When the appeal was sent: what counts for being in time. */
  readonly madeOn: string | null;
  /** When it was refused in so many words. */
  readonly refusedOn: string | null;
}

/** What follows from an informal appeal. */
export interface Outcome {
  /** Last day to make it, from the act's publication; null where that is not known. */
  readonly firstDeadline: string | null;
  /** Made within the delay; null where that cannot be told. */
  readonly isInTime: boolean | null;
  /** Day on which two months' silence is a refusal; null where the appeal's date is not known. */
  readonly silentRefusalOn: string | null;
  /**
   * What the new delay runs from: the silence, the refusal, or a refusal that came after the silence; `too-late` is a
   * refusal that came once that delay was over, and opens none.
   */
  readonly runsFrom: 'silence' | 'refusal' | 'refusal-after-silence' | 'too-late-refusal';
  /** Last day to go to court, included; null where the appeal was made too late. */
  readonly lastDay: string | null;
}

/**
 * Work out what an informal appeal does to the delay to go to court; null where neither its date nor a refusal is known.
 *
 * Sent within the delay (the postmark counts: CE, 30 juin 2025, n° 494573), it interrupts it; two months' silence is a
 * refusal, and two clear months start again from the refusal (CRPA, L411-2 and L231-4; CJA, R421-1 and R421-2).
 * A refusal that comes after the silence but within the new delay starts it once more (CJA, R421-2).
 */
export function informalAppeal({ publishedOn, madeOn, refusedOn }: InformalAppeal): Outcome | null {
  if (madeOn === null && refusedOn === null) return null;
  const firstDeadline = publishedOn === null ? null : appealDeadline(publishedOn).lastDay;
  const isInTime = firstDeadline === null || madeOn === null ? null : madeOn <= firstDeadline;
  const silentRefusalOn = madeOn === null ? null : monthsAfter(madeOn, 2);
  const { runsFrom, lastDay } = newDelay(silentRefusalOn, refusedOn);
  return { firstDeadline, isInTime, silentRefusalOn, runsFrom, lastDay: isInTime === false ? null : lastDay };
}

function newDelay(
  silentRefusalOn: string | null,
  refusedOn: string | null,
): Pick<Outcome, 'runsFrom'> & { lastDay: string } {
  if (refusedOn === null) return { runsFrom: 'silence', lastDay: endOfClearDelay(silentRefusalOn!) };
  const lastDay = endOfClearDelay(refusedOn);
  if (silentRefusalOn === null || refusedOn <= silentRefusalOn) return { runsFrom: 'refusal', lastDay };
  const afterSilence = endOfClearDelay(silentRefusalOn);
  return refusedOn <= afterSilence
    ? { runsFrom: 'refusal-after-silence', lastDay }
    : { runsFrom: 'too-late-refusal', lastDay: afterSilence };
}
