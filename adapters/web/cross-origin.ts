import cors from 'cors';
import type { RequestHandler } from 'express';

/** Let the pages of some websites, named by their origin, call the HTTP interface; a browser refuses the others. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  return cors({
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['Content-Type'],
    // How long to wait, after a refusal for too many requests.
    exposedHeaders: ['Retry-After'],
    maxAge: 7200,
  });
}
