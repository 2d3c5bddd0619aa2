import type { Server } from 'node:http';
import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Greffier } from '../src/ask.js';
import type { Environment } from './environment.js';
import { projectVersion } from './project.js';
import { todayInParis } from './today.js';
import { mountWeb, route } from './web/mount.js';
import { notFound, onError, refuse } from './web/problem.js';

const MINUTE = 60_000;
const LONGEST_REQUEST = 30_000;
const LONGEST_FAREWELL = 5_000;

/** Make the one Express app, every channel mounted; `today` gives an ISO date in Europe/Paris. */
export function createApp(
  greffier: Greffier,
  { RATE_LIMIT, TRUST_PROXY }: Pick<Environment, 'RATE_LIMIT' | 'TRUST_PROXY'>,
  today: () => string = todayInParis,
): Express {
  const app = express();
  app.set('trust proxy', TRUST_PROXY);
  app.use(securityHeaders());
  route(app, '/healthz', (_request, response) => {
    response.json({ status: 'ok', acts: greffier.corpus.size });
  });
  app.use(perClientLimit(RATE_LIMIT));
  mountWeb(app, { greffier, today, version: projectVersion() });
  app.use(notFound, onError);
  return app;
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

/** End cleanly on SIGINT and SIGTERM: requests under way are answered first, for five seconds at most. */
export function stopOnSignal(server: Server): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close();
      setTimeout(() => {
        server.closeAllConnections();
      }, LONGEST_FAREWELL).unref();
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
