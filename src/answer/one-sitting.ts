import { councilKey, type ActSummary } from '../corpus/index.js';
import { frenchDate } from '../french/dates.js';
import type { Act } from '../records/index.js';
import { askForAct } from './ask-which.js';
import { ambiguous, sentence } from './compose.js';
import type { Answer, Choice } from './model.js';
import type { Setting } from './responder.js';
import type { Target } from './target-kind.js';
import { SITTING_TOPICS } from './topic-of.js';

const MOST_READ = 8;
const MOST_OPENED = 100;
const MOST_CHOICES = 6;

/** Answer about a sitting from the first of its acts that does; say which one is meant where the question does not. */
export function answerSitting(
  { summaries, isNamed }: Extract<Target, { kind: 'sitting' }>,
  { corpus }: Setting,
  answerFrom: (act: Act) => Answer,
): Answer {
  const acts = summaries.slice(0, MOST_OPENED).map(({ id }) => corpus.act(id)!);
  // A list of titles may stand beside the minutes of the same sitting: those that tell who was there come first.
  const telling = [...acts.filter(({ attendance }) => attendance.present), ...acts];
  const answer = firstToAnswer([...new Set(telling)].slice(0, MOST_READ), answerFrom);
  if (isNamed) return answer;
  const [{ date, collectivity }] = summaries as [ActSummary];
  const of = summaries.length === corpus.size ? '' : collectivity === null ? ' de ce conseil' : ` (${collectivity})`;
  const said = sentence(`Séance du ${frenchDate(date!)}${of}, la seule que je connaisse :`);
  return { ...answer, blocks: [said, ...answer.blocks] };
}

/** The answer of the first act that gives one, else that of the first act; the acts after it are not read. */
function firstToAnswer([first, ...others]: readonly Act[], answerFrom: (act: Act) => Answer): Answer {
  const answer = answerFrom(first!);
  if (answer.status === 'answered') return answer;
  for (const other of others) {
    const told = answerFrom(other);
    if (told.status === 'answered') return told;
  }
  return answer;
}

/** Ask which sitting is meant where the question is about one and names none, else which act. */
export function askForSitting(setting: Setting): Answer {
  const { intent, corpus, heard } = setting;
  const councils = new Set(corpus.summaries.map(({ collectivity }) => councilKey(collectivity ?? '')));
  const dates = [...new Set(corpus.summaries.flatMap(({ date }) => date ?? []))].sort();
  if (!SITTING_TOPICS.test(intent) || councils.size > 1 || dates.length < 2) return askForAct(setting);
  const asked = heard.question.replace(/[\s?!.…]+$/u, '');
  const link = /\b(?:séance|seance|conseil|réunion|reunion)$/iu.test(asked) ? 'du' : 'à la séance du';
  const [first, ...others] = dates.slice(-MOST_CHOICES).map((date): Choice => ({
    label: `Séance du ${frenchDate(date)}`,
    question: `${asked} ${link} ${frenchDate(date)} ?`,
  }));
  return ambiguous(intent, 'De quelle séance parlez-vous ? Donnez sa date. Voici les plus récentes.', [
    first!,
    ...others,
  ]);
}
