import { isoDate } from '../french/calendar.js';
import { opensWithFamily } from './matieres.js';
import type { ScdlColumn, ScdlRow } from './scdl.js';

/** Where a row breaks the SCDL model; `message` is French. */
export interface ScdlFault {
  readonly column: ScdlColumn;
  readonly rule: 'required' | 'pattern' | 'type' | 'siret' | 'period' | 'together' | 'order' | 'sum' | 'nomenclature';
  readonly message: string;
}

const REQUIRED: readonly ScdlColumn[] = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
];
const VOTES = ['VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'] as const;
const BALLOTS = ['VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'] as const;

const SHAPES: readonly (readonly [ScdlColumn, (cell: string) => boolean, ScdlFault['rule'], string])[] = [
  ['COLL_SIRET', (cell) => /^\d{14}$/.test(cell), 'pattern', 'un SIRET a 14 chiffres'],
  ['DELIB_DATE', isIsoDate, 'type', 'une date s’écrit AAAA-MM-JJ'],
  ['DELIB_MATIERE_CODE', (cell) => /^\d\.\d{1,2}$/.test(cell), 'pattern', 'un code de matière s’écrit 8.4 ou 7.10'],
  ['BUDGET_ANNEE', (cell) => /^[0-9]{4}(\/[0-9]{4})?$/.test(cell), 'pattern', 'une année s’écrit AAAA ou AAAA/AAAA'],
  ['PREF_DATE', isIsoDate, 'type', 'une date s’écrit AAAA-MM-JJ'],
  ['VOTE_EFFECTIF', isInteger, 'type', 'ce n’est pas un nombre entier'],
  ...VOTES.map((column) => [column, isInteger, 'type', 'ce n’est pas un nombre entier'] as const),
  ['DELIB_URL', isUri, 'type', 'ce n’est pas une adresse'],
];

/** Check a row against every constraint of the model and every check it names. */
export function checkRow(row: ScdlRow): ScdlFault[] {
  const faults: ScdlFault[] = [];
  const fault = (column: ScdlColumn, rule: ScdlFault['rule'], reason: string): void => {
    const cell = row[column];
    faults.push({ column, rule, message: `${column}${cell === '' ? '' : ` « ${cell.slice(0, 80)} »`} : ${reason}.` });
  };
  for (const column of REQUIRED) if (row[column] === '') fault(column, 'required', 'valeur obligatoire absente');
  for (const [column, fits, rule, reason] of SHAPES)
    if (row[column] !== '' && !fits(row[column])) fault(column, rule, reason);
  if (/^\d{14}$/.test(row.COLL_SIRET) && !isSiret(row.COLL_SIRET))
    fault('COLL_SIRET', 'siret', 'la clé de contrôle du SIRET est fausse');
  const [from, to] = row.BUDGET_ANNEE.split('/');
  if (to !== undefined && from! >= to) fault('BUDGET_ANNEE', 'period', 'la seconde année suit la première');
  if (row.DELIB_MATIERE_NOM !== '' && !opensWithFamily(row.DELIB_MATIERE_NOM))
    fault(
      'DELIB_MATIERE_NOM',
      'nomenclature',
      'le nom ne commence pas par une famille de la nomenclature ACTES suivie de « / »',
    );
  checkTogether(row, 'BUDGET_ANNEE', ['BUDGET_NOM'], fault);
  checkTogether(row, 'VOTE_EFFECTIF', VOTES, fault);
  checkOrders(row, fault);
  return faults;
}

type Report = (column: ScdlColumn, rule: ScdlFault['rule'], reason: string) => void;

function checkTogether(row: ScdlRow, column: ScdlColumn, others: readonly ScdlColumn[], fault: Report): void {
  const filled = [column, ...others].filter((name) => row[name] !== '');
  if (filled.length > 0 && filled.length <= others.length)
    fault(column, 'together', `à remplir avec ${others.join(', ')}, ou aucun d’eux`);
}

function checkOrders(row: ScdlRow, fault: Report): void {
  if (isIsoDate(row.PREF_DATE) && isIsoDate(row.DELIB_DATE) && row.PREF_DATE < row.DELIB_DATE)
    fault('PREF_DATE', 'order', `antérieure à DELIB_DATE (${row.DELIB_DATE})`);
  const number = (column: ScdlColumn): number => (isInteger(row[column]) ? Number(row[column]) : NaN);
  const cast = number('VOTE_REEL');
  if (number('VOTE_EFFECTIF') < cast) fault('VOTE_EFFECTIF', 'order', `inférieur à VOTE_REEL (${cast})`);
  for (const column of BALLOTS)
    if (cast < number(column)) fault('VOTE_REEL', 'order', `inférieur à ${column} (${number(column)})`);
  const sum = BALLOTS.reduce((total, column) => total + number(column), 0);
  if (!Number.isNaN(cast) && !Number.isNaN(sum) && cast !== sum)
    fault('VOTE_REEL', 'sum', `la somme de ${BALLOTS.join(', ')} est ${sum}`);
}

function isIsoDate(cell: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell) ?? [];
  return isoDate(Number(year), Number(month), Number(day)) === cell;
}

function isInteger(cell: string): boolean {
  return /^[+-]?\d{1,15}$/.test(cell);
}

function isUri(cell: string): boolean {
  return /^[a-z][a-z\d+.-]*:\S+$/i.test(cell) && URL.canParse(cell);
}

/** Luhn's sum, which every SIRET keeps but those of La Poste. */
export function isSiret(siret: string): boolean {
  if (!/^\d{14}$/.test(siret)) return false;
  const digits = Array.from(siret, Number);
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  const isPost = siret.startsWith('356000000') && digits.reduce((total, digit) => total + digit, 0) % 5 === 0;
  return sum % 10 === 0 || isPost;
}
