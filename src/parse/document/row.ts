import type { Act } from '../../records/index.js';
import { foldInPlace } from '../../french/fold.js';
import { readVote } from '../decision/vote.js';
import type { Facts } from '../facts.js';
import { readDate } from '../head/dates.js';
import type { Roster } from '../persons/roster.js';
import type { Range } from '../reading/reading.js';
import type { Row } from './part.js';

const EDGES = /^[\s:.,;|–—_-]+|[\s:.,;|–—_-]+$/g;
const EXAMINED = /^examinee? (?:le|du|en date du) [^–—-]{4,30}[\s–—-]+/;
const DATED = /\b(?:examinee?|seance|adoptee?|en date) ?(?:le|du) (?=[a-z ]{0,10}\d)/;
const UNANIMITY = /\s*[àa] l[’' ]unanimit[ée]\s*/giu;

/** Read a row of a list: its title up to its outcome, and the outcome as its vote. */
export function readRow(
  facts: Facts,
  row: Row,
  roster: Roster,
): Pick<Act, 'subject' | 'rapporteur' | 'citations' | 'recitals' | 'body' | 'operativePart' | 'vote'> {
  const title = titleOf(facts, row.title);
  if (title) facts.read('/subject', title);
  return {
    subject: title && facts.reading.flat(title).replace(/\s+/g, ' ').replace(UNANIMITY, ' ').trim(),
    rapporteur: null,
    citations: null,
    recitals: null,
    body: [],
    operativePart: [],
    vote: readVote(facts, row.outcome, null, false, roster),
  };
}

function titleOf({ reading }: Facts, range: Range): Range | null {
  const flat = reading.text.slice(range.start, range.end).replace(/\n/g, ' ');
  const lead = /^[\s:.,;|–—_-]+/.exec(flat)?.[0].length ?? 0;
  const examined = EXAMINED.exec(foldInPlace(flat.slice(lead)))?.[0].length ?? 0;
  const kept = flat.slice(lead + examined).replace(EDGES, '');
  if (!/\p{L}{3}/u.test(kept)) return null;
  const start = range.start + flat.indexOf(kept, lead + examined);
  return { start, end: start + kept.length };
}

/** The day a row states (« examinée le 9 décembre 2022 »), else that of the sitting announced above it. */
export function readRowDate(facts: Facts, row: Row): string | null {
  const { reading } = facts;
  const own = reading.plain.slice(row.title.start, row.title.end);
  const stated = DATED.exec(own);
  const date = stated && readDate(own.slice(stated.index + stated[0].length, stated.index + 40));
  if (date)
    facts.read('/sitting/date', { start: row.title.start + stated.index, end: row.title.start + stated.index + 28 });
  return (
    date ??
    (row.sitting &&
      readDate(reading.plain.slice(row.sitting.start, Math.min(row.sitting.end, row.sitting.start + 160))))
  );
}
