import type { Turn } from '../conversation/conversation.js';
import type { Heard } from '../question/rule.js';
import { topicWords } from '../question/topic-words.js';
import { answerRule, type Circumstances, type Settled } from './answer-rule.js';

/** A pronoun stands for a thing named in so many words. */
const MOST_SPOKEN_OF = 3;

/** « elle démarre quand ? » after a question about a school: about the school, where the act then tells; else null. */
export function spokenOf(heard: Heard, turn: Turn, circumstances: Circumstances): Settled | null {
  const words = topicWords(turn.heard);
  if (words.length === 0 || words.length > MOST_SPOKEN_OF) return null;
  const about = {
    ...heard,
    text: `${heard.text} ${words.join(' ')}`,
    slots: { ...heard.slots, actNumbers: [turn.act!] },
  };
  const told = answerRule(about, null, circumstances);
  return told.answer.status === 'answered' ? told : null;
}
