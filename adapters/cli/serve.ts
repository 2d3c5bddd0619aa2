import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Channel } from '../channel.js';
import { loadEnvironment, type Environment } from '../environment.js';
import { savedCorpusAt } from '../storage/corpus-folder.js';
import { journalFolder, purgeJournal, type JournalFolder } from '../storage/journal-folder.js';
import { todayInParis } from '../today.js';
import { Failure, reasonOf } from './failure.js';
import { followCorpus } from './follow-corpus.js';
import { loadCorpus, type Loaded } from './load-corpus.js';
import { print, warn } from './output.js';

const A_DAY = 24 * 60 * 60 * 1000;

export interface ServeOptions {
  readonly corpus: readonly string[];
  readonly lexicon?: string;
}

/** Serve every channel until a signal ends the process. */
export async function serveCommand({ corpus, lexicon }: ServeOptions): Promise<void> {
  const environment = loadEnvironment();
  await serve(await loadServed(corpus, lexicon ?? environment.LEXICON), environment);
}

/** Serve what is loaded, as the environment says, until a signal ends the process. */
export async function serve(
  { greffier, originals }: Pick<Loaded, 'greffier' | 'originals'>,
  environment: Environment,
): Promise<void> {
  const { createService, listen, stopOnSignal } = await import('../server.js');
  const journal = openJournal(environment);
  const { app, channels } = createService(greffier, environment, { originals, log: warn, ...(journal && { journal }) });
  const server = await listen(app, environment).catch((cause: unknown) => {
    throw cannotListen(environment, cause);
  });
  stopOnSignal(server, async (answered) => {
    await Promise.all([answered, ...channels.map((channel) => channel.stop())]);
    await journal?.settle();
  });
  print(`Greffier listens on ${addressOf(server)} (acts: ${greffier.corpus.size})`);
  await Promise.all(channels.map(startChannel));
}

/** Load what is to be served; a saved corpus is served anew each time it is replaced. */
async function loadServed(given: readonly string[], ownWords: string | undefined): Promise<Loaded> {
  const load = (): Promise<Loaded> => loadCorpus(given, ownWords);
  const loaded = await load();
  const [only, ...others] = given;
  const saved = only !== undefined && others.length === 0 ? await savedCorpusAt(only) : null;
  return saved === null ? loaded : followCorpus(saved, loaded, load, warn);
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
