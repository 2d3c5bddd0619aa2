import { z } from 'zod';

/** Where a stated fact was read: UTF-16 offsets into the act's `text`, `line` from 1, `page` from 1 or null. */
export const Source = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  line: z.int().positive(),
  page: z.int().positive().nullable(),
});
export type Source = z.infer<typeof Source>;
