import type { Answer, Block, Citation } from '../../src/answer/model.js';
import type { Corpus } from '../../src/corpus/index.js';
import { basisInWords, lineAt, titleOf } from '../wording.js';
import { html, type Html } from './html.js';

const LONGEST_OPEN_QUOTE = 6;

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

// The figures stand in the answer's own words; this shows their proportions.
function renderVote(vote: Extract<Block, { kind: 'vote' }>): Html {
  const counts = [
    ['pour', vote.for ?? 0],
    ['contre', vote.against ?? 0],
    ['abstention', vote.abstentions ?? 0],
    ['sans vote', vote.notVoting ?? 0],
  ] as const;
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  let drawn = 0;
  const parts = counts.map(([label, count]) => {
    const part = html`<rect class="${label.replace(' ', '-')}" x="${drawn}" width="${count}" height="1"></rect>`;
    drawn += count;
    return part;
  });
  const inWords = counts.map(([label, count]) => `${label} : ${count}`).join(', ');
  return html`<svg class="vote" role="img" aria-label="${inWords}" viewBox="0 0 ${total} 1" preserveAspectRatio="none">
    ${parts}
  </svg>`;
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
    ${renderQuote(citation.text)}
    <figcaption><a href="${citation.url}">${place}</a></figcaption>
  </figure>`;
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

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
