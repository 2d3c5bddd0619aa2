import type { Turn } from '../conversation/conversation.js';
import type { Heard } from '../question/rule.js';
import { topicWords } from '../question/topic-words.js';
import { placeOfWords } from '../search/index.js';
import type { Circumstances, Settled } from './answer-rule.js';
import { answerFromText } from './topics/content.js';

/** The share of the words, by weight, that the title of another act must hold to lead away from the act spoken of. */
const MOST_OF_TITLE = 0.8;
const REFERS = /\b(?:c'est|c'etait|ca|cela|il|elle|ils|elles|celui-ci|celle-ci)\b/;
/** Questions that « et … ? » puts again about the same act before its text is read for something else. */
const PUT_AGAIN = /^(?:commitments|people|acronyms|headcount|money)\//;

/** « et la redevance ? »: told by the act spoken of, where its text speaks of it and no title names another; else null. */
export function answerInAct(heard: Heard, { act: id, rule }: Turn, circumstances: Circumstances): Settled | null {
  const { corpus, find, lexicon } = circumstances;
  const act = id === null ? undefined : corpus.act(id);
  const refers = REFERS.test(heard.text);
  if (!act || heard.slots.persons.length + heard.slots.unknownPersons.length > 0) return null;
  if (PUT_AGAIN.test(rule ?? '') && !(refers && rule === 'money/amount')) return null;
  const words = topicWords(heard).join(' ');
  const [best] = find(words, { limit: 1 });
  if (best && best.id !== id && best.titleShare >= MOST_OF_TITLE && !refers) return null;
  const answer = answerFromText(act, { ...circumstances, heard, intent: 'content/text', previous: null, among: null });
  const speaks = placeOfWords(act, words, lexicon ?? undefined).inText;
  return answer.status === 'answered' || speaks ? { answer, act: act.id, heard, rule: null, target: 'one' } : null;
}
