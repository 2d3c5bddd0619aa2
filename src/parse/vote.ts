import type { Person, Vote } from '../records/index.js';
import { find, type Facts } from './facts.js';
import { readPersons } from './persons.js';
import type { Range } from './reading.js';

const METHOD =
  /\b(?:vote|scrutin)\s+(?:à\s+(?:main\s+levée)|à\s+bulletins?\s+secrets?|secret|public|uninominal|de\s+liste|ordinaire|électronique)|\bau\s+scrutin\s+[\p{L}\s]{3,30}/iu;
/** Each count as labelled (« Pour : 82 voix »), and as worded (« 15 voix pour »); the label is the surer. */
const COUNTS = {
  for: [/(?<![\p{L}’'])pour\s*:\s*(\d{1,4})(?!\d)/diu, /(?<!\d)(\d{1,4})\s+(?:voix|votes?)\s+pour\b/diu],
  against: [/(?<![\p{L}’'])contre\s*:\s*(\d{1,4})(?!\d)/diu, /(?<!\d)(\d{1,4})\s+(?:voix|votes?)\s+contre\b/diu],
  abstentions: [/\babstentions?\s*:\s*(\d{1,4})(?!\d)/diu, /(?<!\d)(\d{1,4})\s+abstentions?\b/diu],
  notVoting: [/\bne\s+pren(?:d|nent)\s+pas\s+part\s+au\s+vote\s*:\s*(\d{1,4})(?!\d)/diu],
  cast: [/\bsuffrages\s+exprimés\s*:\s*(\d{1,4})(?!\d)/diu],
} as const;
const NOT_VOTING_NAMES = /ne\s+pren(?:d|nent)\s+pas\s+part\s+au\s+vote\s*:\s*(?:\d{1,4}\s*(?:voix)?)?\s*/iu;
const OUTCOMES: readonly (readonly [NonNullable<Vote['outcome']>, RegExp])[] = [
  ['rejected', /\brejet(?:te|é)/i],
  ['postponed', /\b(?:report|ajourn)ée?\b/i],
  ['adopted', /\b(?:adopte|approuve)e?s?\b|\b(?:adopt|approuv)ée?s?\b/i],
  ['noted', /\bprend\s+acte\b/i],
];

/** Read how the council decided: only what the act prints, never a count that it leaves out. */
export function readVote(facts: Facts, range: Range | null): Vote | null {
  if (!range) return null;
  const { reading } = facts;
  const text = reading.flat(range);
  facts.read('/vote', reading.trimmed(range));
  const firstLine = reading.lines.find(({ start }) => start >= range.start) ?? range;
  const outcome = OUTCOMES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (outcome) facts.read('/vote/outcome', firstLine);
  const unanimous = /à\s+l[’']unanimité/i.test(text) ? true : /à\s+la\s+majorité/i.test(text) ? false : null;
  if (unanimous !== null)
    facts.read(
      '/vote/unanimous',
      find(reading, /à\s+l[’']unanimité[^.,;:]{0,60}|à\s+la\s+majorité[^.,;:]{0,60}/iu, range) ?? range,
    );
  const method = find(reading, METHOD, range);
  if (method) facts.read('/vote/method', method);
  const count = (key: keyof typeof COUNTS): number | null => {
    const found = COUNTS[key].map((pattern) => find(reading, pattern, range)).find((match) => match !== null);
    if (!found) return null;
    facts.read(`/vote/${key}`, found);
    return Number(found.groups[0]);
  };
  const counts = {
    for: count('for'),
    against: count('against'),
    abstentions: count('abstentions'),
    notVoting: count('notVoting'),
    cast: count('cast'),
  };
  return {
    method: method
      ? reading
          .flat(method)
          .replace(/^(?:vote|scrutin)\s+à\s+(?=main)/i, '')
          .replace(/^vote\s+/i, '')
      : null,
    outcome,
    unanimous,
    ...counts,
    named: { for: null, against: null, abstentions: null, notVoting: readNotVoting(facts, range) },
  };
}

/** « Ne prennent pas part au vote : 2 voix / Mme Maryse FAYE, Mme Séverine SAINT-MARTIN. » */
function readNotVoting(facts: Facts, range: Range): Person[] | null {
  const found = find(facts.reading, NOT_VOTING_NAMES, range);
  if (!found) return null;
  const people = readPersons(facts.reading, { start: found.end, end: range.end });
  if (people.length === 0) return null;
  people.forEach((person, index) => {
    facts.read(`/vote/named/notVoting/${index}`, person);
  });
  return people.map(({ person }) => person);
}
