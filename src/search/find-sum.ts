import { isGivenName } from '../french/given-names.js';
import { stem, surfaceTerms } from '../french/terms.js';
import type { Act } from '../records/index.js';
import { wordsOf } from './act-words.js';
import { ANSWER_KINDS } from './answer-kinds.js';
import { askedWords, saidIn, type AskedWord } from './asked-words.js';
import type { Lexicon } from './lexicon.js';
import { sumsOf, type Sum } from './sums.js';

/** Words of a question about money that name no sum in particular. */
const ASKING =
  /^(?:montants?|sommes?|prix|couts?|coute\w*|euros?|total\w*|combien|subventions?|aides?|credits?|financ\w+|vers\w+|touch\w+|recu\w*|recoi\w*|paye\w*|paie\w*|vaut|donne\w*|minimum|maximum|mini|maxi|max|plafond|plancher|attribu\w+|accord\w+|octroy\w+|allou\w+|obten\w+|demand\w+|sollicit\w+|elev\w+|prevu\w*|vot\w+|ville|commune|associations?|asso|exercice|annee|depens\w+|ht|ttc|quel\w*|cher|argent|aura|auront|eu|acte|deliberation|conseil|municipal|metropole|propose\w*|adopte\w*|(?:19|20)\d\d|\d{1,2})$/;
const MOST_SUMS = 3;
/** The words asked that a sum must be printed among, as a share of their weight; those that stand in the title count beside. */
const ENOUGH = 0.6;
const AS_GOOD = 0.05;
const IN_HEAD = 0.9;
const TITLE_WORD = 0.1;
/** « le nouveau montant du lot »: what a change leads to, « ce qui porte le montant à ». */
const ABOUT_CHANGE = /\bnouve(?:au|l|lle)s? (?:montant|prix|cout|tarif|loyer|total)\b|\bapres (?:l')?avenant\b/;
const CHANGED_TO =
  /\bport(?:e|ant|er|ee?s?)\b.{0,80}\b(?:montant|prix|cout|tarif|loyer|total)\b|\bnouveau (?:montant|prix|cout|tarif|loyer|total)\b/;
const MONEY = ANSWER_KINDS.find(({ name }) => name === 'money')!;

/**
 * Find the sums of an act that answer a folded question; empty where none can be told to. `words` are those of the
 * question that may name what the sum is for.
 */
export function findSums(
  act: Act,
  { question, words }: { readonly question: string; readonly words: readonly string[] },
  lexicon: Lexicon | null,
): readonly Sum[] {
  const asked = askedWords(words.join(' '), MONEY, wordsOf(act), lexicon ?? undefined).filter(
    (word) => !ASKING.test(word.word) && !isNameLeftOut(word),
  );
  const wanted = asked.filter(({ isTitle }) => !isTitle);
  const asksRequested = /\b(demande|demandait|demandaient|demandee?s?|sollicit\w+|reclam\w+)\b/.test(question);
  const asksGranted = /\b(obten\w+|accord\w+|attribu\w+|recu\w*|touch\w+|octroy\w+|allou\w+|vers\w+)\b/.test(question);
  const sums = wanted.length > 0 ? bestLabelled(sumsOf(act), asked, wanted) : sumsOf(act);
  const changed = ABOUT_CHANGE.test(question) ? sums.filter(({ label }) => CHANGED_TO.test(label)) : [];
  if (changed.length > 0) return distinct(changed);
  if (asksRequested) {
    const requested = sums.filter(({ isRequested }) => isRequested);
    if (requested.length === 0) return [];
    return distinct(asksGranted ? [...requested, ...granted(sums)] : requested);
  }
  if (wanted.length > 0) {
    const given = sums.filter(({ isRequested }) => !isRequested);
    const totals = /\btotal/.test(question) ? given.filter(({ isTotal }) => isTotal) : [];
    return distinct(totals.length > 0 ? totals : given);
  }
  const answer = granted(sums);
  return answer.length > 0 ? answer : granted(nearestLabel(sums, words));
}

/** A given name that the act leaves out: « l'école Marie Curie » is its « école CURIE ». */
function isNameLeftOut({ word, said, phrases }: AskedWord): boolean {
  return said.size === 0 && phrases.length === 0 && isGivenName(word);
}

/** Keep the sums printed among most of the words asked, where that is enough of them. */
function bestLabelled(sums: readonly Sum[], asked: readonly AskedWord[], wanted: readonly AskedWord[]): readonly Sum[] {
  const weigh = (words: readonly AskedWord[], measure: (word: AskedWord) => number): number =>
    words.reduce((sum, word) => sum + word.weight * measure(word), 0);
  const whole = weigh(wanted, () => 1);
  const all = weigh(asked, () => 1);
  const scored = sums.map((sum) => {
    const label = new Set(surfaceTerms(sum.label));
    const head = new Set(surfaceTerms(sum.head));
    const said = (word: AskedWord): number => Math.max(saidIn(label, word), IN_HEAD * saidIn(head, word));
    const share = weigh(wanted, said) / whole;
    return { sum, share, score: share + (TITLE_WORD * weigh(asked, said)) / all };
  });
  const enough = scored.filter(({ share }) => share >= ENOUGH);
  const best = Math.max(...enough.map(({ score }) => score));
  return enough.filter(({ score }) => score >= best - AS_GOOD).map(({ sum }) => sum);
}

/** Keep the sums whose label holds most of the words asked, title words included (« le budget principal », « annexe »). */
function nearestLabel(sums: readonly Sum[], words: readonly string[]): readonly Sum[] {
  const asked = new Set(surfaceTerms(words.join(' ')).map(stem));
  const scores = sums.map(
    ({ label }) =>
      new Set(
        surfaceTerms(label)
          .map(stem)
          .filter((word) => asked.has(word)),
      ).size,
  );
  const best = Math.max(0, ...scores);
  return best < 2 ? [] : sums.filter((_, index) => scores[index] === best);
}

/** What is granted when the question names nothing in particular: the only sum decided, the total, or the only sum. */
function granted(sums: readonly Sum[]): readonly Sum[] {
  const given = sums.filter(({ isRequested, isPart }) => !isRequested && !isPart);
  const decided = given.filter(({ isDecided }) => isDecided);
  // Of several sums decided, a total told elsewhere is that of something else.
  const among = decided.length > 0 ? decided : given;
  for (const candidates of [decided, among.filter(({ isTotal }) => isTotal), among]) {
    if (new Set(candidates.flatMap(({ figures }) => figures.map(digits))).size === 1) return candidates.slice(0, 1);
  }
  return [];
}

function digits(figure: string): string {
  return figure.replace(/,00(?!\d)/, '').replace(/[^\d,kM]/g, '');
}

/** Keep each set of figures once; more than a few answer nothing. */
function distinct(sums: readonly Sum[]): readonly Sum[] {
  const seen = new Map(sums.map((sum) => [sum.figures.map(digits).join(' '), sum]));
  return seen.size <= MOST_SUMS ? [...seen.values()] : [];
}
