import { fold, foldKey } from '../french/fold.js';
import { lastRequest } from '../french/request.js';
import { isStopWord } from '../french/stop-words.js';
import { stem } from '../french/terms.js';
import { tokens } from '../french/tokens.js';
import type { Act } from '../records/index.js';
import { wordsOf } from './act-words.js';
import { answerKind, type AnswerKind } from './answer-kinds.js';
import { askedWords, saidIn, type AskedWord } from './asked-words.js';
import { countedNoun, findCounted } from './counted.js';
import type { Lexicon } from './lexicon.js';
import { withTheirLists, type Sentence } from './sentences.js';

/** What an act says about a question: stated, only something near it, or nothing. Passages are exact, best first. */
export type FactFinding =
  | {
      readonly kind: 'found';
      readonly expects: AnswerKind['name'];
      /** What answers in the first passage, offsets of the act's text; null where it can't be told apart. */
      readonly value: Value | null;
      readonly passages: readonly Sentence[];
    }
  | {
      readonly kind: 'nearby';
      readonly expects: AnswerKind['name'];
      readonly passages: readonly Sentence[];
      /** Folded words of the question that the act holds nowhere. */
      readonly missing: readonly string[];
    }
  | { readonly kind: 'nothing' };

/** An exact part of an act's text. */
export interface Value {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Shares of the question's weight that a passage must cover, itself or with what stands around it. */
const FOUND = 0.6;
const FOUND_WITH_VALUE = 0.5;
const KEEN = 0.5;
const KEEN_OF_PERSON = 0.75;
const NEARBY = 0.3;
/** What a word counts for where it stands around the passage: in the line that opens its list, before it, in its paragraph, in the title. */
const IN_HEAD = 0.9;
const JUST_BEFORE = 0.6;
const IN_PARAGRAPH = 0.5;
const IN_TITLE = 0.5;
/** What ranks a passage besides what it covers: the words that are not the title's, and a visa comes late. */
const [KEENNESS, VISA] = [0.3, 0.2];
const MOST_PASSAGES = 3;
/** « projet de convention - juin 2023.docx »: the figures of the name of a file tell of the file. */
const NAME_OF_FILE = /\.(?:docx?|pdf|odt|xlsx?)\s*$/i;
/** Figures of a law cited answer nothing: « la loi du 5 mai 1985 », « décret n° 2019-1413 ». */
const CITED_LAW =
  /(?<!\p{L})(?:lois?|décrets?|ordonnances?|arrêtés?|directives?|circulaires?|règlements?|codes?|articles?)(?:\s\S{1,18}){0,6}?\s?(?:n°\s?)?[\d.,/ -]*$/iu;

/** Find what an act says about a folded question: the sentence that covers its words and shows the kind of answer asked. */
export function findFact(act: Act, question: string, { lexicon }: { readonly lexicon?: Lexicon } = {}): FactFinding {
  const about = wordsOf(act);
  const folded = lastRequest(fold(question))
    .replace(/\bsur place\b/g, ' ')
    .replace(/\b1e?re\b/g, 'premiere');
  const kind = answerKind(folded);
  const asked = askedWords(folded, kind, about, lexicon);
  const findValues = valueFinder(kind, folded, asked);
  if (asked.length === 0) return onlyValues(kind, about.sentences, findValues);
  const aboutChange = ABOUT_CHANGE.test(folded);
  const scored = about.sentences.map((sentence, rank): Scored => {
    const cover = coverageOf(asked, (word) => {
      const own = saidIn(about.words[rank]!, word);
      if (own > 0) return { own, near: own, far: own };
      const head = sentence.head === null ? 0 : IN_HEAD * saidIn(about.words[sentence.head]!, word);
      const isSameParagraph = about.sentences[rank - 1]?.paragraph === sentence.paragraph;
      const before = isSameParagraph ? JUST_BEFORE * saidIn(about.words[rank - 1]!, word) : 0;
      const near = Math.max(head, before, IN_PARAGRAPH * saidIn(about.paragraphs.get(sentence.paragraph)!, word));
      return { own: head, near, far: Math.max(near, word.isTitle ? IN_TITLE : 0) };
    });
    // The layout doubles spaces and breaks lines inside « 3  000 m² »: one space each keeps the offsets.
    const isMute = cover.covered < NEARBY || NAME_OF_FILE.test(sentence.text);
    const values = isMute ? [] : findValues(sentence.text.replace(/\s/g, ' '));
    const changes = aboutChange && values.length > 0 && CHANGED_TO.test(sentence.text);
    const bonus = (changes ? 1 : 0) - (sentence.isVisa ? VISA : 0);
    return {
      ...cover,
      sentence,
      changes,
      values,
      rank: cover.covered + KEENNESS * cover.keen + bonus,
      shows: kind.shown === null || values.length > 0,
    };
  });
  const missing = asked.filter(
    ({ word, said, phrases }) => said.size === 0 && phrases.length === 0 && !/\d/.test(word),
  );
  return judge(
    kind,
    scored,
    missing.map(({ word }) => word),
  );
}

/** « pour combien de temps ? » names nothing: the few values of a kind seldom met in an act answer all the same. */
function onlyValues(
  kind: AnswerKind,
  sentences: readonly Sentence[],
  findValues: (text: string) => Range[],
): FactFinding {
  if (!kind.isNarrow && kind.name !== 'duration' && kind.name !== 'deadline') return { kind: 'nothing' };
  const holding = sentences.filter(({ text, isVisa }) => !isVisa && findValues(text.replace(/\s/g, ' ')).length > 0);
  return holding.length === 0 || holding.length > MOST_PASSAGES
    ? { kind: 'nothing' }
    : { kind: 'found', expects: kind.name, value: null, passages: withTheirLists(holding, sentences) };
}

type Range = Omit<Value, 'text'>;

interface Coverage {
  /** Share of the question's weight in the sentence itself and in the line that opens its list. */
  readonly own: number;
  /** Share with what stands around it and in the title. */
  readonly covered: number;
  /** Share of the words that are not the title's, with what stands around. */
  readonly keen: number;
}

interface Scored extends Coverage {
  readonly sentence: Sentence;
  readonly values: readonly Range[];
  readonly shows: boolean;
  /** It says what a change leads to, and the question is about a change: it comes first. */
  readonly changes: boolean;
  readonly rank: number;
}

function coverageOf(
  asked: readonly AskedWord[],
  measure: (word: AskedWord) => { own: number; near: number; far: number },
): Coverage {
  const sum = { all: 0, own: 0, far: 0, keen: 0, near: 0 };
  for (const word of asked) {
    const { own, near, far } = measure(word);
    sum.all += word.weight;
    sum.own += word.weight * own;
    sum.far += word.weight * far;
    if (word.isTitle) continue;
    sum.keen += word.weight;
    sum.near += word.weight * near;
  }
  return { own: sum.own / sum.all, covered: sum.far / sum.all, keen: sum.keen === 0 ? 1 : sum.near / sum.keen };
}

/** Find what may answer in a sentence: the figures that count the noun asked, else whatever is of the kind asked. */
function valueFinder(kind: AnswerKind, question: string, asked: readonly AskedWord[]): (text: string) => Range[] {
  const { shown } = kind;
  const counted = kind.name === 'count' ? countedNoun(question) : null;
  if (counted !== null) {
    const said = asked.find(({ word }) => word === counted)?.said.keys() ?? [counted];
    const stems = new Set(Array.from(said, stem));
    return (text) => [findCounted(text, stems)].filter((found) => found !== null);
  }
  if (shown === null) return () => [];
  const every = new RegExp(shown.source, `${shown.flags}g`);
  const known = new Set([
    ...tokens(question).map(({ folded }) => folded),
    ...asked.flatMap(({ said }) => [...said.keys()]),
  ]);
  const isAsked = (value: string): boolean => {
    const words = tokens(value).map(({ folded }) => folded);
    return words.some((word) => known.has(word)) && words.every((word) => known.has(word) || isStopWord(word));
  };
  return (text) =>
    Array.from(text.matchAll(every), ({ index, 0: { length } }) => ({ start: index, end: index + length })).filter(
      ({ start, end }) =>
        !isAsked(text.slice(start, end)) &&
        !(kind.isFigure && CITED_LAW.test(text.slice(Math.max(0, start - 90), start))),
    );
}

/** « portée à soixante-dix-sept ans », « est fixé à 21 »: what a change leads to. */
const CHANGED_TO =
  /(?<!\p{L})(?:port[ée]e?s?|pass(?:e|ent|é|ée|er)|fix[ée]e?s?|désormais|dorénavant|nouve(?:au|l|lle|aux|lles)|abaiss[ée]e?s?|relev[ée]e?s?|remplac\S*)(?!\p{L})/iu;
const ABOUT_CHANGE =
  /\b(pass(e|er|ee?s?|era|ent)|nouve(au|l|lle)s?|apres|depuis|maintenant|desormais|port(e|ee|er) a|chang\w*|actuel\w*)\b/;
/** Values of sentences that cover nearly as much as the best are shown too: an act prints the old one beside the new. */
const NEARLY = 0.7;
const AS_GOOD = 0.9;

function fits(kind: AnswerKind, { shows, own, covered, keen }: Scored): boolean {
  if (!shows) return false;
  if (kind.shown === null) return own >= FOUND && keen >= KEEN;
  if (kind.isNarrow) return covered >= FOUND_WITH_VALUE && keen >= 0.4;
  return (
    covered >= FOUND_WITH_VALUE &&
    own > 0.3 &&
    keen >= (kind.name === 'person' || kind.name === 'name' ? KEEN_OF_PERSON : KEEN)
  );
}

function judge(kind: AnswerKind, scored: readonly Scored[], missing: readonly string[]): FactFinding {
  const ranked = [...scored].sort((a, b) => b.rank - a.rank);
  const fitting = ranked.filter((one) => fits(kind, one));
  const [best] = fitting;
  const most = Math.max(...scored.map(({ covered }) => covered));
  if (best && (kind.isNarrow || best.covered >= most * 0.6)) {
    const share = best.changes ? NEARLY : AS_GOOD;
    const shown = unlike(
      fitting.filter(
        ({ covered, keen }) => covered >= best.covered * share && (best.changes || keen >= best.keen * share),
      ),
    ).slice(0, MOST_PASSAGES);
    const sentences = scored.map(({ sentence }) => sentence);
    return {
      kind: 'found',
      expects: kind.name,
      passages: withTheirLists(
        shown.map(({ sentence }) => sentence),
        sentences,
      ),
      value: shown.length === 1 || !best.changes ? valueOf(best) : null,
    };
  }
  const near = ranked.filter(({ covered }) => covered >= NEARBY).slice(0, 2);
  return near.length > 0
    ? { kind: 'nearby', expects: kind.name, passages: near.map(({ sentence }) => sentence), missing }
    : { kind: 'nothing' };
}

/** Keep each thing said once: an act repeats in its decisions, and in an annex, what it sets out. */
function unlike(fitting: readonly Scored[]): readonly Scored[] {
  const keys: string[] = [];
  return fitting.filter(({ sentence }) => {
    const key = foldKey(sentence.text);
    const isTold = keys.some((told) => told.includes(key) || key.includes(told));
    keys.push(key);
    return !isTold;
  });
}

/** The value of a passage that holds only one of the kind asked: of several, none is preferred. */
function valueOf({ sentence, values }: Scored): Value | null {
  const [only, ...others] = values;
  if (!only || others.length > 0) return null;
  return {
    text: sentence.text.slice(only.start, only.end),
    start: sentence.start + only.start,
    end: sentence.start + only.end,
  };
}
