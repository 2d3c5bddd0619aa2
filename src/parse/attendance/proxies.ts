import type { Person, Proxy, Substitute } from '../../records/index.js';
import { foldInPlace } from '../../french/fold.js';
import { readRoll, type Entry } from '../persons/roll.js';
import type { Range, Reading } from '../reading/reading.js';
import type { ListKind } from './labels.js';

/** Who carries whom: a voice (`proxy`), a seat (`substitute`, the first for the second or, when `swapped`, the second for the first). */
interface Link extends Range {
  readonly kind: 'proxy' | 'substitute';
  readonly swapped: boolean;
}

/** What is read in a list of names: who stands there alone, who is carried, who sits for another. */
export interface ListReading {
  readonly alone: readonly Entry[];
  readonly proxies: readonly (Proxy & Range)[];
  readonly substitutes: readonly (Substitute & Range)[];
}

const CARRIES = '(?:pouvoirs?|procurations?|mandats?)';
/** « donne procuration à », « (pouvoir à », « représenté par son suppléant », « suppléante de », « ........ à ». */
const LINKS: readonly (readonly [Link['kind'], boolean, string])[] = [
  ['substitute', true, '(?:,? ?est |,? )?(?:represente|remplace)e?s? par (?:sa |son |leur )?suppleante?,? ?'],
  ['substitute', false, ",? ?(?:membre )?suppleante?s?(?: de | d['’]| ?: ?| (?=m\\.|mme |monsieur|madame))"],
  ['substitute', false, ",? ?(?:en )?remplac(?:ant|ante|ement)e?(?: de | d['’]| )"],
  ['proxy', true, '\\b(?:a|ayant) recu (?:le |un )?' + CARRIES + "(?: de | d['’])"],
  [
    'proxy',
    false,
    `,? ?(?:(?:qui )?(?:a|ont|ayant|avait|avaient) |,)?\\s?(?:donn(?:e|ent|ant|ee?s?)\\s?(?:(?:son|un|leur|tout) )?${CARRIES}|${CARRIES} (?:est |a ete )?(?:donnee?|remise?|confiee?)|${CARRIES})\\s?(?:vocal )?(?:a|par|aupres de|au profit de|en faveur de|:|->|>)\\s|(?<=\\()${CARRIES} (?:donnee?|remise?|confiee?)\\s(?=[a-z-]+(?: [a-z-]+)?\\))`,
  ],
  ['proxy', false, ',? ?(?:est |,)?(?:represente|excuse)e?s?(?: et represente)?e?s? par\\s'],
  ['proxy', false, ',? ?(?:ayant pour )?mandataire ?:? '],
  ['proxy', false, '\\s?[.…_]{2,}\\s?a\\s'],
  ['proxy', false, '\\s(?:->|=>|→|➔|>)\\s'],
];
const LINK = new RegExp(LINKS.map(([, , pattern]) => `(${pattern})`).join('|'), 'g');
const BARE_TO = /\s(?:à|À|au(?= (?:Dr\.?|Docteur|Pr\.?|Professeur|Président|Maire) ))\s/g;
const BARE_BY = /\spar\s/g;

/** Read a list of names in which some carry the voice of others; what a link means depends on the list it stands in. */
export function readLinked(reading: Reading, range: Range, kind: ListKind, isGivenEnough = false): ListReading {
  const links = findLinks(reading, range, kind);
  const alone: Entry[] = [];
  const proxies: (Proxy & Range)[] = [];
  const substitutes: (Substitute & Range)[] = [];
  let givers: readonly Entry[] = [];
  let from = range.start;
  let open: Link | null = null;
  for (const link of [...links, null]) {
    const entries = readRoll(reading, { start: from, end: link?.start ?? range.end }, isGivenEnough);
    const [holder, rest] = open ? [entries[0] ?? null, entries.slice(1)] : [null, entries];
    if (open) {
      const carried = kind === 'proxies' && open.kind === 'proxy' ? givers : givers.slice(-1);
      alone.push(...givers.slice(0, givers.length - carried.length));
      for (const giver of carried) join(giver, holder, open, proxies, substitutes);
    }
    if (!link) alone.push(...rest);
    givers = rest;
    from = link?.end ?? from;
    open = link;
  }
  if (kind !== 'proxies') return { alone, proxies, substitutes };
  const pairs =
    links.length > 0
      ? adjacentPairs(
          reading,
          alone.filter(({ person }) => !isLone(person)),
        )
      : alone.map((entry) => [entry, null] as const);
  for (const [giver, holder] of pairs)
    proxies.push({
      giver: giver.person,
      holder: holder?.person ?? null,
      start: giver.start,
      end: holder?.end ?? giver.end,
    });
  return { alone: [], proxies: proxies.sort((a, b) => a.start - b.start), substitutes };
}

