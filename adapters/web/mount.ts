import { fileURLToPath } from 'node:url';
import express, { type Express, type Request, type Response } from 'express';
import type { Greffier } from '../../src/ask.js';
import { actListPage } from './act-list-page.js';
import { actPage, readRange } from './act-page.js';
import { chatPage } from './chat-page.js';
import { Conversations } from './conversations.js';
import { openApiDocument } from './openapi.js';
import { PageRequest, sliceOf } from './paging.js';
import { checked, onlyMethods, refuse } from './problem.js';
import { AskRequest, PageQuery, receive } from './receive.js';
import { renderAnswer } from './render.js';
import type { ActList, AskResponse } from './responses.js';

const ASSETS = fileURLToPath(new URL('public', import.meta.url));
const UNKNOWN_ACT = 'Aucun acte ne porte cet identifiant.';

export interface WebOptions {
  readonly greffier: Greffier;
  /** Today's ISO date, in Europe/Paris. */
  readonly today: () => string;
  readonly version: string;
}

/** Mount the pages and the HTTP interface on an Express app. */
export function mountWeb(app: Express, options: WebOptions): void {
  const conversations = new Conversations();
  app.use('/assets', express.static(ASSETS, { maxAge: '1h', index: false, redirect: false }));
  mountPages(app, options, conversations);
  mountApi(app, options, conversations);
}

function mountPages(app: Express, { greffier, today }: WebOptions, conversations: Conversations): void {
  const { corpus } = greffier;
  route(app, '/', (request, response) => {
    const query = checked(PageQuery, request.query, response);
    if (!query) return;
    const { q: question, conversation } = query;
    const received = question ? receive({ question, conversation }, greffier, conversations, today()) : null;
    response.set('Cache-Control', 'no-store').type('html').send(chatPage(corpus, received));
  });
  route(app, '/actes', (request, response) => {
    const asked = checked(PageRequest, request.query, response);
    if (asked) response.type('html').send(actListPage(sliceOf(corpus.summaries.toReversed(), asked)));
  });
  route(app, '/actes/:id', (request, response) => {
    const act = corpus.act(request.params.id ?? '');
    if (act) response.type('html').send(actPage(act, readRange(request.query.passage, act.text)));
    else refuse(response, 404, UNKNOWN_ACT);
  });
}

function mountApi(app: Express, { greffier, today, version }: WebOptions, conversations: Conversations): void {
  const { corpus } = greffier;
  const document = openApiDocument(version);
  const readJson = express.json({ limit: '16kb', inflate: false });
  app
    .route('/api/ask')
    .post(
      (request, response, next) => {
        if (request.is('application/json')) next();
        else refuse(response, 415);
      },
      readJson,
      (request, response) => {
        const asked = checked(AskRequest, request.body, response);
        if (!asked) return;
        const { reply, conversation } = receive(asked, greffier, conversations, today());
        response.set('Cache-Control', 'no-store').vary('Accept');
        if (request.accepts(['json', 'html']) === 'html')
          response.type('html').send(renderAnswer(reply.answer, corpus, conversation).markup);
        else response.json({ ...reply.result, conversation } satisfies AskResponse);
      },
    )
    .all(onlyMethods('POST'));
  route(app, '/api/acts', (request, response) => {
    const asked = checked(PageRequest, request.query, response);
    if (!asked) return;
    const { items, ...slice } = sliceOf(corpus.summaries.toReversed(), asked);
    const acts = items.map((act) => ({ ...act, url: `/actes/${encodeURIComponent(act.id)}` }));
    response.json({ ...slice, acts } satisfies ActList);
  });
  route(app, '/api/acts/:id', (request, response) => {
    const act = corpus.act(request.params.id ?? '');
    if (act) response.json(act);
    else refuse(response, 404, UNKNOWN_ACT);
  });
  route(app, '/api/openapi.json', (_request, response) => {
    response.json(document);
  });
}

/** Answer GET and HEAD at an address, and refuse every other method there. */
export function route(
  app: Express,
  path: string,
  handler: (request: Request<Record<string, string>>, response: Response) => void,
): void {
  app.route(path).get(handler).all(onlyMethods('GET', 'HEAD'));
}
