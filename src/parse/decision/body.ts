import { cueOf } from '../cues.js';
import type { Facts, Part } from '../facts.js';
import { readParagraphs, withoutMark, type Paragraph } from '../reading/paragraphs.js';
import type { Range, ReadingLine } from '../reading/reading.js';
import { readDecisions } from './decisions.js';
import { readProposed } from './proposed.js';

/** What an act's body holds, and where it is decided and voted: the vote is read there. */
export interface Body extends Part<'citations' | 'recitals' | 'body' | 'operativePart'> {
  /** From the first word of the decision on, or from the adoption; null where nothing is decided. */
  readonly decided: Range | null;
}

/** Read the visas, the considérants, the exposé and the decisions of an act. */
export function readBody(facts: Facts, range: Range): Body {
  const paragraphs = readParagraphs(facts.reading, range, opensParagraph);
  const cues = paragraphs.map(({ first }) => cueOf(first));
  const decisions = readDecisions(facts.reading, paragraphs, cues) ?? readProposed(paragraphs, cues);
  const motives = paragraphs.slice(0, decisions.first);
  const pick = (pattern: RegExp): Paragraph[] =>
    paragraphs.filter(({ text }, index) => pattern.test(withoutMark(text)) && index < decisions.last);
  const note = (pointer: string, list: readonly (Range & { text: string })[]): string[] =>
    list.map((paragraph, index) => {
      facts.read(`${pointer}/${index}`, paragraph);
      return paragraph.text;
    });
  const citations = note('/citations', pick(/^V[Uu]s?\b/));
  const recitals = note('/recitals', pick(/^Consid[ée]rant\b|^CONSID[ÉE]RANT/));
  return {
    citations: citations.length > 0 ? citations : null,
    recitals: recitals.length > 0 ? recitals : null,
    body: note(
      '/body',
      motives.filter((_, index) => cues[index] !== 'vote'),
    ),
    operativePart: note('/operativePart', decisions.items),
    decided: decisions.decided,
  };
}

function opensParagraph(line: ReadingLine): boolean {
  const cue = cueOf(line);
  return cue !== null && cue !== 'fact' && cue !== 'letterhead' && cue !== 'sitting';
}
