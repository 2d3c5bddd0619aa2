import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** A website of another origin, as strict as one can be, that embeds the widget on every page. */
export interface ForeignSite {
  readonly origin: () => string;
  /** Put markup into the body of its pages. */
  body: string;
}

/** Serve one for the tests of a file; `service` gives the address of the bot once it listens. */
export function serveForeignSite(service: () => string): ForeignSite {
  let origin = '';
  const site: ForeignSite = { origin: () => origin, body: '' };
  const server = createServer((request, response) => {
    if (request.url === '/style.css') {
      response.setHeader('Content-Type', 'text/css');
      response.end(
        'body { font: 30px/3 fantasy; letter-spacing: 1em } button, input, h2 { display: none; color: red }',
      );
      return;
    }
    const policy = [
      "default-src 'none'",
      "style-src 'self'",
      `script-src ${service()}`,
      `connect-src ${service()}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ];
    response.setHeader('Content-Security-Policy', policy.join('; '));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="fr"><title>Ville</title><link rel="stylesheet" href="/style.css">
      <script src="${service()}/widget.js" defer></script>
      <main><h1>Ville</h1><a id="before" href="#">avant</a>${site.body}<a id="after" href="#">après</a></main></html>`);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return site;
}
