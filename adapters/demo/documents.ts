import { createHash } from 'node:crypto';
import type { DocumentText } from '../../src/records/index.js';
import type { Deliberation } from './deliberation.js';
import { print } from './print.js';

/** Give the document of an imaginary act, as a reader of files would give its text. */
export function documentOf(act: Deliberation): DocumentText {
  const text = print(act);
  return {
    file: `${act.number}.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    pageStarts: null,
    url: null,
  };
}
