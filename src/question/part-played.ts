/** The part a person plays in an act, as a list asks for it. */
export type Part = 'rapporteur' | 'for' | 'against' | 'abstentions' | 'notVoting';

const PARTS: readonly (readonly [Part, RegExp])[] = [
  [
    'notVoting',
    /\b(pas pris part|ne (prend|prennent) pas part|pas participe|pas prendre part|deporte\w*|sans prendre part|pas vote)\b/,
  ],
  ['abstentions', /\b(abst\w+)\b/],
  ['against', /\b(vot\w+ contre|contre|oppos\w+)\b/],
  ['for', /\bvot\w+ (pour|favorable\w*)\b/],
];
const WORDS = /^(pris|part|participe\w*|prendre|deport\w+|abst\w+|contre|oppos\w+|favorable\w*)$/;

/** Read which part the persons of a folded question play; the rapporteur's where nothing else is said. */
export function partPlayed(text: string): Part {
  return PARTS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'rapporteur';
}

/** Tell whether a folded word says the part a person plays. */
export function isWordOfParts(word: string): boolean {
  return WORDS.test(word);
}
