import { foldInPlace } from '../../french/fold.js';
import type { Act } from '../../records/index.js';
import { readVote } from '../decision/vote.js';
import { Facts } from '../facts.js';
import { readDate } from '../head/dates.js';
import { readPerson } from '../persons/person.js';
import type { Roster } from '../persons/roster.js';
import { Reading, type Range } from '../reading/reading.js';
import { readCells } from './cells.js';
import type { Row } from './part.js';

const EDGES = /^[\s:.,;|–—_-]+|[\s:.,;|–—_-]+$/g;
const EXAMINED = /^[\s:.,;|–—_-]*examinee? (?:le|du|en date du) [^–—-]{4,30}[\s–—-]+/;
const DATED = /(?<!verbal de la |rendu de la )\b(?:examinee?|seance|adoptee?|en date) ?(?:le|du) (?=[a-z ]{0,10}\d)/;
const UNANIMITY = /\s*[àa] l[’' ]unanimit[ée]\s*/giu;

type RowContent = Pick<Act, 'subject' | 'rapporteur' | 'citations' | 'recitals' | 'body' | 'operativePart' | 'vote'>;

/** Read a row of a list: its title up to its outcome, who reports where a column tells, and the outcome as its vote. */
export function readRow(facts: Facts, row: Row, roster: Roster): RowContent {
  const { reading } = facts;
  const flat = reading.text.slice(row.whole.start, row.whole.end).replace(/\n/g, ' ');
  const isOwn = row.outcome !== null && row.outcome.start >= row.whole.start && row.outcome.start < row.whole.end;
  const cells = readCells(flat, isOwn ? row.outcome.start - row.whole.start : flat.length, row.namesRapporteur);
  const subject = subjectOf(cells.title);
  if (subject !== null)
    facts.read('/subject', reading.trimmed({ start: row.whole.start, end: row.whole.start + cells.titleEnd }));
  const rapporteur = cells.rapporteur === null ? null : readPerson(cells.rapporteur);
  if (rapporteur) facts.read('/rapporteur', row.whole);
  return {
    subject,
    rapporteur,
    citations: null,
    recitals: null,
    body: [],
    operativePart: [],
    vote: isOwn ? voteOf(facts, cells.vote, row.whole, roster) : readVote(facts, row.outcome, null, false, roster),
  };
}

/** The words of the vote put together are read as a vote of their own; it stands in the row. */
function voteOf(facts: Facts, words: string, row: Range, roster: Roster): Act['vote'] {
  const cell = new Reading(words);
  const own = new Facts(cell, words, { start: words.length, end: words.length }, null);
  const vote = readVote(own, { start: 0, end: cell.text.length }, null, false, roster);
  if (vote) facts.read('/vote', row);
  return vote;
}

function subjectOf(title: string): string | null {
  const examined = EXAMINED.exec(foldInPlace(title))?.[0].length ?? 0;
  const kept = title.slice(examined).replace(UNANIMITY, ' ').replace(EDGES, '').trim();
  return /\p{L}{3}/u.test(kept) ? kept : null;
}

/** The day a row states (« examinée le 9 décembre 2022 », « 03/04/2025 2025_008 »), else that of the sitting announced above it. */
export function readRowDate(facts: Facts, row: Row): string | null {
  const { reading } = facts;
  const line = reading.lines[reading.lineAt(row.whole.start)]!;
  const leading = /^\d{1,2}[/.]\d{1,2}[/.]\d{4}(?=\s)/.exec(line.text);
  const own = reading.plain.slice(row.whole.start, row.whole.end);
  const stated = DATED.exec(own);
  const date = leading
    ? readDate(leading[0])
    : stated && readDate(own.slice(stated.index + stated[0].length, stated.index + 40));
  if (date && stated)
    facts.read('/sitting/date', { start: row.whole.start + stated.index, end: row.whole.start + stated.index + 28 });
  else if (date) facts.read('/sitting/date', { start: line.start, end: line.start + leading![0].length });
  return (
    date ??
    (row.sitting &&
      readDate(reading.plain.slice(row.sitting.start, Math.min(row.sitting.end, row.sitting.start + 160))))
  );
}
