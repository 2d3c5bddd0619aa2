import { stat } from 'node:fs/promises';
import { listDocuments, type ListedDocument, type Listing } from '../documents/list.js';
import { nextState, stateOf } from '../ingest/changes.js';
import { makeReport, type IngestReport } from '../ingest/report.js';
import { reportPage } from '../ingest/report-page.js';
import { previewIngest, runIngest, type IngestSettings, type RunResult } from '../ingest/run.js';
import { readingVersion } from '../version.js';
import { corpusFolder } from '../storage/corpus-folder.js';
import { writeAside } from '../storage/write-aside.js';
import { Failure, reasonOf } from './failure.js';
import { closingLines } from './ingest-summary.js';
import { print, warn } from './output.js';
import { Progress } from './progress.js';

export interface IngestOptions {
  readonly output: string;
  readonly baseUrl?: string;
  readonly site: string;
  readonly ocr?: true;
  readonly retryFailed?: true;
  readonly dryRun?: true;
  /** Seconds between two looks at the folders. */
  readonly watch?: number;
}

/** Read documents into a corpus folder, once or as they change; returns the exit code: 1 when one could not be read. */
export async function ingestCommand(paths: readonly string[], options: IngestOptions): Promise<0 | 1> {
  const settings: IngestSettings = {
    output: options.output,
    version: readingVersion(),
    ocr: options.ocr ?? false,
    retryFailed: options.retryFailed ?? false,
    baseUrl: options.baseUrl === undefined ? null : `${options.baseUrl.replace(/\/+$/, '')}/`,
  };
  if (settings.ocr) await checkOcr();
  if (options.dryRun) return preview(paths, settings);
  let state = options.watch === undefined ? '' : await stateOf(paths);
  const code = await ingestOnce(paths, settings, options.site);
  if (options.watch === undefined) return code;
  warn(`watching for changes every ${options.watch} s; Ctrl-C to stop`);
  for (;;) {
    state = await nextState(paths, state, options.watch * 1000);
    await ingestOnce(paths, settings, options.site).catch((thrown: unknown) => {
      warn(reasonOf(thrown));
    });
  }
}

async function preview(paths: readonly string[], settings: IngestSettings): Promise<0> {
  const { documents } = await listAll(paths);
  const { unread, gone } = await previewIngest(documents, settings);
  for (const { path } of unread) print(`to read: ${path}`);
  for (const path of gone) print(`gone: ${path}`);
  print(`${unread.length} of ${documents.length} documents to read, ${gone.length} gone; nothing was written`);
  return 0;
}

async function checkOcr(): Promise<void> {
  const { missingForOcr } = await import('../documents/ocr.js');
  const missing = await missingForOcr();
  if (missing !== null)
    throw new Failure(`--ocr needs ${missing} (Debian: apt install tesseract-ocr tesseract-ocr-fra poppler-utils)`);
}

async function ingestOnce(paths: readonly string[], settings: IngestSettings, site: string): Promise<0 | 1> {
  const started = performance.now();
  const { documents, passedOver } = await listAll(paths);
  const progress = new Progress(documents.length);
  const run = await runIngest(documents, settings, (read) => {
    progress.advance(read);
  }).finally(() => {
    progress.clear();
  });
  const failed = run.documents.filter(({ outcome }) => outcome.fault).length;
  if (run.corpus === null) print(`nothing has changed (documents: ${documents.length}, unreadable: ${failed})`);
  else {
    const report = await writeReport(run, settings, site);
    for (const line of closingLines(report, run.documents, passedOver)) print(line);
    print(
      `time: ${((performance.now() - started) / 1000).toFixed(1)} s; report: ${corpusFolder(settings.output).reportPage}`,
    );
  }
  return failed > 0 ? 1 : 0;
}

async function listAll(paths: readonly string[]): Promise<Listing> {
  const documents: ListedDocument[] = [];
  const passedOver: Record<string, number> = {};
  for (const path of paths) {
    // A folder that is not there today, on a network say, must not empty the corpus.
    await stat(path).catch((cause: unknown) => {
      throw new Failure(`${path}: no such file or folder; the corpus is left as it is`, 1, cause);
    });
    const listing = await listDocuments(path);
    documents.push(...listing.documents);
    for (const [extension, count] of Object.entries(listing.passedOver))
      passedOver[extension] = (passedOver[extension] ?? 0) + count;
  }
  if (documents.length === 0) throw new Failure(`no document in ${paths.join(', ')}; the corpus is left as it is`);
  return { documents, passedOver };
}

async function writeReport(run: RunResult, { output, version }: IngestSettings, site: string): Promise<IngestReport> {
  const folder = corpusFolder(output);
  const writtenAt = new Date().toISOString();
  const report = makeReport(run.documents, run.corpus!, { version, writtenAt, gone: run.gone.length, output });
  await writeAside(folder.report, async (file) => {
    await file.write(`${JSON.stringify(report, null, 2)}\n`);
  });
  await writeAside(folder.reportPage, async (file) => {
    await file.write(reportPage(report, site.replace(/\/+$/, '')));
  });
  return report;
}
