import { stem, surfaceTerms } from '../../french/terms.js';
import { topicWords } from '../../question/topic-words.js';
import type { Act } from '../../records/index.js';
import { answered, list, notStated, sentence } from '../compose.js';
import { cite, citeAll } from '../quote.js';
import type { ActResponder, Setting } from '../responder.js';
import { answerFromText } from './content.js';
import { peopleResponders } from './people.js';

const ELECTED =
  /\b(?:a|ont) été (?:élue?s?|désignée?s?|nommée?s?)\b|\btitulaires?\s*:|\bsuppléante?s?\s*:|\breprésentante?s?\s*:|(?<!\p{L})(?:désign|élire|nomm)(?:er|e|ent|ation)?\b/iu;
/** The label of a list of names, or one of its names. */
const OPENS_LIST = /:\s*$|:\s[^.]{0,400}$/u;
const LONGEST_NAME = 120;
const NAMES_SOMEONE =
  /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*\s+(?:(?:DE|LA|LE|EL|DI|de|du|la|le|el|di)\s+){0,2}\p{Lu}{2,}/u;

interface Passage {
  readonly text: string;
  readonly pointers: readonly string[];
}

/** A list goes on with its bullets: « Collège Jean Moulin, titulaires : » and the names below. */
function withTheirLists(parts: readonly { text: string; pointer: string }[]): Passage[] {
  const passages: { text: string; pointers: string[] }[] = [];
  for (const { text, pointer } of parts) {
    const last = passages.at(-1);
    const goesOn = last !== undefined && OPENS_LIST.test(last.text) && isName(text);
    if (goesOn) Object.assign(last, { text: `${last.text} ${text}`, pointers: [...last.pointers, pointer] });
    else passages.push({ text, pointers: [pointer] });
  }
  return passages;
}

function isName(text: string): boolean {
  return (
    text.length < LONGEST_NAME &&
    (!/:\s*$/.test(text) || /^(?:titulaires?|suppléante?s?)\s*:/iu.test(text)) &&
    (NAMES_SOMEONE.test(text) ||
      /^[-–•\s]*(?:M\.|Mme|Monsieur|Madame)/u.test(text) ||
      /^(?:titulaires?|suppléante?s?)\s*:?$/iu.test(text))
  );
}

/** The passages of the act that say who is elected or named. */
function elections(act: Act): Passage[] {
  const decided = act.operativePart.map((text, index) => ({ text, pointer: `/operativePart/${index}` }));
  const told = act.body.map((text, index) => ({ text, pointer: `/body/${index}` }));
  const named = [...withTheirLists(decided), ...withTheirLists(told)].filter(
    ({ text }) => NAMES_SOMEONE.test(text) || /(?:Monsieur|Madame|M\.|Mme)\s+\p{Lu}/u.test(text),
  );
  return named.filter(({ text }) => ELECTED.test(text));
}

/** Keep the passages on what the question names besides the act's title (« pour le collège Jean Moulin »). */
function onTopic(act: Act, found: readonly Passage[], { heard }: Setting): readonly Passage[] {
  const title = new Set(surfaceTerms(act.subject ?? '').map(stem));
  const wanted = topicWords(heard)
    .filter((word) => !/^(titulaires?|suppleant|suppleants|representants?|delegues?)$/.test(word))
    .map(stem)
    .filter((word) => !title.has(word));
  const fits = found.filter(({ text }) => {
    const stems = new Set(surfaceTerms(text).map(stem));
    return wanted.some((word) => stems.has(word));
  });
  return fits.length > 0 ? fits : found;
}

/** Keep the part that a question about titulars or substitutes is after, where the passage tells them apart. */
function narrowed(text: string, { heard }: Setting): string {
  const wanted = /\bsuppleant/.test(heard.text) ? /(suppléante?s?\s*:?\s*)(.*)$/isu : null;
  const match = wanted?.exec(text);
  return match ? `${match[1]!.trim()} ${match[2]!.trim()}` : text;
}

const who: ActResponder = (act, setting) => {
  const found = onTopic(act, elections(act), setting);
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
        found.flatMap(({ pointers }) => pointers),
      ),
    },
  );
};

/** Responders to questions about who was elected or named. */
export const designationResponders: Readonly<Record<string, ActResponder>> = { 'designation/who': who };
