import { z } from 'zod';

/**
 * What does not add up in an act, or could not be read.
 * `pointer` is the JSON pointer of the property concerned (`/attendance/present`), or null for the whole act.
 */
export const Issue = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  pointer: z.string().nullable(),
});
export type Issue = z.infer<typeof Issue>;