/** Among names that carry each other, a lone surname is a piece of another column or of a name cut in two. */
function isLone({ name, civility }: Person): boolean {
  return civility === null && !/[\s.]/.test(name);
}

/** « Monsieur Jean LAMBERT Monsieur Michel PERRIN »: where the others have their « à », two names side by side lost it. */
function adjacentPairs(reading: Reading, entries: readonly Entry[]): (readonly [Entry, Entry | null])[] {
  const pairs: (readonly [Entry, Entry | null])[] = [];
  for (let at = 0; at < entries.length; at++) {
    const [entry, after] = [entries[at]!, entries[at + 1]];
    const between = after ? reading.text.slice(entry.end, after.start) : null;
    const isPair = between !== null && /^\s*(?:M\.|Mme|Monsieur|Madame)?\s*$/.test(between) && !between.includes('\n');
    pairs.push([entry, isPair ? after! : null]);
    if (isPair) at++;
  }
  return pairs;
}

function join(
  giver: Entry,
  holder: Entry | null,
  link: Link,
  proxies: (Proxy & Range)[],
  substitutes: (Substitute & Range)[],
): void {
  const at = { start: giver.start, end: Math.max(giver.end, holder?.end ?? giver.end) };
  const [first, second]: [Person | null, Person | null] = link.swapped
    ? [holder?.person ?? null, giver.person]
    : [giver.person, holder?.person ?? null];
  if (!first) return;
  if (link.kind === 'proxy') proxies.push({ giver: first, holder: second, ...at });
  else substitutes.push({ substitute: first, for: second, ...at });
}

function findLinks(reading: Reading, range: Range, kind: ListKind): Link[] {
  const plain = reading.plain.slice(range.start, range.end);
  const links: Link[] = [];
  for (const match of plain.matchAll(LINK)) {
    const which = match.slice(1).findIndex((group: string | undefined) => group !== undefined);
    const [linkKind, swapped] = LINKS[which]!;
    const start = range.start + match.index;
    // In the list of those who sit, someone « représenté par » another has a substitute there.
    const sits = (kind === 'present' || kind === 'titulars') && linkKind === 'proxy' && match[0].includes('represente');
    links.push({ kind: sits ? 'substitute' : linkKind, swapped: sits || swapped, start, end: start + match[0].length });
  }
  const raw = reading.text.slice(range.start, range.end).replace(/\n/g, ' ');
  const bare = [...raw.matchAll(BARE_TO), ...(kind === 'proxies' ? raw.matchAll(BARE_BY) : [])];
  for (const match of bare) {
    const start = range.start + match.index;
    const end = start + match[0].length;
    if (links.some((link) => start < link.end && link.start < end)) continue;
    if (kind !== 'present' && isBetweenNames(raw, match.index, match.index + match[0].length))
      links.push({ kind: 'proxy', swapped: false, start, end });
  }
  return links.sort((a, b) => a.start - b.start);
}

/** « Laurent BRUN à Thomas RENARD », not « arrivée à 20 h ». */
function isBetweenNames(raw: string, start: number, end: number): boolean {
  return (
    /[\p{L}.)]$/u.test(raw.slice(0, start).trimEnd()) &&
    /^\(?\p{Lu}/u.test(raw.slice(end)) &&
    !/^(?:partir|compter|L)\b/.test(raw.slice(end))
  );
}

/** Tell whether a note beside a name says that someone is carried: « pouvoir à Hélène COLIN ». */
export function isCarried(note: string): boolean {
  return /(?<!(?:pas|sans|non) (?:de |d['’])?)(?:pouvoir|procuration|mandat|represente)/.test(foldInPlace(note));
}
