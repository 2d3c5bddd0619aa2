import { relative, resolve, sep } from 'node:path';
import type { Corpus, PersonDoubt } from '../../src/corpus/index.js';
import { ISSUE_CODES, type Act, type Issue, type Source } from '../../src/records/index.js';
import type { IngestedDocument } from './run.js';
import { frenchFault, noticeIn } from './wording.js';

const LONGEST_QUOTE = 400;

/** A document and what is to be said of it, in French. */
export interface ReportedDocument {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What an act states that does not add up, or could not be read, with the passage it was read from. */
export interface ReportedIssue {
  readonly act: string;
  readonly number: string | null;
  /** Date of the sitting, ISO. */
  readonly date: string | null;
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly message: string;
  /** The act's own words, where the issue is about one passage of it; cut where they are long. */
  readonly quote: string | null;
  readonly line: number | null;
  readonly page: number | null;
  /** Address of the passage on the act's page, from the site's root. */
  readonly passage: string;
  readonly path: string;
  /** Address of the original, at the page of the passage: public, or else from the report's folder; null inside an archive. */
  readonly original: string | null;
}

/** What a run of `greffier ingest` came to: `report.json`. */
export interface IngestReport {
  readonly version: string;
  /** When it was written, ISO date and time. */
  readonly writtenAt: string;
  readonly documents: {
    readonly total: number;
    /** Read in this run; the others were known from an earlier one. */
    readonly read: number;
    readonly failed: number;
    /** Read, but no act was found in them. */
    readonly withoutAct: number;
    /** The same bytes as another document. */
    readonly twins: number;
    /** Held before, no longer there. */
    readonly gone: number;
  };
  readonly acts: number;
  readonly failures: readonly ReportedDocument[];
  readonly notices: readonly ReportedDocument[];
  readonly withoutAct: readonly string[];
  /** How many issues of each kind, the most frequent first, with what it means. */
  readonly issueKinds: readonly { readonly code: string; readonly count: number; readonly meaning: string }[];
  readonly issues: readonly ReportedIssue[];
  readonly persons: {
    readonly total: number;
    readonly doubts: readonly { readonly kind: PersonDoubt['kind']; readonly names: readonly string[] }[];
  };
  /** Milliseconds that this run spent extracting texts, then finding acts in them. */
  readonly milliseconds: { readonly extract: number; readonly parse: number };
}

/** What a report needs besides the run: `writtenAt` is an ISO date and time, `output` the folder it is written in. */
export interface ReportTerms {
  readonly version: string;
  readonly writtenAt: string;
  readonly gone: number;
  readonly output: string;
}

/** Make the report of a run. */
export function makeReport(
  documents: readonly IngestedDocument[],
  corpus: Corpus,
  { version, writtenAt, gone, output }: ReportTerms,
): IngestReport {
  const read = documents.filter(({ isNew }) => isNew);
  const withoutAct = documents.filter(({ outcome, twin }) => !twin && !outcome.fault && outcome.acts === 0);
  const failures = documents.flatMap(({ document: { path }, outcome: { fault } }) =>
    fault ? [{ path, code: fault.code, message: frenchFault(fault) }] : [],
  );
  const issues = reportedIssues(documents, corpus, output);
  const sum = (phase: 'extract' | 'parse'): number =>
    Math.round(read.reduce((total, { outcome }) => total + outcome.milliseconds[phase], 0));
  return {
    version,
    writtenAt,
    documents: {
      total: documents.length,
      read: read.length,
      failed: failures.length,
      withoutAct: withoutAct.length,
      twins: documents.filter(({ twin }) => twin).length,
      gone,
    },
    acts: corpus.size,
    failures,
    notices: documents.flatMap(({ document: { path }, outcome: { notices } }) =>
      notices.map((notice) => ({ path, code: notice.code, message: noticeIn('french', notice) })),
    ),
    withoutAct: withoutAct.map(({ document: { path } }) => path),
    issueKinds: kindsOf(issues),
    issues,
    persons: {
      total: corpus.persons.all.length,
      doubts: doubtsOf(corpus),
    },
    milliseconds: { extract: sum('extract'), parse: sum('parse') },
  };
}

function reportedIssues(documents: readonly IngestedDocument[], corpus: Corpus, output: string): ReportedIssue[] {
  const byDigest = new Map(documents.filter(({ twin }) => !twin).map(({ sha256, document }) => [sha256, document]));
  return corpus.summaries.flatMap(({ id }) => {
    const act = corpus.act(id)!;
    const document = byDigest.get(act.document.sha256);
    const path = document?.path ?? act.document.file;
    const file = document?.place.entry === null ? fileAddress(output, document.place.path) : null;
    return act.issues.map((issue) => ({ ...reportedIssue(act, issue), path, ...originalOf(act, issue, file) }));
  });
}

function originalOf(act: Act, { pointer }: Issue, file: string | null): Pick<ReportedIssue, 'original'> {
  const address = act.document.url ?? file;
  const page = pointer === null ? null : (sourceOf(act, pointer)?.page ?? null);
  return { original: address !== null && page !== null ? `${address}#page=${page}` : address };
}

function fileAddress(from: string, path: string): string {
  return relative(resolve(from), resolve(path)).split(sep).map(encodeURIComponent).join('/');
}

function reportedIssue(
  act: Act,
  { code, severity, message, pointer }: Issue,
): Omit<ReportedIssue, 'path' | 'original'> {
  const source = pointer === null ? null : sourceOf(act, pointer);
  const page = `/actes/${encodeURIComponent(act.id)}`;
  const words = source && act.text.slice(source.start, source.end);
  return {
    act: act.id,
    number: act.number,
    date: act.sitting.date,
    code,
    severity,
    message,
    quote: words && (words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words),
    line: source?.line ?? null,
    page: source?.page ?? null,
    passage: source ? `${page}?passage=${source.start}-${source.end}#passage` : page,
  };
}

/** Where a property was read, or else the first of its parts. */
function sourceOf({ sources }: Act, pointer: string): Source | null {
  const inside = (): Source | undefined =>
    Object.entries(sources)
      .filter(([key]) => key.startsWith(`${pointer}/`))
      .map(([, source]) => source)
      .sort((a, b) => a.start - b.start)[0];
  return sources[pointer] ?? inside() ?? null;
}

function kindsOf(issues: readonly ReportedIssue[]): IngestReport['issueKinds'] {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  const meanings: Readonly<Record<string, string>> = ISSUE_CODES;
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => ({ code, count, meaning: meanings[code] ?? code }));
}

/** Two doubts of the same names are told once. */
function doubtsOf({ persons }: Corpus): IngestReport['persons']['doubts'] {
  const byId = new Map(persons.all.map((person) => [person.id, person]));
  const doubts = persons.doubts.map(({ kind, persons: ids }) => ({
    kind,
    names: ids.map((id) => {
      const { name, council } = byId.get(id)!;
      return council === null ? name : `${name} (${council})`;
    }),
  }));
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}
