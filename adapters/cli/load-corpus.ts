import { basename, extname } from 'node:path';
import { createGreffier, type Greffier } from '../../src/ask.js';
import { createCorpus, type Unreadable } from '../../src/corpus/index.js';
import type { Act } from '../../src/records/index.js';
import { shippedData } from '../project.js';
import { Failure } from './failure.js';
import { warn } from './output.js';
import { readActs } from './parse.js';

/** Make the bot over documents, folders and files of acts; none given means the acts shipped in `data/`. */
export async function loadGreffier(paths: readonly string[]): Promise<Greffier> {
  const acts: Act[] = [];
  const unreadable: Unreadable[] = [];
  const documents = (paths.length > 0 ? paths : [shippedData]).filter((path) => !isActsFile(path));
  for await (const act of readActs(documents, (reason, file) => {
    warn(reason);
    unreadable.push({ file: basename(file), reason });
  }))
    acts.push(act);
  if (acts.length === 0) throw new Failure(`no act found in ${paths.join(', ')}`);
  return createGreffier(createCorpus(acts, unreadable));
}

function isActsFile(path: string): boolean {
  return ['.json', '.jsonl'].includes(extname(path).toLowerCase());
}
