import type { Server } from 'node:http';
import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Greffier } from '../src/ask.js';
import type { Environment } from './environment.js';
import { projectVersion } from './project.js';
import { todayInParis } from './today.js';
import type { Channel } from './channel.js';
import { createDesk } from './desk/desk.js';
import { noJournal, type Journal } from './desk/journal.js';
import { mountSlack } from './slack/mount.js';
import { createOriginals, type Originals } from './storage/originals.js';
import { mountTeams } from './teams/mount.js';
import { allowOrigins } from './web/cross-origin.js';
import { mountWeb } from './web/mount.js';
import { showNotice } from './web/page.js';
import { notFound, onError, refuse } from './web/problem.js';
import { route } from './web/route.js';
import { mountFiles } from './web/static.js';

const MINUTE = 60_000;
const LONGEST_REQUEST = 30_000;
const LONGEST_FAREWELL = 5_000;
const LONGEST_STOP = 9_000;

/** The app, and the channels mounted on it that have something to start and to stop. */
export interface Service {
  readonly app: Express;
  readonly channels: readonly Channel[];
}

export interface ServiceOptions {
  /** Gives an ISO date in Europe/Paris. */
  readonly today?: () => string;
  readonly journal?: Journal;
  /** The documents that acts come from; none by default. */
  readonly originals?: Originals;
  /** Told what happens to a channel, in one line without secrets; standard error by default. */
  readonly log?: (line: string) => void;
}

/** Make the one Express app, every channel mounted. */
export function createService(
  greffier: Greffier,
  environment: Environment,
  {
    today = todayInParis,
    journal = noJournal,
    originals = createOriginals(new Map()),
    log = console.error,
  }: ServiceOptions = {},
): Service {
  const app = express();
  const desk = createDesk(greffier, { today, journal, notice: environment.NOTICE });
  app.set('trust proxy', environment.TRUST_PROXY);
  showNotice(app, desk.notice);
  app.use(securityHeaders());
  route(app, '/healthz', (_request, response) => {
    response.json({ status: 'ok', acts: greffier.corpus.size });
  });
  // Channels that sign or authenticate their calls come before the limit: all their users share one address.
  const channels: readonly Channel[] = [
    mountSlack(app, { desk, environment, log }),
    mountTeams(app, { desk, environment, log }),
  ];
  mountFiles(app);
  // A website that may call must also be able to read why it is refused.
  app.use('/api', allowOrigins(environment.ALLOWED_ORIGINS));
  app.use(perClientLimit(environment.RATE_LIMIT));
  mountWeb(app, { desk, originals, version: projectVersion(), contact: environment.CONTACT, siret: environment.SIRET });
  app.use(notFound, onError);
  return { app, channels };
}

/** Listen until a signal ends the process; rejects where the port cannot be had. */
export async function listen(app: Express, { PORT, HOST }: Pick<Environment, 'PORT' | 'HOST'>): Promise<Server> {
  const server = app.listen(PORT, HOST);
  server.requestTimeout = LONGEST_REQUEST;
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve).once('error', reject);
  });
  return server;
}

/**
 * On SIGINT and SIGTERM take no more requests and `finish`, which is given what resolves once those under way are answered,
 * five seconds later at most; then end, nine seconds after the signal at most: who started us may kill after ten.
 */
export function stopOnSignal(server: Server, finish: (answered: Promise<void>) => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      const answered = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      void finish(answered);
      setTimeout(() => {
        server.closeAllConnections();
      }, LONGEST_FAREWELL).unref();
      // What still waits for an answer from outside is not waited for.
      setTimeout(() => process.exit(), LONGEST_STOP).unref();
    });
}

function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["'none'"],
      },
    },
    // Served as plain HTTP on a workstation; who terminates TLS in front says this for the whole host.
    strictTransportSecurity: false,
  });
}

function perClientLimit(limit: number) {
  return rateLimit({
    windowMs: MINUTE,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    handler: (_request, response) => {
      refuse(response, 429);
    },
  });
}
