import { AuthType, CloudAdapter, OutboundHostValidator, type AuthConfiguration } from '@microsoft/agents-hosting';
import type { Credentials } from './settings.js';

/** Hosts of the Bot Service, which name where replies go; an entry covers what is under it. */
const BOT_SERVICE = ['smba.trafficmanager.net', 'botframework.com', 'teams.microsoft.com'];
const THIS_MACHINE = ['127.0.0.1', 'localhost', '[::1]'];
const CONNECTION = 'teams';

/**
 * Make the adapter that checks who calls and sends replies. It is given all its settings, so that variables of the
 * environment meant for the SDK change nothing.
 */
export function connect(credentials: Credentials | null): CloudAdapter {
  const hosts = credentials ? BOT_SERVICE : THIS_MACHINE;
  return new CloudAdapter(
    configurationOf(credentials),
    undefined,
    undefined,
    { emitStackTrace: false, validateServiceUrl: true },
    new OutboundHostValidator({ enabled: true, includeDefaultMicrosoftHosts: false, hosts }),
  );
}

function configurationOf(credentials: Credentials | null): AuthConfiguration {
  if (!credentials) return { clientId: '', clientSecret: '', tenantId: '' };
  const connection: AuthConfiguration = {
    authType: AuthType.ClientSecret,
    clientId: credentials.appId,
    clientSecret: credentials.secret,
    tenantId: credentials.tenant,
    // Off by default in the SDK: without it a token of any organisation would do.
    validateIssuer: true,
  };
  return {
    connections: new Map([[CONNECTION, connection]]),
    connectionsMap: [{ serviceUrl: '*', connection: CONNECTION }],
  };
}

/** Ask Microsoft for a token, as every reply does; rejects where the credentials are wrong or Microsoft is out of reach. */
export async function checkCredentials(adapter: CloudAdapter): Promise<void> {
  await adapter.connectionManager.getDefaultConnection().getAccessToken('https://api.botframework.com');
}
