import type { ActSummary } from '../corpus/index.js';
import { ambiguous, aside, list, sentence } from './compose.js';
import type { Answer, Choice } from './model.js';
import type { Setting } from './responder.js';
import { filterOf } from './selection/filter.js';
import { askAbout } from './numbers.js';
import { distinguish } from './several.js';
import { summaryLine } from './selection/scope.js';

const MOST_CHOICES = 8;

/** Ask which of several acts is meant. */
export function askWhich(setting: Setting, summaries: readonly ActSummary[]): Answer {
  const { intent } = setting;
  const shown = summaries.slice(0, MOST_CHOICES);
  const marks = distinguish(shown, setting);
  const choices = shown.map((summary, index): Choice => ({
    label: `${summaryLine(summary)}${marks[index]!}`,
    question: askAbout(summary, setting.corpus),
  }));
  const [first, ...others] = choices;
  const more = summaries.length > MOST_CHOICES ? ` (les ${MOST_CHOICES} premiers sur ${summaries.length})` : '';
  return ambiguous(
    intent,
    [sentence(`Plusieurs actes correspondent${more}. Lequel voulez-vous ?`), list(choices.map(({ label }) => label))],
    [first!, ...others],
    // « exporte-les »
    { listed: { ids: summaries.map(({ id }) => id), shown: shown.length, filter: filterOf(setting.heard, setting) } },
  );
}

/** Ask which act is meant where the question names none. */
export function askForAct({ intent, corpus, heard, find }: Setting): Answer {
  const recent = corpus.summaries.slice(-5).reverse();
  const [first, ...others] = recent.map((summary): Choice => ({
    label: summaryLine(summary),
    question: askAbout(summary, corpus),
  }));
  if (!first) return aside('no-such-act', intent, 'Je ne connais aucun acte : le corpus est vide.');
  return ambiguous(
    intent,
    'De quelle délibération parlez-vous ? Donnez son numéro, sa date ou son sujet. Voici les plus récentes.',
    [first, ...others],
    { listed: { ids: recent.map(({ id }) => id), shown: recent.length, filter: filterOf(heard, { corpus, find }) } },
  );
}
