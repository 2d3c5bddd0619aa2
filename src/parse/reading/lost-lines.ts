const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 15;
/** A word in capitals, or what may stand between two of them: a figure, a dash, a quotation mark. */
const CAPITALS = /^[^\p{Ll}]*$/u;
const SENTENCE_END = /[.;:!?»|)]$/;
/** How a sentence opens after a title in capitals. */
const SENTENCE = /^(?:\p{Lu}\p{Ll}|[LDN][’']\p{Ll}|M\.$)/u;

/** A rank between a title in capitals and the next, which it belongs to. */
const ALONE = /^\d{1,2}(?:\.\d{1,2})*[.)/]?$/;

/** Find where a title in capitals begins after a sentence, and where the sentence after it begins: line breaks that were lost. */
export function findShouted(line: string): number[] {
  const breaks: number[] = [];
  let run = { start: 0, words: 0, letters: 0, isOpening: false };
  let before = '';
  for (const { 0: word, index } of line.matchAll(/[^ ]+/g)) {
    const letters = word.replace(/[^\p{L}]/gu, '').length;
    if (CAPITALS.test(word) && !/^M\.?$/.test(word)) {
      if (run.words === 0 && run.letters === 0)
        run = { start: index, words: 0, letters: 0, isOpening: SENTENCE_END.test(before) };
      run.letters += letters;
      if (letters >= 3) run.words++;
    } else {
      const isTitle = run.words >= FEWEST_WORDS && run.letters >= FEWEST_LETTERS;
      if (isTitle && run.isOpening && run.start > 0) breaks.push(run.start);
      if (isTitle && SENTENCE.test(word)) breaks.push(ALONE.test(before) ? index - before.length - 1 : index);
      run = { start: 0, words: 0, letters: 0, isOpening: false };
    }
    before = word;
  }
  return breaks;
}

const RANK = /(?<=[^,;–-] )(\d{1,2}) ?[.)/–—-] ?(?=\p{Lu})/gu;
const BARE_RANK = /(?<=[.;!?»)] |\d{2} )(\d{1,2})(?= \p{Lu}\p{Ll}{3,})/gu;
const ROMAN_RANK = /(?<=[^,;–-] )([IVX]{1,5}) ?[.)/:–—-] ?(?=\p{Lu})/gu;
/** « a-Approbation du compte … b-Affectation du résultat ». */
const LETTERED_RANK = /(?<= )([a-h]) ?[-–)] ?(?=\p{Lu}\p{L}{2})/gu;
const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** Find ranks without a mark (« … unanimité. 2 Groupement de commandes »), Roman ones and letters, that follow on those before them. */
export function findBareRanks(line: string): number[] {
  const bare = [...line.matchAll(BARE_RANK)];
  const romans = [...line.matchAll(ROMAN_RANK)];
  const letters = [...line.matchAll(LETTERED_RANK)];
  return [
    ...followed(bare, [...line.matchAll(RANK), ...bare], Number),
    ...followed(romans, romans, (rank) => ROMANS.indexOf(rank) + 1),
    ...followed(letters, letters, (rank) => rank.charCodeAt(0) - 96, 2),
  ];
}

/** Those whose rank comes next after another; the first needs those up to `fewest`. */
function followed(
  found: readonly RegExpExecArray[],
  all: readonly RegExpExecArray[],
  rankOf: (mark: string) => number,
  fewest = 3,
): number[] {
  const ranks = new Set(all.map(([, mark]) => rankOf(mark!)));
  return found
    .filter(([, mark]) => {
      const rank = rankOf(mark!);
      return rank === 1 ? ranks.has(2) && ranks.has(fewest) : rank > 1 && ranks.has(rank - 1);
    })
    .map(({ index }) => index);
}
