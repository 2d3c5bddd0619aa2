import { parseFrenchDate } from '../french/dates.js';
import type { Act, DocumentText, Issue, Source } from '../records/index.js';
import { checkRow, type ScdlFault } from './scdl-check.js';
import type { ScdlColumn, ScdlRow } from './scdl.js';
import { isScdlColumn, rowOf, textOfRecord, type TableRecord } from './table-record.js';

/** Code of the issue that marks an act read from a row of open data, and says what it lacks. */
export const FROM_SCDL = 'open-data';

/** Where the columns of a row go in an act. */
const POINTERS: Readonly<Partial<Record<ScdlColumn, string>>> = {
  COLL_NOM: '/collectivity/name',
  COLL_SIRET: '/collectivity/siren',
  DELIB_ID: '/number',
  DELIB_DATE: '/sitting/date',
  DELIB_OBJET: '/subject',
  PREF_ID: '/collectivity/department',
  PREF_DATE: '/legalityReview/receivedOn',
  VOTE_EFFECTIF: '/sitting/membersInOffice',
  VOTE_REEL: '/attendance/stated/voters',
  VOTE_POUR: '/vote/for',
  VOTE_CONTRE: '/vote/against',
  VOTE_ABSTENTION: '/vote/abstentions',
  DELIB_URL: '/document/url',
};

/** Make an act of each row of a SCDL file; what a row lacks stays null, what it states amiss is an issue of the act. */
export function actsOfRecords(document: DocumentText, records: readonly TableRecord[]): Act[] {
  const seen = new Map<string, number>();
  let start = 0;
  return records.map((record, actIndex) => {
    const row = rowOf(record.cells);
    const { text, ranges } = textOfRecord(record);
    const base = identifier(row);
    const rank = (seen.get(base) ?? 0) + 1;
    seen.set(base, rank);
    const act = {
      ...actOfRow(row),
      id: rank > 1 ? `${base}-${rank}` : base,
      sources: sourcesOf(row, ranges),
      text,
      issues: issuesOf(row, record, rank > 1),
    };
    const here = start;
    start += text.length + 1;
    const url = isWebAddress(row.DELIB_URL) ? row.DELIB_URL : document.url;
    const { file, sha256 } = document;
    return { ...act, document: { file, sha256, pages: null, url, actIndex, start: here } };
  });
}

/** Write the records as the text of their document: one after the other, an empty line between. */
export function textOfRecords(records: readonly TableRecord[]): string {
  return records.map((record) => textOfRecord(record).text).join('\n');
}

function actOfRow(row: ScdlRow): Omit<Act, 'id' | 'sources' | 'text' | 'issues' | 'document'> {
  const counts = {
    for: count(row.VOTE_POUR),
    against: count(row.VOTE_CONTRE),
    abstentions: count(row.VOTE_ABSTENTION),
  };
  const hasVote = Object.values(counts).some((value) => value !== null);
  const nobody = { for: null, against: null, abstentions: null, notVoting: null };
  return {
    kind: 'deliberation',
    number: flat(row.DELIB_ID),
    collectivity: {
      name: flat(row.COLL_NOM),
      siren: /^\d{14}$/.test(row.COLL_SIRET) ? row.COLL_SIRET.slice(0, 9) : null,
      department: /^S?PREF(\d[\dAB]\d|\d{2}[AB])/.exec(row.PREF_ID)?.[1] ?? null,
    },
    assembly: null,
    sitting: {
      date: date(row.DELIB_DATE),
      time: null,
      kind: null,
      place: null,
      chair: null,
      secretary: null,
      convokedOn: null,
      membersInOffice: count(row.VOTE_EFFECTIF),
      quorumStated: null,
    },
    attendance: {
      present: null,
      substitutes: null,
      proxies: null,
      absent: null,
      stated: { present: null, proxies: null, absent: null, voters: count(row.VOTE_REEL) },
    },
    // Without a code of the nomenclature, the name is a rubric of the collectivité's own.
    theme: row.DELIB_MATIERE_CODE === '' ? flat(row.DELIB_MATIERE_NOM) : null,
    matiere: row.DELIB_MATIERE_CODE === '' ? null : { code: row.DELIB_MATIERE_CODE, name: flat(row.DELIB_MATIERE_NOM) },
    subject: flat(row.DELIB_OBJET),
    rapporteur: null,
    citations: null,
    recitals: null,
    body: [],
    operativePart: [],
    vote: hasVote
      ? { method: null, outcome: null, unanimous: null, ...counts, notVoting: null, cast: null, named: nobody }
      : null,
    signature: null,
    publication: { publishedOn: null },
    legalityReview: { receiptId: null, sentOn: null, receivedOn: date(row.PREF_DATE), certifiedEnforceable: null },
    appeal: null,
    annexes: null,
    amounts: [],
    acronyms: {},
  };
}

function sourcesOf(row: ScdlRow, ranges: ReturnType<typeof textOfRecord>['ranges']): Record<string, Source> {
  const matiere = row.DELIB_MATIERE_CODE === '' ? '/theme' : '/matiere';
  const pointers: typeof POINTERS = { ...POINTERS, DELIB_MATIERE_NOM: matiere, DELIB_MATIERE_CODE: '/matiere/code' };
  return Object.fromEntries(
    ranges.flatMap(({ column, start, end }, index) => {
      const pointer = isScdlColumn(column) ? pointers[column] : undefined;
      return pointer === undefined ? [] : [[pointer, { start, end, line: index + 1, page: null }]];
    }),
  );
}

function issuesOf(row: ScdlRow, { line }: TableRecord, isRepeated: boolean): Issue[] {
  const lacking: Issue = {
    code: FROM_SCDL,
    severity: 'info',
    message: `Lu à la ligne ${line} d’un fichier de données ouvertes (SCDL), qui ne dit ni les présents, ni le rapporteur, ni le texte de la délibération.`,
    pointer: null,
  };
  const faults = checkRow(row).map((fault): Issue => {
    const severity = fault.rule === 'required' ? 'info' : 'warning';
    const message = `Ligne ${line} : ${fault.message}`;
    return { code: `scdl-${fault.rule}`, severity, message, pointer: pointerOf(fault) };
  });
  const repeated: Issue = {
    code: 'scdl-repeated',
    severity: 'warning',
    message: `Ligne ${line} : la délibération ${row.DELIB_ID} est déjà dans ce fichier, à la même date.`,
    pointer: '/number',
  };
  return [lacking, ...faults, ...(isRepeated ? [repeated] : [])];
}

function pointerOf({ column }: ScdlFault): string | null {
  return POINTERS[column] ?? null;
}

function identifier({ DELIB_ID, DELIB_DATE }: ScdlRow): string {
  const parts = [DELIB_ID, DELIB_DATE.replaceAll('-', '')];
  const slug = parts.map((part) => part.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '')).filter(Boolean);
  return slug.join('-') || 'ligne';
}

function flat(cell: string): string | null {
  return cell.replace(/\s+/g, ' ').trim() || null;
}

function count(cell: string): number | null {
  return /^\s*\d{1,6}\s*$/.test(cell) ? Number(cell) : null;
}

function date(cell: string): string | null {
  return cell === '' ? null : parseFrenchDate(cell);
}

function isWebAddress(cell: string): boolean {
  return /^https?:\/\/\S+$/i.test(cell) && URL.canParse(cell);
}
