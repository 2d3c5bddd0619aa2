import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { builtWidget } from '../project.js';
import { route } from './route.js';

const ASSETS = fileURLToPath(new URL('public', import.meta.url));

/** Serve the style sheets and images of our pages, and the widget to any page of any website. */
export function mountFiles(app: Express): void {
  app.use('/assets', express.static(ASSETS, { maxAge: '1h', index: false, redirect: false }));
  route(app, '/widget.js', (request, response) => {
    const isCompressed = request.acceptsEncodings('gzip') === 'gzip';
    response
      .type('js')
      .vary('Accept-Encoding')
      .set({
        'Cache-Control': 'public, max-age=3600',
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        ...(isCompressed && { 'Content-Encoding': 'gzip' }),
      })
      .sendFile(isCompressed ? `${builtWidget}.gz` : builtWidget);
  });
}
