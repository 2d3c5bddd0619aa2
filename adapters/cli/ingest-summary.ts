import type { IngestReport } from '../ingest/report.js';
import type { IngestedDocument } from '../ingest/run.js';
import { englishFault } from '../ingest/wording.js';

/** Say in a few lines what a run came to. */
export function closingLines(
  { documents, acts, issueKinds, persons, milliseconds }: IngestReport,
  read: readonly IngestedDocument[],
  passedOver: Readonly<Record<string, number>>,
): string[] {
  const { total, failed, withoutAct, twins, gone } = documents;
  const others = Object.entries(passedOver).map(([extension, count]) => `${count} ${extension}`);
  return [
    `documents: ${total} (read now ${documents.read}, unreadable ${failed}, without act ${withoutAct}, twins ${twins}, gone ${gone})`,
    ...(others.length > 0 ? [`passed over: ${others.join(', ')}`] : []),
    `acts: ${acts}; persons: ${persons.total} (to check: ${persons.doubts.length})`,
    ...read.flatMap(({ document: { path }, outcome: { fault } }) =>
      fault ? [`  unreadable: ${path}: ${englishFault(fault)}`] : [],
    ),
    `issues: ${issueKinds.length === 0 ? 'none' : ''}`.trimEnd(),
    ...issueKinds.map(({ code, count }) => `  ${String(count).padStart(6)} ${code}`),
    `reading: ${milliseconds.extract} ms for the texts, ${milliseconds.parse} ms for the acts in them`,
  ];
}
