import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import type { Message } from '../../adapters/teams/render.js';

export const APP_ID = '11111111-2222-4333-8444-555555555555';
export const APP_SECRET = 'stand-in~secret.value';
export const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
/** Where the Bot Service of Europe takes replies. */
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
const ISSUER = 'https://api.botframework.com';

/** A reply as it reached the Bot Service. */
export interface Sent {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: Message & Readonly<Record<string, unknown>>;
}

type Outage = (
  path: string,
) => { status: number; headers?: Record<string, string>; body?: unknown } | 'hangs up' | null;

/** What the stand-in holds and can be told. */
export interface Microsoft {
  readonly sent: Sent[];
  /** How many times tokens and keys were asked for. */
  readonly asked: { tokens: number; keys: number };
  /** Refuse, by path, until the end of the test. */
  refuse(outage: Outage): void;
  /** A token as the Bot Service signs it, with other claims or another key where they are given. */
  token(claims?: Record<string, unknown>, options?: TokenOptions): Promise<string>;
}

export interface TokenOptions {
  /** Sign with a key that nobody published, under the identifier of the published one. */
  readonly forged?: boolean;
  /** Seconds from now. */
  readonly expires?: number;
}

const OUR_HOSTS = /^(?:login\.botframework\.com|login\.microsoftonline\.com|smba\.trafficmanager\.net)$/;

/** Stand for Microsoft's servers on the loopback: what the SDK sends to their addresses, over TLS, comes here. */
export function useMicrosoft(): Microsoft {
  const sent: Sent[] = [];
  const asked = { tokens: 0, keys: 0 };
  let outage: Outage = () => null;
  let port = 0;
  let keys: Awaited<ReturnType<typeof makeKeys>>;
  const server = createServer((request, response) => void answer(request, response));
  beforeAll(async () => {
    keys = await makeKeys();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
    redirect(port);
  });
  afterEach(() => {
    sent.length = 0;
    outage = () => null;
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    server.closeAllConnections();
    server.close();
  });
  return {
    sent,
    asked,
    refuse: (refusal) => void (outage = refusal),
    token: (claims = {}, { forged = false, expires = 3600 } = {}) =>
      new SignJWT({ iss: ISSUER, aud: APP_ID, serviceurl: SERVICE_URL, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'published' })
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + expires)
        .sign(forged ? keys.foreign.privateKey : keys.published.privateKey),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0]!;
    const body = await text(request);
    const refusal = outage(path);
    if (refusal === 'hangs up') request.socket.destroy();
    else if (refusal) reply(response, refusal.status, refusal.body ?? {}, refusal.headers);
    else if (path.endsWith('/keys')) {
      asked.keys++;
      reply(response, 200, { keys: [{ ...keys.jwk, kid: 'published', use: 'sig', alg: 'RS256' }] });
    } else if (path.endsWith('/oauth2/v2.0/token')) {
      asked.tokens++;
      const isKnown = new URLSearchParams(body).get('client_secret') === APP_SECRET;
      if (isKnown) reply(response, 200, { token_type: 'Bearer', expires_in: 3599, access_token: 'token-of-the-bot' });
      else
        reply(response, 401, {
          error: 'invalid_client',
          error_description: 'AADSTS7000215: Invalid client secret provided.',
        });
    } else if (path.startsWith('/emea/v3/conversations/')) {
      const { authorization } = request.headers;
      sent.push({ path, authorization, activity: JSON.parse(body) as Sent['activity'] });
      reply(response, 201, { id: `reply-${sent.length}` });
    } else reply(response, 404, { error: path });
  }
}

async function makeKeys() {
  const published = await generateKeyPair('RS256', { extractable: true });
  const foreign = await generateKeyPair('RS256');
  return { published, foreign, jwk: await exportJWK(published.publicKey) };
}

function reply(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** The SDK asks for keys by `https.request`, for tokens and to send replies by `fetch`: both are led to a port here. */
function redirect(port: number): void {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!OUR_HOSTS.test(url.hostname)) return fetch(input, init);
    return fetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, init);
  });
  const request = https.request.bind(https);
  vi.spyOn(https, 'request').mockImplementation(((options: https.RequestOptions, listener: () => void) => {
    if (!OUR_HOSTS.test(options.hostname ?? '')) return request(options, listener);
    return httpRequest({ ...options, hostname: '127.0.0.1', port, protocol: 'http:' }, listener);
  }) as typeof https.request);
}
