import express, { type Express, type RequestHandler } from 'express';
import { channelOff, type Channel } from '../channel.js';
import type { Desk } from '../desk/desk.js';
import type { Environment } from '../environment.js';
import type { SlackApp, Way } from './app.js';
import { createBot } from './bot.js';

const NAME = 'slack';
const AN_HOUR = 60 * 60 * 1000;

/** The one address that Slack calls: events, buttons and commands. */
export const SLACK_PATH = '/slack/events';

export interface SlackOptions {
  readonly desk: Desk;
  readonly environment: Environment;
  /** Told what happens, in one line without secrets. */
  readonly log: (line: string) => void;
}

/**
 * Mount Slack on the app: in Socket Mode where an app token is given, by HTTP else; off where a variable is missing.
 * Its calls are signed, and must reach it with their body unread.
 */
export function mountSlack(app: Express, { desk, environment, log }: SlackOptions): Channel {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: apiUrl,
    PUBLIC_URL: publicUrl = '',
  } = environment;
  const router = express.Router();
  const way: Way | null = appToken ? { appToken } : signingSecret ? { signingSecret, router, path: SLACK_PATH } : null;
  if (botToken === undefined || way === null) return channelOff(NAME, missing(environment));
  let slack: SlackApp | undefined;
  if ('router' in way) {
    router.post(SLACK_PATH, watchRefusals(log), (_request, response, next) => {
      if (slack) next();
      else response.set('Retry-After', '1').sendStatus(503);
    });
    app.use(router);
  }
  return {
    name: NAME,
    state: `on (${'router' in way ? `HTTP, ${SLACK_PATH}` : 'Socket Mode'})${publicUrl ? '' : ', without links: PUBLIC_URL is not set'}`,
    async start() {
      // Bolt is slow and large: loaded only where it serves.
      const { createSlackApp } = await import('./app.js');
      slack = createSlackApp({ bot: createBot(desk, publicUrl), botToken, way, apiUrl, log });
      void slack.start();
    },
    async stop() {
      await slack?.stop();
    },
  };
}

function missing({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: Environment): string {
  if (SLACK_BOT_TOKEN) return 'set SLACK_SIGNING_SECRET (HTTP) or SLACK_APP_TOKEN (Socket Mode) beside SLACK_BOT_TOKEN';
  const given = SLACK_APP_TOKEN ? 'SLACK_APP_TOKEN' : SLACK_SIGNING_SECRET ? 'SLACK_SIGNING_SECRET' : null;
  return `SLACK_BOT_TOKEN is not set${given ? `, though ${given} is` : ''}`;
}

/** Tell, once an hour at most, that calls are refused: they may be forged, or our secret may be wrong. */
function watchRefusals(log: (line: string) => void): RequestHandler {
  let told = -Infinity;
  return (_request, response, next) => {
    response.once('finish', () => {
      if (response.statusCode !== 401 || Date.now() - told < AN_HOUR) return;
      told = Date.now();
      log('slack: a call was refused, its signature is not right: if Slack made it, check SLACK_SIGNING_SECRET');
    });
    next();
  };
}
