import { z } from 'zod';

/** A person as an act names them: `name` as `Prénom NOM`, line breaks mended, the document's own accents. */
export const Person = z.object({
  name: z.string().min(1),
  civility: z.enum(['M.', 'Mme']).nullable(),
  role: z.string().nullable(),
});
export type Person = z.infer<typeof Person>;
