import { html, jsonBlock } from './html.js';

/** What the page of the imaginary council forbids, as a strict website would: it only lets our script and service in. */
export const DEMO_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const TEXTS = { launch: 'Une question sur le conseil ?', title: 'Le conseil vous répond' };

/** The page of an imaginary council that embeds the widget; `notice` is that of the service. */
export function demoPage(notice: string | null): string {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Le conseil municipal — Saint-Exemple-sur-Onde (commune imaginaire)</title>
        <link rel="icon" href="/assets/demo-crest.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/demo.css" />
        <script src="/widget.js" defer></script>
      </head>
      <body>
        <header>
          <p class="strip">Page de démonstration de Greffier : cette commune n’existe pas. ${notice}</p>
          <div class="bar">
            <img src="/assets/demo-crest.svg" width="44" height="52" alt="" />
            <p class="town">Saint-Exemple-<wbr />sur-Onde</p>
            <nav aria-label="Principale">
              <a href="#seances">Séances</a> <a href="#deliberations">Délibérations</a> <a href="#venir">Venir</a>
            </nav>
          </div>
        </header>
        <main>
          <h1>Le conseil municipal, en clair</h1>
          <p class="lead">
            Ce que le conseil décide se lit ici, et se demande : le bouton en bas de la page ouvre une conversation qui
            répond avec les mots des actes.
          </p>
          <div class="cards">
            <section id="seances">
              <h2>Prochaine séance</h2>
              <p><strong>Mardi 15 décembre 2026 à 18 h 30</strong>, salle des Trois-Ponts. La séance est publique.</p>
              <p>À l’ordre du jour : le budget de l’eau, la halle, les jardins partagés.</p>
            </section>
            <section id="deliberations">
              <h2>Délibérations</h2>
              <p>Elles sont publiées en ligne sous une semaine, avec le détail des votes quand il a été demandé.</p>
              <p><a href="/actes">Lire les actes</a></p>
            </section>
            <section id="venir">
              <h2>Venir en mairie</h2>
              <p>1, place de l’Onde. Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h.</p>
              <p>Les registres se consultent sur place, sans rendez-vous.</p>
            </section>
          </div>
        </main>
        <footer>
          <p>
            Cette page est fictive. Le module répond sur les actes que ce serveur a lus.
            <a href="/accessibilite">Accessibilité</a>
          </p>
        </footer>
        <greffier-chat><a href="/">Poser une question sur les délibérations</a>${jsonBlock(TEXTS)}</greffier-chat>
      </body>
    </html>`.markup;
}
