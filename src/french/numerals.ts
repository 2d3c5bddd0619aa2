import { foldAligned, fold } from './fold.js';

/** A number read in a text. */
export interface NumberMention {
  value: number;
  /** First character in the original text. */
  start: number;
  /** One past the last character. */
  end: number;
}

/** Numeral words below a hundred; « cing » is what character recognition makes of « cinq » (« Vingt-Cing »). */
const SMALL = new Map<string, number>(
  Object.entries({
    ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, cing: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
    ...{ onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30 },
    ...{ quarante: 40, cinquante: 50, soixante: 60 },
  }),
);

const LARGE = new Map<string, number>([
  ['mille', 1_000],
  ['mil', 1_000],
  ['million', 1_000_000],
  ['millions', 1_000_000],
  ['milliard', 1_000_000_000],
  ['milliards', 1_000_000_000],
]);

/** A numeral being read: total of the closed groups, then hundreds and the rest of the open one. */
interface Reading {
  total: number;
  lowestScale: number;
  hundreds: number;
  rest: number;
}

function addSmall(rest: number, value: number): number | null {
  if (value === 20 && rest === 4) return 80;
  if (value >= 20) return rest === 0 ? value : null;
  if (value >= 10) return rest === 0 || rest === 60 || rest === 80 ? rest + value : null;
  if (rest === 10 || rest === 70 || rest === 90) return value >= 7 ? rest + value : null;
  return rest % 10 === 0 ? rest + value : null;
}

function addWord(reading: Reading, word: string): Reading | null {
  const small = SMALL.get(word);
  if (small !== undefined) {
    const rest = addSmall(reading.rest, small);
    return rest === null ? null : { ...reading, rest };
  }
  if (word === 'cent' || word === 'cents') {
    return reading.hundreds > 0 ? null : { ...reading, hundreds: 100 * (reading.rest || 1), rest: 0 };
  }
  const scale = LARGE.get(word);
  if (scale === undefined || scale >= reading.lowestScale) return null;
  const group = reading.hundreds + reading.rest || 1;
  return { total: reading.total + group * scale, lowestScale: scale, hundreds: 0, rest: 0 };
}

/**
 * Read the longest numeral in letters that starts at a word.
 *
 * Words are folded. Returns its value and the index after its last word, or null when none starts there:
 * [« deux », « mille », « vingt », « trois », « et », « le »] from 0 gives 2023, 4.
 */
export function readNumeral(words: readonly string[], from: number): { value: number; next: number } | null {
  let reading: Reading = { total: 0, lowestScale: Infinity, hundreds: 0, rest: 0 };
  let next = from;
  while (next < words.length) {
    const joined = next > from && words[next] === 'et' && /^(?:un|une|onze)$/.test(words[next + 1] ?? '');
    const added = addWord(reading, words[joined ? next + 1 : next] ?? '');
    if (!added) break;
    reading = added;
    next += joined ? 2 : 1;
  }
  return next === from ? null : { value: reading.total + reading.hundreds + reading.rest, next };
}

/**
 * Read a whole text as one number in letters.
 *
 * « deux mil », « soixante et onze », « quatre-vingt-dix-sept », « premier »; null for anything else, figures included.
 */
export function numeralToNumber(text: string): number | null {
  const words = fold(text)
    .split(/[\s-]+/)
    .filter(Boolean);
  if (words.length === 1 && /^premiere?$/.test(words[0]!)) return 1;
  if (words.length === 1 && words[0] === 'zero') return 0;
  const numeral = readNumeral(words, 0);
  return numeral?.next === words.length ? numeral.value : null;
}

const FIGURES = /(?<![\p{L}\d.,/])(?:\d{1,3}(?:[ .]\d{3}){1,4}(?!\d)|\d{1,15})(?:[.,]\d{1,2}(?!\d))?(?![\d/])/gu;

function figureValue(figure: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(figure);
  const whole = figure.slice(0, decimals?.index).replace(/\D/g, '');
  return Number(`${whole}.${decimals?.[1] ?? '0'}`);
}

function findLetters(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  // A run of letters holds only spaces and hyphens between words, so a comma ends a numeral.
  for (const run of text.matchAll(/[a-z]+(?:[ -][a-z]+)*/g)) {
    const words = Array.from(run[0].matchAll(/[a-z]+/g));
    const spelled = words.map((word) => word[0]);
    for (let at = 0; at < words.length;) {
      const numeral = readNumeral(spelled, at);
      const last = words[(numeral?.next ?? 0) - 1];
      // « un », « une » alone is the article far more often than the number.
      if (numeral && last && !(numeral.value === 1 && /^une?$/.test(spelled[at]!))) {
        found.push({
          value: numeral.value,
          start: run.index + words[at]!.index,
          end: run.index + last.index + last[0].length,
        });
      }
      at = numeral?.next ?? at + 1;
    }
  }
  return found;
}

/**
 * Find the numbers of a text, in figures or in letters, in reading order.
 *
 * « 3 000 », « 1.000 », « 7 500 000,00 », « quatre-vingt-deux voix ». Not those glued to a letter or a slash (« M2023 »,
 * « 2014/300 »), nor the article « un ».
 */
export function findNumbers(text: string): NumberMention[] {
  const { text: folded, offsets } = foldAligned(text);
  const figures = Array.from(folded.matchAll(FIGURES), (match) => ({
    value: figureValue(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...figures, ...findLetters(folded)]
    .map(({ value, start, end }) => ({ value, start: offsets[start]!, end: offsets[end]! }))
    .sort((a, b) => a.start - b.start);
}
