import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGreffier, type Greffier } from '../../src/ask.js';
import { withNotice } from '../../src/notice.js';
import { DEMO_NOTICE, makeDemoCorpus } from '../demo/corpus.js';
import { makeDeliberations } from '../demo/deliberations.js';
import { documentOf } from '../demo/documents.js';
import { loadEnvironment } from '../environment.js';
import { shippedGlossary } from '../glossary-files.js';
import { loadLexicon } from '../lexicon/load.js';
import { createOriginals } from '../storage/originals.js';
import { todayInParis } from '../today.js';
import { Failure, reasonOf } from './failure.js';
import { print } from './output.js';
import { serve } from './serve.js';
import { renderText } from './text.js';

export interface DemoOptions {
  readonly documents?: string;
}

/** Try the bot on the acts of a métropole that does not exist: serve them, answer questions in turn, or write them out. */
export async function demoCommand(questions: readonly string[], { documents }: DemoOptions): Promise<void> {
  if (documents !== undefined) {
    await writeDocuments(documents);
    return;
  }
  const environment = loadEnvironment();
  const notice = environment.NOTICE ?? DEMO_NOTICE;
  const corpus = makeDemoCorpus();
  const greffier = createGreffier(corpus, {
    lexicon: await loadLexicon(environment.LEXICON),
    glossary: shippedGlossary(),
  });
  if (questions.length > 0) converse(withNotice(greffier, notice), questions);
  // What is asked of fictional acts tells the council nothing.
  else
    await serve(
      { greffier, originals: createOriginals(new Map()) },
      { ...environment, NOTICE: notice, JOURNAL: 'off' },
    );
}

function converse(greffier: Greffier, questions: readonly string[]): void {
  let conversation;
  for (const question of questions) {
    const reply = greffier.ask(question, { today: todayInParis(), ...(conversation && { conversation }) });
    ({ conversation } = reply);
    print(`> ${question}\n${renderText(reply, greffier.corpus)}\n`);
  }
}

async function writeDocuments(folder: string): Promise<void> {
  const made = makeDeliberations().map(documentOf);
  try {
    await mkdir(folder, { recursive: true });
    for (const { file, text } of made) await writeFile(join(folder, file), text);
  } catch (cause) {
    throw new Failure(`cannot write to ${folder}: ${reasonOf(cause)}`, 1, cause);
  }
  print(`${made.length} documents written to ${folder}`);
}
