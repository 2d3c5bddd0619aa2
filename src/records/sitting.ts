import { z } from 'zod';
import { Person } from './person.js';

/** ISO date of a day that exists, `YYYY-MM-DD`. */
export const IsoDate = z.iso.date();

/** The meeting at which the act was taken. `time` is `HH:MM`; the secretary may be several persons. */
export const Sitting = z.object({
  date: IsoDate.nullable(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  kind: z.string().nullable(),
  place: z.string().nullable(),
  chair: Person.nullable(),
  secretary: z.union([Person, z.array(Person)]).nullable(),
  convokedOn: IsoDate.nullable(),
  membersInOffice: z.int().nonnegative().nullable(),
  quorumStated: z.boolean().nullable(),
});
export type Sitting = z.infer<typeof Sitting>;
