import type { ActSummary } from '../corpus/index.js';
import { frenchDate } from '../french/dates.js';
import { topicWords } from '../question/topic-words.js';
import type { Heard } from '../question/rule.js';
import type { Act } from '../records/index.js';
import { findFact, findSums } from '../search/index.js';
import { answered, count, list, sentence } from './compose.js';
import type { Answer, Citation } from './model.js';
import { citeRange } from './quote.js';
import type { Setting } from './responder.js';
import { readable } from './topics/content.js';

const COMPARES =
  /\b(augment\w*|baiss\w*|boug\w*|evolu\w*|chang\w*|stables?|differen\w*|compar\w*|hausse|progress\w*|diminu\w*|plus que|moins que|le plus|le moins|davantage|meme)\b/;
const COMPARED =
  /\bentre (?:l'|la |le |les )?(.{2,60}?) et (?:l'|la |le |les )?(.{2,60}?)(?:,| qui| lequel| laquelle| quel|$)/;
const MOST_COMPARED = 4;

/** Tell whether a question compares what several acts say. */
export function compares({ text }: Heard): boolean {
  return COMPARES.test(text);
}

/** « Entre la fanfare et le judo, qui a reçu le plus ? »: the two things compared, folded; null where they are dates. */
export function comparedTopics(heard: Heard): readonly [string, string] | null {
  const match = compares(heard) ? COMPARED.exec(heard.text) : null;
  if (!match || heard.slots.dates.some(({ precision }) => precision === 'range')) return null;
  return [match[1]!, match[2]!];
}

interface Said {
  readonly act: Act;
  readonly quote: string;
  readonly citation: Citation;
  /** The figure found, as printed, and as a number; null where there are none or several. */
  readonly figure: { readonly text: string; readonly value: number } | null;
}

/** Set side by side what each act says, and say which way the figures go where each gives one; null where one is silent. */
export function compareActs(acts: readonly Act[], heards: readonly Heard[], setting: Setting): Answer | null {
  // What is compared over time stands in the order of time; two topics, in that of the question.
  const ordered = heards.length > 1 ? acts : acts.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
  const said = ordered
    .slice(0, MOST_COMPARED)
    .map((act, index) => whatItSays(act, heards[index] ?? heards[0]!, setting));
  if (said.some((one) => one === null)) return null;
  const known = said.filter((one) => one !== null);
  const items = known.map(({ act, quote }) => `${nameOf(act)} : « ${quote} »`);
  return answered('content/compare', 'computed', [sentence(headlineOf(known, setting.heard)), list(items)], {
    acts: known.map(({ act }) => act.id),
    citations: known.map(({ citation }) => citation),
  });
}

const dateOf = ({ sitting }: Act): string => sitting.date ?? '';

function nameOf({ number, id, sitting, subject }: Act): string {
  const date = sitting.date ? ` (${frenchDate(sitting.date)})` : '';
  return `${number ?? id}${date}${subject ? `, ${subject}` : ''}`;
}

function whatItSays(act: Act, heard: Heard, { lexicon }: Setting): Said | null {
  const question = heard.text.replace(new RegExp(COMPARES, 'g'), ' ').replace(/\b(19|20)\d\d\b/g, ' ');
  const words = topicWords({ ...heard, text: question });
  const asksRate = /\b(taux|pourcentage|part)\b/.test(question);
  const sums = asksRate ? [] : findSums(act, { question, words }, lexicon);
  const [sum] = sums;
  if (sum && sums.length === 1 && sum.figures.length === 1) return said(act, sum.start, sum.end, sum.figures[0]!);
  const finding = findFact(act, question, lexicon ? { lexicon } : {});
  if (finding.kind !== 'found') return null;
  const { start, end } = finding.passages[0]!;
  return said(act, start, end, finding.value?.text ?? null);
}

function said(act: Act, start: number, end: number, figure: string | null): Said {
  const value = figure === null ? NaN : Number(figure.replace(/[^\d,]/g, '').replace(',', '.'));
  return {
    act,
    quote: readable(act.text.slice(start, end)),
    citation: citeRange(act, start, end),
    figure: figure === null || Number.isNaN(value) ? null : { text: readable(figure), value },
  };
}

function headlineOf(known: readonly Said[], { text }: Heard): string {
  const figures = known.flatMap(({ act, figure }) => (figure ? [{ act, ...figure }] : []));
  if (figures.length < known.length || figures.length < 2)
    return `Voici ce que disent les ${count(known.length, 'acte')} :`;
  const values = figures.map(({ value }) => value);
  const first = figures[0]!;
  if (new Set(values).size === 1) return `Non, c'est la même valeur : ${first.text}.`;
  if (/\b(le plus|davantage|plus)\b/.test(text) && !/\bplus que\b/.test(text))
    return extreme(figures, Math.max(...values));
  if (/\b(le moins|moins)\b/.test(text)) return extreme(figures, Math.min(...values));
  const last = figures.at(-1)!;
  // Acts of one day, or of an unknown one, have no before and after.
  if (dateOf(first.act) === '' || dateOf(first.act) === dateOf(last.act))
    return `Voici ce que disent les ${count(known.length, 'acte')} :`;
  const way = last.value > first.value ? 'En hausse' : 'En baisse';
  return `${way} : ${figures.map((figure) => figure.text).join(', puis ')}.`;
}

function extreme(figures: readonly { act: Act; text: string; value: number }[], value: number): string {
  const winner = figures.find((figure) => figure.value === value)!;
  const others = figures.filter((figure) => figure !== winner).map((figure) => figure.text);
  return `${nameOf(winner.act)} : ${winner.text}, contre ${others.join(' et ')}.`;
}

/** Tell acts of one title apart: the first names that one holds and the others don't. */
export function distinguish(summaries: readonly ActSummary[], { corpus }: Pick<Setting, 'corpus'>): string[] {
  const titles = summaries.map(({ subject }) => (subject ?? '').toLowerCase().replace(/\s+/g, ' ').trim());
  return summaries.map((summary, index) => {
    const twins = summaries.filter((_, other) => other !== index && titles[other] === titles[index]);
    if (twins.length === 0) return '';
    const own = properNames(corpus.act(summary.id));
    const shared = new Set(twins.flatMap(({ id }) => properNames(corpus.act(id))));
    const names = own.filter((name) => !shared.has(name)).slice(0, 2);
    return names.length > 0 ? ` — ${names.join(', ')}` : '';
  });
}

const PROPER = /(?<=[\p{Ll},’'] ?)(?<!\p{L})\p{Lu}[\p{L}’-]+(?: (?:de |du |la |le |les |-)*\p{Lu}[\p{L}’-]+)*/gu;

const CIVIL = /^(?:Monsieur|Madame|Mme|Article|Conseil|Maire|Code)(?!\p{L})/u;

/** The names an act prints inside its sentences, the most frequent first. */
function properNames(act: Act | undefined): string[] {
  const counts = new Map<string, number>();
  for (const [name] of (act?.body.join(' ') ?? '').replace(/\s+/g, ' ').matchAll(PROPER))
    if (name.length > 3 && !CIVIL.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
