import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Channel } from '../channel.js';
import { loadEnvironment, type Environment } from '../environment.js';
import { journalFolder, purgeJournal, type JournalFolder } from '../storage/journal-folder.js';
import { todayInParis } from '../today.js';
import { Failure, reasonOf } from './failure.js';
import { loadGreffier } from './load-corpus.js';
import { print, warn } from './output.js';

const A_DAY = 24 * 60 * 60 * 1000;

export interface ServeOptions {
  readonly corpus: readonly string[];
  readonly lexicon?: string;
}

/** Serve every channel until a signal ends the process. */
export async function serveCommand({ corpus, lexicon }: ServeOptions): Promise<void> {
  const environment = loadEnvironment();
  const [{ createService, listen, stopOnSignal }, greffier] = await Promise.all([
    import('../server.js'),
    loadGreffier(corpus, lexicon ?? environment.LEXICON),
  ]);
  const journal = openJournal(environment);
  const { app, channels } = createService(greffier, environment, { log: warn, ...(journal && { journal }) });
  const server = await listen(app, environment).catch((cause: unknown) => {
    throw cannotListen(environment, cause);
  });
  stopOnSignal(server, async () => {
    await Promise.all(channels.map((channel) => channel.stop()));
    await journal?.settle();
  });
  print(`Greffier listens on ${addressOf(server)} (acts: ${greffier.corpus.size})`);
  await Promise.all(channels.map(startChannel));
}

async function startChannel(channel: Channel): Promise<void> {
  print(`${channel.name}: ${channel.state}`);
  await channel.start();
}

/** Open the journal, and purge it now and once a day; null where it is off. */
function openJournal({ JOURNAL, JOURNAL_MONTHS }: Environment): JournalFolder | null {
  if (JOURNAL === 'off') return null;
  const purge = (): void => {
    purgeJournal(JOURNAL, todayInParis(), JOURNAL_MONTHS).catch((cause: unknown) => {
      warn(`the journal cannot be purged: ${reasonOf(cause)}`);
    });
  };
  purge();
  setInterval(purge, A_DAY).unref();
  return journalFolder(JOURNAL, warn);
}

function addressOf(server: Server): string {
  const { address, port } = server.address() as AddressInfo;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}

function cannotListen({ HOST, PORT }: Environment, cause: unknown): Failure {
  const inUse = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const place = `${HOST}:${PORT}`;
  const reason = inUse
    ? `${place} is already in use; choose another PORT`
    : `cannot listen on ${place}: ${reasonOf(cause)}`;
  return new Failure(reason, 1, cause);
}
