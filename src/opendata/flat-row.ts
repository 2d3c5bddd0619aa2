import type { Act } from '../records/index.js';

const KINDS: Readonly<Record<Act['kind'], string>> = {
  deliberation: 'délibération',
  decision: 'décision',
  arrete: 'arrêté',
  other: 'autre',
};
const OUTCOMES = { adopted: 'adoptée', rejected: 'rejetée', postponed: 'reportée', noted: 'prise d’acte' } as const;

type Cell = string | number | null | undefined;

/** Columns of the table for spreadsheets, and what each holds of an act: nothing where the act does not state it. */
const COLUMNS: readonly (readonly [name: string, cell: (act: Act) => Cell])[] = [
  ['identifiant', ({ id }) => id],
  ['nature', ({ kind }) => KINDS[kind]],
  ['numéro', ({ number }) => number],
  ['séance', ({ sitting }) => sitting.date],
  ['collectivité', ({ collectivity }) => collectivity.name],
  ['SIREN', ({ collectivity }) => collectivity.siren],
  ['assemblée', ({ assembly }) => assembly],
  ['thème', ({ theme }) => theme],
  ['matière', ({ matiere }) => matiere?.code],
  ['nom de la matière', ({ matiere }) => matiere?.name],
  ['objet', ({ subject }) => subject],
  ['rapporteur', ({ rapporteur }) => rapporteur?.name],
  ['membres en exercice', ({ sitting }) => sitting.membersInOffice],
  ['présents', ({ attendance }) => attendance.present?.length ?? attendance.stated.present],
  ['procurations', ({ attendance }) => attendance.proxies?.length ?? attendance.stated.proxies],
  ['absents', ({ attendance }) => attendance.absent?.length ?? attendance.stated.absent],
  ['résultat', ({ vote }) => vote?.outcome && OUTCOMES[vote.outcome]],
  ['unanimité', ({ vote }) => (vote?.unanimous == null ? null : vote.unanimous ? 'oui' : 'non')],
  ['pour', ({ vote }) => vote?.for],
  ['contre', ({ vote }) => vote?.against],
  ['abstentions', ({ vote }) => vote?.abstentions],
  ['ne prennent pas part au vote', ({ vote }) => vote?.notVoting],
  ['publication', ({ publication }) => publication.publishedOn],
  ['réception en préfecture', ({ legalityReview }) => legalityReview.receivedOn],
  ['document', ({ document }) => document.file],
  ['adresse du document', ({ document }) => document.url],
  ['à vérifier', ({ issues }) => issues.filter(({ severity }) => severity !== 'info').map(({ message }) => message).join(' ')], // prettier-ignore
];

/** Names of the columns of the table for spreadsheets. */
export const FLAT_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/** Write an act as a row of the table for spreadsheets; dates are ISO, '' is what the act does not state. */
export function flatRow(act: Act): string[] {
  return COLUMNS.map(([, cell]) => String(cell(act) ?? ''));
}
