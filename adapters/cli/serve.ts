import type { AddressInfo } from 'node:net';
import { readEnvironment } from '../environment.js';
import { Failure, reasonOf } from './failure.js';
import { loadGreffier } from './load-corpus.js';
import { print } from './output.js';

export interface ServeOptions {
  readonly corpus: readonly string[];
}

/** Serve the chat page and the HTTP interface until a signal ends the process. */
export async function serveCommand({ corpus }: ServeOptions): Promise<void> {
  const environment = readEnvironment(process.env);
  const [{ createApp, listen, stopOnSignal }, greffier] = await Promise.all([
    import('../server.js'),
    loadGreffier(corpus),
  ]);
  try {
    const server = await listen(createApp(greffier, environment), environment);
    stopOnSignal(server);
    const { address, port } = server.address() as AddressInfo;
    const host = address.includes(':') ? `[${address}]` : address;
    print(`Greffier listens on http://${host}:${port} (acts: ${greffier.corpus.size})`);
  } catch (cause) {
    const inUse = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const place = `${environment.HOST}:${environment.PORT}`;
    throw new Failure(
      inUse ? `${place} is already in use; choose another PORT` : `cannot listen on ${place}: ${reasonOf(cause)}`,
      1,
      cause,
    );
  }
}
