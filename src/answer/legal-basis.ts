import { enumerate, sentence } from './compose.js';
import { plainText, type Answer } from './model.js';

const TEXT_OF_LAW = /\b(?:article|loi|ordonnance|décret)\b/i;
const MOST = 3;

/** Name in the answer itself the texts it rests on, where it names none: its sources may be out of sight. */
export function sayingItsLaw(answer: Answer): Answer {
  if (answer.basis !== 'law') return answer;
  const laws = answer.citations.flatMap((citation) =>
    'law' in citation && TEXT_OF_LAW.test(citation.law) ? [citation.law] : [],
  );
  if (laws.length === 0 || TEXT_OF_LAW.test(plainText(answer.blocks))) return answer;
  const said = sentence(`Texte applicable : ${enumerate([...new Set(laws)].slice(0, MOST))}.`);
  const at = answer.blocks.findLastIndex(({ kind }) => kind !== 'notice') + 1;
  return { ...answer, blocks: [...answer.blocks.slice(0, at), said, ...answer.blocks.slice(at)] };
}
