import { SEARCH_PARAMETER } from './receive.js';

/** Version of Microsoft's schema that the manifest follows. */
export const MANIFEST_VERSION = '1.22';

export interface ManifestOptions {
  /** The registration of the bot, also the identifier of the app. */
  readonly appId: string;
  /** Address of our pages, in https, without final slash. */
  readonly publicUrl: string;
  /** Of the project: three numbers. */
  readonly version: string;
}

const COMMANDS = [
  { title: 'Que sais-tu faire ?', description: 'Ce à quoi Greffier répond, et sur quels actes.' },
  { title: 'Quels actes connais-tu ?', description: 'La liste des actes, par séance.' },
  { title: 'oublie', description: 'Efface la conversation tout de suite.' },
];

/** Write the manifest of the Teams app: a bot for every kind of chat, and a search of acts in the compose box. */
export function manifestFor({ appId, publicUrl, version }: ManifestOptions): object {
  const question = (words: string): string => `${publicUrl}/?q=${encodeURIComponent(words)}`;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version,
    id: appId,
    localizationInfo: { defaultLanguageTag: 'fr' },
    name: { short: 'Greffier', full: 'Greffier, les délibérations du conseil' },
    description: {
      short: 'Répond aux questions sur les délibérations, en citant l’acte.',
      full: 'Greffier répond en français aux questions sur les actes du conseil et prouve chaque réponse avec les mots de l’acte : le passage cité, sa ligne, un lien vers la page où il est surligné. Ce que l’acte ne dit pas, Greffier le dit aussi. Il n’y a pas d’intelligence artificielle générative derrière, et rien n’est gardé de qui pose les questions.',
    },
    developer: {
      name: 'Greffier',
      websiteUrl: publicUrl,
      privacyUrl: question('Gardes-tu mes données ?'),
      termsOfUseUrl: question('Que sais-tu faire ?'),
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1c3f75',
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team', 'groupChat'],
        // In a personal chat these would stand in the place of the welcome.
        commandLists: [{ scopes: ['team', 'groupChat'], commands: COMMANDS }],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          {
            id: 'chercherActe',
            type: 'query',
            context: ['compose', 'commandBox'],
            title: 'Chercher un acte',
            description: 'Trouve un acte et insère sa carte dans le message.',
            initialRun: true,
            parameters: [
              {
                name: SEARCH_PARAMETER,
                title: 'Mots de l’acte',
                description: 'Numéro, sujet, rapporteur ou date de séance',
                inputType: 'text',
              },
            ],
          },
        ],
        messageHandlers: [{ type: 'link', value: { domains: [new URL(publicUrl).hostname] } }],
      },
    ],
    defaultInstallScope: 'personal',
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [new URL(publicUrl).hostname],
  };
}
