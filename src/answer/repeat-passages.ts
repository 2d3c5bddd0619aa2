import type { Turn } from '../conversation/conversation.js';
import type { Heard } from '../question/rule.js';
import type { Settled } from './answer-rule.js';
import { answered, list, sentence } from './compose.js';
import { readable } from './topics/content.js';

/** « où est-ce écrit ? »: show the passages of the last answer again. */
export function repeatPassages(heard: Heard, { answer, act }: Turn): Settled {
  const passages = answer.citations.filter((citation) => citation.text !== null);
  const blocks = [sentence("C'est écrit ici :"), list(passages.map(({ text }) => `« ${readable(text)} »`))];
  const reply = answered('passage/where', 'stated', blocks, { acts: answer.acts, citations: answer.citations });
  return { answer: passages.length > 0 ? reply : answer, act, heard, rule: 'passage/where', target: null };
}
