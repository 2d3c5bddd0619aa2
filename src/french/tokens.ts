import { fold } from './fold.js';

/** A word or a number of a text. */
export interface Token {
  /** The word as written. */
  surface: string;
  /** The word as `fold` gives it. */
  folded: string;
  /** First character, in UTF-16 units of the original text. */
  start: number;
  /** One past the last character. */
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Cut a text into its words and numbers, with their places in the original.
 *
 * An apostrophe or a hyphen separates: « l'ERN » gives « l » and « ERN ». « 1er » and « M2023 » are one token each.
 */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    surface: match[0],
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
