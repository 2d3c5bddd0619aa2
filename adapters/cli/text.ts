import type { Reply } from '../../src/ask.js';
import type { Corpus } from '../../src/corpus/index.js';
import type { ActCitation, Citation } from '../../src/answer/model.js';
import { basisInWords, lineAt, titleOf } from '../wording.js';

/** Lay out a reply for a terminal: the answer, its proof line by line, what can be asked next. */
export function renderText({ result }: Reply, corpus: Corpus): string {
  const basis = result.basis ? ` (${basisInWords[result.basis]})` : '';
  const sections = [
    result.text,
    ...(result.citations.length > 0
      ? [[`Source${basis} :`, ...result.citations.map((citation) => renderCitation(citation, corpus))].join('\n')]
      : []),
    renderList(
      'Choix possibles :',
      result.choices.map(({ question }) => question),
    ),
    renderList('Vous pouvez aussi demander :', result.suggestions),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function renderList(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [title, ...items.map((item) => `  - ${item}`)].join('\n');
}

function renderCitation(citation: Citation, corpus: Corpus): string {
  if ('law' in citation) return `  ${citation.law} : ${citation.url}`;
  const act = corpus.act(citation.act);
  const first = act ? lineAt(act, citation.start) : 1;
  return [`  ${act ? titleOf(act) : citation.act}, ligne ${first}`, ...quotedLines(citation, first)].join('\n');
}

function quotedLines({ text }: ActCitation, first: number): string[] {
  return text
    .split('\n')
    .map((line, index) => ({ words: line.replace(/\s+/g, ' ').trim(), number: first + index }))
    .filter(({ words }) => words !== '')
    .map(({ words, number }) => `  ${String(number).padStart(6)} | ${words}`);
}

/** Tell why a question was answered as it was: what was heard, what was tried, which rule won. */
export function renderExplanation({ result, explanation: { heard, decision } }: Reply): string {
  return [
    `heard    ${heard.text}`,
    `slots    ${JSON.stringify(heard.slots)}`,
    `tried    ${decision.tried.join(', ') || 'none'}`,
    `rule     ${typeof decision.rule === 'string' ? decision.rule : JSON.stringify(decision.rule)}`,
    `target   ${JSON.stringify(decision.target)}`,
    `follows  ${JSON.stringify(decision.followUp)}`,
    `result   ${result.status}, ${result.intent}, acts ${result.acts.join(' ') || 'none'}, ${result.elapsedMs} ms`,
  ].join('\n');
}
