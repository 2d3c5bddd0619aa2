import { z } from 'zod';
import { Attendance } from './attendance.js';
import { Issue } from './issue.js';
import { Person } from './person.js';
import { IsoDate, Sitting } from './sitting.js';
import { Source } from './source.js';
import { Vote } from './vote.js';

/** A sum of money the act prints, in euro cents, with the words it was read from. */
export const Amount = z.object({ cents: z.int(), text: z.string(), tax: z.enum(['HT', 'TTC']).nullable() });
export type Amount = z.infer<typeof Amount>;

/**
 * One public act as its document states it. Every property is always present: null where the document says nothing,
 * an empty list where it says there is none. `sources` maps a JSON pointer (`/vote/for`) to where that fact was read.
 */
export const Act = z.object({
  id: z.string().min(1),
  kind: z.enum(['deliberation', 'decision', 'arrete', 'other']),
  number: z.string().nullable(),
  collectivity: z.object({
    name: z.string().nullable(),
    siren: z
      .string()
      .regex(/^\d{9}$/)
      .nullable(),
    department: z.string().nullable(),
  }),
  assembly: z.string().nullable(),
  sitting: Sitting,
  attendance: Attendance,
  theme: z.string().nullable(),
  matiere: z.object({ code: z.string(), name: z.string().nullable() }).nullable(),
  subject: z.string().nullable(),
  rapporteur: Person.nullable(),
  citations: z.array(z.string()).nullable(),
  recitals: z.array(z.string()).nullable(),
  body: z.array(z.string()),
  operativePart: z.array(z.string()),
  vote: Vote.nullable(),
  signature: z
    .object({ place: z.string().nullable(), date: IsoDate.nullable(), signatory: Person.nullable() })
    .nullable(),
  publication: z.object({ publishedOn: IsoDate.nullable() }),
  legalityReview: z.object({
    receiptId: z.string().nullable(),
    sentOn: IsoDate.nullable(),
    receivedOn: IsoDate.nullable(),
    certifiedEnforceable: z.boolean().nullable(),
  }),
  appeal: z.object({ court: z.string().nullable(), delayMonths: z.int().nullable() }).nullable(),
  annexes: z.array(z.string()).nullable(),
  amounts: z.array(Amount),
  acronyms: z.record(z.string(), z.string()),
  sources: z.record(z.string(), Source),
  text: z.string(),
  issues: z.array(Issue),
  document: z.object({
    file: z.string(),
    sha256: z.string(),
    pages: z.int().nullable(),
    url: z.string().nullable(),
    actIndex: z.int().nonnegative(),
    start: z.int().nonnegative(),
  }),
});
export type Act = z.infer<typeof Act>;
