import express, { type Express, type RequestHandler } from 'express';
import { readRange } from '../act-facts.js';
import type { Desk } from '../desk/desk.js';
import type { Originals } from '../storage/originals.js';
import { accessibilityPage } from './accessibility-page.js';
import { actListPage } from './act-list-page.js';
import { actPage } from './act-page.js';
import { chatPage, thanksPage } from './chat-page.js';
import { DEMO_POLICY, demoPage } from './demo-page.js';
import { mountExport } from './export.js';
import { mountOriginals, originalAddress } from './originals.js';
import { mountPeople } from './mount-people.js';
import { openApiDocument } from './openapi.js';
import { sendPage } from './page.js';
import { PageRequest, sliceOf } from './paging.js';
import { checked, refuse } from './problem.js';
import { AskRequest, Opinion, PageQuery, receive } from './receive.js';
import { renderResponse } from './render.js';
import type { ActList } from './responses.js';
import { onlyMethods, route } from './route.js';

const UNKNOWN_EXCHANGE = 'Cette réponse n’est plus en mémoire : votre avis n’a pas pu lui être rattaché.';
const UNKNOWN_ACT = 'Aucun acte ne porte cet identifiant.';

export interface WebOptions {
  readonly desk: Desk;
  readonly originals: Originals;
  readonly version: string;
  /** Whom to write to about accessibility: an e-mail address, or that of a page. */
  readonly contact?: string | undefined;
  /** SIRET of the council, for the open data. */
  readonly siret?: string | undefined;
}

/** Mount the pages and the HTTP interface on an Express app. */
export function mountWeb(app: Express, options: WebOptions): void {
  mountPages(app, options);
  mountPeople(app, options.desk);
  mountOriginals(app, options.originals);
  mountApi(app, options);
  mountExport(app, options.desk, { siret: options.siret });
}

function mountPages(app: Express, { desk, originals, version, contact }: WebOptions): void {
  route(app, '/', (request, response) => {
    const query = checked(PageQuery, request.query, response);
    if (!query) return;
    const { q: question, conversation } = query;
    const received = question ? receive({ question, conversation }, desk) : null;
    response.set('Cache-Control', 'no-store');
    sendPage(response, chatPage(desk.corpus, received));
  });
  app
    .route('/avis')
    .post(express.urlencoded({ limit: '1kb', extended: false, inflate: false }), (request, response) => {
      const opinion = checked(Opinion, request.body, response);
      if (!opinion) return;
      const isKnown = desk.judge(opinion.exchange, opinion.useful);
      sendPage(response, thanksPage(isKnown));
    })
    .all(onlyMethods('POST'));
  route(app, '/actes', (request, response) => {
    const asked = checked(PageRequest, request.query, response);
    if (asked) sendPage(response, actListPage(sliceOf(desk.corpus.summaries.toReversed(), asked)));
  });
  route(app, '/actes/:id', (request, response) => {
    const act = desk.corpus.act(request.params.id ?? '');
    if (!act) {
      refuse(response, 404, UNKNOWN_ACT);
      return;
    }
    const passage = readRange(request.query.passage, act.text);
    const original = originalAddress(act, passage?.start ?? 0, originals);
    sendPage(response, actPage(act, { passage, original, corpus: desk.corpus }));
  });
  route(app, '/accessibilite', (_request, response) => {
    sendPage(response, accessibilityPage(version, contact));
  });
  route(app, '/demo', (_request, response) => {
    response.set('Content-Security-Policy', DEMO_POLICY).type('html').send(demoPage(desk.notice));
  });
}

function mountApi(app: Express, { desk, version }: WebOptions): void {
  const document = openApiDocument(version);
  const readJson = express.json({ limit: '16kb', inflate: false });
  app
    .route('/api/feedback')
    .post(onlyJson, readJson, (request, response) => {
      const opinion = checked(Opinion, request.body, response);
      if (!opinion) return;
      if (desk.judge(opinion.exchange, opinion.useful)) response.status(204).end();
      else refuse(response, 404, UNKNOWN_EXCHANGE);
    })
    .all(onlyMethods('POST'));
  app
    .route('/api/ask')
    .post(onlyJson, readJson, (request, response) => {
      const asked = checked(AskRequest, request.body, response);
      if (!asked) return;
      response.set('Cache-Control', 'no-store').json(renderResponse(receive(asked, desk), desk.corpus));
    })
    .all(onlyMethods('POST'));
  route(app, '/api/acts', (request, response) => {
    const asked = checked(PageRequest, request.query, response);
    if (!asked) return;
    const { items, ...slice } = sliceOf(desk.corpus.summaries.toReversed(), asked);
    const acts = items.map((act) => ({ ...act, url: `/actes/${encodeURIComponent(act.id)}` }));
    response.json({ ...slice, acts } satisfies ActList);
  });
  route(app, '/api/acts/:id', (request, response) => {
    const act = desk.corpus.act(request.params.id ?? '');
    if (act) response.json(act);
    else refuse(response, 404, UNKNOWN_ACT);
  });
  route(app, '/api/openapi.json', (_request, response) => {
    response.json(document);
  });
}

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) next();
  else refuse(response, 415);
};
