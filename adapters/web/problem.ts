import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { errorPage, sendPage } from './page.js';

const TITLES: Readonly<Record<number, readonly [title: string, detail: string]>> = {
  400: ['Requête incorrecte', 'La requête est mal formée.'],
  404: ['Introuvable', 'Il n’y a rien à cette adresse.'],
  405: ['Méthode non permise', 'Cette adresse ne répond pas à cette méthode.'],
  413: ['Requête trop longue', 'La requête dépasse 16 Ko.'],
  415: [
    'Format non pris en charge',
    'Le corps de la requête doit être en JSON (Content-Type: application/json), UTF-8, sans compression.',
  ],
  429: ['Trop de requêtes', 'Patientez une minute avant de réessayer.'],
  500: ['Erreur du serveur', 'Une erreur est survenue. Réessayez plus tard.'],
};

/** Refuse a request in French: problem+json (RFC 9457) under `/api`, a page elsewhere. */
export function refuse(response: Response, status: number, detail?: string): void {
  const [title, usual] = TITLES[status] ?? TITLES[status < 500 ? 400 : 500]!;
  response.status(status);
  if (response.req.originalUrl.startsWith('/api/'))
    response
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', title, status, detail: detail ?? usual }));
  else sendPage(response, errorPage(title, detail ?? usual));
}

/** Check data from outside, or refuse it with the reasons in French; null when it was refused. */
export function checked<Shape extends z.ZodType>(
  shape: Shape,
  data: unknown,
  response: Response,
): z.output<Shape> | null {
  const read = shape.safeParse(data, { error: z.locales.fr().localeError });
  if (read.success) return read.data;
  const reasons = read.error.issues.map(({ path, message }) =>
    path.length > 0 ? `« ${path.join('.')} » : ${message}` : message,
  );
  refuse(response, 400, `${reasons.join(' ; ')}.`);
  return null;
}

/** Answer what no route takes. */
export const notFound: RequestHandler = (_request, response) => {
  refuse(response, 404);
};

/** Turn what was thrown into a refusal; what is our fault goes to the log, never to the client. */
export const onError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = z.object({ status: z.int().min(400).max(499) }).safeParse(error).data?.status ?? 500;
  if (status === 500) console.error(error);
  refuse(
    response,
    status,
    status === 400 && response.req.method === 'POST' ? 'Le corps de la requête n’est pas du JSON valide.' : undefined,
  );
};
