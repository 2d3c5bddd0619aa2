import { frenchDate } from '../../french/dates.js';
import { assiduityOf, sittingsListed, type Participation } from '../assiduity.js';
import { answered, count, enumerate, percent, sentence } from '../compose.js';
import type { Bar } from '../model.js';
import type { Responder } from '../responder.js';
import { scopeOf, scopeSentence } from '../selection/scope.js';
import { caveat, noList, within } from './assiduity-of.js';

/** How many of the members listed at a sitting took part, and how. */
interface Row {
  readonly date: string;
  readonly present: number;
  readonly listed: number;
  readonly proxy: number;
  readonly absent: number;
}

/** What sittings are compared by. */
interface Measure {
  readonly asked: RegExp;
  readonly title: string;
  readonly noun: string;
  readonly value: (row: Omit<Row, 'date'>) => number;
  /** What ranks the sittings. */
  readonly rate: (row: Row) => number;
  readonly say: (row: Row) => string;
}

const PRESENT: Measure = {
  asked: /\b(?:present\w*|monde)\b/,
  title: 'Présents',
  noun: 'de présents',
  value: ({ present }) => present,
  rate: ({ present, listed }) => present / listed,
  say: ({ present, listed }) => `${present} sur ${listed}, ${percent(present, listed)}`,
};
const MEASURES: readonly Measure[] = [
  {
    asked: /\b(?:procurations?|pouvoirs?)\b/,
    title: 'Procurations',
    noun: 'de procurations',
    value: ({ proxy }) => proxy,
    rate: ({ proxy }) => proxy,
    say: ({ proxy }) => String(proxy),
  },
  {
    asked: /\babsen\w+/,
    title: 'Absents sans procuration',
    noun: "d'absents sans procuration",
    value: ({ absent }) => absent,
    rate: ({ absent }) => absent,
    say: ({ absent }) => String(absent),
  },
  PRESENT,
];

/** « Présence par séance »: how many of the members listed sat, sitting by sitting. */
export const bySitting: Responder = (setting) => {
  const { intent, corpus, heard } = setting;
  const members = within(assiduityOf(corpus), setting);
  const dates = sittingsListed(corpus).filter((date) => members.some(({ sittings }) => sittings.has(date)));
  const scope = scopeOf(corpus);
  if (dates.length === 0) return noList(setting);
  const rows = dates.map((date): Row => {
    const kinds = members.flatMap(({ sittings }) => sittings.get(date) ?? []);
    const tally = (kind: Participation): number => kinds.filter((other) => other === kind).length;
    const present = tally('present') + tally('partly');
    return { date, present, listed: kinds.length, proxy: tally('proxy'), absent: tally('absent') };
  });
  const measure = MEASURES.find(({ asked }) => asked.test(heard.text)) ?? PRESENT;
  const bars = rows.map(({ date, present, listed, proxy, absent }): Bar => ({
    label: frenchDate(date),
    value: measure.value({ present, listed, proxy, absent }),
    text: `${present} présents sur ${listed} (${percent(present, listed)}), ${count(proxy, 'procuration')}, ${count(absent, 'absent')}`,
  }));
  return answered(
    intent,
    'computed',
    [
      sentence(headline(rows, measure, heard.text)),
      { kind: 'chart', title: `${measure.title} par séance`, columns: ['Séance', measure.title], bars },
      caveat(),
      sentence(scopeSentence(corpus)),
    ],
    { scope },
  );
};

/** Say at which sitting there were most, or fewest where that is asked. */
function headline(rows: readonly Row[], { rate, noun, value, say }: Measure, text: string): string {
  if (rows.length === 1) return `À la séance du ${frenchDate(rows[0]!.date)} : ${say(rows[0]!)}.`;
  const isLeast = /\bmoins\b/.test(text);
  const sign = isLeast ? -1 : 1;
  const best = rows.reduce((a, b) => (sign * (rate(b) - rate(a)) > 0 ? b : a));
  const winners = rows.filter((row) => rate(row) === rate(best));
  if (winners.length === rows.length && rows.length > 1) return `Autant ${noun} à chaque séance : ${value(best)}.`;
  const where = enumerate(winners.map((row) => `${frenchDate(row.date)} (${say(row)})`));
  return `Le ${isLeast ? 'moins' : 'plus'} ${noun} : ${where}.`;
}
