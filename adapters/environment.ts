import { existsSync } from 'node:fs';
import { z } from 'zod';
import { isSiret } from '../src/opendata/scdl-check.js';

const identifier = z
  .guid('an identifier such as 00000000-0000-0000-0000-000000000000')
  .transform((value) => value.toLowerCase());

const url = z
  .url({ protocol: /^https?$/, message: 'an address such as https://greffier.example.fr' })
  .transform((address) => address.replace(/\/+$/, ''));

/** Websites by their origin, separated by commas; a final slash is left out. */
const origins = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim().replace(/\/$/, '')))
  .refine((list) => list.every(isOrigin), 'websites such as https://www.example.fr, without path, separated by commas');

const contact = z.union([z.email(), url], 'an e-mail address, or the address of a page');

/** A line of words. */
const notice = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}]{1,200}$/u, 'one line of 200 characters at most');

/** A key or a token: it may go in an HTTP header. */
const secret = z.string().regex(/^[!-~]+$/, 'letters, figures and signs, without space');

/** What the environment may set; an empty value counts as not set. `.env.example` documents each. */
export const Environment = z.object({
  PORT: z.coerce.number('a port is a number from 0 to 65535').int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: url.optional(),
  ALLOWED_ORIGINS: origins.default([]),
  CONTACT: contact.optional(),
  NOTICE: notice.optional(),
  SIRET: z.string().refine(isSiret, 'the 14 digits of a SIRET').optional(),
  RATE_LIMIT: z.coerce.number('a number of requests a minute').int().min(1).default(300),
  TRUST_PROXY: z.coerce.number('a number of proxies, 0 for none').int().min(0).max(10).default(0),
  LEXICON: z.string().optional(),
  JOURNAL: z.string().default('journal'),
  JOURNAL_MONTHS: z.coerce.number('a number of months, 1 to 36').int().min(1).max(36).default(6),
  SLACK_BOT_TOKEN: secret.optional(),
  SLACK_SIGNING_SECRET: secret.optional(),
  SLACK_APP_TOKEN: secret.optional(),
  SLACK_API_URL: url.default('https://slack.com/api'),
  TEAMS_APP_ID: identifier.optional(),
  TEAMS_APP_SECRET: secret.optional(),
  TEAMS_TENANT_ID: identifier.optional(),
  TEAMS_LOCAL: z.stringbool({ error: '1 or 0' }).default(false),
  NODE_ENV: z.string().optional(),
});
export type Environment = z.infer<typeof Environment>;

/** Values of these are never written anywhere. */
const SECRET = /(?:TOKEN|SECRET|PASSWORD)$/;

/** Read and check the environment; throws an `Error` of one line that names each bad variable. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = Environment.safeParse(given);
  if (read.success) return read.data;
  const reasons = read.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return `${name}${SECRET.test(name) ? '' : `=${given[name] ?? ''}`} (${issue.message})`;
  });
  throw new Error(`bad environment: ${reasons.join(', ')}`);
}

/** Read the process's environment, completed by the `.env` file of the working folder where there is one. */
export function loadEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readEnvironment(process.env);
}

function isOrigin(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address) && new URL(address).origin === address;
}
