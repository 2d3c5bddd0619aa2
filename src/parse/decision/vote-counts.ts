import { numeralToNumber } from '../../french/numerals.js';
import type { Vote } from '../../records/index.js';
import { findAll, type Found } from '../facts.js';
import type { Range, Reading } from '../reading/reading.js';

/** The voices a vote counts. */
export type Voice = 'for' | 'against' | 'abstentions' | 'notVoting' | 'cast';

/** A count or a label of a vote, with where it stands; `value` is null where the label has no figure. */
export interface VoteMark extends Range {
  readonly voice: Voice;
  readonly value: number | null;
  /** Names may follow the mark (« Contre : 8, Madame COLIN ») or stand before it (« Mme X ne prend pas part au vote »). */
  readonly names: 'after' | 'before';
}

const N =
  '(\\d{1,3}|[oO](?![a-z])|/|neant|aucune?|zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt(?:[- ](?:et[- ])?[a-z]+)?|trente(?:[- ](?:et[- ])?[a-z]+)?)';
const AFTER = '(?![a-z\\d\\]|!\\[]|[.,/]\\d| ?[€%°]| ?(?:euros|ans|mois|jours|h)\\b)';
const VOICES: Readonly<Record<Voice, string>> = {
  for: 'pour',
  against: 'contre',
  abstentions: 'ab?sten(?:tion|u)s?(?:\\(s\\))?',
  notVoting:
    "(?:ne (?:prend|prennent|prenant|participent?)|n['’](?:a|ont|ayant)) pas (?:pris )?(?:part )?(?:au|aux) votes?|refus de vote|non[- ](?:votants?|participation)s?",
  cast: '(?:suffrages? )?exprimes?',
};
/** « ONT VOTE POUR : 14 », « Contre : / », « vote pour : 29 », « Abstention(s) : 0 ». */
const LABELLED = (name: string): string =>
  `(?<![a-z'’])(?:${name})(?: au vote)? ?[:=(] ?(?:${N}${AFTER}(?: ?(?:voix|votes?|suffrages?))?)?`;
/** « 15 voix pour », « 2 contre », « 4 abstentions », « deux voix contre ». */
const WORDED = (name: string, voice: Voice): string =>
  voice === 'for'
    ? `(?<![\\d/,.])(?:${N} (?:voix|votes?|suffrages?) ?[«"]? ?pour\\b|(\\d{1,3}) pour\\b)`
    : `(?<![\\d/,.])${N} (?:(?:voix|votes?|suffrages?|personnes?|membres?|elus?) ?[«"]? ?)?(?:${name})`;
/** « POUR 13 CONTRE 0 » without a colon, where the three follow each other. */
const BARE = (name: string): string =>
  `(?<![a-z'’]|majorite )(?:${name}) (\\d{1,3})(?=[\\s,;–/-]+(?:pour|contre|abs|[.]|$))`;
const BY =
  /(?<![a-z])(?:par|avec|accord a|[àa]) (\d{1,3}|[a-z-]{2,20}) voix(?! ?[«"]? ?(?:contre|abs|pour|prepond|delib|consult))/dg;
const ABSTAINS =
  /,? (s['’]abst(?:ient|iennent|enant)|(?:vote|votent|votant|a vote|ont vote) contre|(?:vote|votent|a vote|ont vote) pour)\b(?! ?[:=\d])/dg;
const VERBS: readonly (readonly [RegExp, Voice])[] = [
  [/abst/, 'abstentions'],
  [/contre/, 'against'],
  [/pour/, 'for'],
];

/** « 13 POUR 0 CONTRE », « 5 pour » at the end of a line: not « 2021 pour le lot 1 ». */
const ENDS_COUNT = /^(?:[ ,;.»"/)–-]*(?:$|\n|\d|contre|et |abs|[àa] l|\(|zero|aucun))/i;

function isCount(reading: Reading, voice: Voice, { start, end }: Range): boolean {
  if (voice !== 'for' || !/\d+ pour$/.test(reading.plain.slice(start, end))) return true;
  return ENDS_COUNT.test(reading.text.slice(end, end + 24));
}

const PATTERNS: readonly (readonly [Voice, RegExp])[] = (Object.entries(VOICES) as [Voice, string][]).flatMap(
  ([voice, name]) =>
    [LABELLED(name), WORDED(name, voice), BARE(name)].map((pattern) => [voice, new RegExp(pattern, 'dg')] as const),
);
/** « Pour le changement de prestataire : 13 votes ». */
const FOR_THIS =
  /(?<![a-z'’])pour (?:l[ea]s? |l['’])[^.:;\d\n]{3,60}? ?: ?(\d{1,3}) (?:votes?|voix)\b(?! (?:contre|pour))/dg;
const TAKES_NO_PART = new RegExp(`(?<!\\d )(?:${VOICES.notVoting})(?! ?[:=])`, 'dg');

/** Find the counts and labels of a vote in a range, in order; where two overlap the longer stands. */
export function findVoteMarks(reading: Reading, range: Range): VoteMark[] {
  const marks: VoteMark[] = [];
  const add = (voice: Voice, match: Found, names: VoteMark['names'] = 'after'): void => {
    const word = match.groups.find((group) => group !== undefined);
    marks.push({ voice, value: word === undefined ? null : countOf(word), start: match.start, end: match.end, names });
  };
  for (const [voice, pattern] of PATTERNS)
    for (const match of findAll(reading, pattern, range)) if (isCount(reading, voice, match)) add(voice, match);
  for (const match of findAll(reading, FOR_THIS, range)) add('for', match);
  for (const match of findAll(reading, BY, range)) if (countOf(match.groups[0]!) !== null) add('for', match);
  for (const match of findAll(reading, ABSTAINS, range))
    marks.push({
      voice: VERBS.find(([verb]) => verb.test(match.groups[0]!.toLowerCase()))![1],
      value: null,
      start: match.start,
      end: match.end,
      names: 'before',
    });
  for (const match of findAll(reading, TAKES_NO_PART, range))
    marks.push({ voice: 'notVoting', value: null, start: match.start, end: match.end, names: 'before' });
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: VoteMark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** « 14 », « deux », « / », « néant », « O » read in place of 0; null for a word that is no count. */
function countOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  if (/^(?:o|\/|n[ée]ant|aucune?|z[ée]ro)$/i.test(word)) return 0;
  return numeralToNumber(word);
}

/** The count of each voice: the first mark that has a figure. */
export function countsOf(marks: readonly VoteMark[]): Pick<Vote, Voice> & { at: Partial<Record<Voice, Range>> } {
  const at: Partial<Record<Voice, Range>> = {};
  const count = (voice: Voice): number | null => {
    const mark = marks.find((each) => each.voice === voice && each.value !== null);
    if (mark) at[voice] = mark;
    return mark?.value ?? null;
  };
  return {
    for: count('for'),
    against: count('against'),
    abstentions: count('abstentions'),
    notVoting: count('notVoting'),
    cast: count('cast'),
    at,
  };
}
