import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Greffier, Reply } from '../../src/ask.js';
import { withNotice } from '../../src/notice.js';
import { todayInParis } from '../today.js';
import { Failure, reasonOf } from './failure.js';
import { loadGreffier } from './load-corpus.js';
import { inert, print } from './output.js';

export interface AskOptions {
  readonly format: 'text' | 'json';
  readonly batch?: string;
  readonly corpus: readonly string[];
  readonly lexicon?: string;
  readonly notice?: string;
  readonly today?: string;
  readonly explain?: true;
}

const BatchLine = z.object({ q: z.string(), prior: z.array(z.string()).default([]) });
type BatchLine = z.infer<typeof BatchLine>;

/** Answer one question, or every line of a batch, each its own conversation. */
export async function askCommand(question: string | undefined, options: AskOptions): Promise<void> {
  if ((question === undefined) === (options.batch === undefined))
    throw new Failure('ask takes either a QUESTION or --batch FILE', 2);
  const lines = options.batch === undefined ? [{ q: question ?? '', prior: [] }] : await readBatch(options.batch);
  const loaded = await loadGreffier(options.corpus, options.lexicon);
  const greffier = options.notice ? withNotice(loaded, options.notice) : loaded;
  const today = options.today ?? todayInParis();
  // A batch is for programs: it is always one JSON object a line.
  const isJson = options.format === 'json' || options.batch !== undefined;
  const { renderText, renderExplanation } = await import('./text.js');
  for (const line of lines) {
    const reply = askInTurn(greffier, line, today);
    print(isJson ? JSON.stringify(reply.result) : renderText(reply, greffier.corpus));
    if (options.explain) process.stderr.write(`${inert(renderExplanation(reply))}\n`);
  }
}

function askInTurn(greffier: Greffier, { q, prior }: BatchLine, today: string): Reply {
  let conversation;
  for (const turn of prior) ({ conversation } = greffier.ask(turn, { today, ...(conversation && { conversation }) }));
  return greffier.ask(q, { today, ...(conversation && { conversation }) });
}

async function readBatch(path: string): Promise<BatchLine[]> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (cause) {
    throw new Failure(`cannot read ${path}: ${reasonOf(cause)}`, 1, cause);
  }
  return content
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      try {
        return BatchLine.parse(JSON.parse(line));
      } catch (cause) {
        throw new Failure(`${path}, line ${number}: not a JSON object {"q": "...", "prior": [...]}`, 1, cause);
      }
    });
}
