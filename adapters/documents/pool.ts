import { extname } from 'node:path';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { DocumentError } from './document-error.js';
import { LIMITS, megabytes, type Limits } from './limits.js';
import type { DocumentBytes, RecognisedPages } from './extract.js';
import type { Reading, ReadingJob } from './reading.js';
import type { WorkerReply } from './worker.js';

const MOST_WORKERS = 4;
const MEMORY_CHECK = 100;
const HEAP = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

interface Task {
  readonly job: ReadingJob;
  /** Stopped because the process swelled while several ran: it is read alone, so that the culprit is known. */
  isSuspect: boolean;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (fault: DocumentError) => void;
}

interface Slot {
  readonly worker: Worker;
  task: Task | null;
  timer?: NodeJS.Timeout;
  /** Bytes of the process when the task began. */
  memory: number;
}

/**
 * Reads documents in workers, within limits of time and memory: a document that goes beyond them is set aside with its
 * worker, and the rest goes on.
 */
export class ReaderPool {
  readonly #slots = new Set<Slot>();
  /** Suspects first. */
  readonly #waiting: Task[] = [];
  #watch: NodeJS.Timeout | undefined;

  constructor(
    private readonly limits: Limits = LIMITS,
    readonly size: number = Math.min(MOST_WORKERS, availableParallelism()),
  ) {}

  /** Read the acts of a document. Rejects with a `DocumentError`. */
  read(document: DocumentBytes, recognised?: RecognisedPages): Promise<Reading> {
    return new Promise((resolve, reject) => {
      const job = { ...document, limits: this.limits, ...(recognised && { recognised }) };
      this.#waiting.push({ job, isSuspect: false, resolve, reject });
      this.#advance();
    });
  }

  /** End the workers. */
  async close(): Promise<void> {
    clearInterval(this.#watch);
    await Promise.all([...this.#slots].map(({ worker }) => worker.terminate()));
    this.#slots.clear();
  }

  get #busy(): Slot[] {
    return [...this.#slots].filter(({ task }) => task !== null);
  }

  #advance(): void {
    const busy = this.#busy;
    const mustBeAlone = [this.#waiting[0], busy[0]?.task].some((task) => task?.isSuspect);
    if (busy.length >= (mustBeAlone ? 1 : this.size)) return;
    const task = this.#waiting.shift();
    if (!task) return;
    this.#start(task);
    this.#advance();
  }

  #start(task: Task): void {
    const slot = [...this.#slots].find((candidate) => candidate.task === null) ?? this.#open();
    slot.task = task;
    slot.memory = process.memoryUsage.rss();
    slot.timer = setTimeout(() => {
      this.#discard(slot);
      this.#settle(task, new DocumentError('too-slow', `more than ${this.limits.milliseconds / 1000} s`));
    }, this.limits.milliseconds);
    this.#watch ??= setInterval(() => {
      this.#checkMemory();
    }, MEMORY_CHECK);
    slot.worker.postMessage(task.job);
  }

  #open(): Slot {
    const worker = startWorker();
    const slot: Slot = { worker, task: null, memory: 0 };
    const ended = (fault: DocumentError): void => {
      const { task } = slot;
      this.#discard(slot);
      if (task) this.#settle(task, fault);
    };
    worker.on('message', (reply: WorkerReply) => {
      const { task } = slot;
      clearTimeout(slot.timer);
      slot.task = null;
      if (!task) return;
      this.#settle(task, 'reading' in reply ? reply.reading : new DocumentError(reply.fault.code, reply.fault.detail));
    });
    worker.on('error', (cause: NodeJS.ErrnoException) => {
      const isMemory = cause.code === 'ERR_WORKER_OUT_OF_MEMORY' || cause instanceof RangeError;
      ended(new DocumentError(isMemory ? 'too-much-memory' : 'failed', isMemory ? undefined : cause.message, cause));
    });
    worker.on('exit', () => {
      ended(new DocumentError('failed'));
    });
    this.#slots.add(slot);
    return slot;
  }

  #settle(task: Task, outcome: Reading | DocumentError): void {
    if (outcome instanceof DocumentError) task.reject(outcome);
    else task.resolve(outcome);
    if (this.#busy.length === 0) this.#rest();
    this.#advance();
  }

  /** Forget a worker and end it; what it still says is not heard. */
  #discard(slot: Slot): void {
    clearTimeout(slot.timer);
    slot.task = null;
    this.#slots.delete(slot);
    slot.worker.removeAllListeners().on('error', () => undefined);
    void slot.worker.terminate();
  }

  // The memory of typed arrays lies outside a worker's heap, where its resource limits do not reach.
  #checkMemory(): void {
    const most = process.memoryUsage.rss() - this.limits.memory;
    if (!this.#busy.some(({ memory }) => memory < most)) return;
    const tasks = this.#busy.map((slot) => {
      const task = slot.task!;
      this.#discard(slot);
      return task;
    });
    this.#rest();
    const [only] = tasks;
    if (only && tasks.length === 1)
      this.#settle(only, new DocumentError('too-much-memory', `more than ${megabytes(this.limits.memory)}`));
    else {
      for (const task of tasks) task.isSuspect = true;
      this.#waiting.unshift(...tasks);
      this.#advance();
    }
  }

  #rest(): void {
    clearInterval(this.#watch);
    this.#watch = undefined;
  }
}

function startWorker(): Worker {
  const extension = extname(import.meta.url);
  const url = new URL(`worker${extension}`, import.meta.url);
  if (extension === '.js') return new Worker(url, { resourceLimits: HEAP });
  // Run from the sources, in tests and development, a worker must be taught TypeScript first.
  const taught = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(url)}); });`;
  return new Worker(taught, { eval: true, resourceLimits: HEAP });
}
