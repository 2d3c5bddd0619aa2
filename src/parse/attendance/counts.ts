import type { Attendance } from '../../records/index.js';
import { find, type Facts } from '../facts.js';
import type { Range } from '../reading/reading.js';
import type { NameList } from './lists.js';

type Count = keyof Attendance['stated'] | 'office';

const WHO =
  "(?:(?:nombre (?:total )?(?:de |d['’])|de |total )?(?:membres|conseillers?|delegues?|elus|administrateurs|titulaires)(?: (?:municipaux|communautaires?|departementaux|regionaux|syndicaux|metropolitains|du conseil|titulaires|dont le conseil[^:]{0,40}))* ?)";
const DOTS = '[ :;.…=|-]{1,60}';
const FIGURE =
  // « 2l » is a figure that character recognition has spoiled.
  '(\\d{1,3})(?![a-z]| ?[hH]\\d|[\\d/°º]| (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|rue|avenue))';
/** Each count as labelled and as worded; the label is the surer. */
const COUNTS: readonly (readonly [Count, readonly RegExp[]])[] = [
  [
    'office',
    [
      new RegExp(`(?:${WHO})?\\ben exercice${DOTS}${FIGURE}`, 'd'),
      new RegExp(`\\b(\\d{1,3}) ${WHO}en exercice`, 'd'),
      /\ben exercice[^.\d]{0,50}au nombre de (\d{1,3})/d,
      new RegExp(`\\bpresents sur (\\d{1,3})(?! ?[a-z]* presents)`, 'd'),
    ],
  ],
  [
    'present',
    [
      new RegExp(
        `(?:${WHO}|\\b)presents?(?: titulaires| en seance| a la seance| physiquement| ou representes)?${DOTS}${FIGURE}`,
        'd',
      ),
      /\bpre[a-z ]{0,6} ?:? ?(\d{1,3}) absents/d,
      new RegExp(
        `(?<![\\d/-])(\\d{1,3}) (?:puis \\d{1,3} )?(?:${WHO})?(?:etaient |sont )?presents\\b(?! ?:| (?:et|ou) represent)`,
        'd',
      ),
    ],
  ],
  [
    'proxies',
    [
      new RegExp(
        `(?<!et |ou |presents )\\b(?:pouvoirs?|procurations?|representes?|mandats?)(?:\\(s\\))?(?: donnes)?${DOTS}${FIGURE}`,
        'd',
      ),
      /(?<!\d)(\d{1,3}) (?:pouvoirs?|procurations?)\b/d,
    ],
  ],
  [
    'absent',
    [
      new RegExp(
        `\\babsents?(?:\\(e?s?\\))?(?: (?:et |\\/ ?)?excuses?| non excuses?| representes?)?${DOTS}${FIGURE}`,
        'd',
      ),
      new RegExp(`(?:${WHO})?\\babsents? ${FIGURE}`, 'd'),
      /(?<!\d)(\d{1,3}) (?:conseillers? |membres? )?(?:etaient )?absents?\b/d,
    ],
  ],
  [
    'voters',
    [
      new RegExp(`\\bvotants?${DOTS}${FIGURE}`, 'd'),
      new RegExp(
        `\\b(?:qui )?(?:ont|ayant) (?:pris|prenant) part (?:a la deliberation|au vote|aux? votes?)${DOTS}${FIGURE}`,
        'd',
      ),
      /(?<!\d)(\d{1,3}) votants?\b/d,
    ],
  ],
];
const COLUMNS: readonly (readonly [Count, string])[] = [
  ['office', 'en exercice'],
  ['present', 'presents?'],
  ['proxies', '(?:procurations?|pouvoirs?|representes?)'],
  ['absent', '(?:absents?|excuses?)'],
  ['voters', 'votants?'],
];
const COLUMN = `(?:(?:nombre )?(?:de )?(?:membres|conseillers|delegues|elus)? ?(?:municipaux |communautaires )?(?:${COLUMNS.map(([, name]) => name).join('|')}))`;
/** « Nombre de Conseillers en exercice Présents Procurations Votants 27 20 3 23 », and the figures before their labels. */
const TABLES = [
  new RegExp(`((?:${COLUMN}[ :|]{1,3}){3,5})((?:\\d{1,3}[ |]{1,3}){2,4}\\d{1,3})(?!\\d)`, 'd'),
  new RegExp(`(?<!\\d)((?:\\d{1,3}[ |]{1,3}){3,5})((?:${COLUMN}[ :|]{0,3}){3,5})`, 'd'),
];

/** Read the counts a head prints: present, carried, absent, voting. */
export function readStatedCounts(facts: Facts, lists: readonly NameList[], zone: Range): Attendance['stated'] {
  const stated = (count: keyof Attendance['stated']): number | null => {
    const value = readCount(facts, count, zone, `/attendance/stated/${count}`);
    if (value !== null || count === 'voters') return value;
    const list = lists.find(({ kind, count: printed }) => kind === count && printed !== null);
    if (list) facts.read(`/attendance/stated/${count}`, list.label);
    return list?.count ?? null;
  };
  return { present: stated('present'), proxies: stated('proxies'), absent: stated('absent'), voters: stated('voters') };
}

/** Read how many members are in office, where the head prints it. */
export function readMembersInOffice(facts: Facts, zone: Range): number | null {
  return readCount(facts, 'office', zone, '/sitting/membersInOffice');
}

function readCount(facts: Facts, count: Count, zone: Range, pointer: string): number | null {
  const table = readTable(facts, zone);
  const cell = table?.get(count);
  if (table) {
    if (cell) facts.read(pointer, cell.at);
    return cell?.value ?? null;
  }
  for (const pattern of COUNTS.find(([name]) => name === count)![1]) {
    const found = find(facts.reading, pattern, zone);
    if (!found) continue;
    facts.read(pointer, found);
    return Number(found.groups.find((group) => group !== undefined));
  }
  return null;
}

/** A row of labels and a row of figures, as long as each other. */
function readTable(facts: Facts, zone: Range): Map<Count, { value: number; at: Range }> | null {
  for (const [index, pattern] of TABLES.entries()) {
    const found = find(facts.reading, pattern, zone);
    if (!found) continue;
    const [labels, figures] = index === 0 ? [found.groups[0]!, found.groups[1]!] : [found.groups[1]!, found.groups[0]!];
    const names = [...plainOf(labels).matchAll(new RegExp(COLUMNS.map(([, name]) => `(${name})`).join('|'), 'g'))].map(
      (match) => COLUMNS[match.slice(1).findIndex((group: string | undefined) => group !== undefined)]![0],
    );
    const values = figures.match(/\d+/g)!.map(Number);
    if (names.length === values.length)
      return new Map(names.map((name, at) => [name, { value: values[at]!, at: found }]));
  }
  return null;
}

function plainOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
