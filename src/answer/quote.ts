import type { Act } from '../records/index.js';
import type { ActCitation, LawCitation } from './model.js';

const LONGEST_QUOTE = 1200;

/** Build the address of an act's own page. */
export function actUrl(act: string): string {
  return `/actes/${encodeURIComponent(act)}`;
}

/** Build the address of a passage on the act's own page; the page highlights it without JavaScript. */
export function passageUrl(act: string, start: number, end: number): string {
  return `${actUrl(act)}?passage=${start}-${end}#passage`;
}

/** Cite exact offsets of an act's text, white space at both ends left out. */
export function citeRange(act: Act, start: number, end: number): ActCitation {
  const raw = act.text.slice(start, Math.min(end, start + LONGEST_QUOTE));
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  return { act: act.id, start: from, end: to, text: act.text.slice(from, to), url: passageUrl(act.id, from, to) };
}

/** Cite the whole lines in which a passage stands; the passage alone where they are very long. */
export function citeLine(act: Act, { start, end }: { readonly start: number; readonly end: number }): ActCitation {
  const lineStart = act.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const nextBreak = act.text.indexOf('\n', end);
  const lineEnd = nextBreak < 0 ? act.text.length : nextBreak;
  return lineEnd - lineStart <= LONGEST_QUOTE ? citeRange(act, lineStart, lineEnd) : citeRange(act, start, end);
}

/** Cite the whole lines in which the first known pointer among `pointers` was read (`/vote/for`); none known gives none. */
export function cite(act: Act, ...pointers: string[]): ActCitation[] {
  const source = pointers.map((pointer) => act.sources[pointer]).find((found) => found !== undefined);
  return source ? [citeLine(act, source)] : [];
}

/** Cite every pointer that is known, in the order of the text, once a passage. */
export function citeAll(act: Act, pointers: readonly string[]): ActCitation[] {
  const found = pointers.flatMap((pointer) => cite(act, pointer)).sort((a, b) => a.start - b.start);
  return found.filter((citation, index) => index === 0 || citation.start >= found[index - 1]!.end);
}

/** Cite a statute by the name of its article. */
export function citeLaw(article: { readonly label: string; readonly url: string }): LawCitation {
  return { law: article.label, text: null, url: article.url };
}
