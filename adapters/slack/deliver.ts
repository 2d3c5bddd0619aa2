import { setTimeout as sleep } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Conversation } from './bot.js';
import type { Message } from './render.js';

const PATIENCE = { tries: 3, longestWait: 60_000, timeout: 10_000 } as const;

/** Post a message. Where Slack refuses its blocks the words alone are sent: an answer is never lost for its form. */
export async function post(
  client: webApi.WebClient,
  { channel, thread }: Conversation,
  message: Message,
): Promise<void> {
  // Our own links would unfold below the answer that quotes them.
  const common = { channel, ...(thread && { thread_ts: thread }), unfurl_links: false, unfurl_media: false };
  try {
    await client.chat.postMessage({ ...common, ...message, mrkdwn: false });
  } catch (error) {
    if (!refusalOf(error)?.code.includes('blocks')) throw error;
    await client.chat.postMessage({ ...common, text: message.text, mrkdwn: false });
  }
}

/** What a `response_url` is sent. */
export interface Response extends Message {
  readonly response_type: 'ephemeral' | 'in_channel';
  readonly replace_original: boolean;
  readonly thread_ts?: string;
}

/** Answer a command or a press at its `response_url`; where Slack refuses the blocks, by the words alone. */
export async function respondTo(url: string, response: Response): Promise<void> {
  let answer = await send(url, response);
  if (answer instanceof Error) throw answer;
  if (answer.status >= 400 && answer.status < 500) answer = await send(url, { ...response, blocks: [] });
  if (answer instanceof Error) throw answer;
  if (!answer.ok) throw new Error(`response_url: HTTP ${answer.status}`);
}

/** Send to a `response_url`, again where Slack says to wait or fails; gives the last outcome. */
async function send(url: string, response: Response): Promise<globalThis.Response | Error> {
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...response, mrkdwn: false }),
      signal: AbortSignal.timeout(PATIENCE.timeout),
      redirect: 'error',
    }).catch((cause: unknown) => cause as Error);
    const wait = waitBefore(answer);
    if (wait === null || attempt === PATIENCE.tries) return answer;
    await sleep(wait, undefined, { ref: false });
  }
}

/** Milliseconds to wait before trying again; null where trying again is of no use. */
function waitBefore(answer: globalThis.Response | Error): number | null {
  if (answer instanceof Error || answer.status >= 500) return 1000;
  if (answer.status !== 429) return null;
  const seconds = Number(answer.headers.get('retry-after'));
  return Math.min(PATIENCE.longestWait, Number.isFinite(seconds) ? seconds * 1000 : 1000);
}

const Refusal = z.object({ data: z.object({ error: z.string(), needed: z.string().optional() }) });

/** What Slack's API refused: its code (`not_in_channel`), and the scope it asks for; undefined for any other failure. */
export function refusalOf(error: unknown): { code: string; needed?: string | undefined } | undefined {
  const refusal = Refusal.safeParse(error).data?.data;
  return refusal && { code: refusal.error, needed: refusal.needed };
}

/** Word a failure in one line, without what was sent. */
export function reasonOf(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal) return refusal.needed ? `${refusal.code} (scope ${refusal.needed})` : refusal.code;
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').slice(0, 200);
}
