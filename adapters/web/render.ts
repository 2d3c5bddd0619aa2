import type { Block } from '../../src/answer/model.js';
import type { Corpus } from '../../src/corpus/index.js';
import type { Exchange } from '../desk/desk.js';
import { present, type Law, type Quote } from '../presentation.js';
import { html, type Html } from './html.js';

const LONGEST_OPEN_QUOTE = 6;

/** Show an answer: what it rests on, its blocks, the quoted passages, and what can be asked next. */
export function renderAnswer({ id, reply }: Exchange, corpus: Corpus, conversation: string): Html {
  const { basis, blocks, quotes, laws, choices, suggestions } = present(reply.answer, corpus);
  return html`<article
    class="answer"
    data-status="${reply.result.status}"
    data-conversation="${conversation}"
    data-exchange="${id}"
  >
    ${basis ? html`<p class="basis" data-basis="${reply.result.basis}">${basis}</p>` : null}
    <div class="answer-text">${blocks.map(renderBlock)}</div>
    ${renderSources(quotes, laws)} ${askButtons('Choisissez :', choices, conversation)}
    ${askButtons('Vous pouvez aussi demander :', suggestions, conversation)} ${feedbackForm(id)}
  </article>`;
}

function feedbackForm(exchange: string): Html {
  return html`<form class="feedback" method="post" action="/avis">
    <p>Cette réponse vous a-t-elle été utile ?</p>
    <input type="hidden" name="exchange" value="${exchange}" />
    <button name="useful" value="true">Utile</button>
    <button name="useful" value="false">Pas utile</button>
  </form>`;
}

/** Buttons that each ask a question, with or without JavaScript; none gives nothing. */
export function askButtons(
  legend: string,
  choices: readonly { readonly label: string; readonly question: string }[],
  conversation: string,
): Html | null {
  if (choices.length === 0) return null;
  return html`<form class="ask suggestions" method="get" action="/">
    <p>${legend}</p>
    <input type="hidden" name="conversation" value="${conversation}" />
    ${choices.map(({ label, question }) => html`<button name="q" value="${question}">${label}</button> `)}
  </form>`;
}

function renderBlock(block: Block): Html {
  switch (block.kind) {
    case 'sentence':
      return html`<p>${block.text}</p>`;
    case 'notice':
      return html`<p class="notice">${block.text}</p>`;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    case 'acts':
      return html`<ul>
        ${block.items.map(({ label, url }) => html`<li><a href="${url}">${label}</a></li>`)}
      </ul>`;
    case 'parts':
      return renderParts(block);
    case 'table':
      return renderTable(block.title, block.columns, block.rows);
    case 'chart':
      return renderChart(block);
    case 'link':
      return html`<p><a href="${block.url}">${block.label}</a></p>`;
  }
}

// The figures stand in the answer's own words; this shows their proportions.
function renderParts({ title, parts }: Extract<Block, { kind: 'parts' }>): Html {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  let drawn = 0;
  const drawing = parts.map(({ value, tone }) => {
    const part = html`<rect class="${tone}" x="${drawn}" width="${value}" height="1"></rect>`;
    drawn += value;
    return part;
  });
  const inWords = `${title} : ${parts.map(({ label, value }) => `${label} ${value}`).join(', ')}`;
  return html`<svg class="parts" role="img" aria-label="${inWords}" viewBox="0 0 ${total} 1" preserveAspectRatio="none">
    ${drawing}
  </svg>`;
}

function renderTable(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<div class="table">
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head = '', ...cells]) =>
            html`<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

// The drawing repeats the table below it, so those who can't see it lose nothing.
function renderChart({ title, columns, bars }: Extract<Block, { kind: 'chart' }>): Html {
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  const drawing = bars.map(
    ({ value }, index) => html`<rect x="0" y="${index * 10}" width="${(100 * value) / longest}" height="8"></rect>`,
  );
  return html`<figure class="chart">
    <svg aria-hidden="true" viewBox="0 0 100 ${bars.length * 10}" preserveAspectRatio="none">${drawing}</svg>
    ${renderTable(
      title,
      columns,
      bars.map(({ label, text }) => [label, text]),
    )}
  </figure>`;
}

function renderSources(quotes: readonly Quote[], laws: readonly Law[]): Html | null {
  const sources = quotes.length + laws.length;
  if (sources === 0) return null;
  return html`<section class="sources" aria-label="Source">
    <h3>${sources > 1 ? 'Sources' : 'Source'}</h3>
    ${quotes.map(
      ({ place, text, url }) =>
        html`<figure>
          ${renderQuote(text)}
          <figcaption><a href="${url}">${place}</a></figcaption>
        </figure>`,
    )}
    ${laws.map(({ label, url }) => html`<p class="law"><a href="${url}" rel="external">${label}</a></p>`)}
  </section>`;
}

// A list of ninety names would push what follows out of sight: it opens on demand.
function renderQuote(text: string): Html {
  const lines = text.split('\n').length;
  const quote = html`<blockquote>${text}</blockquote>`;
  return lines > LONGEST_OPEN_QUOTE
    ? html`<details>
        <summary>Lire le passage cité (${lines} lignes)</summary>
        ${quote}
      </details>`
    : quote;
}
