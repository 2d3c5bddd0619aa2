import type { IngestedDocument } from '../ingest/run.js';
import { englishFault, noticeIn } from '../ingest/wording.js';
import { inert, warn } from './output.js';

const BAR = 24;
const LINE_EVERY = 100;
const CLEAR = '\r\u001b[K';

/** Shows how reading goes on, on standard error: a bar on a terminal, a line now and then elsewhere, and what fails at once. */
export class Progress {
  #done = 0;
  #read = 0;

  constructor(
    private readonly total: number,
    private readonly output: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'> = process.stderr,
  ) {}

  /** Count one more document; what an earlier run knew is not told again. */
  advance({ document: { path, file }, outcome: { fault, notices }, isNew }: IngestedDocument): void {
    this.#done += 1;
    if (isNew) this.#read += 1;
    const lines = fault ? [englishFault(fault)] : notices.map((notice) => noticeIn('english', notice));
    if (isNew && lines.length > 0) {
      this.clear();
      for (const line of lines) warn(`${path}: ${line}`);
    }
    if (this.output.isTTY) this.#draw(file);
    else if (isNew && this.#read % LINE_EVERY === 0)
      warn(`read ${this.#read} documents, ${this.total - this.#done} to go`);
  }

  /** Take the bar away. */
  clear(): void {
    if (this.output.isTTY) this.output.write(CLEAR);
  }

  #draw(file: string): void {
    const filled = Math.round((BAR * this.#done) / this.total);
    const bar = '#'.repeat(filled).padEnd(BAR, '.');
    const line = `[${bar}] ${this.#done}/${this.total} ${inert(file)}`;
    this.output.write(CLEAR + line.slice(0, Math.max(20, (this.output.columns || 80) - 1)));
  }
}
