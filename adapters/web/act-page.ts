import { frenchDate } from '../../src/french/calendar.js';
import type { Act, Vote } from '../../src/records/index.js';
import { titleOf } from '../wording.js';
import { html, type Html } from './html.js';
import { page } from './page.js';

const OUTCOMES: Readonly<Record<NonNullable<Vote['outcome']>, string>> = {
  adopted: 'Adoptée',
  rejected: 'Rejetée',
  postponed: 'Reportée',
  noted: 'Prise d’acte',
};

/** A range of an act's text, in UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Read `?passage=start-end`; what is not a range within the text gives null. */
export function readRange(passage: unknown, text: string): Range | null {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(typeof passage === 'string' ? passage : '') ?? [];
  const start = Number(from);
  const end = Number(to);
  return start < end && end <= text.length ? { start, end } : null;
}

/** The page of an act: its facts in brief, then its text line by line, a passage highlighted where one is asked for. */
export function actPage(act: Act, passage: Range | null): string {
  const title = titleOf(act);
  return page(
    `${title} — Greffier`,
    html`<article class="act">
      <header class="act-head">
        <p class="eyebrow">${[act.collectivity.name, act.theme].filter((part) => part !== null).join(' · ')}</p>
        <h1>${title}</h1>
        ${act.subject ? html`<p class="subject">${act.subject}</p>` : null}
        <dl class="facts">
          ${factsOf(act).map(
            ([label, value]) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
        ${passage ? html`<p><a class="jump" href="#passage">Aller au passage cité</a></p>` : null}
      </header>
      ${warnings(act)}
      <h2>Texte de l’acte</h2>
      <p class="hint">Tel qu’extrait de « ${act.document.file} », lignes numérotées.</p>
      <pre class="act-text">${markedText(act.text, passage)}</pre>
    </article>`,
  );
}

function factsOf({ sitting, assembly, rapporteur, vote, publication, legalityReview }: Act): [string, string][] {
  const date = (iso: string | null): string | null => (iso === null ? null : frenchDate(iso));
  const facts: [string, string | null][] = [
    ['Assemblée', assembly],
    ['Séance', date(sitting.date)],
    ['Rapporteur', rapporteur?.name ?? null],
    ['Vote', vote?.outcome ? `${OUTCOMES[vote.outcome]}${vote.unanimous ? ' à l’unanimité' : ''}` : null],
    ['Publication', date(publication.publishedOn)],
    ['Réception en préfecture', date(legalityReview.receivedOn)],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}

function warnings({ issues }: Act): Html | null {
  const told = issues.filter(({ severity }) => severity !== 'info');
  if (told.length === 0) return null;
  return html`<section class="issues">
    <h2>À vérifier dans cet acte</h2>
    <ul>
      ${told.map(({ message }) => html`<li>${message}</li>`)}
    </ul>
  </section>`;
}

// Line numbers are empty elements drawn by the style sheet: the text of the page, and of the mark, stays the act's own.
function markedText(text: string, passage: Range | null): Html {
  let line = 0;
  const numbered = (part: string, isStart: boolean): Html[] =>
    part.split('\n').map((words, index) => {
      const number = index > 0 || isStart ? html`<i class="line" data-line="${++line}"></i>` : null;
      return html`${index > 0 ? '\n' : ''}${number}${words}`;
    });
  if (!passage) return html`${numbered(text, true)}`;
  const before = numbered(text.slice(0, passage.start), true);
  const marked = numbered(text.slice(passage.start, passage.end), false);
  return html`${before}<mark id="passage">${marked}</mark>${numbered(text.slice(passage.end), false)}`;
}
