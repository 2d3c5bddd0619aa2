import { answerKind } from '../search/index.js';

const CONTEXT = /^([^:?]{3,80}) : /;
const LONGEST = 300;

/**
 * Part a folded question that asks for two things at once: « le foyer : adresse et nombre de lits »; null where it asks for
 * one. With `ofSums`, what follows a sum may be named by any words: « prix du kiosque et frais de notaire ».
 */
export function halvesOf(question: string, { ofSums = false } = {}): readonly [string, string] | null {
  if (question.length > LONGEST) return null;
  const context = CONTEXT.exec(question)?.[1] ?? '';
  for (const { index, 0: and } of question.matchAll(/ (?:et|\+|ainsi que) /g)) {
    const [left, right] = [question.slice(0, index), question.slice(index + and.length)];
    const kinds = [answerKind(left), answerKind(right)];
    const isMoney = kinds.every(({ name }) => name === 'money');
    if (ofSums && kinds[0]!.name === 'money' && kinds[1]!.shown === null) return [left, `${context} ${right}`.trim()];
    if (kinds.every(({ shown }) => shown !== null) && (isMoney || kinds[0]!.name !== kinds[1]!.name))
      return [left, `${context} ${right}`.trim()];
  }
  return null;
}
