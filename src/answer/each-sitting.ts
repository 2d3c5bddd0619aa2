import { councilKey, type ActSummary, type Corpus } from '../corpus/index.js';
import { frenchDate } from '../french/dates.js';
import type { Act } from '../records/index.js';
import { headcount, presenceOf, type Headcount } from './attendance.js';
import { answered, count, list, notStated, sentence } from './compose.js';
import type { Answer } from './model.js';
import { actResponders } from './respond.js';
import type { Setting } from './responder.js';
import { scopeOf, scopeSentence } from './selection/scope.js';

const MOST_SITTINGS = 24;
const MOST_NAMES = 12;

/** One act of each sitting among these, in the order of the sittings: the first that lists who was there. */
export function actsOfSittings(summaries: readonly ActSummary[], corpus: Corpus): Act[] {
  const bySitting = new Map<string, Act>();
  for (const { id, date, assembly, collectivity } of summaries) {
    const key = [date ?? '', ...[assembly, collectivity].map((name) => councilKey(name ?? ''))].join(' ');
    const known = bySitting.get(key);
    if (date === null || known?.attendance.present) continue;
    const act = corpus.act(id);
    if (act && (!known || act.attendance.present)) bySitting.set(key, act);
    if (bySitting.size > MOST_SITTINGS) break;
  }
  return [...bySitting.values()];
}

/** Answer a question about attendance for each of several sittings, with what they amount to. */
export function answerEachSitting(acts: readonly Act[], setting: Setting): Answer {
  const { intent, corpus } = setting;
  const answers = acts.map((act) => ({ act, answer: actResponders[intent]!(act, setting) }));
  const items = answers.map(({ act, answer }) => `${frenchDate(act.sitting.date!)} : ${inOneLine(answer)}`);
  const headline = headlineOf(acts, setting) ?? `${count(acts.length, 'séance')} :`;
  const blocks = [sentence(headline), list(items), sentence(scopeSentence(corpus))];
  const extra = {
    acts: acts.map(({ id }) => id),
    scope: scopeOf(corpus),
    citations: answers.flatMap(({ answer }) => answer.citations),
  };
  return answers.some(({ answer }) => answer.status === 'answered')
    ? answered(intent, 'computed', blocks, extra)
    : notStated(intent, blocks, extra);
}

/** The first sentence of an answer, with the names of a short list. */
function inOneLine({ blocks }: Answer): string {
  const [first, second] = blocks;
  const head = first?.kind === 'sentence' ? first.text : '';
  if (second?.kind !== 'list') return head;
  const rest = second.items.length - MOST_NAMES;
  const names = second.items.slice(0, MOST_NAMES).join(', ');
  return `${head.replace(/\s*:$/, '')} : ${names}${rest > 0 ? ` … et ${rest} autres` : ''}`;
}

function headlineOf(acts: readonly Act[], setting: Setting): string | null {
  const names = setting.heard.slots.persons.flatMap(({ candidates }) => candidates);
  if (names.length === 1 && setting.intent === 'people/was-there') return attendanceOf(names[0]!, acts);
  return mostOf(acts, setting);
}

/** « Paul VERNIER : 3 présences sur 4 séances. », in the words of the lists. */
function attendanceOf(name: string, acts: readonly Act[]): string {
  const kinds = acts.map((act) => presenceOf(act, name)?.kind ?? null);
  const present = kinds.filter((kind) => kind === 'present' || kind === 'substitute').length;
  const verdict = present === acts.length ? 'Oui : présence à toutes les séances' : null;
  const parts = [
    verdict ?? `Présence à ${count(present, 'séance')} sur ${acts.length}`,
    absences(kinds, 'proxy', 'procuration', 'procurations'),
    absences(kinds, 'replaced', 'remplacement', 'remplacements'),
    absences(kinds, 'absent', 'absence sans procuration', 'absences sans procuration'),
    absences(kinds, null, 'séance dont l’acte ne le cite pas', 'séances dont les actes ne le citent pas'),
  ].filter((part) => part !== null);
  return `${name} : ${parts.join(', ')}.`;
}

function absences(
  kinds: readonly (string | null)[],
  kind: string | null,
  singular: string,
  plural: string,
): string | null {
  const found = kinds.filter((other) => other === kind).length;
  return found === 0 ? null : count(found, singular, plural);
}

const MEASURES: readonly (readonly [RegExp, keyof Headcount, string])[] = [
  [/absent/, 'absent', "d'absents"],
  [/prox/, 'proxies', 'de procurations'],
  [/present|rate-present/, 'present', 'de présents'],
];

/** « Le plus d'absents : 25 mars 2013 (3). », where the question compares. */
function mostOf(acts: readonly Act[], { intent, heard }: Setting): string | null {
  const wants = /\b(moins|minimum)\b/.test(heard.text)
    ? 'moins'
    : /\b(plus|record|maximum|davantage)\b/.test(heard.text)
      ? 'plus'
      : null;
  const measure = MEASURES.find(([pattern]) => pattern.test(intent));
  if (wants === null || !measure) return null;
  const [, key, noun] = measure;
  const counts = acts.map((act) => ({ date: act.sitting.date!, value: headcount(act)[key] }));
  const known = counts.flatMap(({ date, value }) => (value === null ? [] : [{ date, value }]));
  if (known.length < counts.length || known.length < 2) return null;
  const values = known.map(({ value }) => value);
  const best = wants === 'plus' ? Math.max(...values) : Math.min(...values);
  const winners = known.filter(({ value }) => value === best);
  if (winners.length === known.length) return `Autant ${noun} à chaque séance : ${best}.`;
  return `Le ${wants} ${noun} : ${winners.map(({ date }) => frenchDate(date)).join(', ')} (${best}).`;
}
