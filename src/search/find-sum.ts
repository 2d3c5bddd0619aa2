import { distance } from '../french/spelling.js';
import { stem, surfaceTerms } from '../french/terms.js';
import type { Act } from '../records/index.js';
import type { Lexicon } from './lexicon.js';
import { sumsOf, type Sum } from './sums.js';

/** Words of a question about money that name no sum in particular. */
const ASKING =
  /^(?:montants?|sommes?|prix|couts?|coute\w*|euros?|total\w*|combien|subventions?|aides?|credits?|financ\w+|vers\w+|touch\w+|recu\w*|recoi\w*|paye\w*|paie\w*|vaut|donne\w*|attribu\w+|accord\w+|octroy\w+|allou\w+|obten\w+|demand\w+|sollicit\w+|elev\w+|prevu\w*|vot\w+|ville|commune|associations?|asso|exercice|annee|depens\w+|ht|ttc|quel\w*|cher|argent|aura|auront|eu|acte|deliberation|conseil|municipal|metropole|propose\w*|adopte\w*|(?:19|20)\d\d|\d{1,2})$/;
const MOST_SUMS = 3;
const SHORTEST_FUZZY = 5;

/**
 * Find the sums of an act that answer a folded question; empty where none can be told to. `words` are those of the
 * question that may name what the sum is for.
 */
export function findSums(
  act: Act,
  { question, words }: { readonly question: string; readonly words: readonly string[] },
  lexicon: Lexicon | null,
): readonly Sum[] {
  const title = new Set(surfaceTerms(act.subject ?? '').map(stem));
  const wanted = surfaceTerms(words.join(' '))
    .filter((word) => !ASKING.test(word))
    .map(stem)
    .filter((word) => !title.has(word));
  const asksRequested = /\b(demande|demandait|demandee?s?|sollicit\w+|reclam\w+)\b/.test(question);
  const asksGranted = /\b(obten\w+|accord\w+|attribu\w+|recu\w*|touch\w+|octroy\w+|allou\w+|vers\w+)\b/.test(question);
  const sums = sumsOf(act).filter(({ label }) => holdsAll(label, wanted, lexicon));
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
  const given = sums.filter(({ isRequested }) => !isRequested);
  for (const candidates of [
    given.filter(({ isDecided }) => isDecided),
    given.filter(({ isTotal }) => isTotal),
    given,
  ]) {
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

function holdsAll(label: string, wanted: readonly string[], lexicon: Lexicon | null): boolean {
  const stems = surfaceTerms(label).map(stem);
  const holds = (word: string): boolean =>
    stems.includes(word) ||
    (word.length >= SHORTEST_FUZZY &&
      stems.some((known) => known.startsWith(word.charAt(0)) && distance(word, known, 1) === 1));
  const synonyms = lexicon?.synonyms(wanted);
  return wanted.every((word) => holds(word) || (synonyms?.get(word)?.some((phrase) => phrase.every(holds)) ?? false));
}
