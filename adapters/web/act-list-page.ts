import { frenchDate } from '../../src/french/calendar.js';
import type { ActSummary } from '../../src/corpus/index.js';
import { OUTCOMES } from '../act-facts.js';
import { titleOf } from '../wording.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';
import { pager } from './pager.js';
import type { Slice } from './paging.js';

/** The page that lists the acts, the latest first, some on each page. */
export function actListPage(slice: Slice<ActSummary>): Page {
  return {
    title: 'Actes',
    main: html`<section class="act-list">
      <h1>Actes consultables</h1>
      <p class="hint">${slice.total} ${slice.total > 1 ? 'actes' : 'acte'}, du plus récent au plus ancien.</p>
      ${actEntries(slice.items)} ${pager(slice, (page) => `/actes?page=${page}`)}
    </section>`,
  };
}

/** A list of acts, each with its date, its assembly, its theme and its title. */
export function actEntries(acts: readonly ActSummary[]): Html {
  return html`<ol class="acts">
    ${acts.map(entry)}
  </ol>`;
}

function entry(summary: ActSummary): Html {
  const { date, assembly, theme, outcome } = summary;
  // Most are adopted: only what is not is said.
  const ended = outcome === null || outcome === 'adopted' ? null : OUTCOMES[outcome];
  const about = [date && frenchDate(date), assembly, theme, ended].filter(Boolean).join(' · ');
  return html`<li>
    <a href="/actes/${encodeURIComponent(summary.id)}">${titleOf(summary)}</a>
    <p class="hint">${about}</p>
    ${summary.subject ? html`<p>${summary.subject}</p>` : null}
  </li>`;
}
