import { sentence } from './compose.js';
import type { Answer } from './model.js';

/** Answers whose « oui » affirms the matter itself, whatever way the question was put. */
const AFFIRMS = /^(?:rapporteur\/|headcount\/quorum|vote\/(?:outcome|unanimity)|decision\/|sitting\/|people\/)/;
/** « le quorum n'était pas atteint ? », « n'est-il pas adopté ? », but not « n'est-ce pas ? ». */
const DENIED = /\bn(?:e |')(?!est-ce pas)(?:[a-z'-]{1,14} ){1,4}?pas\b(?! vrai)/;

/** Say « si » rather than « oui » where the question denies what is so: a « oui » would agree with the denial. */
export function againstDenial(text: string, answer: Answer): Answer {
  const [first, ...others] = answer.blocks;
  if (first?.kind !== 'sentence' || !first.text.startsWith('Oui') || !AFFIRMS.test(answer.intent) || !DENIED.test(text))
    return answer;
  return { ...answer, blocks: [sentence(first.text.replace(/^Oui/, 'Si')), ...others] };
}
