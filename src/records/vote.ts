import { z } from 'zod';
import { Person } from './person.js';

const Count = z.int().nonnegative().nullable();
const Names = z.array(Person).nullable();

/** How the council decided. Counts are persons' voices, null where nothing is printed; `cast` = suffrages exprimés as printed. */
export const Vote = z.object({
  method: z.string().nullable(),
  outcome: z.enum(['adopted', 'rejected', 'postponed', 'noted']).nullable(),
  unanimous: z.boolean().nullable(),
  for: Count,
  against: Count,
  abstentions: Count,
  notVoting: Count,
  cast: Count,
  named: z.object({ for: Names, against: Names, abstentions: Names, notVoting: Names }),
});
export type Vote = z.infer<typeof Vote>;
