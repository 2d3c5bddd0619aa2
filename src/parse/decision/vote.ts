import type { Person, Vote } from '../../records/index.js';
import { find, type Facts } from '../facts.js';
import { readRoll, type Entry } from '../persons/roll.js';
import type { Roster } from '../persons/roster.js';
import type { Range } from '../reading/reading.js';
import { UNANIMITY } from './decision-words.js';
import { countsOf, findVoteMarks, type Voice, type VoteMark } from './vote-counts.js';

const METHOD =
  /\b(?:vote|scrutin)\s+(?:a\s+(?:main\s+levee|bulletins?\s+secrets?|haute voix)|secret|public|uninominal|de\s+liste|ordinaire|electronique)|\bau\s+(?:vote|scrutin)\s+(?:secret|public|uninominal|de liste|ordinaire|electronique|nominatif)[a-z ]{0,30}|\ba (?:main levee|bulletins? secrets?)\b/d;
const UNANIMOUS = new RegExp(
  `(?:\\b${UNANIMITY}|(?:^|[.:;!] ?|vote ?:? ?)unanimite|\\bunanimement)(?: [^.,;:]{0,60})?`,
  'd',
);
const MAJORITY = /\b(?:a la )?majorite(?! absolue requise| des membres en exercice)(?: [^.,;:]{0,60})?/d;
const OUTCOMES: readonly (readonly [NonNullable<Vote['outcome']>, RegExp])[] = [
  [
    'postponed',
    /\b(?:point|question|dossier|rapport|deliberation|affaire|sujet|approbation|examen|vote)\b[^.;:]{0,50} (?:reporte|ajourne|retire)e?s?\b|^(?:point )?(?:reporte|ajourne|retire)e?s?\b|\b(?:reporte|ajourne)e?s? (?:a|au) (?:une? |la )?(?:prochain|seance|ulterieur|conseil|date)|\bsursis a statuer|\b(?:reporter|ajourner|retirer) (?:ce |cette |le |la |l['’])?(?:point|question|dossier|deliberation|affaire|sujet|examen|decision|vote)\b/d,
  ],
  [
    'rejected',
    /\b(?:rejete|rejette(?:nt)?|refuse(?:nt)?|rejetee?s?|n['’](?:est|a) pas (?:ete )?adoptee?|se prononce(?:nt)? (?:donc )?contre|emet(?:tent)? un avis defavorable|est repoussee?)\b|^contre a l/d,
  ],
  ['noted', /\b(?:prend(?:s|nent)?|a pris|est pris|pris) (?:bonne )?acte\b|\bacte[e]?(?= ?$)/d],
  ['adopted', /\b(?:adopte|approuve|accepte|valide|votee|ratifie|enterine|accord|favorable)(?:e|s|es|nt)?\b/d],
];

const LONGEST_SENTENCE = 160;

/** Read how the council decided: only what the act prints, never a count that it leaves out. */
export function readVote(
  facts: Facts,
  decided: Range | null,
  head: Range | null,
  hasDecisions: boolean,
  roster: Roster,
): Vote | null {
  const inHead = head ? findVoteMarks(facts.reading, head).filter(({ voice }) => voice !== 'notVoting') : [];
  const headCounts = inHead.some(({ voice, value }) => voice === 'for' && value !== null) ? inHead : [];
  if (!decided && headCounts.length === 0) return null;
  const zone = decided ?? head!;
  const { reading } = facts;
  const marks = decided ? findVoteMarks(reading, decided) : [];
  const counts = countsOf([...marks, ...headCounts]);
  for (const [voice, at] of Object.entries(counts.at)) facts.read(`/vote/${voice}`, at);
  const named = readNamed(facts, marks, zone, roster);
  const unanimity = decided && find(reading, UNANIMOUS, decided);
  const majority = decided && find(reading, MAJORITY, decided);
  const unanimous: boolean | null = unanimity
    ? true
    : majority || (counts.against ?? 0) > 0 || (named.against?.length ?? 0) > 0
      ? false
      : null;
  if (unanimity ?? majority) facts.read('/vote/unanimous', (unanimity ?? majority)!);
  const method = decided && find(reading, METHOD, decided);
  if (method) facts.read('/vote/method', method);
  const outcome = readOutcome(facts, zone, counts, unanimous, hasDecisions);
  facts.read('/vote', reading.trimmed(zone));
  return {
    method: method ? methodOf(reading.flat(method)) : null,
    outcome,
    unanimous,
    for: counts.for,
    against: counts.against,
    abstentions: counts.abstentions,
    notVoting: counts.notVoting,
    cast: counts.cast,
    named,
  };
}

function methodOf(words: string): string {
  return words
    .replace(/^(?:vote|scrutin)\s+[àa]\s+(?=main)/i, '')
    .replace(/^(?:[àa]|au)\s+/i, '')
    .replace(/^vote\s+/i, '')
    .trim();
}

/** The figures tell first, then the words; a decision worded in the present is adopted. */
function readOutcome(
  facts: Facts,
  zone: Range,
  counts: Pick<Vote, 'for' | 'against'>,
  unanimous: boolean | null,
  hasDecisions: boolean,
): Vote['outcome'] {
  const found = OUTCOMES.map(([outcome, pattern]) => ({ outcome, at: find(facts.reading, pattern, zone) })).filter(
    ({ at }) => at !== null,
  );
  const first = [...found].sort((a, b) => a.at!.start - b.at!.start)[0];
  if (first) facts.read('/vote/outcome', sentenceOf(facts, first.at!, zone));
  if (counts.for !== null && counts.against !== null && counts.against > counts.for) return 'rejected';
  const words = found.find(({ outcome }) => outcome === 'rejected' || outcome === 'postponed') ?? first;
  if (words && !(words.outcome === 'rejected' && counts.for !== null && counts.for > (counts.against ?? 0))) {
    return words.outcome;
  }
  if (counts.for !== null && counts.for > (counts.against ?? 0)) return 'adopted';
  return unanimous !== null || hasDecisions ? 'adopted' : null;
}

/** The words around a passage, up to the marks that end a sentence or a line. */
function sentenceOf({ reading }: Facts, { start, end }: Range, zone: Range): Range {
  const before = reading.text.slice(Math.max(zone.start, start - LONGEST_SENTENCE), start);
  const after = reading.text.slice(end, Math.min(zone.end, end + LONGEST_SENTENCE));
  const from = Math.max(...['. ', ';', ':', '\n'].map((mark) => before.lastIndexOf(mark) + 1));
  const to = after.search(/[;\n]|\.(?=\s|$)/);
  return reading.trimmed({ start: start - before.length + from, end: end + (to < 0 ? after.length : to + 1) });
}

/** « Contre : 8, Madame COLIN, … », « 1 abstention (M. PERRIN) », « Mme Martine MOREL ne prend pas part au vote ». */
function readNamed(facts: Facts, marks: readonly VoteMark[], zone: Range, roster: Roster): Vote['named'] {
  const named: Record<keyof Vote['named'], Person[] | null> = {
    for: null,
    against: null,
    abstentions: null,
    notVoting: null,
  };
  marks.forEach((mark, index) => {
    const voice: Voice = mark.voice;
    if (voice === 'cast' || named[voice] !== null) return;
    const entries =
      mark.names === 'after' ? after(facts, mark, marks[index + 1], zone) : before(facts, mark, marks[index - 1], zone);
    if (entries.length === 0) return;
    entries.forEach((entry, at) => {
      facts.read(`/vote/named/${voice}/${at}`, entry);
    });
    named[voice] = entries.map(({ person }) => roster.complete({ ...person, role: null }));
  });
  return named;
}

function after({ reading }: Facts, mark: VoteMark, next: VoteMark | undefined, zone: Range): Entry[] {
  const end = Math.min(next?.start ?? zone.end, zone.end, mark.end + 3000);
  const text = reading.text.slice(mark.end, end);
  // Names stand right after the count, behind a colon, a comma, a bracket, or on the next line.
  const lead = /^[\s:,;(–—-]{0,6}(?:par |de )?/.exec(text)![0].length;
  if (
    !/^(?:M\.|MM|Mme|Mr|Mrs|Mesdames|Messieurs|Monsieur|Madame|M |\p{Lu}[\p{L}’'.-]* ?\p{Lu})/u.test(text.slice(lead))
  )
    return [];
  const stop = text.slice(lead).search(/\)|(?<!\b(?:M|MM|Mme|Mmes|Mr|Dr))\.(?:\s*\n|\s+\p{Lu}\p{Ll}+ \p{Ll})/u);
  return readRoll(reading, { start: mark.end + lead, end: stop < 0 ? end : mark.end + lead + stop });
}

function before({ reading }: Facts, mark: VoteMark, previous: VoteMark | undefined, zone: Range): Entry[] {
  const from = Math.max(zone.start, previous?.end ?? zone.start, mark.start - 600);
  const text = reading.text.slice(from, mark.start);
  const first = text.search(
    /(?:M\.|MM\.?|Mme|Mmes|Mesdames|Messieurs|Monsieur|Madame) (?=\p{Lu})(?!\p{L}* (?:le|la) )[^.;:]*$/u,
  );
  return first < 0 ? [] : readRoll(reading, { start: from + first, end: mark.start });
}
