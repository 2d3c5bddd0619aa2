import { frenchDate } from '../../src/french/calendar.js';
import type { Corpus } from '../../src/corpus/index.js';
import { firstQuestions } from '../first-questions.js';
import { titleOf } from '../wording.js';
import { html, type Html } from './html.js';
import { page } from './page.js';
import type { Received } from './receive.js';
import { askButtons, renderAnswer } from './render.js';

/** The chat page: the welcome, or the exchange that the address asks for; both work without JavaScript. */
export function chatPage(corpus: Corpus, received: Received | null): string {
  const conversation = received?.conversation ?? '';
  return page(
    received ? `${received.exchange.reply.result.question} — Greffier` : 'Greffier — questions sur les délibérations',
    html`<div class="chat">
      ${received ? html`<h1 class="visually-hidden">Votre question</h1>` : welcome(corpus)}
      <div id="thread">${received ? show(received, corpus) : null}</div>
      <p id="status" class="visually-hidden" role="status" aria-live="polite"></p>
      <form id="composer" class="ask composer" method="get" action="/">
        <label for="question">Votre question</label>
        <div class="field">
          <input
            id="question"
            name="q"
            type="text"
            maxlength="2000"
            required
            autocomplete="off"
            enterkeyhint="send"
            placeholder="Qui a rapporté la délibération ?"
          />
          <input type="hidden" name="conversation" value="${conversation}" />
          <button>Demander</button>
        </div>
      </form>
    </div>`,
    { script: true },
  );
}

/** The page that thanks for an opinion given without JavaScript. */
export function thanksPage(isKnown: boolean): string {
  const said = isKnown
    ? 'Votre avis est noté, sans votre identité.'
    : 'Cette réponse n’est plus en mémoire : votre avis n’a pas pu lui être rattaché.';
  return page(
    'Merci — Greffier',
    html`<section class="notice-page">
      <h1>Merci</h1>
      <p>${said}</p>
      <p><a href="/">Poser une question</a></p>
    </section>`,
  );
}

function show({ exchange, conversation }: Received, corpus: Corpus): Html {
  return html`<p class="question"><span class="visually-hidden">Vous : </span>${exchange.reply.result.question}</p>
    ${renderAnswer(exchange, corpus, conversation)}`;
}

function welcome(corpus: Corpus): Html {
  return html`<section class="welcome">
    <h1>Que dit la délibération ?</h1>
    <p class="lead">
      Posez une question avec vos mots. La réponse cite le passage de l’acte ; ce que l’acte ne dit pas, Greffier le dit
      aussi.
    </p>
    ${shippedActs(corpus)}
    ${askButtons(
      'Par exemple :',
      firstQuestions(corpus).map((question) => ({ label: question, question })),
      '',
    )}
  </section>`;
}

function shippedActs(corpus: Corpus): Html {
  const [only] = corpus.summaries;
  if (!only || corpus.size > 1)
    return html`<p class="corpus"><a href="/actes">${corpus.size} actes</a> sont consultables ici.</p>`;
  return html`<div class="corpus">
    <p>L’acte consultable ici</p>
    <p>
      <a href="/actes/${encodeURIComponent(only.id)}">${titleOf(only)}</a
      >${only.date ? html` du ${frenchDate(only.date)}` : null}
    </p>
    ${only.subject ? html`<p class="subject">${only.subject}</p>` : null}
  </div>`;
}
