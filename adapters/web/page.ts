import type { Express, Response } from 'express';
import { html, type Html } from './html.js';

const STYLE_SHEETS = ['palette', 'chat', 'page'];
const SECTIONS = [
  ['/', 'Questions'],
  ['/actes', 'Actes'],
  ['/seances', 'Séances'],
  ['/personnes', 'Personnes'],
] as const;
const NOTICE = 'notice';

/** What a page of ours holds: all but what stands around it on every page. */
export interface Page {
  readonly title: string;
  readonly main: Html;
  /** Address of a script to run once the page is read. */
  readonly script?: string;
}

/** Say a notice on every page sent from now on; null for none. */
export function showNotice(app: Express, notice: string | null): void {
  app.locals[NOTICE] = notice;
}

/** The notice of the service that a response belongs to. */
export function noticeOf(response: Response): string | null {
  return (response.app.locals[NOTICE] as string | null | undefined) ?? null;
}

/** Send a page, laid out as every page of ours. */
export function sendPage(response: Response, page: Page): void {
  response.type('html').send(layOut(page, noticeOf(response)));
}

function layOut({ title, main, script }: Page, notice: string | null): string {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="description"
          content="Posez une question sur une délibération : la réponse cite le passage de l’acte."
        />
        <title>${title} — Greffier</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        ${STYLE_SHEETS.map((name) => html`<link rel="stylesheet" href="/assets/${name}.css" />`)}
        ${script === undefined ? null : html`<script src="${script}" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#main">Aller au contenu</a>
        ${notice === null ? null : noticeLine(notice)}
        <header class="banner">
          <a class="brand" href="/"><img src="/assets/icon.svg" width="28" height="28" alt="" /> Greffier</a>
          <nav aria-label="Principale">
            ${SECTIONS.map(([address, name]) => html`<a href="${address}">${name}</a> `)}
          </nav>
        </header>
        <main id="main">${main}</main>
        <footer class="footer">
          <p>Greffier est un programme, sans intelligence artificielle générative. L’acte signé fait seul foi.</p>
          <p>
            Votre conversation reste en mémoire trente minutes au plus. Une question restée sans réponse peut être
            gardée pour les services du conseil, sans votre identité.
          </p>
          <p><a href="/accessibilite">Accessibilité : non conforme (audit à faire)</a></p>
        </footer>
      </body>
    </html>`.markup;
}

function noticeLine(notice: string): Html {
  return html`<aside class="site-notice" aria-label="Avertissement"><p>${notice}</p></aside>`;
}

/** A page that says in French why there is nothing to show. */
export function errorPage(title: string, detail: string): Page {
  return {
    title,
    main: html`<section class="notice-page">
      <h1>${title}</h1>
      <p>${detail}</p>
      <p><a href="/">Poser une question</a> · <a href="/actes">Voir les actes</a></p>
    </section>`,
  };
}
