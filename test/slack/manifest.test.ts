import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../adapters/slack/manifest.js';
import { SLACK_PATH } from '../../adapters/slack/mount.js';
import { Message } from '../../adapters/slack/receive.js';
import { manifest, readManifest, SCOPE_OF_EVENT, SCOPE_OF_METHOD } from './manifest.js';

const folder = new URL('../../adapters/slack/', import.meta.url);
const source = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** What the code names in calls of this form, each once. */
function named(pattern: RegExp): string[] {
  return [...new Set([...source.matchAll(pattern)].map(([, name]) => name!))].sort();
}

const KINDS: Readonly<Record<string, string>> = { channel: 'channels', group: 'groups', im: 'im', mpim: 'mpim' };
const events = named(/\bapp\.event\('(\w+)'/g).flatMap((event) =>
  event === 'message' ? Message.shape.channel_type.options.map((kind) => `message.${KINDS[kind]!}`) : [event],
);
const methods = named(/\b(?:client|WebClient\([^)]*\))\.((?:\w+\.)+\w+)\(/g);
const commands = named(/\bapp\.command\('([^']+)'/g);
const shortcuts = named(/\bapp\.shortcut\('([^']+)'/g);

describe('the manifest declares what the code does, no more', () => {
  test('events', () => {
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(events.toSorted());
  });

  test('commands and shortcuts', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(commands);
    expect(manifest.features.shortcuts.map((one) => one.callback_id)).toEqual(shortcuts);
  });

  test('scopes', () => {
    expect(methods).toContain('auth.test');
    const needed = new Set<string | null | undefined>([
      ...methods.map((method) => SCOPE_OF_METHOD[method]),
      ...events.map((event) => SCOPE_OF_EVENT[event]),
      'commands',
    ]);
    needed.delete(null);
    expect([...needed].sort()).toEqual(manifest.oauth_config.scopes.bot.toSorted());
  });

  test('addresses', () => {
    const { interactivity, event_subscriptions: subscriptions } = manifest.settings;
    for (const url of [interactivity.request_url, subscriptions.request_url, manifest.features.slash_commands[0]!.url])
      expect(new URL(url!).pathname).toBe(SLACK_PATH);
  });
});

describe('the manifest of a service', () => {
  test('called by HTTP has its address and its domain everywhere', () => {
    const text = manifestFor({ publicUrl: 'https://actes.ville.example:8443/g', isSocketMode: false });
    const { settings, features } = readManifest(text);
    expect(settings.event_subscriptions.request_url).toBe('https://actes.ville.example:8443/g/slack/events');
    expect(features.unfurl_domains).toEqual(['actes.ville.example']);
    expect(text).not.toContain('greffier.example.fr');
  });

  test('in Socket Mode is called nowhere', () => {
    const { settings, features } = readManifest(manifestFor({ publicUrl: 'https://a.example', isSocketMode: true }));
    expect(settings.socket_mode_enabled).toBe(true);
    expect(settings.event_subscriptions.request_url).toBeUndefined();
    expect(features.slash_commands[0]!.url).toBeUndefined();
    expect(features.unfurl_domains).toEqual(['a.example']);
  });

  test('without an address unfolds no link', () => {
    const text = manifestFor({ publicUrl: '', isSocketMode: true });
    expect(readManifest(text).features.unfurl_domains).toBeUndefined();
    expect(text).not.toContain('greffier.example.fr');
  });
});
