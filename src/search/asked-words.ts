import { beginningsOf, ofOneFamily } from '../french/family.js';
import { distance } from '../french/spelling.js';
import { stem, surfaceTerms } from '../french/terms.js';
import type { Act } from '../records/index.js';
import { wordsOf, type ActWords } from './act-words.js';
import { answerKind, type AnswerKind } from './answer-kinds.js';
import type { Lexicon } from './lexicon.js';

/** A word of a question: the words of the act that say it, each with how surely, and what it weighs among the others. */
export interface AskedWord {
  readonly word: string;
  /** Words of the act by how surely they say it, 1 for the word itself. */
  readonly said: ReadonlyMap<string, number>;
  /** Phrases of the lexicon that say it, as words of the act that must stand together. */
  readonly phrases: readonly (readonly ReadonlySet<string>[])[];
  readonly weight: number;
  /** True where the act's title says it: it names the act more than what is asked. */
  readonly isTitle: boolean;
}

const FAMILY = 0.85;
const SYNONYM = 0.9;
const MISSPELT = 0.8;
const SHORTEST_FAMILY = 5;
const TITLE_WORD = 0.3;
/** Words that ask, or that any act may hold: they say nothing of what is asked. */
const ASKING_WORDS =
  /^(?:parle\w*|dit|texte|passage|phrase|exacte?s?|cite\w*|montre\w*|prevue?s?|prevoi\w+|prevoir|exactement|precisement|justement|concretement|vraiment|faire|fait|faits|font|fera|feront|gens|histoire|est-ce|existe\w*|veux|voudrais|connaitre|savoir|moi|question|bonjour|bonsoir|propos\w+|vise\w*|avoir|pass\w{1,5}|devien\w+|reste\w*|concern\w+|agit|comporte\w*|contien\w+|maintenant|actuellement|actuel\w*|delib|deliberation|acte|mis|mise|mettre|met|mettent|mettra|pourr\w+|pouvoir|devr\w+|devoir|falloir|faudra|couvr\w+|trouv\w+|appelle\w*|appelait|nomme\w*|truc|chose|choses|type|sorte|genre|fameux|nouveau|nouvelle|nouveaux|nouvelles|vieux|vieilles?|anciennes?|plait|svp|stp|info\w*|bout|fois|cas|nombre|montants?|dates?|duree|occup\w{1,3}|pai(?:e|ent|era|eront|ement|ements)|paye\w*|precision\w*|detail\w*|donn\w{1,4}|prend\w*|prendre|pris|prise|va|vont|aller|ira|iront|tenir|tient|tiennent|compte|comptent|commune|ville|mairie|municipal\w*|conseil|conseils|communautaire|projet|cadre|suite|lieu|lieux|quoi|commence\w*|prochain\w*|annee|annees|total|totale?)$/;

/** Words of a question that may say what it is about, stop words and those that its kind accounts for left out. */
export function askedTerms(question: string, kind: AnswerKind): string[] {
  return [...new Set(surfaceTerms(question))].filter((word) => !kind.words.test(word));
}

/** Find what the words of a folded question stand as in an act. */
export function askedWords(
  question: string,
  kind: AnswerKind,
  act: ActWords,
  lexicon: Lexicon | undefined,
): AskedWord[] {
  const all = askedTerms(question, kind);
  const telling = all.filter((word) => !ASKING_WORDS.test(word));
  // « le conseil, la commune »: where nothing else is asked, they are what is asked.
  const words = telling.length > 0 ? telling : all;
  const synonyms = lexicon?.synonyms(words.map(stem));
  const expansions = expandedBy(words, act);
  return words.map((word) => {
    const said = wordsSaying(word, act);
    const phrases: ReadonlySet<string>[][] = [];
    for (const phrase of synonyms?.get(stem(word)) ?? []) {
      const places = phrase.map((term) => new Set(act.byStem.get(term)));
      if (places.some((place) => place.size === 0)) continue;
      const [only, ...others] = places;
      if (others.length > 0) phrases.push(places);
      else for (const other of only!) if (!said.has(other)) said.set(other, SYNONYM);
    }
    for (const acronym of expansions.get(word) ?? []) said.set(acronym, SYNONYM);
    const frequency = Math.max(0, ...Array.from(said.keys(), (each) => act.frequencies.get(each)!));
    const weight =
      Math.log(1 + (act.sentences.length + 1) / (frequency + 0.5)) * (/^(?:19|20)\d\d$/.test(word) ? 0.4 : 1);
    const isTitle = Array.from(said.keys()).some((each) => act.title.has(each)) || isSpelledInTitle(word, act);
    return { word, said, phrases, weight, isTitle };
  });
}

