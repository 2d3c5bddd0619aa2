import { fold, foldAligned } from '../../french/fold.js';
import type { Act } from '../../records/index.js';
import { ambiguous, aside, enumerate, notStated } from '../compose.js';
import type { Answer, Choice } from '../model.js';
import { citeRange } from '../quote.js';
import type { Setting } from '../responder.js';

/** Say that no act names the person, as typed; where the words stand in the act otherwise, show where. */
export function unknownPerson(act: Act, { intent, heard }: Setting): Answer {
  const typed = heard.slots.unknownPersons[0]!;
  const words = fold(typed)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const pattern = new RegExp(words.split(' ').join('[^a-z0-9]{1,3}'));
  const folded = foldAligned(act.text);
  const found = pattern.exec(folded.text);
  if (found) {
    const at = folded.offsets[found.index]!;
    const line = citeRange(act, act.text.lastIndexOf('\n', at) + 1, lineEnd(act.text, at));
    return notStated(
      intent,
      `L'acte ne dit pas qui est « ${typed} » : ce nom n'y figure que dans un autre emploi (« ${line.text.replace(/\s+/g, ' ')} »).`,
      { acts: [act.id], citations: [line] },
    );
  }
  return aside(
    'no-such-act',
    intent,
    `« ${typed} » ne figure pas dans l'acte : ni parmi les présents, ni parmi les procurations, ni parmi les absents.`,
    { acts: [act.id] },
  );
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Ask which of several persons is meant. */
export function whichPerson({ intent }: Setting, names: readonly string[], question: (name: string) => string): Answer {
  const [first, ...others] = names.map((name): Choice => ({ label: name, question: question(name) }));
  return ambiguous(intent, `Plusieurs personnes portent ce nom : ${enumerate(names, 'ou')}. De qui parlez-vous ?`, [
    first!,
    ...others,
  ]);
}
