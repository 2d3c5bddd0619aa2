import { ALSO_FRENCH, ENGLISH_MARKS, ENGLISH_TURNS, ENGLISH_WORDS } from './english-words.js';

/** Tell whether a folded message is in English: most of its small words are. */
export function isEnglish(folded: string): boolean {
  const words = folded.split(/[^a-z']+/).filter(Boolean);
  const marks = words.filter((word) => ENGLISH_MARKS.has(word) && !ALSO_FRENCH.has(word));
  const opens = /^(?:who|what|which|when|where|why|how)\b/.test(folded);
  return marks.length >= 2 || (opens && marks.length >= 1 && words.length > 1);
}

/** Put an English question in French words without accents, enough for the rules to understand it; names stay as typed. */
export function fromEnglish(question: string): string {
  const turned = ENGLISH_TURNS.reduce((text, [pattern, french]) => text.replace(pattern, `<${french}>`), question);
  return turned
    .replace(/<[^>]*>|[a-z]+/gi, (part) => (part.startsWith('<') ? part.slice(1, -1) : translated(part)))
    .replace(/\s+/g, ' ')
    .trim();
}

function translated(word: string): string {
  const known = word.toLowerCase();
  return Object.hasOwn(ENGLISH_WORDS, known) ? ENGLISH_WORDS[known]! : word;
}