/** The words of the act that say a word: itself, its other forms, its family, else its nearest spelling. */
function wordsSaying(word: string, { frequencies, byStem, byBeginning }: ActWords): Map<string, number> {
  const said = new Map((byStem.get(stem(word)) ?? []).map((known) => [known, 1]));
  const mayVary = word.length >= SHORTEST_FAMILY && !/\d/.test(word);
  if (!mayVary) return said;
  for (const known of beginningsOf(word).flatMap((beginning) => byBeginning.get(beginning) ?? []))
    if (!said.has(known) && known.length >= SHORTEST_FAMILY && ofOneFamily(word, known)) said.set(known, FAMILY);
  if (said.size > 0) return said;
  for (const known of frequencies.keys())
    if (known.startsWith(word.charAt(0)) && distance(word, known, 1) === 1) said.set(known, MISSPELT);
  return said;
}

/** The acronyms of the act whose expansion the question gives in full, by each of its words, and the words of one by it. */
function expandedBy(words: readonly string[], { acronyms, frequencies }: ActWords): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (word: string, other: string): void => {
    if (frequencies.has(other)) found.set(word, [...(found.get(word) ?? []), other]);
  };
  const stems = new Set(words.map(stem));
  for (const [acronym, expansion] of Object.entries(acronyms)) {
    const parts = surfaceTerms(expansion);
    const short = surfaceTerms(acronym)[0];
    if (short === undefined || parts.length < 2 || !parts.every((part) => stems.has(stem(part)))) continue;
    for (const word of words) if (parts.some((part) => stem(part) === stem(word))) add(word, short);
  }
  return found;
}

/** An acronym whose every word stands in the title names the act as they do. */
function isSpelledInTitle(word: string, { acronyms, title }: ActWords): boolean {
  const expansion = acronyms[word.toUpperCase()];
  return expansion !== undefined && surfaceTerms(expansion).every((part) => title.has(part));
}

/** Tell how surely a set of words says an asked word, 0 for not at all. */
export function saidIn(words: ReadonlySet<string>, { said, phrases }: AskedWord): number {
  let most = 0;
  for (const [word, sure] of said) if (sure > most && words.has(word)) most = sure;
  if (most < SYNONYM && phrases.some((phrase) => phrase.every((place) => meets(place, words)))) return SYNONYM;
  return most;
}

function meets(place: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of place) if (words.has(word)) return true;
  return false;
}

/** Measure how much of a folded question a text of the act holds, 0 to 1; the words of the title count least. */
export function askedShare(act: Act, question: string, text: string, lexicon?: Lexicon): number {
  const words = new Set(surfaceTerms(text));
  const asked = askedWords(question, answerKind(question), wordsOf(act), lexicon);
  const sum = { all: 0, said: 0 };
  for (const word of asked) {
    const weight = word.weight * (word.isTitle ? TITLE_WORD : 1);
    sum.all += weight;
    sum.said += weight * saidIn(words, word);
  }
  return sum.all === 0 ? 0 : sum.said / sum.all;
}

/** Tell where an act holds a word of these: in its text beyond its title, or in its title. */
export function placeOfWords(act: Act, words: string, lexicon?: Lexicon): { inText: boolean; inTitle: boolean } {
  const asked = askedWords(words, answerKind(words), wordsOf(act), lexicon);
  return {
    inText: asked.some(({ said, isTitle }) => said.size > 0 && !isTitle),
    inTitle: asked.some(({ isTitle }) => isTitle),
  };
}
