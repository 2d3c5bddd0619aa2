import type { Act } from '../../records/index.js';
import { answered, list, notStated, sentence } from '../compose.js';
import { cite, citeAll } from '../quote.js';
import type { ActResponder, Setting } from '../responder.js';
import { answerFromText } from './content.js';
import { peopleResponders } from './people.js';

const ELECTED =
  /\b(?:a|ont) été (?:élue?s?|désignée?s?|nommée?s?)\b|\btitulaires?\s*:|\bsuppléante?s?\s*:|\breprésentante?s?\s*:|(?<!\p{L})(?:désign|élire|nomm)(?:er|e|ent|ation)?\b/iu;
const NAMES_SOMEONE = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*\s+(?:(?:DE|LA|LE|EL|DI)\s+)?\p{Lu}{2,}/u;

/** The passages of the act that say who is elected or named. */
function elections(act: Act): { text: string; pointer: string }[] {
  const decided = act.operativePart.map((text, index) => ({ text, pointer: `/operativePart/${index}` }));
  const told = act.body.map((text, index) => ({ text, pointer: `/body/${index}` }));
  const named = [...decided, ...told].filter(
    ({ text }) => NAMES_SOMEONE.test(text) || /(?:Monsieur|Madame|M\.|Mme)\s+\p{Lu}/u.test(text),
  );
  return named.filter(({ text }) => ELECTED.test(text));
}

/** Keep the part that a question about titulars or substitutes is after, where the passage tells them apart. */
function narrowed(text: string, { heard }: Setting): string {
  const wanted = /\bsuppleant/.test(heard.text) ? /(suppléante?s?\s*:?\s*)(.*)$/isu : null;
  const match = wanted?.exec(text);
  return match ? `${match[1]!.trim()} ${match[2]!.trim()}` : text;
}

const who: ActResponder = (act, setting) => {
  const found = elections(act);
  if (found.length === 0) {
    if ((act.attendance.substitutes?.length ?? 0) > 0 && /\bsuppleant/.test(setting.heard.text))
      return peopleResponders['people/substitutes']!(act, setting);
    const told = answerFromText(act, setting);
    return told.status === 'answered'
      ? told
      : notStated(setting.intent, "L'acte ne nomme personne pour représenter ou siéger.", {
          acts: [act.id],
          citations: cite(act, '/subject'),
        });
  }
  const texts = found.map(({ text }) => narrowed(text, setting));
  return answered(
    setting.intent,
    'stated',
    texts.length === 1 ? [sentence(`L'acte dit : « ${texts[0]!} »`)] : [sentence("L'acte dit :"), list(texts)],
    {
      acts: [act.id],
      citations: citeAll(
        act,
        found.map(({ pointer }) => pointer),
      ),
    },
  );
};

/** Responders to questions about who was elected or named. */
export const designationResponders: Readonly<Record<string, ActResponder>> = { 'designation/who': who };
