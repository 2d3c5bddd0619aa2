import { addDays, daysBetween, weekday } from '../../french/calendar.js';
import { numeralToNumber } from '../../french/numerals.js';
import { find, findAll, type Facts, type Found } from '../facts.js';
import type { Range, Reading } from '../reading/reading.js';
import { readDate } from './dates.js';

const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const BODY =
  "(?:conseil(?: [a-z'’-]+){0,3}?|bureau(?: [a-z]+)?|comite(?: [a-z]+)?|commission permanente|assemblee(?: [a-z]+)?)";
/** « Séance du Lundi 30 janvier 2023 », « CONSEIL COMMUNAUTAIRE DU 2 MARS 2022 », « examinées par le conseil municipal le 3 octobre 2022 ». */
const TITLED = [
  new RegExp(
    `\\b(?:seance|reunion|session)s?(?: (?:ordinaire|extraordinaire|publique|pleniere|de|du|d['’]|la|le|${BODY}))*(?: de la commune de [a-z -]{2,30})?,? ?:? ?(?:du |de |en date du |le |tenue le )?(?=(?:${DAY} )?(?:\\d|premier))`,
    'dg',
  ),
  new RegExp(
    `\\b${BODY}(?: ordinaire| extraordinaire| de la (?:commune|ville) d[e'’] ?[a-z'-]+(?: [a-z'-]+){0,3}?)? ?[-–,+:]? ?(?:du |en date du |le )?(?=(?:${DAY} )?(?:\\d{1,2}|premier)(?:er|[%°*])?[ /.-])`,
    'dg',
  ),
  new RegExp(`\\b(?:s['’]est|se sont|est) (?:reunie?s?|assemblee?s?)[^.;]{0,90}? le (?=(?:${DAY} )?\\d)`, 'dg'),
  new RegExp(`(?:^|(?<=[.:;] ))le (?=${DAY} \\d{1,2} [a-z]+ \\d{4},? a )`, 'dg'),
  /\bexaminees? (?:par [a-z ]{5,40})?(?:le|du|en date du) (?=\d)/dg,
  new RegExp(`(?<![a-z] )(?=${DAY} \\d{1,2}(?:er)? [a-z]+ \\d{4}\\b)`, 'dg'),
];
const LETTERED = /\bl['’ ]?\s?an (?:deux|2 ?0|2 ?mil)[^;:]{4,130}/d;
/** The year in letters, then the day; « l’an deux mille vingt-deux, le Conseil … convoqué le 7 décembre » has no day. */
const LETTERED_DAY = new RegExp(
  `^l['’ ]?\\s?an [a-z0-9 -]{4,60}?,? ?(?:et )?,?(?:le |au )?(?:${DAY},? ?(?:le )?)?(?<!-)(?:\\d{1,2}|premier|un|deux|trois|quatre|cin[qg]|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente)(?![a-z\\d-]*,)`,
);
/** « du procès-verbal de la séance du 6 mars »: another sitting. */
const OF_ANOTHER =
  /(?:convocation|proces[- ]verbal|proces[- ]verbaux|compte[- ]rendu|p\.?v\.?|arretee? en|approuvee? en|approbation|lors de la|precedente?|derniere?|prochaine?)\s?(?:de |du |d['’]|des |en |de la |adopte en |la |seance |reunion |conseil [a-z]+ )*$/;

const OWN_MINUTES = /^(?:proces[- ]verbal|compte[- ]rendu|p\.?v\.?)/;

/** What a head says of the day: the date kept, and the two dates printed where they disagree. */
export interface SittingDate {
  readonly date: string | null;
  readonly at: Range | null;
}

/** Read the day of the sitting; where the title and the line in letters disagree, keep the one that the rest bears out. */
export function readSittingDate(
  facts: Facts,
  zone: Range,
  hints: readonly (string | null)[],
  hasHead: boolean,
): SittingDate {
  const { reading } = facts;
  const titled = readTitled(reading, zone, hasHead);
  const lettered = readLettered(reading, zone);
  const kept = !titled || !lettered || score(titled, hints) >= score(lettered, hints) ? (titled ?? lettered) : lettered;
  if (titled && lettered && titled.date !== lettered.date)
    facts.report(
      'sitting-dates-differ',
      'warning',
      `La date de séance du titre (${titled.date}) et celle du préambule (${lettered.date}) diffèrent.`,
      '/sitting/date',
    );
  if (kept?.day && kept.day !== weekday(kept.date))
    facts.report(
      'weekday-differs',
      'warning',
      `Le ${kept.date} était un ${weekday(kept.date)}, non un ${kept.day}.`,
      '/sitting/date',
    );
  if (kept) facts.read('/sitting/date', kept.at);
  return { date: kept?.date ?? null, at: kept?.at ?? null };
}

interface Candidate {
  readonly date: string;
  readonly day: string | null;
  readonly at: Range;
}

function readTitled(reading: Reading, zone: Range, hasHead: boolean): Candidate | null {
  const found = TITLED.flatMap((pattern) => findAll(reading, pattern, zone))
    // Without a head only a line that opens with it tells the day: prose speaks of many sittings.
    .filter(({ start }) => hasHead || start - reading.lines[reading.lineAt(start)]!.start < 40)
    .filter(({ start }) => !isOfAnother(reading, zone, start))
    .sort((a, b) => a.start - b.start);
  for (const anchor of found.slice(0, 12)) {
    const candidate = dated(reading, anchor.end, Math.min(zone.end, anchor.end + 42), anchor.start);
    if (candidate) return candidate;
  }
  return null;
}

/** A line that opens with « Compte-rendu de la réunion du » is the title of these minutes. */
function isOfAnother(reading: Reading, zone: Range, start: number): boolean {
  const from = Math.max(zone.start, start - 60);
  const found = OF_ANOTHER.exec(reading.plain.slice(from, start));
  if (!found) return false;
  const at = from + found.index;
  const before = reading.text.slice(reading.lines[reading.lineAt(at)]!.start, at);
  return !OWN_MINUTES.test(found[0]) || /[\p{L}\d•*–-]/u.test(before);
}

function readLettered(reading: Reading, zone: Range): Candidate | null {
  const found = find(reading, LETTERED, zone);
  if (!found || !LETTERED_DAY.test(reading.plain.slice(found.start, found.end))) return null;
  return dated(reading, found.start, found.end, found.start);
}

function dated(reading: Reading, from: number, to: number, start: number): Candidate | null {
  const words = reading.plain.slice(from, to);
  const date = readDate(words);
  if (date === null) return null;
  const day = new RegExp(`\\b${DAY}\\b`).exec(words)?.[0] ?? null;
  const year = /\d{4}/.exec(words);
  const end = year ? from + year.index + 4 : to;
  return { date, day, at: reading.trimmed({ start, end }) };
}

/** How much the rest of the act bears out a date: its weekday, the year of its number, the receipt, the convocation. */
function score({ date, day }: Candidate, hints: readonly (string | null)[]): number {
  const near = hints.filter((hint) => hint !== null && Math.abs(daysBetween(date, hint)) <= 60).length;
  return (day === weekday(date) ? 1 : 0) + near;
}

const HOUR =
  '(?:\\d{1,2} ?(?:h|heures?|:) ?(?:\\d{2}|trente|quinze|quarante[- ]cinq)?|(?:dix|onze|douze|treize|quatorze|quinze|seize|vingt|neuf|huit|sept)(?:[- ](?:un|et un|deux|sept|huit|neuf))? heures?(?: (?:et )?(?:trente|quinze|quarante[- ]cinq|demie|dix|vingt))?)';
const TIMES = [
  new RegExp(
    `(?<!levee |close |terminee |finie |partir |jusqu['’]|arrivee? |depart |avant )\\b(?:a|des) (${HOUR})(?![a-z])`,
    'd',
  ),
  new RegExp(`\\b(?:seance|reunion)[^.;:]{0,40} ?: ?(?:debut ?:? ?)?(${HOUR})`, 'd'),
  new RegExp(`(?:20\\d\\d),? ?[-–—]? ?(${HOUR})(?![a-z])`, 'd'),
];

/** Read the hour at which the sitting opens, « HH:MM ». */
export function readTime(facts: Facts, zone: Range): string | null {
  const ends = /\b(?:fin de (?:la )?seance|(?:seance|reunion) (?:est )?levee|arrivee (?:de|en)|ordre du jour)\b/.exec(
    facts.reading.plain.slice(zone.start, zone.end),
  );
  const until = { start: zone.start, end: ends ? zone.start + ends.index : zone.end };
  const found = TIMES.map((pattern) => find(facts.reading, pattern, until)).find((match) => match !== null);
  const time = found ? timeOf(facts.reading.plain.slice(found.group(1).start, found.group(1).end)) : null;
  if (found && time) facts.read('/sitting/time', found);
  return time;
}

function timeOf(words: string): string | null {
  const [hours = '', minutes = ''] = words.split(/ ?(?:heures?|h|:) ?(?:et )?/);
  const hour = /^\d+$/.test(hours) ? Number(hours) : numeralToNumber(hours);
  const minute =
    minutes === '' ? 0 : minutes === 'demie' ? 30 : /^\d+$/.test(minutes) ? Number(minutes) : numeralToNumber(minutes);
  if (hour === null || minute === null || hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const KINDS = [
  // The letterhead of another column may stand between: « en session Arrondissement de Moulins ordinaire ».
  /\b(?:seance|session|reunion|assemblee)(?: publique| pleniere| (?:arrondissement|departement|canton) [a-z'’ -]{3,30}?)? (ordinaire|extraordinaire)\b/d,
  /\b(?:seance|session) (publique|pleniere)\b/d,
];

/** Read the kind of sitting: « ordinaire », « extraordinaire », « publique ». */
export function readKind(facts: Facts, zone: Range): string | null {
  const found = KINDS.map((pattern) => find(facts.reading, pattern, zone)).find((match) => match !== null);
  if (found) facts.read('/sitting/kind', found.group(1));
  return found?.groups[0]?.toLowerCase() ?? null;
}

const CONVOKED = [
  /\b(?:affichage de la |date (?:de |d['’])?(?:la )?|lettre de )?convocation(?:s)?(?: (?:du|de la|de l['’]|aux?) (?:conseil|bureau|comite|assemblee|membres)(?: [a-z]+){0,2})?(?: (?:et d['’]affichage|adressee|faite|envoyee|legale)(?:(?!reuni|assembl)[^:;.]){0,50}?)?(?: (?:en date|faite?|avait ete faite))?\s?(?:du|le|:|\s)+(?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)? ?\d)/dg,
  /\bconvoque(?:e|s|es)?(?: (?:individuellement|par ecrit|par courrier|par voie [a-z]+|en seance|et [a-z]+))?,? ?(?:le|en date du|du|par lettre du) (?=[a-z\d])/dg,
  /\bconvocation (?:qui leur a ete adressee|adressee|faite|en date)[^.;:]{0,70}? (?:le|du) (?=(?:[a-z]+ )?\d)/dg,
];

/** Read the day of the convocation. A date without a year is the last such day before the sitting. */
export function readConvocation(facts: Facts, zone: Range, sitting: string | null): string | null {
  const { reading } = facts;
  const anchors: Found[] = CONVOKED.flatMap((pattern) => findAll(reading, pattern, zone)).sort(
    (a, b) => a.start - b.start,
  );
  for (const anchor of anchors.slice(0, 6)) {
    const line = reading.text.slice(anchor.end + 6, anchor.end + 48).indexOf('\n');
    const words = reading.plain.slice(anchor.end, anchor.end + (line < 0 ? 48 : line + 6));
    const until = /[,;.(]|\b(?:dont|s['’]est|conformement|a ete|par|presents|nombre|affichee?)\b/.exec(
      words.replace(/(?<=\d)[.](?=\d)/g, '/'),
    );
    const date = readDate(words.slice(0, until?.index ?? 48), sitting);
    if (date === null) continue;
    facts.read(
      '/sitting/convokedOn',
      reading.trimmed({ start: anchor.start, end: Math.min(zone.end, anchor.end + (until?.index ?? 30)) }),
    );
    if (sitting !== null && date >= sitting && date <= addDays(sitting, 400))
      facts.report(
        'convocation-late',
        'warning',
        `La convocation (${date}) n'est pas antérieure à la séance (${sitting}).`,
        '/sitting/convokedOn',
      );
    return date;
  }
  return readStrayConvocation(facts, zone, sitting);
}

/** « Date de convocation : », whose date went into the line below: « …, Alain LEROUX, 23/11/2023 Jean-Luc MERCIER ». */
function readStrayConvocation(facts: Facts, zone: Range, sitting: string | null): string | null {
  const label = find(facts.reading, /\bdate de (?:la )?convocation ?:(?! ?\d)/d, zone);
  if (!label || sitting === null) return null;
  const found = find(facts.reading, /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/d, {
    start: label.end,
    end: Math.min(zone.end, label.end + STRAY),
  });
  const date = found && readDate(facts.reading.plain.slice(found.start, found.end));
  if (!found || !date || date >= sitting || daysBetween(date, sitting) > LONGEST_NOTICE) return null;
  facts.read('/sitting/convokedOn', found);
  return date;
}

const STRAY = 200;
/** Days between a convocation and its sitting, at most. */
const LONGEST_NOTICE = 40;

const QUORUM = [
  /\bquorum (?:requis |legal )?(?:\([^)]{0,80}\) )?(?:est |etant |etait |a ete |,|: ?|constate |bien |\([a-z]+\) )*(?:atteint|reuni|verifie|rempli|constate)\b/d,
  /\bquorum ?: ?(?:oui|ok)\b/d,
];
const NO_QUORUM =
  /\bquorum (?:n['’](?:est|etant|etait|a)(?: pas)?(?: ete)?|non) ?(?:pas )?(?:atteint|reuni)|\b(?:faute|defaut|absence) de quorum\b/d;

/** Read whether the head states that the quorum was reached: true, false, or null where it says nothing. */
export function readQuorum(facts: Facts, zone: Range): boolean | null {
  const lacking = find(facts.reading, NO_QUORUM, zone);
  const reached = lacking
    ? null
    : QUORUM.map((pattern) => find(facts.reading, pattern, zone)).find((match) => match !== null);
  const found = lacking ?? reached;
  if (found) facts.read('/sitting/quorumStated', found);
  return found ? !lacking : null;
}
