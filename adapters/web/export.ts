import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Express } from 'express';
import { z } from 'zod';
import type { Corpus } from '../../src/corpus/index.js';
import type { ScdlTerms } from '../../src/opendata/to-scdl.js';
import { selecting } from '../../src/opendata/selection.js';
import { IsoDate, type Act } from '../../src/records/index.js';
import type { Desk } from '../desk/desk.js';
import { exported, EXPORT_TYPES, type ExportFormat } from '../opendata/export.js';
import { checked, refuse } from './problem.js';
import { route } from './route.js';

/** The addresses under `/api/export/`, with the form that each gives and the name under which it is saved. */
export const EXPORTS: Readonly<Record<string, { readonly format: ExportFormat; readonly file: string }>> = {
  'scdl.csv': { format: 'scdl', file: 'deliberations-scdl.csv' },
  csv: { format: 'csv', file: 'actes.csv' },
  json: { format: 'json', file: 'actes.json' },
  jsonl: { format: 'jsonl', file: 'actes.jsonl' },
};

const Words = z.string().trim().min(1).max(200).optional();
const Several = z.union([z.string(), z.array(z.string()).max(1000)]).optional();

/** Query of an export: which acts to take; a condition left out takes all, one misspelled must not. */
export const ExportQuery = z.strictObject({
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  theme: Words,
  rapporteur: Words,
  assembly: Words,
  outcome: z.enum(['adopted', 'rejected', 'postponed', 'noted']).optional(),
  number: Several,
  id: Several,
});

/** Give out the acts selected, as they are read: a large corpus never stands whole in memory. */
export function mountExport(app: Express, desk: Desk, terms: ScdlTerms): void {
  route(app, '/api/export/:name', (request, response, next) => {
    const name = request.params.name ?? '';
    const form = Object.hasOwn(EXPORTS, name) ? EXPORTS[name] : undefined;
    if (!form) {
      refuse(response, 404, `Les formats d’export sont : ${Object.keys(EXPORTS).join(', ')}.`);
      return;
    }
    const query = checked(ExportQuery, request.query, response);
    if (!query) return;
    const { number, id, ...conditions } = query;
    const selects = selecting({ ...conditions, numbers: listOf(number), ids: listOf(id) });
    response.attachment(form.file).type(EXPORT_TYPES[form.format]);
    const { corpus } = desk;
    const pieces = exported(form.format, actsOf(corpus, corpus.summaries.filter(selects)), terms);
    pipeline(Readable.from(pieces), response).catch((cause: unknown) => {
      // A client that leaves half-way is no fault of ours.
      if (!response.destroyed) next(cause);
    });
  });
}

function* actsOf(corpus: Corpus, summaries: Corpus['summaries']): Generator<Act> {
  for (const { id } of summaries) yield corpus.act(id)!;
}

function listOf(given: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof given === 'string' ? [given] : given;
}
