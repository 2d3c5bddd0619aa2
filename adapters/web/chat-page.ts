import { frenchDate } from '../../src/french/calendar.js';
import type { Corpus } from '../../src/corpus/index.js';
import { firstQuestions } from '../first-questions.js';
import { titleOf } from '../wording.js';
import { html, jsonBlock, type Html } from './html.js';
import { markup } from './markup.js';
import type { Page } from './page.js';
import type { Received } from './receive.js';
import { renderExchange, renderQuestions, renderResponse } from './render.js';
import type { AskResponse } from './responses.js';
import { composerOf } from './view/exchange.js';
import { chatWords } from './view/words.js';

/**
 * The chat page: the widget in the page's flow. Its light content, forms that load the same page with the answer,
 * serves those who have no JavaScript; the widget takes it over where there is some.
 */
export function chatPage(corpus: Corpus, received: Received | null): Page {
  const response = received && renderResponse(received, corpus);
  return {
    title: response ? response.question : 'Questions sur les délibérations',
    main: html`<h1>Que dit la délibération ?</h1>
      <greffier-chat inline>
        ${welcome(corpus)}
        ${response ? renderExchange(response) : renderQuestions(chatWords.examples, firstQuestions(corpus))}
        ${markup(composerOf(chatWords, response?.conversation ?? ''))} ${settings(corpus, response)}
      </greffier-chat>`,
    script: '/widget.js',
  };
}

/** The page that thanks for an opinion given without JavaScript. */
export function thanksPage(isKnown: boolean): Page {
  const said = isKnown
    ? 'Votre avis est noté, sans votre identité.'
    : 'Cette réponse n’est plus en mémoire : votre avis n’a pas pu lui être rattaché.';
  return {
    title: 'Merci',
    main: html`<section class="notice-page">
      <h1>Merci</h1>
      <p>${said}</p>
      <p><a href="/">Poser une question</a></p>
    </section>`,
  };
}

// The page's own foot says what the widget says below the field elsewhere.
function settings(corpus: Corpus, answer: AskResponse | null): Html {
  return jsonBlock({ questions: firstQuestions(corpus), privacy: '', accessibility: '', ...(answer && { answer }) });
}

function welcome(corpus: Corpus): Html {
  return html`<div slot="welcome" class="welcome">
    <p class="lead">
      Posez une question avec vos mots. La réponse cite le passage de l’acte ; ce que l’acte ne dit pas, Greffier le dit
      aussi.
    </p>
    ${shippedActs(corpus)}
  </div>`;
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
