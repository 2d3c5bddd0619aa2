import { setTimeout as sleep } from 'node:timers/promises';
import { App, AuthorizationError, ExpressReceiver, SocketModeReceiver, webApi } from '@slack/bolt';
import type { AuthorizeResult, Logger } from '@slack/bolt';
import type { Router } from 'express';
import { z } from 'zod';
import { ShortMemory } from '../desk/short-memory.js';
import type { Bot } from './bot.js';
import { connect } from './connect.js';
import { reasonOf } from './deliver.js';
import { errorsTo, silent } from './logger.js';
import { listenToMessages } from './messages.js';
import { listenToPresses } from './presses.js';
import { listenToRequests } from './requests.js';
import { socketReceiver, stayOpen } from './socket.js';

const TIMEOUT = 10_000;
const FAREWELL = 3000;

/** How Slack calls: by requests signed with a secret, or by a socket that we open with a token. */
export type Way =
  { readonly signingSecret: string; readonly router: Router; readonly path: string } | { readonly appToken: string };

export interface SlackAppOptions {
  readonly bot: Bot;
  readonly botToken: string;
  readonly way: Way;
  readonly apiUrl: string;
  readonly log: (line: string) => void;
}

/** The bolt app; nothing is sent to Slack before `start`. */
export interface SlackApp {
  /** Connect, and stay connected until `stop`; resolves when first connected, or when Slack refuses a token. */
  start(): Promise<void>;
  /** Finish what is being answered, three seconds at most, and disconnect. */
  stop(): Promise<void>;
}

/** Make the bolt app, listening to all that the manifest declares. */
export function createSlackApp({ bot, botToken, way, apiUrl, log }: SlackAppOptions): SlackApp {
  const stopping = new AbortController();
  const { signal } = stopping;
  const logger = errorsTo(log);
  const attempt = attemptOnce(apiUrl, signal);
  const receiver = 'appToken' in way ? socketReceiver(way.appToken, attempt) : httpReceiver(way, logger);
  let identity: AuthorizeResult | undefined;
  const app = new App({
    receiver,
    // Until Slack has confirmed the token, its calls are refused and come again.
    authorize: () => (identity ? Promise.resolve(identity) : Promise.reject(new Error('not connected yet'))),
    clientOptions: { slackApiUrl: apiUrl, timeout: TIMEOUT, retryConfig: { retries: 5, factor: 2, unref: true } },
    convoStore: false,
    logger,
  });
  app.error((error) => {
    if (error instanceof AuthorizationError) return Promise.reject(error);
    log(`slack: something could not be answered: ${reasonOf(error)}`);
    return Promise.resolve();
  });
  const running = watch(app);
  listenToMessages(app, bot);
  listenToRequests(app, bot);
  listenToPresses(app, bot);

  const identify = async (): Promise<void> => {
    const { user_id: botUserId, bot_id: botId, user, team } = await new webApi.WebClient(botToken, attempt).auth.test();
    identity = { botToken, ...(botUserId && { botUserId }), ...(botId && { botId }) };
    log(`slack: connected to ${team ?? 'Slack'} as ${user ?? 'the bot'}`);
  };
  return {
    async start() {
      const isKnown = await connect({ attempt: identify, variable: 'SLACK_BOT_TOKEN', log, signal });
      if (isKnown && receiver instanceof SocketModeReceiver) await stayOpen(receiver, { log, signal });
    },
    async stop() {
      stopping.abort();
      await atMost(FAREWELL, Promise.allSettled(running));
      if (receiver instanceof SocketModeReceiver) await atMost(FAREWELL, receiver.client.disconnect());
    },
  };
}

/** Options of a client that tries once, and gives up when the signal is given. */
function attemptOnce(slackApiUrl: string, signal: AbortSignal): webApi.WebClientOptions {
  return {
    slackApiUrl,
    timeout: TIMEOUT,
    retryConfig: { retries: 0 },
    logger: silent,
    fetch: (url, init) =>
      fetch(url, { ...init, signal: AbortSignal.any([signal, ...(init?.signal ? [init.signal] : [])]) }),
  };
}

function httpReceiver({ signingSecret, router, path }: Extract<Way, { router: Router }>, logger: Logger) {
  return new ExpressReceiver({
    signingSecret,
    router,
    endpoints: path,
    logger,
    processEventErrorHandler({ response }) {
      if (!response.headersSent) response.writeHead(503, { 'retry-after': '5' }).end();
      return Promise.resolve(true);
    },
  });
}

const Repeatable = z.object({ event_id: z.string() });

/** Pass over events that come again, and hold what is being answered. */
function watch(app: App): ReadonlySet<Promise<void>> {
  const seen = new ShortMemory<true>();
  const running = new Set<Promise<void>>();
  app.use(async ({ body, next }) => {
    const id = Repeatable.safeParse(body).data?.event_id;
    if (id !== undefined) {
      if (seen.get(id)) return;
      seen.set(id, true);
    }
    const done = next();
    running.add(done);
    await done.finally(() => running.delete(done));
  });
  return running;
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, sleep(milliseconds, undefined, { ref: false })]);
}
