import type { JournalEntry } from '../desk/journal.js';
import { loadEnvironment } from '../environment.js';
import { readJournal } from '../storage/journal-folder.js';
import { Failure } from './failure.js';
import { print, warn } from './output.js';

export interface ReportOptions {
  readonly format: 'text' | 'json';
}

/** Questions of the journal that failed in the same way. */
export interface Gap {
  /** How it failed: not answered, and why, or answered but of no help. */
  readonly missing: 'not-stated' | 'no-such-act' | 'not-understood' | 'useless';
  readonly intent: string;
  readonly count: number;
  /** The latest questions first, each once, ten at most. */
  readonly questions: readonly string[];
}

/** What a journal tells: over which days, how many answers were found useful or not, and where the bot failed. */
export interface Report {
  readonly from: string | null;
  readonly to: string | null;
  readonly useful: number;
  readonly useless: number;
  readonly unanswered: number;
  /** The most frequent first. */
  readonly gaps: readonly Gap[];
}

const MOST_EXAMPLES = 10;
const HEADINGS: Readonly<Record<Gap['missing'], string>> = {
  'not-stated': "L'acte ne le dit pas",
  'no-such-act': 'Aucun acte trouvé',
  'not-understood': 'Question non comprise',
  useless: 'Réponse jugée inutile',
};

/** Print what the journal tells of the questions that were not answered, or not well. */
export async function reportCommand({ format }: ReportOptions): Promise<void> {
  const { JOURNAL } = loadEnvironment();
  if (JOURNAL === 'off') throw new Failure('the journal is off (JOURNAL=off): there is nothing to report');
  const { entries, damaged } = await readJournal(JOURNAL);
  if (damaged > 0) warn(`${JOURNAL}: ${damaged} damaged line(s) left out`);
  const report = reportOn(entries);
  print(format === 'json' ? JSON.stringify(report, null, 2) : renderReport(report));
}

/** Group the entries of a journal, oldest first, by what was missing. */
export function reportOn(entries: readonly JournalEntry[]): Report {
  const groups = new Map<string, Gap>();
  for (const entry of entries) {
    if (entry.kind === 'useful') continue;
    const missing = entry.kind === 'useless' ? 'useless' : entry.status;
    const key = `${missing} ${entry.intent}`;
    const { count = 0, questions = [] } = groups.get(key) ?? {};
    const latest = [entry.question, ...questions.filter((question) => question !== entry.question)];
    groups.set(key, { missing, intent: entry.intent, count: count + 1, questions: latest.slice(0, MOST_EXAMPLES) });
  }
  const countOf = (kind: JournalEntry['kind']): number => entries.filter((entry) => entry.kind === kind).length;
  return {
    from: entries[0]?.day ?? null,
    to: entries.at(-1)?.day ?? null,
    useful: countOf('useful'),
    useless: countOf('useless'),
    unanswered: countOf('unanswered'),
    gaps: [...groups.values()].sort((a, b) => b.count - a.count),
  };
}

function renderReport({ from, to, useful, useless, unanswered, gaps }: Report): string {
  if (from === null) return 'Le journal est vide : aucune question sans réponse, aucun avis.';
  return [
    `Du ${from} au ${to ?? from} : ${unanswered} question(s) sans réponse, ${useful} avis « utile », ${useless} avis « pas utile ».`,
    ...gaps.map(({ missing, intent, count, questions }) =>
      [`${HEADINGS[missing]} (${intent}) : ${count}`, ...questions.map((question) => `  - ${question}`)].join('\n'),
    ),
  ].join('\n\n');
}
