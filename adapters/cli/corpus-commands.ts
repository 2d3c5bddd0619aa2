import { InvalidArgumentError, Option, type Command } from 'commander';
import type { IngestOptions } from './ingest.js';
import type { IndexOptions } from './save-index.js';

/** The acts that a command works on. */
export const corpusOption = (): Option =>
  new Option('--corpus <path>', 'documents, folders, .json/.jsonl of acts or a saved corpus (repeatable)')
    .argParser((path: string, paths: readonly string[]) => [...paths, path])
    .default([], 'the acts shipped in data/');

/** Declare the commands that make and move corpora; each loads only what it needs when it runs. */
export function addCorpusCommands(program: Command): void {
  addIngest(program);
  addIndex(program);
}

function webAddress(value: string): string {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value))
    throw new InvalidArgumentError('Expected an address such as https://www.example.fr/actes/.');
  return value;
}

function seconds(value: string): number {
  const number = Number(value);
  if (!(number >= 0.1 && number <= 86_400)) throw new InvalidArgumentError('Expected a number of seconds.');
  return number;
}

function addIngest(program: Command): void {
  program
    .command('ingest')
    .description('read documents into a corpus folder: only what is new or has changed is read')
    .argument('<path...>', 'folders (with their folders), documents, archives: the corpus holds what they hold')
    .option('--output <folder>', 'folder of the corpus', 'corpus')
    .option('--base-url <url>', 'public address under which the folders given are published', webAddress)
    .option('--ocr', 'recognise the text of scans (needs tesseract and pdftoppm)')
    .option('--retry-failed', 'read again what could not be read before')
    .option('--dry-run', 'say what would be read, and write nothing')
    .addOption(new Option('--watch [seconds]', 'go on, looking for changes').argParser(seconds).preset('10'))
    .option(
      '--site <url>',
      'where greffier serves the corpus, for the links of the report',
      webAddress,
      'http://localhost:3000',
    )
    .addHelpText(
      'after',
      `
Reads PDF, DOCX, HTML, Markdown, text, SCDL CSV, and these in ZIP archives. What cannot be read is set aside and named.
It may be stopped at any moment: the corpus stays whole, and the next run goes on where it stopped.
The folder also gets report.json and report.html: what failed and why, what does not add up, with the passages.

Examples:
  $ greffier ingest actes/
  $ greffier serve --corpus corpus
  $ greffier ingest actes/ lot-2023.zip --output corpus --base-url https://www.example.fr/actes/ --watch

Exit code: 0 when every document was read, 1 when one could not be (the others are in the corpus), 2 for wrong arguments.`,
    )
    .action(async (paths: string[], options: IngestOptions) => {
      const { ingestCommand } = await import('./ingest.js');
      process.exitCode = await ingestCommand(paths, options);
    });
}

function addIndex(program: Command): void {
  program
    .command('index')
    .description('save a corpus with its index in one file, quick to open')
    .addOption(corpusOption())
    .requiredOption('--output <file>', 'file to write')
    .addHelpText(
      'after',
      `
Examples:
  $ greffier index --corpus actes/ --output actes.greffier
  $ greffier ask --corpus actes.greffier "Quels actes sur le logement ?"`,
    )
    .action(async (options: IndexOptions) => {
      const { indexCommand } = await import('./save-index.js');
      await indexCommand(options);
    });
}
