import { z } from 'zod';

/** Which part of a list is asked for: `page` from 1, `size` items at most. */
export const PageRequest = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(50),
});

/** A part of a list, with the size of the whole. */
export interface Slice<Item> {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly items: readonly Item[];
}

/** Cut a list to one of its pages; a page beyond the last has no items. */
export function sliceOf<Item>(items: readonly Item[], { page, size }: z.output<typeof PageRequest>): Slice<Item> {
  const start = (page - 1) * size;
  return {
    total: items.length,
    page,
    pages: Math.max(1, Math.ceil(items.length / size)),
    items: items.slice(start, start + size),
  };
}
