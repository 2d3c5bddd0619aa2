import { readFileSync } from 'node:fs';

const EXAMPLE = 'https://greffier.example.fr';
/** What only a service that Slack calls declares. */
const CALLED = /^ *(?:request_url|url): .*\n/gm;
/** What only a service whose pages have an address declares. */
const DOMAINS = /^ *unfurl_domains:\n(?: *- .*\n)+/m;

/** Where the app of a manifest is served. */
export interface Served {
  /** Its public address, without final slash; empty in Socket Mode where there is none: links don't unfold then. */
  readonly publicUrl: string;
  readonly isSocketMode: boolean;
}

/** Write the manifest that ships for one service, ready to be pasted in Slack. */
export function manifestFor({ publicUrl, isSocketMode }: Served): string {
  const shipped = readFileSync(new URL('manifest.yaml', import.meta.url), 'utf8');
  const byWay = isSocketMode
    ? shipped.replace(CALLED, '').replace('socket_mode_enabled: false', 'socket_mode_enabled: true')
    : shipped;
  if (publicUrl === '') return byWay.replace(DOMAINS, '');
  return byWay.replaceAll(EXAMPLE, publicUrl).replaceAll(new URL(EXAMPLE).host, new URL(publicUrl).hostname);
}
