import { Option, type Command } from 'commander';
import type { ExportOptions } from './export.js';
import type { IngestOptions } from './ingest.js';
import type { IndexOptions } from './save-index.js';
import { corpusOption, isoDate, seconds, several, siret, webAddress } from './values.js';

/** Declare the commands that make and move corpora; each loads only what it needs when it runs. */
export function addCorpusCommands(program: Command): void {
  addIngest(program);
  addIndex(program);
  addExport(program);
  addImport(program);
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

function addExport(program: Command): void {
  program
    .command('export')
    .description('write acts as open data (SCDL), a table for spreadsheets, or JSON')
    .addOption(corpusOption())
    .addOption(new Option('--format <format>').choices(['scdl', 'csv', 'json', 'jsonl']).makeOptionMandatory())
    .option('--output <file>', 'file to write (default: standard output)')
    .option('--siret <siret>', 'SIRET of the council, which acts do not state, for SCDL', siret)
    .option('--name <name>', 'name of the council, for acts that do not state it, for SCDL')
    .option('--from <date>', 'sittings from this day, YYYY-MM-DD', isoDate)
    .option('--to <date>', 'sittings to this day, included', isoDate)
    .option('--theme <words>', 'words of the theme')
    .option('--rapporteur <words>', 'words of the name of the rapporteur')
    .option('--assembly <words>', 'words of the assembly')
    .addOption(new Option('--outcome <outcome>').choices(['adopted', 'rejected', 'postponed', 'noted']))
    .option('--number <number>', 'number of an act, in any spelling (repeatable)', several, [])
    .option('--id <id>', 'identifier of an act (repeatable)', several, [])
    .addHelpText(
      'after',
      `
SCDL is the « délibérations » model 2.1.5 of OpenDataFrance. What the acts do not state stays empty, what SCDL has no
column for is listed on standard error.

Examples:
  $ greffier export --corpus corpus --format scdl --siret 24340001700022 --output deliberations.csv
  $ greffier export --corpus corpus --format csv --from 2023-01-01 --to 2023-12-31 > actes-2023.csv
  $ greffier export --format jsonl --theme culture`,
    )
    .action(async (options: ExportOptions) => {
      const { exportCommand } = await import('./export.js');
      await exportCommand(options);
    });
}

function addImport(program: Command): void {
  program
    .command('import')
    .description('read SCDL « délibérations » files and print their acts, a JSON object a line; defects are told')
    .argument('<file...>')
    .addHelpText(
      'after',
      `
Examples:
  $ greffier import deliberations.csv > actes.jsonl
  $ greffier ask --corpus actes.jsonl "Combien d'actes ?"`,
    )
    .action(async (files: string[]) => {
      const { importCommand } = await import('./import.js');
      process.exitCode = await importCommand(files);
    });
}
