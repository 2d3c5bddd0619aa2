import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGlossary, readGlossary, type Glossary } from '../src/glossary/index.js';
import { shippedData } from './project.js';

/** Read the glossary that ships, `data/lexicon/glossary-*.json`; throws a `GlossaryError` that names the file and line. */
export function shippedGlossary(): Glossary {
  const folder = join(shippedData, 'lexicon');
  const files = readdirSync(folder).filter((file) => /^glossary-.*\.json$/.test(file));
  return createGlossary(files.sort().flatMap((file) => readGlossary(file, readFileSync(join(folder, file), 'utf8'))));
}
