import { html, type Html } from './html.js';

const STYLE_SHEETS = ['palette', 'chat', 'page'];

/** Lay out a whole page around its main content; `script` is the address of one to run once the page is read. */
export function page(title: string, main: Html, { script }: { readonly script?: string } = {}): string {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="description"
          content="Posez une question sur une délibération : la réponse cite le passage de l’acte."
        />
        <title>${title}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        ${STYLE_SHEETS.map((name) => html`<link rel="stylesheet" href="/assets/${name}.css" />`)}
        ${script === undefined ? null : html`<script src="${script}" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#main">Aller au contenu</a>
        <header class="banner">
          <a class="brand" href="/"><img src="/assets/icon.svg" width="28" height="28" alt="" /> Greffier</a>
          <nav aria-label="Principale"><a href="/">Questions</a> <a href="/actes">Actes</a></nav>
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

/** A page that says in French why there is nothing to show. */
export function errorPage(title: string, detail: string): string {
  return page(
    `${title} — Greffier`,
    html`<section class="notice-page">
      <h1>${title}</h1>
      <p>${detail}</p>
      <p><a href="/">Poser une question</a> · <a href="/actes">Voir les actes</a></p>
    </section>`,
  );
}
