import { setTimeout as wait } from 'node:timers/promises';
import { Activity } from '@microsoft/agents-activity';
import { HttpError, type CloudAdapter, type ConnectorClient, type TurnContext } from '@microsoft/agents-hosting';
import type { Message } from './render.js';

const SLOWEST_REPLY = 10_000;
const MOST_TRIES = 3;
const LONGEST_WAIT = 3000;
/** Statuses after which Teams asks to try again. */
const PASSING = new Set([412, 429, 502, 503, 504]);

/** Send messages in order; gives the identifier of the first. Rejects where Teams refuses or stays silent. */
export async function sendAll(
  adapter: CloudAdapter,
  context: TurnContext,
  messages: readonly Message[],
): Promise<string | undefined> {
  boundTime(context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey));
  let first: string | undefined;
  for (const message of messages) {
    const sent = await insist(() => context.sendActivity(Activity.fromObject(message)));
    first ??= sent?.id;
  }
  return first;
}

/** Reply to an invoke with 200 and a body. */
export async function replyToInvoke(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity(Activity.fromObject({ type: 'invokeResponse', value: { status: 200, body } }));
}

// The SDK waits for minutes where the Bot Service does not reply.
function boundTime({ httpClient }: ConnectorClient): void {
  const request = httpClient.request.bind(httpClient);
  httpClient.request = (config) => request({ timeout: SLOWEST_REPLY, ...config });
}

/** Try again after a refusal that passes, when Teams says, or a little later each time. */
async function insist<Result>(send: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++)
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof HttpError) || !PASSING.has(error.status) || tries === MOST_TRIES) throw error;
      const asked = Number(error.response.headers.get('retry-after')) * 1000;
      await wait(Math.min(asked > 0 ? asked : 250 * 2 ** tries, LONGEST_WAIT));
    }
}
