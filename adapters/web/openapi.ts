import { z } from 'zod';
import { Act } from '../../src/records/index.js';
import { EXPORTS, ExportQuery } from './export.js';
import { ActList, AskResponse, Problem } from './responses.js';
import { AskRequest, Opinion } from './receive.js';

const schemas = { Act, ActList, AskRequest, AskResponse, Opinion, Problem };

const json = (name: keyof typeof schemas, type = 'application/json') => ({
  [type]: { schema: { $ref: `#/components/schemas/${name}` } },
});
const ok = (name: keyof typeof schemas, description: string) => ({ description, content: json(name) });
const problem = (description: string) => ({ description, content: json('Problem', 'application/problem+json') });
const query = (name: string, schema: object, description: string) => ({ name, in: 'query', schema, description });

/** Describe the HTTP interface as an OpenAPI 3.1 document, its shapes taken from the schemas that check the data. */
export function openApiDocument(version: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Greffier',
      version,
      description: 'Questions en français sur des délibérations, réponses prouvées.',
    },
    paths: {
      '/api/ask': { post: askOperation },
      '/api/feedback': { post: feedbackOperation },
      '/api/acts': { get: listOperation },
      '/api/acts/{id}': { get: actOperation },
      '/api/export/{name}': { get: exportOperation },
      '/healthz': { get: { summary: 'Le service répond', responses: { 200: { description: 'Il répond.' } } } },
    },
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, shape]) => [name, jsonSchemaOf(shape)])),
    },
  };
}

const askOperation = {
  summary: 'Poser une question',
  description:
    'La réponse porte le résultat de « greffier ask --format json », et dans « presentation » la même réponse prête à être montrée.',
  requestBody: { required: true, content: json('AskRequest') },
  responses: {
    200: {
      description: 'La réponse, l’identifiant avec lequel poursuivre la conversation et celui qu’un avis rappelle.',
      content: json('AskResponse'),
    },
    400: problem('Corps incorrect.'),
    413: problem('Corps de plus de 16 Ko.'),
    415: problem('Corps qui n’est pas du JSON.'),
    429: problem('Trop de requêtes.'),
  },
};

const feedbackOperation = {
  summary: 'Dire si une réponse a été utile',
  requestBody: { required: true, content: json('Opinion') },
  responses: {
    204: { description: 'L’avis est noté, sans identité.' },
    400: problem('Corps incorrect.'),
    404: problem('Réponse trop ancienne.'),
  },
};

const listOperation = {
  summary: 'Lister les actes, du plus récent au plus ancien',
  parameters: [
    query('page', { type: 'integer', minimum: 1, default: 1 }, 'Page, à partir de 1'),
    query('size', { type: 'integer', minimum: 1, maximum: 100, default: 50 }, 'Actes par page'),
  ],
  responses: { 200: ok('ActList', 'Une page d’actes.'), 400: problem('Page incorrecte.') },
};

const actOperation = {
  summary: 'Lire un acte',
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
  responses: { 200: ok('Act', 'L’acte.'), 404: problem('Acte inconnu.') },
};

const EXPORT_CONDITIONS: Readonly<Record<keyof typeof ExportQuery.shape, string>> = {
  from: 'Séances à partir de cette date',
  to: 'Séances jusqu’à cette date comprise',
  theme: 'Mots du thème',
  rapporteur: 'Mots du nom du rapporteur',
  assembly: 'Mots du nom de l’assemblée',
  outcome: 'Résultat du vote',
  number: 'Numéro d’acte, dans toute écriture ; se répète',
  id: 'Identifiant d’acte ; se répète',
};

const exportOperation = {
  summary: 'Exporter des actes',
  description:
    'Le format « scdl.csv » suit le modèle SCDL « délibérations » 2.1.5 : délibérations adoptées, sans les présents, le rapporteur ni le texte, pour lesquels il n’a pas de colonne. « csv » est un tableau pour tableur (point-virgule, UTF-8).',
  parameters: [
    { name: 'name', in: 'path', required: true, schema: { enum: Object.keys(EXPORTS) } },
    ...Object.entries(EXPORT_CONDITIONS).map(([name, description]) =>
      query(name, jsonSchemaOf(ExportQuery.shape[name as keyof typeof EXPORT_CONDITIONS]), description),
    ),
  ],
  responses: {
    200: {
      description: 'Les actes, du plus ancien au plus récent.',
      content: {
        'text/csv': { schema: { type: 'string' } },
        'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Act' } } },
        'application/x-ndjson': { schema: { type: 'string' } },
      },
    },
    400: problem('Condition incorrecte.'),
    404: problem('Format inconnu.'),
  },
};

// OpenAPI 3.1 names the dialect once for the whole document.
function jsonSchemaOf(shape: z.ZodType): object {
  return { ...z.toJSONSchema(shape, { io: 'input' }), $schema: undefined };
}
