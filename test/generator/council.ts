import { isoDate, weekday } from '../../src/french/calendar.js';
import type { Chance } from '../../adapters/demo/chance.js';

const GIVEN =
  'Aline Bastien Chloé Damien Élodie Farid Gaëlle Hugues Inès Jean-Marc Karine Loïc Marie-Laure Nadège Olivier Perrine Quentin Rachida Stéphane Tiphaine Ugo Valérie William Xavière Yannick Zoé Marc-Antoine Anne-Sophie'.split(
    ' ',
  );
const FAMILY = [
  'ARBOUSSET', 'BELLEROCHE', 'CASTANIER', 'DELCOURT-VIALA', 'ESCUDIER', 'FONTANIEU', 'GRANDJEAN', 'HÉRISSON', 'IZARN', 'JOUVENEL', 'KERMADEC', 'LACOMBE', 'MÉRIGNARGUES', 'NOUGARET', 'ORTHOLAN', 'PUECH', 'QUATREFAGES', 'ROUVEYROL', 'SAINT-CHÉLY', 'TEISSERENC', 'USCLAT', 'VEZINHET', 'WAGNER-SOLIER', 'YVERNAULT', 'ZANNOTTI', 'DE LA TOURETTE', 'EL MANSOURI', 'DI MARTINO', 'BEN YOUNÈS', 'LE GOFFIC', 'DU CAILAR', 'ROQUE-HAUTE',
]; // prettier-ignore

/** An imaginary council: its members keep their names from act to act. */
export interface Council {
  readonly collectivity: string;
  readonly siren: string;
  readonly city: string;
  readonly members: readonly string[];
  readonly chair: string;
  readonly vicePresidents: readonly string[];
  readonly sittings: readonly string[];
}

/** Make a council of `size` members, none with the name of another. */
export function makeCouncil(random: Chance, size: number, sittings: number): Council {
  const names = new Set<string>();
  while (names.size < size) names.add(`${random.pick(GIVEN)} ${random.pick(FAMILY)}`);
  const members = [...names].sort((a, b) => a.split(' ').at(-1)!.localeCompare(b.split(' ').at(-1)!, 'fr'));
  const days = new Set<string>();
  while (days.size < sittings) {
    const date = isoDate(random.between(2019, 2025), random.between(1, 12), random.between(1, 28))!;
    if (!['samedi', 'dimanche'].includes(weekday(date))) days.add(date);
  }
  return {
    collectivity: 'Valdoré Grande Métropole',
    siren: '900000017',
    city: 'Valdoré',
    members,
    chair: members[Math.floor(size / 2)]!,
    vicePresidents: members.slice(0, 8),
    sittings: [...days].sort(),
  };
}
