import express, { type Express, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { channelOff, type Channel } from '../channel.js';
import type { Desk } from '../desk/desk.js';
import type { Environment } from '../environment.js';
import type { Line } from './line.js';
import { receive, type Received } from './receive.js';
import { createResponder } from './respond.js';
import { readSettings, type Credentials } from './settings.js';

const NAME = 'teams';
const PATH = '/api/messages';
const MINUTE = 60_000;
/** A message of Teams and what goes with it, well above its own limit of 28 KB. */
const LARGEST_BODY = '256kb';

export interface TeamsOptions {
  readonly desk: Desk;
  readonly environment: Environment;
  /** Told what happens, in one line without secrets. */
  readonly log: (line: string) => void;
}

/** Mount the channel on an Express app; without its settings it is off. */
export function mountTeams(app: Express, { desk, environment, log }: TeamsOptions): Channel {
  const settings = readSettings(environment);
  if (typeof settings === 'string') return channelOff(NAME, settings);
  const { credentials, publicUrl } = settings;
  const responder = createResponder({ desk, publicUrl });
  // The SDK takes half a second and 40 MB to load: only where the channel is on.
  let line: Promise<Line> | undefined;
  const open = (): Promise<Line> =>
    (line ??= import('./line.js').then(({ openLine }) => openLine({ credentials, responder, log })));
  const authorize: RequestHandler = async (request, response, next) =>
    (await open()).authorize(request, response, next);
  const handle: RequestHandler = async (request, response) => {
    const received = receive(request.body);
    if (!received) response.sendStatus(400);
    else if (!isOurs(received, credentials)) response.sendStatus(403);
    else await (await open()).handle(request, response, received);
  };
  const guards = credentials ? [limitStrangers(environment.RATE_LIMIT)] : [onlyThisMachine];
  app
    .route(PATH)
    .post(...guards, authorize, express.json({ limit: LARGEST_BODY, inflate: false }), handle)
    .all((_request, response) => {
      response.set('Allow', 'POST').sendStatus(405);
    });
  return {
    name: NAME,
    state: credentials ? `on (${publicUrl}${PATH})` : 'on, local trial: anonymous, this machine only',
    async start() {
      void (await open()).check();
    },
    stop: () => Promise.resolve(),
  };
}

/** With credentials: sent over TLS, by the council's organisation where the channel names one. */
function isOurs({ tenant, serviceUrl }: Received, credentials: Credentials | null): boolean {
  if (!credentials) return true;
  return serviceUrl.startsWith('https://') && (tenant === null || tenant.toLowerCase() === credentials.tenant);
}

/** Who is not known may try so many times a minute: each try may ask Microsoft for its keys. */
function limitStrangers(limit: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit,
    skipSuccessfulRequests: true,
    // All of Teams calls from the same few addresses: what is wrong with one known call must not weigh on the others.
    requestWasSuccessful: (_request, response) => response.statusCode !== 401,
    standardHeaders: false,
    legacyHeaders: false,
    validate: false,
    handler: (_request, response) => {
      response.sendStatus(429);
    },
  });
}

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;
const LOCAL_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** Anonymous calls come from this machine, neither through a proxy nor from a page of another site. */
const onlyThisMachine: RequestHandler = (request, response, next) => {
  const { host = '', origin } = request.headers;
  const isDirect = request.headers['x-forwarded-for'] === undefined && origin === undefined;
  if (LOOPBACK.test(request.socket.remoteAddress ?? '') && LOCAL_NAME.test(host) && isDirect) next();
  else response.sendStatus(403);
};
