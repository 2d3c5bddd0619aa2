import { surfaceTerms } from '../../src/french/terms.js';
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
  /** Words that several of these questions share, the most frequent first: what to add to the lexicon, or to the acts. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
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
const MOST_WORDS = 8;
const HEADINGS: Readonly<Record<Gap['missing'], string>> = {
  'not-stated': "L'acte ne le dit pas",
  'no-such-act': 'Aucun acte trouvé',
  'not-understood': 'Question non comprise',
  useless: 'Réponse jugée inutile',
};
/** What the council's staff can do about it. */
const REMEDIES: Readonly<Record<Gap['missing'], string>> = {
  'not-stated': 'Les actes connus n’en disent rien, ou pas dans ces mots : à vérifier dans l’acte.',
  'no-such-act': 'Si ces actes existent : les lire, ou ajouter les mots du public à data/lexicon/local.json.',
  'not-understood': 'Une règle manque : docs/growing.md dit comment l’ajouter.',
  useless: 'À poser soi-même avec « greffier ask --explain », pour voir la règle retenue.',
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
  const groups = new Map<string, Pick<Gap, 'missing' | 'intent'> & { readonly asked: string[] }>();
  for (const entry of entries) {
    if (entry.kind === 'useful') continue;
    const missing = entry.kind === 'useless' ? 'useless' : entry.status;
    const key = `${missing} ${entry.intent}`;
    const group = groups.get(key) ?? { missing, intent: entry.intent, asked: [] };
    group.asked.push(entry.question);
    groups.set(key, group);
  }
  const countOf = (kind: JournalEntry['kind']): number => entries.filter((entry) => entry.kind === kind).length;
  return {
    from: entries[0]?.day ?? null,
    to: entries.at(-1)?.day ?? null,
    useful: countOf('useful'),
    useless: countOf('useless'),
    unanswered: countOf('unanswered'),
    gaps: [...groups.values()].map(gapOf).sort((a, b) => b.count - a.count),
  };
}

function gapOf({ asked, ...group }: Pick<Gap, 'missing' | 'intent'> & { readonly asked: readonly string[] }): Gap {
  const questions = [...new Set(asked.toReversed())].slice(0, MOST_EXAMPLES);
  return { ...group, count: asked.length, words: wordsShared(asked), questions };
}

function wordsShared(questions: readonly string[]): Gap['words'] {
  const counts = new Map<string, number>();
  for (const question of questions)
    for (const word of new Set(surfaceTerms(question))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word, 'fr'))
    .slice(0, MOST_WORDS);
}

function renderReport({ from, to, useful, useless, unanswered, gaps }: Report): string {
  if (from === null) return 'Le journal est vide : aucune question sans réponse, aucun avis.';
  return [
    `Du ${from} au ${to ?? from} : ${unanswered} question(s) sans réponse, ${useful} avis « utile », ${useless} avis « pas utile ».`,
    ...gaps.map(({ missing, intent, count, words, questions }) =>
      [
        `${HEADINGS[missing]} (${intent}) : ${count}`,
        `  ${REMEDIES[missing]}`,
        ...(words.length > 0
          ? [`  Mots qui reviennent : ${words.map((one) => `${one.word} (${one.count})`).join(', ')}`]
          : []),
        ...questions.map((question) => `  - ${question}`),
      ].join('\n'),
    ),
  ].join('\n\n');
}
