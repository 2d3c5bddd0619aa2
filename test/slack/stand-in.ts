import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { types } from '@slack/bolt';
import { WebSocketServer, type WebSocket } from 'ws';
import { manifest, SCOPE_OF_METHOD } from './manifest.js';
import { breachesOf } from './reading.js';
import { until } from './until.js';

export const BOT_TOKEN = 'xoxb-stand-in-1234';
export const APP_TOKEN = 'xapp-stand-in-1234';

/** A call that reached Slack: its method and its arguments, those in JSON read. */
export interface Call {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>> & {
    readonly blocks?: types.KnownBlock[];
    readonly view?: types.View;
  };
  /** When it arrived, in milliseconds. */
  readonly at: number;
}

/** How Slack answers one call out of the ordinary. */
export interface Upset {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: object;
  /** Resolves when the answer may leave. */
  readonly after?: Promise<unknown>;
}

/** A stand-in of Slack's servers: the Web API, the `response_url`s, and the socket of Socket Mode. */
export class StandIn {
  /** Every call so far, and every post to a `response_url` (its method is `response`). */
  readonly calls: Call[] = [];
  readonly #taken = new Set<Call>();
  readonly #upsets = new Map<string, Upset[]>();
  readonly #server: Server = createServer((request, response) => {
    void this.#answer(request, response);
  });
  readonly #sockets = new WebSocketServer({ noServer: true });

  constructor() {
    this.#server.on('upgrade', (request, socket, head) => {
      this.#sockets.handleUpgrade(request, socket, head, (opened) => {
        opened.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
        this.#sockets.emit('connection', opened);
      });
    });
  }

  /** Begin to listen, on a port of its own unless one is given. */
  async listen(port = 0): Promise<this> {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  responseUrl(): string {
    return `http://127.0.0.1:${this.port}/response/T1/1`;
  }

  /** Answer the next call of a method otherwise. */
  upset(method: string, upset: Upset): void {
    this.#upsets.set(method, [...(this.#upsets.get(method) ?? []), upset]);
  }

  /** Wait for the next call of a method, into a channel where one is given, that was not yet taken. */
  async next(method: string, channel?: string): Promise<Call['args']> {
    const call = await until(
      () =>
        this.calls.find(
          (one) => one.method === method && (channel ?? one.args.channel) === one.args.channel && !this.#taken.has(one),
        ),
      () => `no call of ${method}, only of: ${this.calls.map((one) => one.method).join(' ')}`,
    );
    this.#taken.add(call);
    return call.args;
  }

  /** Wait for the socket that the app opens. */
  async socket(): Promise<WebSocket> {
    const [open] = [...this.#sockets.clients].filter(({ readyState }) => readyState === 1);
    if (open) return open;
    const [opened] = (await once(this.#sockets, 'connection')) as [WebSocket];
    return opened;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isResponse = request.url?.startsWith('/response/') ?? false;
    const body = await text(request);
    const method = isResponse ? 'response' : (request.url ?? '').replace('/api/', '');
    const call = {
      method,
      args: isResponse ? (JSON.parse(body) as Call['args']) : readForm(request, body),
      at: Date.now(),
    };
    this.calls.push(call);
    const upset = this.#upsets.get(method)?.shift();
    await upset?.after;
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const answer = upset?.body ?? (isResponse ? { ok: true } : this.#reply(call, token));
    response.writeHead(upset?.status ?? 200, { 'content-type': 'application/json', ...upset?.headers });
    response.end(JSON.stringify(answer));
  }

  #reply({ method, args }: Call, token: string): object {
    if (token !== (method === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN))
      return { ok: false, error: token === '' ? 'not_authed' : 'invalid_auth' };
    if (method === 'apps.connections.open') return { ok: true, url: `ws://127.0.0.1:${this.port}/link` };
    const scope = SCOPE_OF_METHOD[method];
    if (scope === undefined) return { ok: false, error: 'unknown_method' };
    if (scope !== null && !manifest.oauth_config.scopes.bot.includes(scope))
      return { ok: false, error: 'missing_scope', needed: scope };
    const [breach] = [
      ...breachesOf(args.blocks ?? [], 'message'),
      ...breachesOf((args.view?.blocks ?? []) as types.KnownBlock[], 'view'),
    ];
    if (breach) return { ok: false, error: 'invalid_blocks', response_metadata: { messages: [breach] } };
    if (method === 'auth.test')
      return { ok: true, team: 'Mairie', team_id: 'T1', user: 'greffier', user_id: 'UBOT', bot_id: 'BBOT' };
    return { ok: true, channel: args.channel, ts: '1700000000.000900', view: { id: 'V1' } };
  }
}

/** Read a body as Slack's API gets it: form-urlencoded, what is composed being JSON in a field. */
function readForm(request: IncomingMessage, body: string): Call['args'] {
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/x-www-form-urlencoded')
    throw new Error(`Slack gets forms, not ${request.headers['content-type'] ?? 'nothing'}`);
  const composed = new Set(['blocks', 'view', 'unfurls', 'prompts']);
  const fields = [...new URLSearchParams(body)].map(([name, value]) => [
    name,
    composed.has(name) ? (JSON.parse(value) as unknown) : value,
  ]);
  return Object.fromEntries(fields) as Call['args'];
}
