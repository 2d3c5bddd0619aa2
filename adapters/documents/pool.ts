import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { DocumentError } from './document-error.js';
import { LIMITS, megabytes, type Limits } from './limits.js';
import type { DocumentBytes, RecognisedPages } from './extract.js';
import type { Reading, ReadingJob } from './reading.js';
import type { WorkerReply } from './worker.js';

const MOST_WORKERS = 4;

// Parsing has hundreds of long expressions: compiled at once to machine code, rather than first to bytecode, they cost a
// third less over the few hundred documents that a worker reads. V8 takes such flags before it starts, not after.
const V8_FLAGS = ['--no-regexp-tier-up', '--max-old-space-size=768'];

interface Task {
  readonly job: ReadingJob;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (fault: DocumentError) => void;
}

interface Slot {
  readonly worker: ChildProcess;
  task: Task | null;
  timer?: NodeJS.Timeout;
}

/**
 * Reads documents in processes of their own, within limits of time and memory: a document that goes beyond them, or that
 * brings its process down, is set aside with it, and the rest goes on.
 */
export class ReaderPool {
  readonly #slots = new Set<Slot>();
  readonly #waiting: Task[] = [];

  constructor(
    private readonly limits: Limits = LIMITS,
    readonly size: number = Math.min(MOST_WORKERS, availableParallelism()),
  ) {}

  /** Read the acts of a document. Rejects with a `DocumentError`. */
  read(document: DocumentBytes, recognised?: RecognisedPages): Promise<Reading> {
    return new Promise((resolve, reject) => {
      const job = { ...document, limits: this.limits, ...(recognised && { recognised }) };
      this.#waiting.push({ job, resolve, reject });
      this.#advance();
    });
  }

  /** End the workers. */
  async close(): Promise<void> {
    await Promise.all([...this.#slots].map((slot) => this.#discard(slot)));
  }

  #advance(): void {
    const idle = [...this.#slots].find(({ task }) => task === null);
    if (!idle && this.#slots.size >= this.size) return;
    const task = this.#waiting.shift();
    if (task) this.#start(idle ?? this.#open(), task);
  }

  #start(slot: Slot, task: Task): void {
    slot.task = task;
    slot.timer = setTimeout(() => {
      void this.#discard(slot);
      this.#settle(task, new DocumentError('too-slow', `more than ${this.limits.milliseconds / 1000} s`));
    }, this.limits.milliseconds);
    slot.worker.send(task.job);
  }

  #open(): Slot {
    const slot: Slot = { worker: startWorker(), task: null };
    slot.worker.on('message', (reply: WorkerReply) => {
      const { task } = slot;
      clearTimeout(slot.timer);
      slot.task = null;
      if (!task) return;
      this.#settle(task, 'reading' in reply ? reply.reading : new DocumentError(reply.fault.code, reply.fault.detail));
    });
    const ended = (fault: DocumentError): void => {
      const { task } = slot;
      void this.#discard(slot);
      if (task) this.#settle(task, fault);
    };
    slot.worker.on('error', (cause) => {
      ended(new DocumentError('failed', cause.message, cause));
    });
    slot.worker.on('exit', (code, signal) => {
      ended(this.#whyEnded(code, signal));
    });
    this.#slots.add(slot);
    return slot;
  }

  // V8 aborts beyond its heap; the guard of a worker, or the system's, kills what takes too much beside it.
  #whyEnded(code: number | null, signal: NodeJS.Signals | null): DocumentError {
    return signal === 'SIGABRT' || signal === 'SIGKILL'
      ? new DocumentError('too-much-memory', `more than ${megabytes(this.limits.memory)}`)
      : new DocumentError('failed', `its process ended: ${signal ?? `code ${code}`}`);
  }

  #settle(task: Task, outcome: Reading | DocumentError): void {
    if (outcome instanceof DocumentError) task.reject(outcome);
    else task.resolve(outcome);
    this.#advance();
  }

  /** Forget a worker and end it; what it still says is not heard. */
  async #discard(slot: Slot): Promise<void> {
    const { worker } = slot;
    clearTimeout(slot.timer);
    slot.task = null;
    this.#slots.delete(slot);
    worker.removeAllListeners().on('error', () => undefined);
    const hasEnded = worker.pid === undefined || worker.exitCode !== null || worker.signalCode !== null;
    if (!hasEnded && worker.kill('SIGKILL')) await once(worker, 'exit');
  }
}

function startWorker(): ChildProcess {
  const extension = extname(import.meta.url);
  // Run from the sources, in tests and development, a worker must be taught TypeScript first.
  const taught = extension === '.ts' ? ['--import', import.meta.resolve('tsx')] : [];
  return fork(fileURLToPath(new URL(`worker${extension}`, import.meta.url)), [], {
    execArgv: [...V8_FLAGS, ...taught],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
