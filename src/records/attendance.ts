import { z } from 'zod';
import { Person } from './person.js';

const Count = z.int().nonnegative().nullable();

/** A member's voice carried by another; `holder` is null where the document does not name them. */
export const Proxy = z.object({ giver: Person, holder: Person.nullable() });
export type Proxy = z.infer<typeof Proxy>;

/** Someone who sits in a member's place (« Josy SCHWARTZ, suppléante de Laurent JAOUL »). */
export const Substitute = z.object({ substitute: Person, for: Person.nullable() });
export type Substitute = z.infer<typeof Substitute>;

/** Who sat, who was carried, who was missing. `null` lists are left out by the document; `stated` are its own counts. */
export const Attendance = z.object({
  present: z.array(Person).nullable(),
  substitutes: z.array(Substitute).nullable(),
  proxies: z.array(Proxy).nullable(),
  absent: z.array(Person).nullable(),
  stated: z.object({ present: Count, proxies: Count, absent: Count, voters: Count }),
});
export type Attendance = z.infer<typeof Attendance>;
