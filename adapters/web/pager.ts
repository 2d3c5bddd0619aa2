import { html, type Html } from './html.js';
import type { Slice } from './paging.js';

/** Links to the pages before and after; none where there is one page only. `address` takes the number of a page. */
export function pager({ page, pages }: Slice<unknown>, address: (page: number) => string): Html | null {
  if (pages < 2) return null;
  const link = (to: number, words: string): Html | null =>
    to >= 1 && to <= pages ? html`<a href="${address(to)}">${words}</a>` : null;
  return html`<nav class="pager" aria-label="Pages">
    ${link(page - 1, '← Précédente')} <span>Page ${page} sur ${pages}</span> ${link(page + 1, 'Suivante →')}
  </nav>`;
}
