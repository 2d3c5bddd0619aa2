#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import type { AskOptions } from './ask.js';
import { addCorpusCommands } from './corpus-commands.js';
import { Failure, reasonOf } from './failure.js';
import { tolerateClosedPipe, warn } from './output.js';
import type { ParseOptions } from './parse.js';
import type { DemoOptions } from './demo.js';
import type { ReportOptions } from './report.js';
import type { ServeOptions } from './serve.js';
import { projectVersion } from '../project.js';
import { corpusOption, isoDate } from './values.js';

const lexiconOption = (): Option =>
  new Option('--lexicon <file>', "a council's own synonyms, acronyms and nicknames of places").env('LEXICON');

/** Declare every command; each loads only what it needs when it runs. */
function createProgram(): Command {
  const program = new Command('greffier')
    .description(
      "Answers questions about the public acts of French councils, and proves every answer with the act's own words.",
    )
    .version(projectVersion())
    .exitOverride()
    .configureOutput({
      outputError: (message, write) => {
        write(message.replace(/^error:/, 'greffier:'));
      },
    })
    .configureHelp({ showGlobalOptions: false });
  addParse(program);
  addAsk(program);
  addServe(program);
  addCorpusCommands(program);
  addReport(program);
  addDemo(program);
  return program;
}

function addParse(program: Command): void {
  program
    .command('parse')
    .description('read documents and print their acts as JSON')
    .argument('<file...>', 'documents and folders (with their folders)')
    .addOption(
      new Option('--format <format>', 'one array, or an act a line').choices(['json', 'jsonl']).default('json'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ greffier parse data/M2023-242.txt
  $ greffier parse actes/ --format jsonl > actes.jsonl

Exit code: 0 when every file was read, 1 when one could not be (the others are printed), 2 for wrong arguments.`,
    )
    .action(async (files: string[], options: ParseOptions) => {
      const { parseCommand } = await import('./parse.js');
      process.exitCode = await parseCommand(files, options);
    });
}

function addAsk(program: Command): void {
  program
    .command('ask')
    .description('answer a question in French, with the quoted source')
    .argument('[question]')
    .addOption(new Option('--format <format>', 'for people or for programs').choices(['text', 'json']).default('text'))
    .option('--batch <file>', 'one JSON object a line {"q": "...", "prior": ["..."]}; prints one JSON result a line')
    .addOption(corpusOption())
    .addOption(lexiconOption())
    .option('--today <date>', 'answer as of this day, YYYY-MM-DD (default: today in Paris)', isoDate)
    .addOption(new Option('--notice <words>', 'a line that every answer says besides').env('NOTICE'))
    .option('--explain', 'also print, on standard error, what was understood and why')
    .addHelpText(
      'after',
      `
Examples:
  $ greffier ask "qui a rapporté la délibération sur l'ERN ?"
  $ greffier ask "Combien ont voté contre ?" --format json
  $ greffier ask --corpus actes/ "Quels actes sur le logement ?" --explain
  $ greffier ask --corpus actes.jsonl --batch questions.jsonl > answers.jsonl`,
    )
    .action(async (question: string | undefined, options: AskOptions) => {
      const { askCommand } = await import('./ask.js');
      await askCommand(question, options);
    });
}

function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve every channel: the pages, the HTTP interface, Slack, Teams')
    .addOption(corpusOption())
    .addOption(lexiconOption())
    .addHelpText(
      'after',
      `
Environment: .env.example lists every variable, with its default.

Examples:
  $ greffier serve
  $ PORT=8080 greffier serve --corpus actes/`,
    )
    .action(async (options: ServeOptions) => {
      const { serveCommand } = await import('./serve.js');
      await serveCommand(options);
    });
}

function addReport(program: Command): void {
  program
    .command('report')
    .description('tell which questions were not answered, or not well, from the journal that serve keeps')
    .addOption(new Option('--format <format>', 'for people or for programs').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `
The journal's folder is the one of serve (JOURNAL, journal/ unless told otherwise).

Examples:
  $ greffier report
  $ JOURNAL=/var/lib/greffier/journal greffier report --format json`,
    )
    .action(async (options: ReportOptions) => {
      const { reportCommand } = await import('./report.js');
      await reportCommand(options);
    });
}

function addDemo(program: Command): void {
  program
    .command('demo')
    .description('try the bot on three hundred acts of a métropole that does not exist, marked as such everywhere')
    .argument('[question...]', 'questions answered here, one after the other, in one conversation')
    .option('--documents <folder>', 'write the documents of these acts instead, to parse or ingest them')
    .addHelpText(
      'after',
      `
Without question, serves every channel, as « serve » does, and keeps no journal.

Examples:
  $ greffier demo
  $ greffier demo "Quels actes sur la cantine ?" "et la deuxième ?"
  $ greffier demo --documents actes-fictifs && greffier ingest actes-fictifs`,
    )
    .action(async (questions: string[], options: DemoOptions) => {
      const { demoCommand } = await import('./demo.js');
      await demoCommand(questions, options);
    });
}

tolerateClosedPipe();
try {
  await createProgram().parseAsync();
} catch (thrown) {
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? 0 : 2;
  else {
    warn(reasonOf(thrown));
    process.exitCode = thrown instanceof Failure ? thrown.exitCode : 1;
  }
}
