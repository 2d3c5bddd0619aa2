import { newConversation, remember, type Conversation } from '../conversation/conversation.js';
import { hear } from '../question/hear.js';
import { partsOf } from '../question/parts.js';
import type { Heard } from '../question/rule.js';
import { understand } from '../question/understand.js';
import type { Circumstances } from './answer-rule.js';
import { notice } from './compose.js';
import { decide, type Decision } from './decide.js';
import { sayingItsLaw } from './legal-basis.js';
import type { Answer, Basis } from './model.js';
import { againstDenial } from './polarity.js';

/** An answer to a whole message, and the conversation after it. */
export interface Conversed {
  readonly answer: Answer;
  readonly conversation: Conversation;
  /** How each question of the message was decided, in order. */
  readonly decisions: readonly Decision[];
}

/** What a message is answered with: the circumstances of a question, but what was heard. */
export type Situation = Omit<Circumstances, 'heard'>;

/** Answer each question of a message in turn, the later ones going on from the earlier. */
export function converse(message: string, situation: Situation): Conversed {
  const { lexis, today } = situation;
  const known = new Map<string, Heard>();
  const hearOnce = (text: string): Heard => {
    const heard = known.get(text) ?? hear(text, lexis, today);
    known.set(text, heard);
    return heard;
  };
  const parts = partsOf(message, (text) => understand(hearOnce(text)).rule?.intent ?? null).map(hearOnce);
  let { conversation } = situation;
  const decisions = parts.map((heard) => {
    const decided = decide({ ...situation, heard, conversation });
    const decision = { ...decided, answer: sayingItsLaw(againstDenial(heard.text, decided.answer)) };
    conversation = afterwards(conversation, decision);
    return decision;
  });
  const answer = together(retold(parts, decisions, { ...situation, conversation }));
  return {
    answer: decisions.some(({ heard }) => heard.isEnglish) ? sayingInFrench(answer) : answer,
    conversation,
    decisions,
  };
}

/** Say that English is read word for word and answered in French. */
function sayingInFrench(answer: Answer): Answer {
  const caveat = notice("Je comprends l'anglais mot à mot et je réponds en français (I answer in French).");
  return { ...answer, blocks: [...answer.blocks, caveat] };
}

function afterwards(conversation: Conversation, { heard, rule, act, answer }: Decision): Conversation {
  return answer.intent === 'social/forget' ? newConversation : remember(conversation, { heard, rule, act, answer });
}

/** « Qui a rapporté, et combien d'absents à la 2013/14 ? »: what the first question lacks, the later ones may name. */
function retold(parts: readonly Heard[], decisions: readonly Decision[], situation: Situation): readonly Answer[] {
  const isNamedLater = decisions.some(({ act }) => act !== null);
  return decisions.map(({ answer, act }, index) => {
    if (act !== null || answer.status !== 'ambiguous' || !isNamedLater) return answer;
    return decide({ ...situation, heard: parts[index]! }).answer;
  });
}

const WEAKEST: readonly (Basis | null)[] = ['law', 'deduced', 'computed', 'stated', null];

/** Put answers one after the other; what is only polite gives way to what answers. */
function together(answers: readonly Answer[]): Answer {
  const telling = answers.filter(({ status }) => status !== 'social');
  const [first, ...others] = telling.length > 0 ? telling : answers;
  if (others.length === 0) return first!;
  const all = [first!, ...others];
  const merge = <Item>(read: (answer: Answer) => readonly Item[]): Item[] => [...new Set(all.flatMap(read))];
  const common = {
    intent: all.map(({ intent }) => intent).join(' + '),
    blocks: all.flatMap(({ blocks }) => blocks),
    acts: merge(({ acts }) => acts),
    scope: all.find(({ scope }) => scope !== null)?.scope ?? null,
    citations: all.flatMap(({ citations }) => citations),
    choices: all.flatMap(({ choices }) => choices),
    suggestions: merge(({ suggestions }) => suggestions),
    listed: all.findLast(({ listed }) => listed !== null)?.listed ?? null,
  };
  if (all.some(({ status }) => status === 'answered')) {
    const bases = all.filter(({ status }) => status === 'answered').map(({ basis }) => basis);
    return { ...common, status: 'answered', basis: WEAKEST.find((basis) => bases.includes(basis)) ?? null };
  }
  return { ...first!, ...common } as Answer;
}
