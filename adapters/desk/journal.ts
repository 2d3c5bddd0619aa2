import { z } from 'zod';

/** The ways to reach the bot that are counted apart. */
export const ChannelName = z.enum(['slack', 'teams', 'web']);
export type ChannelName = z.infer<typeof ChannelName>;

const Common = {
  /** ISO date in Europe/Paris; the hour is not kept. */
  day: z.iso.date(),
  channel: ChannelName,
  intent: z.string(),
};

/**
 * What is kept of an exchange, for the council's staff: never who asked. The question itself is kept, made anonymous,
 * only where it was not answered or where the answer did not help.
 */
export const JournalEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('unanswered'),
    ...Common,
    status: z.enum(['not-stated', 'no-such-act', 'not-understood']),
    question: z.string(),
  }),
  z.object({ kind: z.literal('useful'), ...Common }),
  z.object({ kind: z.literal('useless'), ...Common, question: z.string() }),
]);
export type JournalEntry = z.infer<typeof JournalEntry>;

/** Where entries are kept. `write` never throws: a journal that fails is told in the log, and the bot goes on. */
export interface Journal {
  write(entry: JournalEntry): void;
}

/** Keeps nothing. */
export const noJournal: Journal = { write: () => undefined };
