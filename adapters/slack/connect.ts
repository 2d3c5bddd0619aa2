import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf, refusalOf } from './deliver.js';

const SECOND = 1000;
const LONGEST_WAIT = 60 * SECOND;

/** Codes by which Slack says that a token is wrong: trying again is of no use. */
const WRONG_TOKEN =
  /^(?:invalid_auth|not_authed|account_inactive|token_(?:revoked|expired)|not_allowed_token_type|missing_scope|no_permission)$/;

export interface Attempts {
  /** Resolves once connected. */
  readonly attempt: () => Promise<unknown>;
  /** The variable that holds the token used. */
  readonly variable: string;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Try to connect until it succeeds, waiting longer and longer, a minute at most. The first failure is told; a token
 * that Slack refuses is told by the name of its variable and ends the attempts. Never rejects; true where connected.
 */
export async function connect({ attempt, variable, log, signal }: Attempts): Promise<boolean> {
  for (let wait = SECOND; !signal.aborted; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      await attempt();
      return true;
    } catch (error) {
      const code = refusalOf(error)?.code ?? '';
      if (WRONG_TOKEN.test(code)) {
        log(`slack: off, Slack refuses ${variable} (${code})`);
        return false;
      }
      if (wait === SECOND) log(`slack: cannot be reached (${reasonOf(error)}); trying again`);
      await sleep(wait, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
  return false;
}
