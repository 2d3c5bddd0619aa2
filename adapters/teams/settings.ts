import type { Environment } from '../environment.js';

/** What identifies the bot at Microsoft: the registration (Entra ID), its secret, and the council's organisation. */
export interface Credentials {
  readonly appId: string;
  readonly secret: string;
  readonly tenant: string;
}

/** How the channel runs. Without credentials it talks to this machine only, to be tried with Microsoft's Playground. */
export interface TeamsSettings {
  readonly credentials: Credentials | null;
  /** Address of our pages, without final slash. */
  readonly publicUrl: string;
}

const NAMES = ['TEAMS_APP_ID', 'TEAMS_APP_SECRET', 'TEAMS_TENANT_ID', 'PUBLIC_URL'] as const;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/** Read the settings; a string is the reason why the channel is off, which names the variable to change. */
export function readSettings(environment: Environment): TeamsSettings | string {
  const { TEAMS_APP_ID, TEAMS_APP_SECRET, TEAMS_TENANT_ID, TEAMS_LOCAL, PUBLIC_URL } = environment;
  const given = TEAMS_APP_ID !== undefined || TEAMS_APP_SECRET !== undefined || TEAMS_TENANT_ID !== undefined;
  if (TEAMS_LOCAL)
    return given ? 'TEAMS_LOCAL is for trials without TEAMS_APP_ID: unset one of them' : local(environment);
  if (!given) return 'TEAMS_APP_ID is not set';
  if (!TEAMS_APP_ID || !TEAMS_APP_SECRET || !TEAMS_TENANT_ID || !PUBLIC_URL) {
    const missing = NAMES.filter((name) => !environment[name]);
    return `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set`;
  }
  if (!PUBLIC_URL.startsWith('https://')) return 'PUBLIC_URL must begin with https:// for Teams';
  const credentials = { appId: TEAMS_APP_ID, secret: TEAMS_APP_SECRET, tenant: TEAMS_TENANT_ID };
  return { credentials, publicUrl: PUBLIC_URL };
}

function local({ NODE_ENV, HOST, PORT, PUBLIC_URL }: Environment): TeamsSettings | string {
  if (NODE_ENV === 'production') return 'TEAMS_LOCAL is refused where NODE_ENV is production';
  if (!LOOPBACK.test(HOST)) return `TEAMS_LOCAL is refused where HOST is not 127.0.0.1`;
  return { credentials: null, publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}` };
}
