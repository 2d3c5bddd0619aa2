import type { Reply } from '../../src/ask.js';
import type { Corpus } from '../../src/corpus/index.js';
import { present, type Presentation, type Quote } from '../presentation.js';

/** Lay out a reply for a terminal: the answer, its proof line by line, what can be asked next. */
export function renderText({ answer, result }: Reply, corpus: Corpus): string {
  const shown = present(answer, corpus);
  const questions = (choices: Presentation['choices']): string[] => choices.map(({ question }) => question);
  const sections = [
    result.text,
    renderSources(shown),
    renderList('Choix possibles :', questions(shown.choices)),
    renderList('Vous pouvez aussi demander :', questions(shown.suggestions)),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function renderList(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [title, ...items.map((item) => `  - ${item}`)].join('\n');
}

function renderSources({ basis, quotes, laws }: Presentation): string {
  if (quotes.length + laws.length === 0) return basis ?? '';
  const lines = [...quotes.map(renderQuote), ...laws.map(({ label, url }) => `  ${label} : ${url}`)];
  return [`Source${basis ? ` (${basis.toLowerCase()})` : ''} :`, ...lines].join('\n');
}

function renderQuote({ place, text, line: first }: Quote): string {
  const lines = text
    .split('\n')
    .map((line, index) => ({ words: line.replace(/\s+/g, ' ').trim(), number: first + index }))
    .filter(({ words }) => words !== '')
    .map(({ words, number }) => `  ${String(number).padStart(6)} | ${words}`);
  return [`  ${place}`, ...lines].join('\n');
}

/** Tell why a question was answered as it was: what was heard, what was tried, which rule won. */
export function renderExplanation({ result, explanation }: Reply): string {
  return [
    ...explanation.flatMap(({ heard, tried, rule, target, followUp }) => [
      `heard    ${heard.text}`,
      `slots    ${JSON.stringify(heard.slots)}`,
      `tried    ${tried.join(', ') || 'none'}`,
      `rule     ${rule ?? 'none'}`,
      `target   ${target ?? 'none'}`,
      `follows  ${followUp ?? 'nothing'}`,
    ]),
    `result   ${result.status}, ${result.intent}, acts ${result.acts.join(' ') || 'none'}, ${result.elapsedMs} ms`,
  ].join('\n');
}
