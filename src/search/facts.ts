import { fold } from '../french/fold.js';
import { lastRequest } from '../french/request.js';
import { distance } from '../french/spelling.js';
import { stem, surfaceTerms } from '../french/terms.js';
import type { Act } from '../records/index.js';
import { answerKind, type AnswerKind } from './answer-kinds.js';
import { countedNoun, findCounted } from './counted.js';
import type { Lexicon } from './lexicon.js';
import { sentencesOf, withTheirLists, type Sentence } from './sentences.js';

/** What an act says about a question: stated, only something near it, or nothing. Passages are exact, best first. */
export type FactFinding =
  | {
      readonly kind: 'found';
      readonly expects: AnswerKind['name'];
      /** What answers in the first passage, offsets of the act's text; null where it can't be told apart. */
      readonly value: Value | null;
      readonly passages: readonly Sentence[];
      readonly covered: number;
    }
  | {
      readonly kind: 'nearby';
      readonly expects: AnswerKind['name'];
      readonly passages: readonly Sentence[];
      readonly covered: number;
    }
  | { readonly kind: 'nothing' };

/** An exact part of an act's text. */
export interface Value {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Shares of the question's weight that a passage must cover (measured on the development questions). */
const FOUND = 0.6;
const FOUND_WITH_VALUE = 0.5;
const NEARBY = 0.3;
/** A word of the paragraph around, or of the title, counts for this much. */
const CONTEXT = 0.5;
const MOST_PASSAGES = 3;
const ASKING_WORDS =
  /^(parle|parler|dit|dire|texte|acte|deliberation|passage|phrase|exacte?|cite|montre|prevue?s?|prevoit|exactement|precisement|juste|concretement|vraiment|faire|fait|fera|gens|histoire|cette|svp|stp|est-ce|existe|veux|voudrais|connaitre|savoir|moi|question|bonjour|proposees?|vise|visee?|avoir|doit|doivent|passe|passent|devient|deviennent|reste|restent|concerne|agit|comporte|contient|maintenant|actuellement|desormais|peut|peuvent|delib|deliberation)$/;

interface Prepared {
  readonly sentences: readonly (Sentence & { readonly stems: ReadonlySet<string> })[];
  readonly paragraphs: ReadonlyMap<number, ReadonlySet<string>>;
  readonly title: ReadonlySet<string>;
  readonly frequencies: ReadonlyMap<string, number>;
}

const prepared = new WeakMap<Act, Prepared>();

function prepare(act: Act): Prepared {
  const known = prepared.get(act);
  if (known) return known;
  const sentences = sentencesOf(act).map((sentence) => ({
    ...sentence,
    stems: new Set(surfaceTerms(sentence.text.replace(/-\n/g, '-')).map(stem)),
  }));
  const paragraphs = new Map<number, Set<string>>();
  const frequencies = new Map<string, number>();
  for (const { stems, paragraph } of sentences) {
    const around = paragraphs.get(paragraph) ?? new Set<string>();
    paragraphs.set(paragraph, around);
    for (const word of stems) {
      around.add(word);
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  const made = { sentences, paragraphs, frequencies, title: new Set(surfaceTerms(act.subject ?? '').map(stem)) };
  prepared.set(act, made);
  return made;
}

/** A word asked: the stems it may stand as, and what it weighs. */
interface Wanted {
  readonly word: string;
  readonly forms: readonly (readonly string[])[];
  readonly weight: number;
}

function wantedWords(
  question: string,
  kind: AnswerKind,
  { frequencies, sentences, title }: Prepared,
  lexicon: Lexicon | undefined,
): Wanted[] {
  const words = surfaceTerms(question).filter((word) => !kind.words.test(word) && !ASKING_WORDS.test(word));
  const synonyms = lexicon?.synonyms(words.map(stem));
  return [...new Set(words)].map((word) => {
    const term = stem(word);
    const isKnown = frequencies.has(term) || title.has(term);
    const close =
      word.length < 5
        ? []
        : [...frequencies.keys()]
            .filter(
              (known) =>
                known.startsWith(term.charAt(0)) &&
                known !== term &&
                (sameFamily(term, known) || (!isKnown && distance(term, known, 1) === 1)),
            )
            .map((known) => [known]);
    const forms = [[term], ...(synonyms?.get(term) ?? []), ...close];
    const frequency = Math.max(0, ...forms.map(([first]) => frequencies.get(first!) ?? 0));
    return { word, forms, weight: Math.log(1 + (sentences.length + 1) / (frequency + 0.5)) };
  });
}

/** Find what may answer in a sentence: the figures that count the noun asked, else whatever is of the kind asked. */
function valueFinder(kind: AnswerKind, question: string, wanted: readonly Wanted[]): (text: string) => Range[] {
  const { shown } = kind;
  const noun = kind.name === 'count' ? wanted.find(({ word }) => word === countedNoun(question)) : undefined;
  if (noun) {
    const stems = new Set(noun.forms.flatMap((form) => (form.length === 1 ? form : [])));
    return (text) => [findCounted(text, stems)].filter((counted) => counted !== null);
  }
  if (shown === null) return () => [];
  const every = new RegExp(shown.source, `${shown.flags}g`);
  return (text) =>
    Array.from(text.matchAll(every), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function covers(stems: ReadonlySet<string>, { forms }: Wanted): boolean {
  return forms.some((form) => form.every((word) => stems.has(word)));
}

/** Words of one family share their beginning: « démarrer » and « démarrage », « prioritaire » and « priorité ». */
function sameFamily(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const common = shorter >= 7 ? shorter - 2 : shorter >= 5 ? shorter : Infinity;
  return common <= shorter && a.slice(0, Math.max(5, common)) === b.slice(0, Math.max(5, common));
}

/** Find what an act says about a folded question: the sentence that covers its words and shows the kind of answer asked. */
export function findFact(act: Act, question: string, { lexicon }: { readonly lexicon?: Lexicon } = {}): FactFinding {
  const about = prepare(act);
  const folded = lastRequest(fold(question))
    .replace(/\bsur place\b/g, ' ')
    .replace(/\b1e?re\b/g, 'premiere');
  const kind = answerKind(folded);
  const wanted = wantedWords(folded, kind, about, lexicon);
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { kind: 'nothing' };
  const findValues = valueFinder(kind, folded, wanted);
  const aboutChange = ABOUT_CHANGE.test(folded);
  const scored = about.sentences.map((sentence) => {
    const around = about.paragraphs.get(sentence.paragraph)!;
    let own = 0;
    let context = 0;
    for (const word of wanted) {
      if (covers(sentence.stems, word)) own += word.weight;
      else if (covers(around, word) || covers(about.title, word)) context += word.weight;
    }
    // The layout doubles spaces and breaks lines inside « 3  000 m² »: one space each keeps the offsets.
    const values = findValues(sentence.text.replace(/\s/g, ' '));
    const changes = aboutChange && values.length > 0 && CHANGED_TO.test(sentence.text);
    const covered = (own + CONTEXT * context) / total;
    return {
      sentence,
      own: own / total,
      covered,
      changes,
      rank: covered + (changes ? 1 : 0),
      whole: (own + context) / total,
      values,
      shows: kind.shown === null || values.length > 0,
    };
  });
  return judge(kind, scored);
}

type Range = Omit<Value, 'text'>;

interface Scored {
  readonly sentence: Sentence;
  readonly own: number;
  readonly covered: number;
  /** Share covered by the sentence, its paragraph and the title together. */
  readonly whole: number;
  readonly values: readonly Range[];
  readonly shows: boolean;
  /** It says what a change leads to, and the question is about a change: it comes first. */
  readonly changes: boolean;
  readonly rank: number;
}

/** « portée à soixante-dix-sept ans », « est fixé à 21 »: what a change leads to. */
const CHANGED_TO =
  /(?<!\p{L})(?:port|fix|ramen|élev|augment|abaiss|modifi)(?:ée?s?|er|ent|e)\s+(?:\S+\s+){0,4}?à(?!\p{L})|(?<!\p{L})désormais(?!\p{L})/iu;
const ABOUT_CHANGE =
  /\b(pass(e|ent|era)|modifi\w*|augment\w*|nouve\w*|depuis|maintenant|desormais|port(e|ee|er) a|chang\w*|actuel\w*)\b/;
/** Values of sentences that cover nearly as much as the best are shown too: an act prints the old one beside the new. */
const NEARLY = 0.7;

function judge(kind: AnswerKind, scored: readonly Scored[]): FactFinding {
  const narrow = kind.name === 'area' || kind.name === 'length' || kind.name === 'age';
  const ranked = [...scored].sort((a, b) => b.rank - a.rank);
  const fits = ranked.filter(
    ({ shows, own, covered, whole }) =>
      shows &&
      (kind.shown === null
        ? own >= FOUND
        : narrow
          ? whole >= FOUND_WITH_VALUE
          : covered >= FOUND_WITH_VALUE && own > 0.3),
  );
  const [best] = fits;
  if (best && (narrow || best.covered >= Math.max(...ranked.map(({ covered }) => covered)) * 0.6)) {
    const share = best.changes ? NEARLY : 0.9;
    const passages = fits.filter(({ covered }) => covered >= best.covered * share).slice(0, MOST_PASSAGES);
    return {
      kind: 'found',
      expects: kind.name,
      passages: withTheirLists(
        passages.map(({ sentence }) => sentence),
        scored.map(({ sentence }) => sentence),
      ),
      covered: best.covered,
      value: passages.length === 1 || !best.changes ? valueOf(best) : null,
    };
  }
  const near = ranked.filter(({ covered }) => covered >= NEARBY).slice(0, 2);
  return near.length > 0
    ? { kind: 'nearby', expects: kind.name, passages: near.map(({ sentence }) => sentence), covered: near[0]!.covered }
    : { kind: 'nothing' };
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
