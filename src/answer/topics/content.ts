import type { Act } from '../../records/index.js';
import { findFact } from '../../search/index.js';
import { answered, enumerate, list, notStated, sentence } from '../compose.js';
import type { Answer } from '../model.js';
import { citeRange } from '../quote.js';
import type { Setting } from '../responder.js';
import { actLabel } from '../wording.js';

/** Tidy a passage for reading: line breaks and doubled spaces become one space. */
export function readable(passage: string): string {
  return passage
    .replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Answer from the act's own sentences, or say that it does not state it and what it says nearby. */
export function answerFromText(act: Act, { intent, heard, lexicon }: Setting): Answer {
  const finding = findFact(act, heard.text, lexicon ? { lexicon } : {});
  if (finding.kind === 'found') {
    const passages = finding.passages.map(({ text }) => readable(text));
    const citations = finding.passages.map(({ start, end }) => citeRange(act, start, end));
    const blocks =
      passages.length === 1
        ? [sentence(`L'acte dit : « ${passages[0]!} »`)]
        : [sentence("L'acte dit :"), list(passages.map((text) => `« ${text} »`))];
    return answered(intent, 'stated', blocks, { acts: [act.id], citations });
  }
  if (finding.kind === 'nearby') {
    const passages = finding.passages.slice(0, 2);
    const text = `L'acte ne le précise pas. Le passage le plus proche dit : ${enumerate(passages.map((passage) => `« ${readable(passage.text)} »`))}`;
    return notStated(intent, text, {
      acts: [act.id],
      citations: passages.map(({ start, end }) => citeRange(act, start, end)),
    });
  }
  const subject = act.subject ? ` Cet acte a pour objet : ${act.subject}.` : '';
  return notStated(intent, `${actLabel(act).replace(/^l/, 'L')} n'en dit rien.${subject}`, { acts: [act.id] });
}
