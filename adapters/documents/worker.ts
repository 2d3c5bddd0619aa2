import { Worker } from 'node:worker_threads';
import { asDocumentError, type FaultCode } from './document-error.js';
import { readActsOf, type Reading, type ReadingJob } from './reading.js';

/** What the worker answers to a job, one at a time. */
export type WorkerReply =
  { readonly reading: Reading } | { readonly fault: { readonly code: FaultCode; readonly detail: string | undefined } };

const MEMORY_CHECK = 100;

// Reading may keep this thread busy for ever: another watches the memory of the process, and whether anybody still waits.
const guard = ({ memory }: ReadingJob['limits']): Worker =>
  new Worker(
    `setInterval(() => {
      if (process.memoryUsage.rss() > ${memory} || process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
    }, ${MEMORY_CHECK});`,
    { eval: true },
  );

// Ctrl-C reaches every process of the terminal; the one that gave the job says when to stop.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

let guarding: Worker | undefined;
process.on('message', (job: ReadingJob) => {
  guarding ??= guard(job.limits);
  guarding.unref();
  readActsOf(job).then(
    (reading) => process.send?.({ reading } satisfies WorkerReply),
    (thrown: unknown) => {
      const { code, detail } = asDocumentError(thrown);
      process.send?.({ fault: { code, detail } } satisfies WorkerReply);
    },
  );
});
