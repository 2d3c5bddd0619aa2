import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const Manifest = z.object({
  display_information: z.object({ name: z.string().max(35), description: z.string().max(140) }).loose(),
  features: z
    .object({
      app_home: z.object({ home_tab_enabled: z.boolean(), messages_tab_enabled: z.boolean() }).loose(),
      assistant_view: z.object({ assistant_description: z.string() }).loose(),
      shortcuts: z.array(z.object({ name: z.string().max(24), type: z.string(), callback_id: z.string() }).loose()),
      slash_commands: z.array(z.object({ command: z.string(), url: z.url().optional() }).loose()),
      unfurl_domains: z.array(z.string()).optional(),
    })
    .loose(),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z
    .object({
      event_subscriptions: z.object({ request_url: z.url().optional(), bot_events: z.array(z.string()) }),
      interactivity: z.object({ is_enabled: z.literal(true), request_url: z.url().optional() }),
      socket_mode_enabled: z.boolean(),
    })
    .loose(),
});
export type Manifest = z.infer<typeof Manifest>;

/** Read a manifest as Slack would. */
export function readManifest(text: string): Manifest {
  return Manifest.parse(parse(text));
}

/** The manifest that ships. */
export const manifest = readManifest(
  readFileSync(new URL('../../adapters/slack/manifest.yaml', import.meta.url), 'utf8'),
);

/** Scope that a method of the Web API asks for; null for none (docs.slack.dev/reference/methods). */
export const SCOPE_OF_METHOD: Readonly<Record<string, string | null>> = {
  'auth.test': null,
  'views.open': null,
  'views.push': null,
  'views.update': null,
  'views.publish': null,
  'chat.postMessage': 'chat:write',
  'chat.unfurl': 'links:write',
  'assistant.threads.setStatus': 'assistant:write',
  'assistant.threads.setTitle': 'assistant:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
};

/** Scope that a subscription asks for; null for none (docs.slack.dev/reference/events). */
export const SCOPE_OF_EVENT: Readonly<Record<string, string | null>> = {
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  assistant_thread_started: 'assistant:write',
  link_shared: 'links:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
};
