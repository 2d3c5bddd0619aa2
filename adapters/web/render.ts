import type { Answer, Block, Citation } from '../../src/answer/model.js';
import type { Corpus } from '../../src/corpus/index.js';
import { basisInWords, lineAt, titleOf } from '../wording.js';
import { html, type Html } from './html.js';

/** Show an answer: what it rests on, its blocks, the quoted passages, and what can be asked next. */
export function renderAnswer(answer: Answer, corpus: Corpus, conversation: string): Html {
  return html`<article class="answer" data-status="${answer.status}" data-conversation="${conversation}">
    ${answer.basis ? html`<p class="basis" data-basis="${answer.basis}">${capital(basisInWords[answer.basis])}</p>` : null}
    <div class="answer-text">${answer.blocks.map(renderBlock)}</div>
    ${renderCitations(answer.citations, corpus)} ${askButtons('Choisissez :', answer.choices, conversation)}
    ${askButtons(
      'Vous pouvez aussi demander :',
      answer.suggestions.map((question) => ({ label: question, question })),
      conversation,
    )}
  </article>`;
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
    case 'vote':
      return renderVote(block);
  }
}

function renderVote(vote: Extract<Block, { kind: 'vote' }>): Html {
  const counts = [
    ['Pour', vote.for],
    ['Contre', vote.against],
    ['Abstentions', vote.abstentions],
    ['Ne prennent pas part', vote.notVoting],
  ] as const;
  return html`<dl class="vote">
    ${counts.map(([label, count]) =>
      count === null
        ? html``
        : html`<div>
            <dt>${label}</dt>
            <dd>${count}</dd>
          </div>`,
    )}
  </dl>`;
}

function renderCitations(citations: readonly Citation[], corpus: Corpus): Html | null {
  if (citations.length === 0) return null;
  return html`<section class="sources" aria-label="Source">
    <h3>${citations.length > 1 ? 'Sources' : 'Source'}</h3>
    ${citations.map((citation) => renderCitation(citation, corpus))}
  </section>`;
}

function renderCitation(citation: Citation, corpus: Corpus): Html {
  if ('law' in citation) return html`<p class="law"><a href="${citation.url}" rel="external">${citation.law}</a></p>`;
  const act = corpus.act(citation.act);
  const place = act ? `${titleOf(act)}, ligne ${lineAt(act, citation.start)}` : citation.act;
  return html`<figure>
    <blockquote>${citation.text}</blockquote>
    <figcaption><a href="${citation.url}">${place}</a></figcaption>
  </figure>`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
