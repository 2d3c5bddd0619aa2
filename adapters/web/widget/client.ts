import type { AskResponse } from '../responses.js';

const PATIENCE = 20_000;
const A_MINUTE = 60;

/** Why nothing came back. */
export type Trouble =
  | { readonly kind: 'unreachable' | 'late' | 'broken' }
  /** Seconds to wait. */
  | { readonly kind: 'busy'; readonly seconds: number }
  /** In the service's own words. */
  | { readonly kind: 'refused'; readonly detail: string };

export type Outcome<Value> = { readonly value: Value } | { readonly trouble: Trouble };

/** The service's HTTP interface. No call ever throws. */
export interface Client {
  /** Ask a question, in the conversation of an earlier answer where there is one. */
  ask(question: string, conversation?: string): Promise<Outcome<AskResponse>>;
  /** Tell whether an answer was useful. */
  judge(exchange: string, useful: boolean): Promise<Outcome<unknown>>;
}

/** Call the service at an address without final slash; `patience` is in milliseconds. */
export function clientOf(service: string, send: typeof fetch = fetch, patience = PATIENCE): Client {
  const post = async (path: string, body: object): Promise<Outcome<unknown>> => {
    try {
      const response = await send(service + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        credentials: 'omit',
        signal: AbortSignal.timeout(patience),
      });
      if (!response.ok) return { trouble: await troubleIn(response) };
      return { value: response.status === 204 ? null : await response.json() };
    } catch (error) {
      return { trouble: { kind: kindOf(error) } };
    }
  };
  return {
    async ask(question, conversation) {
      const outcome = await post('/api/ask', conversation === undefined ? { question } : { question, conversation });
      if ('trouble' in outcome) return outcome;
      const value = outcome.value as AskResponse | null;
      // A gate between the visitor and the service may answer in its place.
      return value?.presentation ? { value } : { trouble: { kind: 'broken' } };
    },
    judge: (exchange, useful) => post('/api/feedback', { exchange, useful }),
  };
}

async function troubleIn(response: Response): Promise<Trouble> {
  if (response.status === 429)
    return { kind: 'busy', seconds: Number(response.headers.get('Retry-After')) || A_MINUTE };
  if (response.status >= 500) return { kind: 'broken' };
  const { detail } = (await response.json()) as { detail?: unknown };
  return typeof detail === 'string' ? { kind: 'refused', detail } : { kind: 'broken' };
}

function kindOf(error: unknown): 'unreachable' | 'late' | 'broken' {
  const { name } = error as Error;
  return name === 'TimeoutError' ? 'late' : name === 'SyntaxError' ? 'broken' : 'unreachable';
}
