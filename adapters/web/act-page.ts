import type { Corpus } from '../../src/corpus/index.js';
import type { Act } from '../../src/records/index.js';
import { factsOf, type Range } from '../act-facts.js';
import { titleOf } from '../wording.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';
import { personLink, rolls } from './sitting-pages.js';

/** What the page of an act is asked to show, and where it stands. */
export interface ActShown {
  /** To be highlighted. */
  readonly passage: Range | null;
  /** Address of its document; null where it is not to be had. */
  readonly original: string | null;
  readonly corpus: Corpus;
}

/** The page of an act: its facts in brief, who attended, then its text line by line. */
export function actPage(act: Act, { passage, original, corpus }: ActShown): Page {
  const title = titleOf(act);
  return {
    title,
    main: html`<article class="act">
      <header class="act-head">
        <p class="eyebrow">${[act.collectivity.name, act.theme].filter((part) => part !== null).join(' · ')}</p>
        <h1>${title}</h1>
        ${act.subject ? html`<p class="subject">${act.subject}</p>` : null}
        <dl class="facts">
          ${factsOf(act).map(
            ([label, value]) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${linked(label, value, act, corpus)}</dd>
              </div>`,
          )}
        </dl>
        ${passage ? html`<p><a class="jump" href="#passage">Aller au passage cité</a></p>` : null}
        ${original ? originalLink(original) : null} ${rolls(act, corpus)}
      </header>
      ${warnings(act)}
      <h2>Texte de l’acte</h2>
      <p class="hint">Tel qu’extrait de « ${act.document.file} », lignes numérotées.</p>
      <pre class="act-text">${markedText(act.text, passage)}</pre>
    </article>`,
  };
}

/** The facts that have a page of their own lead to it. */
function linked(label: string, value: string, act: Act, corpus: Corpus): Html {
  if (label === 'Rapporteur' && act.rapporteur) return personLink(act.rapporteur, act, corpus);
  if (label === 'Séance' && act.sitting.date) return html`<a href="/seances/${act.sitting.date}">${value}</a>`;
  return html`${value}`;
}

function originalLink(address: string): Html {
  const page = /#page=(\d+)$/.exec(address)?.[1];
  return html`<p><a href="${address}">Voir le document original${page ? `, page ${page}` : ''}</a></p>`;
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
