import type { Basis } from '../src/answer/model.js';
import type { Act } from '../src/records/index.js';

/** What an answer rests on, in words a citizen reads. */
export const basisInWords: Readonly<Record<Basis, string>> = {
  stated: "écrit dans l'acte",
  computed: "calculé à partir de l'acte",
  deduced: "déduit de l'acte",
  law: "d'après la loi",
};

const KINDS: Readonly<Record<Act['kind'], string>> = {
  deliberation: 'Délibération',
  decision: 'Décision',
  arrete: 'Arrêté',
  other: 'Acte',
};

/** Name an act as a heading: « Délibération n° M2023-242 ». */
export function titleOf({ kind, number, id }: Pick<Act, 'kind' | 'number' | 'id'>): string {
  return number === null ? `${KINDS[kind]} ${id}` : `${KINDS[kind]} n°\u00a0${number}`;
}

/** Count the line, from 1, on which an offset of an act's text stands. */
export function lineAt({ text }: Pick<Act, 'text'>, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Begin a sentence with a capital letter. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Cut a text at a word, with « … », so that it has `most` characters at most. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const end = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n'));
  return `${(end > most / 2 ? kept.slice(0, end) : kept).trimEnd()}…`;
}

/** Find the page of the document, from 1, on which an offset of an act's text stands; null where pages are not known. */
export function pageAt({ text, sources }: Pick<Act, 'text' | 'sources'>, offset: number): number | null {
  // Pages are joined by form feeds: one known page tells all the others.
  const known = Object.values(sources).find(({ page }) => page !== null);
  if (known?.page == null) return null;
  const breaks = (from: number, to: number): number => text.slice(from, to).split('\f').length - 1;
  return known.page + (offset < known.start ? -breaks(offset, known.start) : breaks(known.start, offset));
}
