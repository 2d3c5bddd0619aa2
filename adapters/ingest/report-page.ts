import { frenchDate } from '../../src/french/calendar.js';
import { html, type Html } from '../web/html.js';
import type { IngestReport, ReportedDocument, ReportedIssue } from './report.js';

/** How many issues of a kind the page shows; `report.json` has them all. */
const MOST_SHOWN = 200;

const DOUBTS: Readonly<Record<IngestReport['persons']['doubts'][number]['kind'], string>> = {
  spelling: 'une lettre de différence, jamais à la même séance',
  initials: 'une initiale qui peut être celle de plusieurs personnes, ou d’un autre mandat',
  'family-name': 'un nom de famille seul, qui peut être celui de plusieurs personnes',
  'word-order': 'le nom et le prénom peuvent être inversés',
  civility: 'dit tantôt Monsieur, tantôt Madame',
  homonyms: 'un nom que deux personnes portent, sans civilité',
};

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
a { color: #0b4fa8; }
@media (prefers-color-scheme: dark) { :root { color: #eee; background: #16181c; } a { color: #9cc4ff; } }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
blockquote { margin: 0.3rem 0; padding-left: 0.8rem; border-left: 0.2rem solid; white-space: pre-line; }
summary { cursor: pointer; }
dt { font-weight: bold; }
li { margin-bottom: 0.6rem; }
`;

/** Lay out a report as a page that stands by itself; `site` is where Greffier serves the corpus, without a final slash. */
export function reportPage(report: IngestReport, site: string): string {
  const { writtenAt, documents, failures, notices, withoutAct, issueKinds, issues, persons } = report;
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Rapport de lecture — Greffier</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <main>
          <h1>Rapport de lecture</h1>
          <p>
            Écrit le ${frenchDate(writtenAt.slice(0, 10))} par Greffier ${report.version}. Ce qui ne tombe pas juste est
            signalé, jamais corrigé.
          </p>
          <dl>
            <dt>Documents</dt>
            <dd>
              ${documents.total}, dont ${documents.read} lus cette fois, ${documents.failed} illisibles,
              ${documents.withoutAct} sans acte, ${documents.twins} en double
            </dd>
            <dt>Actes</dt>
            <dd>${report.acts}</dd>
            <dt>Personnes</dt>
            <dd>${persons.total}</dd>
          </dl>
          ${section('Documents illisibles', failures.length, documentTable('Raison', failures))}
          ${section('Points à vérifier', issues.length, kindTable(issueKinds))}
          ${issueKinds.map(({ code, meaning }) =>
            issueList(
              code,
              meaning,
              issues.filter((issue) => issue.code === code),
              site,
            ),
          )}
          ${section(
            'Personnes à vérifier',
            persons.doubts.length,
            html`<ul>
              ${persons.doubts.map(({ kind, names }) => html`<li>${names.join(' / ')} : ${DOUBTS[kind]}.</li>`)}
            </ul>`,
          )}
          ${section('Remarques sur des documents', notices.length, documentTable('Remarque', notices))}
          ${section(
            'Documents sans acte',
            withoutAct.length,
            html`<ul>
              ${withoutAct.map((path) => html`<li>${path}</li>`)}
            </ul>`,
          )}
        </main>
      </body>
    </html>`.markup;
}

function section(title: string, count: number, content: Html): Html {
  return html`<section>
    <h2>${title} (${count})</h2>
    ${count > 0 ? content : html`<p>Aucun.</p>`}
  </section>`;
}

function documentTable(column: string, rows: readonly ReportedDocument[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Document</th>
        <th scope="col">${column}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ path, message }) =>
          html`<tr>
            <th scope="row">${path}</th>
            <td>${message}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function kindTable(kinds: IngestReport['issueKinds']): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Nature</th>
        <th scope="col">Nombre</th>
      </tr>
    </thead>
    <tbody>
      ${kinds.map(
        ({ code, count, meaning }) =>
          html`<tr>
            <th scope="row"><a href="#${code}">${meaning}</a></th>
            <td>${count}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function issueList(code: string, meaning: string, issues: readonly ReportedIssue[], site: string): Html {
  const rest = issues.length - MOST_SHOWN;
  return html`<details id="${code}">
    <summary>${meaning} (${issues.length})</summary>
    <ul>
      ${issues.slice(0, MOST_SHOWN).map((issue) => issueItem(issue, site))}
    </ul>
    ${rest > 0 ? html`<p>La suite est dans report.json : ${rest} de plus.</p>` : null}
  </details>`;
}

function issueItem(
  { act, number, date, message, quote, line, page, passage, path, original }: ReportedIssue,
  site: string,
): Html {
  const where = [line && `ligne ${line}`, page && `page ${page}`].filter(Boolean).join(', ');
  return html`<li>
    <a href="${site}${passage}">Acte ${number ?? act}${date ? ` du ${frenchDate(date)}` : ''}</a> : ${message}
    ${quote === null ? null : html`<blockquote>${quote}</blockquote>`}
    ${original === null ? path : html`<a href="${original}">${path}</a>`}${where ? ` (${where})` : ''}
  </li>`;
}
