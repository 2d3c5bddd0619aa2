import { frenchDate } from '../../src/french/calendar.js';
import type { ActSummary } from '../../src/corpus/index.js';
import { titleOf } from '../wording.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';
import type { Slice } from './paging.js';

/** The page that lists the acts, the latest first, some on each page. */
export function actListPage(slice: Slice<ActSummary>): Page {
  return {
    title: 'Actes',
    main: html`<section class="act-list">
      <h1>Actes consultables</h1>
      <p class="hint">${slice.total} ${slice.total > 1 ? 'actes' : 'acte'}, du plus récent au plus ancien.</p>
      <ol class="acts">
        ${slice.items.map(entry)}
      </ol>
      ${pager(slice)}
    </section>`,
  };
}

function entry(summary: ActSummary): Html {
  const about = [summary.date && frenchDate(summary.date), summary.assembly, summary.theme].filter(Boolean).join(' · ');
  return html`<li>
    <a href="/actes/${encodeURIComponent(summary.id)}">${titleOf(summary)}</a>
    <p class="hint">${about}</p>
    ${summary.subject ? html`<p>${summary.subject}</p>` : null}
  </li>`;
}

function pager({ page: current, pages }: Slice<ActSummary>): Html | null {
  if (pages < 2) return null;
  const link = (to: number, words: string): Html | null =>
    to >= 1 && to <= pages ? html`<a href="/actes?page=${to}">${words}</a>` : null;
  return html`<nav class="pager" aria-label="Pages">
    ${link(current - 1, '← Précédente')} <span>Page ${current} sur ${pages}</span> ${link(current + 1, 'Suivante →')}
  </nav>`;
}
