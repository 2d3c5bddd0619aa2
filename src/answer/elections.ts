import type { Act } from '../records/index.js';
import { answered, list, sentence } from './compose.js';
import type { Answer } from './model.js';
import { citeRange } from './quote.js';
import type { Setting } from './responder.js';
import { askedShare, wordsOf, withoutStamps, type Lexicon } from '../search/index.js';

/** Who is elected or named to sit somewhere: a sentence, or the lines of a list with what opens it; offsets of the act's text. */
export interface Election {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ELECTED =
  /\b(?:a|ont|est|sont) (?:été )?(?:élue?s?|désignée?s?|nommée?s?)\b|\b(?:titulaires?|suppléante?s?|représentante?s?)\s*:|(?<!\p{L})(?:désign|élire|élection|nomm)(?:er|e|ent|ation)?(?!\p{Ll})/iu;
const NAMES_SOMEONE =
  /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*\s+(?:(?:DE|LA|LE|EL|DI|de|du|la|le|el|di)\s+){0,2}\p{Lu}{2,}|(?:Monsieur|Madame|M\.|Mme)\s+\p{Lu}/u;
/** « Suppléants : » goes on from the titulars above. */
const OFFICE = /^\W*(?:titulaires?|suppléante?s?|membres?|délégué\S{0,3})\s*:?\W*$/iu;
const VOTERS =
  /^\W*(?:abstentions?|abstenue?s?|contre|pour|oppositions?|absente?s?|excusée?s?|présente?s?|procurations?|pouvoirs?|ne prennent pas part)\b/iu;
const OPENS = /:\s*$/;
const ENDS_PROSE = /[.;,]\s*$/;
const LONGEST_NAME = 90;
const MOST_LABELS = 4;

/** List who an act elects or names, in the order of the text. */
export function electionsIn(act: Act): Election[] {
  const { sentences } = wordsOf(act);
  const told = sentences.filter(({ text }) => ELECTED.test(text));
  if (told.length === 0 && !ELECTED.test(act.subject ?? '')) return [];
  const signed = act.sources['/signature/signatory'];
  // Who signs at the foot of the act, or is listed for a vote, is elected to nothing there.
  const lists = listsOf(act).filter(
    ({ start, end, text }) => !VOTERS.test(text) && (!signed || end <= signed.start || start >= signed.end),
  );
  const alone = told.filter(
    ({ text, start, end }) => NAMES_SOMEONE.test(text) && !lists.some((list) => start < list.end && list.start < end),
  );
  return [...lists, ...alone].map(({ start, end, text }) => ({ start, end, text })).sort((a, b) => a.start - b.start);
}

/** The lists of names after the title, each with the short lines that open it. */
function listsOf(act: Act): Election[] {
  const from = act.sources['/body/0']?.start ?? act.sources['/subject']?.end ?? 0;
  const lists: Election[] = [];
  let labels: { start: number; text: string }[] = [];
  let open: { start: number; end: number; lines: string[] } | null = null;
  const close = (): void => {
    if (open) lists.push({ start: open.start, end: open.end, text: joined(open.lines) });
    open = null;
  };
  for (const { index, 0: line } of withoutStamps(act)
    .slice(from)
    .matchAll(/[^\n]+/g)) {
    const text = line.trim();
    const start = from + index;
    if (text === '') continue;
    if (isName(text) || (open !== null && OFFICE.test(text))) {
      open ??= { start: labels[0]?.start ?? start, end: start, lines: labels.map((label) => label.text) };
      open.lines.push(text);
      open.end = start + line.trimEnd().length;
      labels = [];
      continue;
    }
    close();
    const isLabel = text.length <= LONGEST_NAME && !ENDS_PROSE.test(text);
    labels = isLabel ? [...labels, { start, text }].slice(-MOST_LABELS) : [];
  }
  close();
  return lists;
}

function isName(line: string): boolean {
  return (
    line.length <= LONGEST_NAME &&
    !OPENS.test(line) &&
    !ENDS_PROSE.test(line.replace(/[,;]$/, '')) &&
    NAMES_SOMEONE.test(line)
  );
}

/** « Titulaires : / - Anne MARTIN / - Paul VERNIER » is read « Titulaires : Anne MARTIN, Paul VERNIER ». */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/^[-–•\s]+/, ''))
    .reduce(
      (told, line) =>
        `${told}${OPENS.test(told) || !NAMES_SOMEONE.test(line) ? (OFFICE.test(line) ? ' ; ' : ' ') : ', '}${line}`,
    );
}

const NEARLY = 0.05;

/** Keep the elections that hold most of what a folded question names; all of them where none holds any. */
export function electionsAsked(
  act: Act,
  elections: readonly Election[],
  question: string,
  lexicon: Lexicon | null,
): readonly Election[] {
  const shares = elections.map(({ text }) => askedShare(act, question, text, lexicon ?? undefined));
  const best = Math.max(0, ...shares);
  return best === 0 ? elections : elections.filter((_, rank) => shares[rank]! >= best - NEARLY);
}

/** Keep the part that a question about titulars or substitutes is after, where the passage tells them apart. */
function narrowed(text: string, question: string): string {
  const match = /\bsuppleant/.test(question) ? /(suppléante?s?\s*:?\s*)(.*)$/isu.exec(text) : null;
  return match ? `${match[1]!.trim()} ${match[2]!.trim()}` : text;
}

/** Tell who the act elects or names for what a question is about; null where it names nobody. */
export function tellElections(act: Act, { intent, heard, lexicon }: Setting): Answer | null {
  const found = electionsAsked(act, electionsIn(act), heard.text, lexicon);
  if (found.length === 0) return null;
  const texts = found.map(({ text }) => narrowed(text.replace(/\s+/g, ' ').trim(), heard.text));
  const blocks =
    texts.length === 1 ? [sentence(`L'acte dit : « ${texts[0]!} »`)] : [sentence("L'acte dit :"), list(texts)];
  return answered(intent, 'stated', blocks, {
    acts: [act.id],
    citations: found.map(({ start, end }) => citeRange(act, start, end)),
  });
}
