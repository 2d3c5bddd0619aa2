import type { Express, Response } from 'express';
import type { Act } from '../../src/records/index.js';
import type { Original, Originals } from '../storage/originals.js';
import { pageAt } from '../wording.js';
import { refuse } from './problem.js';
import { route } from './route.js';

const GONE = 'Ce document n’est pas, ou n’est plus, parmi ceux dont viennent les actes.';
/** A reader of PDF is a page of its own, with its own styles; nothing else may run in it. */
const PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const OTHER_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Serve the documents that acts come from, at an address made of the digest that the act names. */
export function mountOriginals(app: Express, originals: Originals): void {
  route(app, '/documents/:sha256/:file', (request, response, next) => {
    const { sha256 = '', file } = request.params;
    if (originals.nameOf(sha256) !== file) {
      refuse(response, 404, GONE);
      return;
    }
    originals.open(sha256).then((original) => {
      if (original) send(response, original);
      else refuse(response, 404, GONE);
    }, next);
  });
}

/** Only a PDF opens in the browser: whatever else a council publishes is saved, so that no page of its runs as ours. */
function send(response: Response, original: Original): void {
  const isPdf = original.file.toLowerCase().endsWith('.pdf');
  const options = { headers: { 'Cache-Control': 'public, max-age=3600' }, dotfiles: 'allow' as const };
  response.attachment(original.file);
  if (isPdf)
    response.set('Content-Disposition', String(response.get('Content-Disposition')).replace('attachment', 'inline'));
  response.type(isPdf ? 'application/pdf' : 'application/octet-stream');
  response.set('Content-Security-Policy', isPdf ? PDF_POLICY : OTHER_POLICY);
  if ('path' in original) response.sendFile(original.path, options);
  else response.set(options.headers).send(original.bytes);
}

/** Address of the original of an act, at the page of an offset of its text where pages are known; null where there is none. */
export function originalAddress(act: Act, offset: number, originals: Originals): string | null {
  const { url, sha256 } = act.document;
  const file = originals.nameOf(sha256);
  const address = url ?? (file === undefined ? null : `/documents/${sha256}/${encodeURIComponent(file)}`);
  const page = pageAt(act, offset);
  return address !== null && page !== null ? `${address}#page=${page}` : address;
}
