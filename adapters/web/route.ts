import type { Express, NextFunction, Request, RequestHandler, Response } from 'express';
import { refuse } from './problem.js';

/** Answer GET and HEAD at an address, and refuse every other method there. */
export function route(
  app: Express,
  path: string,
  handler: (request: Request<Record<string, string>>, response: Response, next: NextFunction) => void,
): void {
  app.route(path).get(handler).all(onlyMethods('GET', 'HEAD'));
}

/** Refuse the methods that a known address does not take. */
export function onlyMethods(...methods: readonly string[]): RequestHandler {
  return (_request, response) => {
    response.set('Allow', methods.join(', '));
    refuse(response, 405);
  };
}
