import { frenchDate } from '../french/dates.js';
import { isStopWord } from '../french/stop-words.js';
import type { Lexis } from '../question/hear.js';
import type { Heard } from '../question/rule.js';
import { aside, sentence } from './compose.js';
import type { Answer } from './model.js';
import type { Setting } from './responder.js';
import { scopeOf, summaryLine } from './selection/scope.js';

/** Tell whether no word of a question is French as the rules, the acts or the language know it. */
export function isGibberish({ text, slots }: Heard, lexis: Lexis): boolean {
  if (slots.actNumbers.length + slots.persons.length + slots.unknownPersons.length + slots.acronyms.length > 0)
    return false;
  const words = text.split(/[^a-z0-9]+/).filter((word) => word.length > 1);
  return !words.some((word) => isStopWord(word) || lexis.inCorpus(word) || lexis.mender.knows(word));
}

/** Say kindly that the question was not understood, with questions that are. */
export function notUnderstood({ intent }: Setting): Answer {
  return aside(
    'not-understood',
    intent,
    "Je n'ai pas compris la question. Essayez avec quelques mots simples, par exemple « qui a voté contre ? » ou « date de publication ».",
    {
      suggestions: ['Que sais-tu faire ?', 'Quels actes connais-tu ?'],
    },
  );
}

/** Say that no act matches, what was looked for, and what the corpus holds. */
export function foundNothing({ intent, corpus, heard, find }: Setting, lookedFor: string): Answer {
  const { acts, from, to } = scopeOf(corpus);
  const period =
    from && to
      ? from === to
        ? `, séance du ${frenchDate(from)}`
        : `, du ${frenchDate(from)} au ${frenchDate(to)}`
      : '';
  const nearest = heard.slots.actNumbers.length > 0 ? undefined : find(heard.text)[0];
  const summary = nearest && corpus.summary(nearest.id);
  const blocks = [sentence(`Je ne trouve pas ${lookedFor} parmi les actes que je connais (${acts}${period}).`)];
  if (summary) blocks.push(sentence(`Le plus proche : ${summaryLine(summary)}.`));
  return aside('no-such-act', intent, blocks, { scope: scopeOf(corpus), suggestions: ['Quels actes connais-tu ?'] });
}
