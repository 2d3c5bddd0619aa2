import type { Answer, Choice, Citation, Scope, Status, Basis } from './answer/model.js';
import { plainText } from './answer/model.js';
import { converse } from './answer/converse.js';
import type { Decision } from './answer/decide.js';
import { searchActs } from './answer/selection/search-acts.js';
import type { Setting } from './answer/responder.js';
import { newConversation, type Conversation } from './conversation/conversation.js';
import type { ActSummary, Corpus } from './corpus/index.js';
import { buildNameDirectory } from './french/name-directory.js';
import { buildMender, hear, type Lexis } from './question/hear.js';
import type { Glossary } from './glossary/index.js';
import { actNumberKey } from './question/act-numbers.js';
import { buildCouncilDirectory } from './question/councils.js';
import { holdersOf, type Holders } from './question/holders.js';
import { rules } from './question/understand.js';
import { buildActIndex, loadActIndex, type ActIndex, type Lexicon } from './search/index.js';

/** The result of `greffier ask --format json`, a public contract. */
export interface AskResult {
  readonly question: string;
  readonly status: Status;
  readonly intent: string;
  readonly text: string;
  readonly basis: Basis | null;
  readonly acts: readonly string[];
  readonly scope: Scope | null;
  readonly citations: readonly Citation[];
  readonly choices: readonly Choice[];
  readonly suggestions: readonly string[];
  readonly elapsedMs: number;
}

/** Why a question was answered as it was. */
export type Explanation = Pick<Decision, 'heard' | 'rule' | 'tried' | 'followUp' | 'target'>;

export interface Reply {
  readonly result: AskResult;
  readonly answer: Answer;
  /** To be passed back with the next question of the same person. */
  readonly conversation: Conversation;
  /** One for each question that the message holds. */
  readonly explanation: readonly Explanation[];
}

export interface Greffier {
  readonly corpus: Corpus;
  /** Answer a question; `today` is an ISO date in Europe/Paris. Never throws on what a user types. */
  ask(question: string, turn: { readonly today: string; readonly conversation?: Conversation }): Reply;
  /** List the acts that match the words of a search box, best first; no word gives every act, the latest first. */
  search(words: string, today: string): readonly ActSummary[];
  /** The index, to be saved beside the corpus. */
  saveIndex(): string;
}

export interface GreffierOptions {
  readonly lexicon?: Lexicon;
  readonly glossary?: Glossary;
  /** What `saveIndex` gave for the same corpus; without it the index is built. */
  readonly index?: string;
}

interface SavedIndex {
  readonly acts: unknown;
  readonly acronyms: readonly string[];
}

/** Make the bot that answers from a corpus. */
export function createGreffier(corpus: Corpus, options: GreffierOptions = {}): Greffier {
  const lexicon = options.lexicon ?? null;
  const glossary = options.glossary ?? null;
  const { index, acronyms } = options.index === undefined ? indexCorpus(corpus) : readIndex(options.index);
  const numbers = new Set(corpus.summaries.flatMap(({ number }) => (number === null ? [] : [actNumberKey(number)])));
  let holders: Holders | undefined;
  const lexis: Lexis = {
    inCorpus: (word) => index.knows(word) || (lexicon?.knows(word) ?? false),
    directory: buildNameDirectory(corpus.people),
    councils: buildCouncilDirectory(
      corpus.summaries.flatMap(({ collectivity }) => collectivity ?? []),
      corpus.summaries.flatMap(({ collectivity, website }) => (collectivity === null ? (website ?? []) : [])),
    ),
    acronyms,
    mender: buildMender(rules),
    findTerms: glossary?.find ?? (() => []),
    holders: () => (holders ??= holdersOf(corpus.persons)),
    isActNumber: (key) => numbers.has(key),
    sittings: [...new Set(corpus.summaries.flatMap(({ date }) => date ?? []))],
  };
  const find: Setting['find'] = (words, sought) => index.find(words, { ...sought, ...(lexicon && { lexicon }) });
  return {
    corpus,
    ask(question, { today, conversation = newConversation }) {
      const started = performance.now();
      const conversed = converse(question, { corpus, find, lexicon, glossary, today, conversation, lexis });
      return {
        result: toResult(question, conversed.answer, performance.now() - started),
        answer: conversed.answer,
        conversation: conversed.conversation,
        explanation: conversed.decisions,
      };
    },
    search: (words, today) => searchActs(hear(words, lexis, today), { corpus, find }),
    saveIndex: () => JSON.stringify({ acts: index.toJSON(), acronyms: [...acronyms] } satisfies SavedIndex),
  };
}

function* actsOf(corpus: Corpus) {
  for (const { id } of corpus.summaries) {
    const act = corpus.act(id);
    if (act) yield act;
  }
}

function indexCorpus(corpus: Corpus): { index: ActIndex; acronyms: ReadonlySet<string> } {
  const acronyms = new Set<string>();
  for (const act of actsOf(corpus)) for (const acronym of Object.keys(act.acronyms)) acronyms.add(acronym);
  return { index: buildActIndex(actsOf(corpus)), acronyms };
}

function readIndex(saved: string): { index: ActIndex; acronyms: ReadonlySet<string> } {
  const { acts, acronyms } = JSON.parse(saved) as SavedIndex;
  return { index: loadActIndex(acts), acronyms: new Set(acronyms) };
}

function toResult(question: string, answer: Answer, elapsed: number): AskResult {
  return {
    question,
    status: answer.status,
    intent: answer.intent,
    text: plainText(answer.blocks),
    basis: answer.basis,
    acts: answer.acts,
    scope: answer.scope,
    citations: answer.citations,
    choices: answer.choices,
    suggestions: answer.suggestions,
    elapsedMs: Math.round(elapsed * 1000) / 1000,
  };
}
