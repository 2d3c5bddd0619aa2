import type { NextFunction, Request, Response } from 'express';
import { checkCredentials, connect } from './connect.js';
import type { Received } from './receive.js';
import { say } from './render.js';
import type { Responder } from './respond.js';
import { replyToInvoke, sendAll } from './send.js';
import type { Credentials } from './settings.js';

const FAILED = 'Une erreur est survenue. Reposez votre question dans un instant.';
const LONGEST_REASON = 300;

/** What Microsoft's refusals (AADSTS codes of Entra ID) say of the settings. */
const REFUSALS: readonly (readonly [code: RegExp, variable: string])[] = [
  [/AADSTS(?:7000215|7000222|7000218)\b/, 'TEAMS_APP_SECRET'],
  [/AADSTS(?:700016|90094)\b/, 'TEAMS_APP_ID'],
  [/AADSTS(?:90002|900023|900021)\b/, 'TEAMS_TENANT_ID'],
];

/** The line to Teams: who calls is checked, what is received is answered. */
export interface Line {
  authorize(request: Request, response: Response, next: NextFunction): Promise<void>;
  /** Answer what a request holds; never rejects. */
  handle(request: Request, response: Response, received: Received): Promise<void>;
  /** Try the credentials, and log what is wrong with them; never rejects. */
  check(): Promise<void>;
}

export interface LineOptions {
  /** Null: anonymous, this machine only. */
  readonly credentials: Credentials | null;
  readonly responder: Responder;
  readonly log: (line: string) => void;
}

/** Open the line. */
export function openLine({ credentials, responder, log }: LineOptions): Line {
  const adapter = connect(credentials);
  adapter.onTurnError = (_context, error) => Promise.reject(error);
  const tell = (what: string, thrown: unknown): void => {
    log(`teams: ${what}: ${reasonOf(thrown, credentials?.secret)}`);
  };
  return {
    authorize: (request, response, next) => adapter.authorizeRequest(request, response, next),
    async handle(request, response, received) {
      try {
        await adapter.process(request, response, async (context) => {
          const { messages, exchange, body } = respond(received);
          const first = await sendAll(adapter, context, messages);
          if (first !== undefined && exchange !== undefined) responder.sent(received, first, exchange);
          if (body) await replyToInvoke(context, body);
        });
      } catch (thrown) {
        tell('no reply could be sent', thrown);
        if (!response.headersSent) response.sendStatus(502);
      }
    },
    async check() {
      if (!credentials) return;
      try {
        await checkCredentials(adapter);
      } catch (thrown) {
        const variable = REFUSALS.find(([code]) => code.test(String(thrown)))?.[1];
        tell(
          variable ? `Microsoft refuses ${variable}` : 'no token from Microsoft, each reply will ask for one',
          thrown,
        );
      }
    },
  };

  function respond(received: Received): ReturnType<Responder['respond']> {
    try {
      return responder.respond(received);
    } catch (thrown) {
      tell('a fault of ours', thrown);
      return { messages: [say(FAILED)] };
    }
  }
}

/** Word what was thrown in one line, without the secret. */
function reasonOf(thrown: unknown, secret?: string): string {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const shown = secret ? reason.split(secret).join('[…]') : reason;
  return shown
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_REASON);
}
