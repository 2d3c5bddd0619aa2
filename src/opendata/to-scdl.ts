import type { Act } from '../records/index.js';
import { isRow } from './doubles.js';
import { matiereOf } from './matieres.js';
import { EMPTY_ROW, SCDL_COLUMNS, type ScdlRow } from './scdl.js';
import { rowOfText } from './table-record.js';

/** What the council knows of itself and its acts do not state. */
export interface ScdlTerms {
  /** Official name of the collectivité. */
  readonly name?: string | undefined;
  /** SIRET of 14 digits; given to acts of its SIREN, or of none. */
  readonly siret?: string | undefined;
}

/** Why an act has no row: the model is of adopted deliberations, and a row says something. */
export type LeftOut = 'not-a-deliberation' | 'rejected' | 'postponed' | 'empty';

/** Write an act as a row of the SCDL model, '' where nothing is stated; or say why it has none. */
export function rowOfAct(act: Act, terms: ScdlTerms = {}): ScdlRow | LeftOut {
  if (act.kind !== 'deliberation') return 'not-a-deliberation';
  const outcome = act.vote?.outcome;
  if (outcome === 'rejected' || outcome === 'postponed') return outcome;
  // A row that was read from such a file is given back as it stood there, with what acts have no property for.
  const row = isRow(act) ? rowOfText(act.text) : completed(statedBy(act), act, terms);
  return SCDL_COLUMNS.every((column) => row[column] === '') ? 'empty' : row;
}

function statedBy({
  collectivity,
  number,
  sitting,
  matiere,
  theme,
  subject,
  legalityReview,
  vote,
  document,
}: Act): ScdlRow {
  const known = matiere && matiereOf(matiere.code);
  return {
    ...EMPTY_ROW,
    COLL_NOM: collectivity.name ?? '',
    DELIB_ID: number ?? '',
    DELIB_DATE: sitting.date ?? '',
    DELIB_MATIERE_CODE: known?.code ?? '',
    // The model takes a rubric of the collectivité's own where there is no matière.
    DELIB_MATIERE_NOM: known?.name ?? matiere?.name ?? theme ?? '',
    DELIB_OBJET: subject ?? '',
    PREF_DATE: legalityReview.receivedOn ?? '',
    ...(vote ? ballotOf(vote, sitting.membersInOffice) : {}),
    DELIB_URL: document.url ?? '',
  };
}

/** The five columns of the vote go together: where one is not stated, none is filled. */
function ballotOf(vote: NonNullable<Act['vote']>, members: number | null): Partial<ScdlRow> {
  const { for: inFavour, against, abstentions } = vote;
  if (members === null || inFavour === null || against === null || abstentions === null) return {};
  return {
    VOTE_EFFECTIF: String(members),
    VOTE_REEL: String(inFavour + against + abstentions),
    VOTE_POUR: String(inFavour),
    VOTE_CONTRE: String(against),
    VOTE_ABSTENTION: String(abstentions),
  };
}

function completed(row: ScdlRow, { collectivity: { siren } }: Act, { name, siret }: ScdlTerms): ScdlRow {
  const isIts = siret !== undefined && (siren === null || siret.startsWith(siren));
  return {
    ...row,
    COLL_NOM: row.COLL_NOM || (name ?? ''),
    COLL_SIRET: row.COLL_SIRET || (isIts ? siret : ''),
  };
}

/** Properties of acts that the model has no column for. */
const WITHOUT_COLUMN: Readonly<Record<string, (act: Act) => boolean>> = {
  assembly: ({ assembly }) => assembly !== null,
  'sitting.time': ({ sitting }) => sitting.time !== null,
  'sitting.place': ({ sitting }) => sitting.place !== null,
  'sitting.chair': ({ sitting }) => sitting.chair !== null,
  'sitting.secretary': ({ sitting }) => sitting.secretary !== null,
  'sitting.convokedOn': ({ sitting }) => sitting.convokedOn !== null,
  'attendance.present': ({ attendance }) => (attendance.present?.length ?? 0) > 0,
  'attendance.proxies': ({ attendance }) => (attendance.proxies?.length ?? 0) > 0,
  'attendance.absent': ({ attendance }) => (attendance.absent?.length ?? 0) > 0,
  rapporteur: ({ rapporteur }) => rapporteur !== null,
  theme: ({ theme, matiere }) => theme !== null && matiere !== null,
  citations: ({ citations }) => (citations?.length ?? 0) > 0,
  recitals: ({ recitals }) => (recitals?.length ?? 0) > 0,
  body: ({ body }) => body.length > 0,
  operativePart: ({ operativePart }) => operativePart.length > 0,
  'vote.outcome': ({ vote }) => vote?.outcome != null,
  'vote.unanimous': ({ vote }) => vote?.unanimous != null,
  'vote.notVoting': ({ vote }) => vote?.notVoting != null,
  'vote.named': ({ vote }) => Object.values(vote?.named ?? {}).some((names) => names !== null && names.length > 0),
  'vote counts, for want of one of the five': (act) => hasPartialBallot(act),
  signature: ({ signature }) => signature !== null,
  'publication.publishedOn': ({ publication }) => publication.publishedOn !== null,
  'legalityReview.receiptId': ({ legalityReview }) => legalityReview.receiptId !== null,
  appeal: ({ appeal }) => appeal !== null,
  annexes: ({ annexes }) => (annexes?.length ?? 0) > 0,
  amounts: ({ amounts }) => amounts.length > 0,
  acronyms: ({ acronyms }) => Object.keys(acronyms).length > 0,
};

/** Name what an act states and its row cannot hold. */
export function lostBy(act: Act): string[] {
  if (isRow(act)) return [];
  return Object.entries(WITHOUT_COLUMN).flatMap(([property, isStated]) => (isStated(act) ? [property] : []));
}

function hasPartialBallot({ vote, sitting }: Act): boolean {
  const counts = [vote?.for, vote?.against, vote?.abstentions].filter((count) => count != null);
  return counts.length > 0 && (counts.length < 3 || sitting.membersInOffice === null);
}
