import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { asDocumentError, type FaultCode } from './document-error.js';
import { readActsOf, type Reading, type ReadingJob } from './reading.js';

/** What the worker answers to a job, one at a time. */
export type WorkerReply =
  { readonly reading: Reading } | { readonly fault: { readonly code: FaultCode; readonly detail: string | undefined } };

// Parsing has hundreds of long expressions: compiled at once to machine code, rather than first to bytecode, they cost a
// third less over the few hundred documents that a worker reads.
setFlagsFromString('--no-regexp-tier-up');

parentPort?.on('message', ({ bytes, ...job }: ReadingJob) => {
  // A buffer comes out of a message as plain bytes.
  readActsOf({ ...job, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }).then(
    (reading) => parentPort?.postMessage({ reading } satisfies WorkerReply),
    (thrown: unknown) => {
      const { code, detail } = asDocumentError(thrown);
      parentPort?.postMessage({ fault: { code, detail } } satisfies WorkerReply);
    },
  );
});
