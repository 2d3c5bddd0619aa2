import { endsInsideName, looksLikeNames } from './persons.js';
import type { Range, Reading, ReadingLine } from './reading.js';

/** Where the parts of an act stand in its reading; a part that is not found is null. */
export interface Sections {
  readonly head: Range;
  readonly present: Range | null;
  readonly proxies: Range | null;
  readonly absent: Range | null;
  readonly title: Range | null;
  readonly rapporteur: Range | null;
  /** From the rapporteur to the adoption. */
  readonly body: Range;
  /** The adoption and the counts. */
  readonly vote: Range | null;
  readonly tail: Range;
}

const PRESENT = /^(?:étaient |etaient |membres |conseillers )?présente?s?(?:\(e?s\))?\s*(?:\(\d+\))?\s*:/i;
const PROXIES =
  /^(?:absente?s?(?:\(e?s\))? (?:ayant (?:voté|donné)|représenté)|procurations?\s*:|pouvoirs?\s*:|ont donné (?:pouvoir|procuration)|absente?s? (?:excusée?s? )?ayant donné)/i;
const ABSENT =
  /^(?:étaient )?(?:absente?s?|excusée?s?)(?:\(e?s\))?(?:\s*[/,et]*\s*(?:excusée?s?|absente?s?|non excusée?s?|non représentée?s?)(?:\(e?s\))?)?\s*:/i;
/** « Madame Clara GIMENEZ, Vice-Présidente, rapporte : », « Monsieur le Maire rapporte : », « Rapporteur : Sylvain GOUPIL ». */
const RAPPORTEUR = /^(?:- )?[\p{L}’' ,.-]{2,90}\brapporte\s*:?$|^rapporteure?s?\s*:/iu;
/** « Le Conseil adopte. », « A l'issue d'un vote à main levée, la présente délibération est adoptée… » */
const ADOPTION =
  /^(?:le conseil(?: [\p{L}’']+){0,3},?(?: après en avoir délibéré,?)? (?:adopte|approuve|rejette|prend acte)\b.{0,60}$|(?:a|à) l[’']issue d[’']un vote\b|après en avoir délibéré,? le conseil(?: [\p{L}’']+){0,3} (?:adopte|rejette)\b|(?:la (?:présente )?délibération|le (?:présent )?rapport|la proposition)(?:,? mise? aux voix,?)? est (?:adopté|approuvé|rejeté))/iu;
const TAIL =
  /^(?:fait (?:à|a) \p{L}|fait et délibéré|pour extrait conforme|pour copie conforme|publiée? le|signé(?!\p{L})|liste des annexes|délibéré en séance)/iu;

/** Find the sections of one act. */
export function findSections(reading: Reading): Sections {
  const { lines } = reading;
  const index = (pattern: RegExp, from = 0, until = lines.length): number =>
    lines.findIndex(({ text }, at) => at >= from && at < until && pattern.test(text));
  const rapporteur = index(RAPPORTEUR);
  const bodyStart = rapporteur < 0 ? lines.length : rapporteur;
  const present = index(PRESENT, 0, bodyStart);
  const proxies = index(PROXIES, Math.max(0, present), bodyStart);
  const absent = lines.findIndex(
    ({ text }, at) => at > present && at < bodyStart && at !== proxies && ABSENT.test(text) && !PROXIES.test(text),
  );
  const starts = [present, proxies, absent].filter((at) => at >= 0).sort((a, b) => a - b);
  const lastStart = starts.at(-1) ?? -1;
  const namesEnd = lastStart < 0 ? 0 : endOfNames(lines, lastStart, bodyStart);
  const block = (at: number): Range | null => {
    if (at < 0) return null;
    const next = starts.find((start) => start > at) ?? namesEnd;
    return { start: lines[at]!.start, end: lines[next - 1]!.end };
  };
  const end = lines.length;
  const afterRapporteur = rapporteur < 0 ? namesEnd : rapporteur + 1;
  const tailStart = index(TAIL, afterRapporteur);
  const bodyLimit = tailStart < 0 ? end : tailStart;
  const adoption = lastIndex(lines, ADOPTION, afterRapporteur, bodyLimit);
  const voteStart = adoption < 0 ? bodyLimit : adoption;
  return {
    head: span(lines, 0, starts[0] ?? (rapporteur < 0 ? end : rapporteur)) ?? { start: 0, end: 0 },
    present: block(present),
    proxies: block(proxies),
    absent: block(absent),
    title: rapporteur < 0 || namesEnd === 0 ? null : span(lines, namesEnd, rapporteur),
    rapporteur: rapporteur < 0 ? null : span(lines, rapporteur, rapporteur + 1),
    body: span(lines, afterRapporteur, voteStart) ?? { start: 0, end: 0 },
    vote: adoption < 0 ? null : span(lines, adoption, bodyLimit),
    tail: span(lines, bodyLimit, end) ?? { start: reading.text.length, end: reading.text.length },
  };
}

function span(lines: readonly ReadingLine[], from: number, to: number): Range | null {
  return to > from ? { start: lines[from]!.start, end: lines[to - 1]!.end } : null;
}

function lastIndex(lines: readonly ReadingLine[], pattern: RegExp, from: number, until: number): number {
  for (let at = until - 1; at >= from; at--) if (pattern.test(lines[at]!.text)) return at;
  return -1;
}

/** The first line after a label's list of names: a list goes on while its lines are names and the last name is not whole. */
function endOfNames(lines: readonly ReadingLine[], label: number, limit: number): number {
  let at = label;
  while (at < limit && !lines[at]!.text.includes(':')) at++;
  const rest = lines[at]?.text.split(':').slice(1).join(':').trim() ?? '';
  let open = rest === '' || /[,-]$/.test(rest);
  for (at++; at < limit; at++) {
    const { text } = lines[at]!;
    if (text === '') {
      if (rest === '' && open) continue;
      break;
    }
    if (!(open || /[,;]/.test(text)) || !looksLikeNames(text)) break;
    open = endsInsideName(text);
  }
  return at;
}
