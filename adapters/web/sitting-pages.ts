import { attendancePicture } from '../../src/answer/attendance.js';
import { count } from '../../src/answer/compose.js';
import type { ActSummary, Corpus } from '../../src/corpus/index.js';
import { personNamed } from '../../src/corpus/proxies.js';
import { frenchDate, weekday } from '../../src/french/calendar.js';
import type { Act, Person } from '../../src/records/index.js';
import { actEntries } from './act-list-page.js';
import { dataTable } from './data-table.js';
import { html, type Html } from './html.js';
import { markup } from './markup.js';
import type { Page } from './page.js';
import { pager } from './pager.js';
import type { Slice } from './paging.js';
import { personAddress } from './person-list-page.js';
import { pictureOf } from './view/picture.js';

/** The acts of a day, and the assemblies that sat. */
export interface Sitting {
  /** ISO. */
  readonly date: string;
  readonly acts: readonly ActSummary[];
  readonly assemblies: readonly string[];
}

/** Gather the sittings of a corpus, the latest first. */
export function sittingsOf({ summaries }: Corpus): readonly Sitting[] {
  const byDate = new Map<string, ActSummary[]>();
  for (const summary of summaries) {
    if (summary.date === null) continue;
    const acts = byDate.get(summary.date) ?? [];
    acts.push(summary);
    byDate.set(summary.date, acts);
  }
  return [...byDate]
    .map(([date, acts]) => ({
      date,
      acts,
      assemblies: [...new Set(acts.flatMap(({ collectivity, assembly }) => assembly ?? collectivity ?? []))],
    }))
    .reverse();
}

/** The page that lists the sittings. */
export function sittingListPage(slice: Slice<Sitting>): Page {
  const rows = slice.items.map(({ date, acts, assemblies }) => [
    html`<a href="/seances/${date}">${frenchDate(date)}</a>`,
    html`${assemblies.join(', ')}`,
    html`${acts.length}`,
  ]);
  return {
    title: 'Séances',
    main: html`<section>
      <h1>Séances</h1>
      <p class="hint">${count(slice.total, 'séance')}, de la plus récente à la plus ancienne.</p>
      ${dataTable('Séances', ['Séance', 'Assemblée', 'Actes'], rows)} ${pager(slice, (page) => `/seances?page=${page}`)}
    </section>`,
  };
}

/** The page of a sitting: who chaired it, who sat, as its first act states it, and its acts. */
export function sittingPage({ date, assemblies }: Sitting, first: Act, corpus: Corpus, acts: Slice<ActSummary>): Page {
  const title = `Séance du ${weekday(date)} ${frenchDate(date)}`;
  const [picture] = attendancePicture(first);
  const drawn = picture?.kind === 'parts' ? pictureOf(picture) : null;
  return {
    title,
    main: html`<article class="sitting">
      <header>
        <p class="eyebrow">${assemblies.join(' · ')}</p>
        <h1>${title}</h1>
      </header>
      ${facts(first, corpus)} ${drawn && assemblies.length < 2 ? markup(drawn) : null}
      ${assemblies.length < 2 ? rolls(first, corpus) : null}
      <h2>Actes</h2>
      <p class="hint">${count(acts.total, 'acte')}.</p>
      ${actEntries(acts.items)} ${pager(acts, (page) => `/seances/${date}?page=${page}`)}
    </article>`,
  };
}

function facts(act: Act, corpus: Corpus): Html | null {
  const { chair, secretary, place, time } = act.sitting;
  const secretaries = secretary === null ? [] : [secretary].flat();
  const told: (readonly [string, Html])[] = [
    ...(chair ? [['Présidence', personLink(chair, act, corpus)] as const] : []),
    ...(secretaries.length > 0 ? [['Secrétariat', persons(secretaries, act, corpus)] as const] : []),
    ...(place ? [['Lieu', html`${place}`] as const] : []),
    ...(time ? [['Heure', html`${time.replace(':', ' h ')}`] as const] : []),
  ];
  if (told.length === 0) return null;
  return html`<dl class="facts">
    ${told.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The lists of attendance of an act, each opened on demand. */
export function rolls(act: Act, corpus: Corpus): Html | null {
  const { present, substitutes, proxies, absent } = act.attendance;
  const lists: (readonly [string, readonly Html[]])[] = [
    ['Présents', (present ?? []).map((person) => personLink(person, act, corpus))],
    ['Suppléants', (substitutes ?? []).map(({ substitute }) => personLink(substitute, act, corpus))],
    [
      'Procurations',
      (proxies ?? []).map(
        ({ giver, holder }) =>
          html`${personLink(giver, act, corpus)}${holder ? html` à ${personLink(holder, act, corpus)}` : null}`,
      ),
    ],
    ['Absents', (absent ?? []).map((person) => personLink(person, act, corpus))],
  ];
  const known = lists.filter(([, items]) => items.length > 0);
  if (known.length === 0) return null;
  return html`${known.map(
    ([label, items]) =>
      html`<details class="roll">
        <summary>${label} : ${items.length}</summary>
        <p>${items.map((item, index) => html`${index > 0 ? ', ' : ''}${item}`)}.</p>
      </details>`,
  )}`;
}

function persons(named: readonly Person[], act: Act, corpus: Corpus): Html {
  return html`${named.map((person, index) => html`${index > 0 ? ', ' : ''}${personLink(person, act, corpus)}`)}`;
}

/** The name of a person, leading to their page where one person only can be meant. */
export function personLink(named: Person, act: Act, corpus: Corpus): Html {
  const person = personNamed(named, corpus, act.collectivity.name);
  return person ? html`<a href="${personAddress(person)}">${named.name}</a>` : html`${named.name}`;
}
