import type { Answer } from '../answer/model.js';
import type { Heard } from '../question/rule.js';

const LONGEST_MEMORY = 12;

/** One exchange, as later questions may refer to it. */
export interface Turn {
  readonly heard: Heard;
  /** Intent of the rule that answered; null where the text of the acts did. */
  readonly rule: string | null;
  /** The act the answer was about, where it was about one. */
  readonly act: string | null;
  readonly answer: Answer;
}

/** What was said so far, oldest first; bounded. */
export interface Conversation {
  readonly turns: readonly Turn[];
}

/** A conversation in which nothing has been said. */
export const newConversation: Conversation = { turns: [] };

/** Add an exchange; the oldest are forgotten beyond twelve. */
export function remember(conversation: Conversation, turn: Turn): Conversation {
  return { turns: [...conversation.turns, turn].slice(-LONGEST_MEMORY) };
}
