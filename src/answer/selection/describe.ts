import { MONTHS } from '../../french/calendar.js';
import { frenchDate } from '../../french/dates.js';
import type { Part } from '../../question/part-played.js';
import { enumerate } from '../compose.js';
import { euros } from '../euros.js';
import type { Filter, Outcome } from './filter.js';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  adopted: 'adopté(s)',
  rejected: 'rejeté(s)',
  postponed: 'reporté(s)',
  noted: 'dont il a été pris acte',
  unanimous: "adopté(s) à l'unanimité",
  contested: 'avec des voix contre ou des abstentions',
};
const PARTS: Readonly<Record<Part, string>> = {
  rapporteur: 'rapporté(s) par',
  for: 'pour lequel(s) a voté',
  against: 'contre lequel(s) a voté',
  abstentions: "au vote duquel(s) s'est abstenu(e)",
  notVoting: "au vote duquel(s) n'a pas pris part",
};

/** Say the conditions in French, to follow « acte », or « actes » where there are several. */
export function describeFilter(filter: Filter, many: boolean): string {
  const inNumber = (words: string): string =>
    many
      ? words.replace('lequel(s)', 'lesquels').replace('duquel(s)', 'desquels').replace('(s)', 's')
      : words.replace('(s)', '');
  const parts: string[] = [];
  if (filter.outcome) parts.push(inNumber(OUTCOMES[filter.outcome]));
  if (filter.nature) parts.push(filter.nature.said[many ? 1 : 0]);
  const topics = filter.topics.length > 0 ? filter.topics : [filter.topic];
  if (filter.topic.length > 0)
    parts.push(
      `sur ${enumerate(
        topics.map((words) => quoted(words, filter)),
        'ou',
      )}`,
    );
  if (filter.sums.length > 0) parts.push(enumerate(filter.sums.map(describeSum)));
  if (filter.persons.length > 0) parts.push(`${inNumber(PARTS[filter.part])} ${enumerate(filter.persons, 'ou')}`);
  if (filter.unknownPersons.length > 0)
    parts.push(`${inNumber(PARTS[filter.part])} « ${filter.unknownPersons.join(', ')} »`);
  if (filter.periods.length > 0) parts.push(enumerate(filter.periods.map(describePeriod)));
  if (filter.councils !== null) parts.push(`de ${enumerate(filter.councils.named)}`);
  if (filter.foreignCouncil !== null) parts.push(`de « ${filter.foreignCouncil} »`);
  return parts.length > 0 ? ` ${parts.join(' ')}` : '';
}

function quoted(words: readonly string[], { spelt }: Filter): string {
  return `« ${words.map((word) => spelt.get(word) ?? word).join(' ')} »`;
}

function describeSum({ min, max }: Filter['sums'][number]): string {
  if (min !== null && min === max) return `où figure la somme de ${euros(min)}`;
  if (min === null) return `où figure une somme de ${euros(max!)} au plus`;
  return max === null
    ? `où figure une somme de ${euros(min)} au moins`
    : `où figure une somme de ${euros(min)} à ${euros(max)}`;
}

/** The last day of the month of an ISO date. */
function lastDay(date: string): string {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

/** Say a period: « à la séance du 4 février 2013 », « en 2013 », « depuis le 30 mars 2014 ». */
export function describePeriod({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return `à la séance du ${frenchDate(from)}`;
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return `en ${from.slice(0, 4)}`;
  const month = Number(from.slice(5, 7));
  if (from.endsWith('-01') && to === lastDay(from)) return `en ${MONTHS[month - 1]!} ${from.slice(0, 4)}`;
  if (to.startsWith('9999')) return `depuis le ${frenchDate(from)}`;
  if (from.startsWith('0001')) return `jusqu'au ${frenchDate(to)}`;
  return `du ${frenchDate(from)} au ${frenchDate(to)}`;
}
