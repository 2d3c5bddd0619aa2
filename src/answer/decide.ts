import { chosenAct, type Chosen } from '../conversation/chosen.js';
import { followUp, type FollowUp } from '../conversation/follow-up.js';
import { listFollowUp, type ListFollowUp } from '../conversation/listed.js';
import { hear } from '../question/hear.js';
import type { Heard } from '../question/rule.js';
import { rules, understand } from '../question/understand.js';
import { answerRule, type Circumstances, type Settled } from './answer-rule.js';
import { answered, list, sentence } from './compose.js';
import type { Answer } from './model.js';
import type { Setting } from './responder.js';
import { compareActs, comparedTopics } from './several.js';
import { findTarget } from './target.js';
import { readable } from './topics/content.js';

const LIST = rules.find(({ intent }) => intent === 'corpus/list')!;
const SUMMARY = rules.find(({ intent }) => intent === 'identification/summary')!;

/** What was decided on the way from a question to its answer. */
export interface Decision extends Settled {
  readonly tried: readonly string[];
  readonly followUp: FollowUp['kind'] | 'chosen' | 'listed' | null;
}

/** Choose the rule, the act and the responder for a question, and answer it. */
export function decide(circumstances: Circumstances): Decision {
  const { heard, conversation, lexis, today } = circumstances;
  const alone = understand(heard);
  const picked = chosenAct(heard, conversation);
  const chosen = picked && answerChosen(picked, circumstances);
  if (chosen) return { ...chosen, tried: alone.tried, followUp: 'chosen' };
  const goesOn = listFollowUp(heard, alone.rule, conversation);
  if (goesOn) return { ...answerFromList(goesOn, circumstances), tried: alone.tried, followUp: 'listed' };
  const pair = answerPair(circumstances);
  if (pair) return { ...pair, tried: alone.tried, followUp: null };
  const lean = followUp(heard, alone.rule, conversation);
  if (lean?.kind === 'passages') return repeatPassages(heard, lean.turn.answer, lean.turn.act, alone.tried);
  if (lean?.kind === 'rewritten') {
    const rewritten = hear(lean.question, lexis, today);
    return {
      ...answerRule(rewritten, understand(rewritten).rule, circumstances),
      tried: alone.tried,
      followUp: lean.kind,
    };
  }
  if (lean?.kind === 'same-question')
    return { ...answerAgain(heard, lean, circumstances), tried: alone.tried, followUp: lean.kind };
  if (lean?.kind === 'carried')
    return { ...answerCarried(heard, lean, circumstances), tried: alone.tried, followUp: lean.kind };
  return { ...answerRule(heard, alone.rule, circumstances), tried: alone.tried, followUp: null };
}

/** « le reste », « seulement ceux de 2014 », « exporte-les »: the last list goes on. */
function answerFromList({ listed, intent, isWithin }: ListFollowUp, circumstances: Circumstances): Settled {
  const { heard } = circumstances;
  const rule = rules.find((one) => one.intent === intent && one.reach === 'corpus') ?? LIST;
  const among = { filter: listed.filter, ids: isWithin ? listed.ids : null };
  return answerRule(heard, rule, { ...circumstances, among });
}

/** « Entre A et B, qui a reçu le plus ? »: the act of each, side by side. */
function answerPair(circumstances: Circumstances): Settled | null {
  const { heard, corpus, find, lexicon, today } = circumstances;
  const topics = comparedTopics(heard);
  if (!topics) return null;
  const about = topics.map((text) => ({ ...heard, text }));
  const targets = about.map((one) => findTarget({ heard: one, corpus, find, rule: null, current: null }));
  const acts = targets.flatMap((target) => (target.kind === 'one' ? (corpus.act(target.id) ?? []) : []));
  if (acts.length < topics.length || acts[0] === acts[1]) return null;
  const setting: Setting = {
    intent: 'content/compare',
    heard,
    corpus,
    find,
    lexicon,
    today,
    previous: null,
    among: null,
  };
  const answer = compareActs(acts, about, setting);
  return answer && { answer, act: null, heard, rule: null, target: 'several' };
}

/** Answer about the act picked from a list: what is asked of it, else the last question again. */
function answerChosen({ among, words, rest }: Chosen, circumstances: Circumstances): Settled | null {
  const { find, lexis, today, conversation } = circumstances;
  const id = among.length === 1 ? among[0] : find(words, (act) => among.includes(act))[0]?.id;
  if (id === undefined) return null;
  const heard = rest === '' ? conversation.turns.at(-1)!.heard : hear(rest, lexis, today);
  const about = { ...heard, slots: { ...heard.slots, actNumbers: [id], dates: [] } };
  const { rule } = understand(heard);
  const asked = rule?.reach === 'act' ? rule : rest === '' ? SUMMARY : null;
  return answerRule(about, asked, circumstances);
}

/** Ask the last question again about what this one names. */
function answerAgain(heard: Heard, lean: FollowUp & { kind: 'same-question' }, circumstances: Circumstances): Settled {
  const before = understand(lean.turn.heard).rule;
  const { slots } = heard;
  const old = lean.turn.heard.slots;
  const merged: Heard = {
    ...heard,
    slots: {
      ...slots,
      dates: slots.dates.length > 0 ? slots.dates : old.dates,
      actNumbers: slots.actNumbers.length > 0 ? slots.actNumbers : old.actNumbers,
    },
  };
  const rule = before ?? understand(heard).rule;
  if (rule !== null) return answerRule(merged, rule, circumstances);
  if (slots.dates.length === 0) return answerCarried(merged, lean, circumstances);
  const texts = circumstances.conversation.turns.slice(-2).map((turn) => turn.heard.text);
  const again = (text: string): Settled =>
    answerRule({ ...lean.turn.heard, text, slots: merged.slots }, null, circumstances);
  const answer = again(texts.at(-1)!);
  return answer.answer.status === 'answered' ? answer : again(texts.reverse().join(' '));
}

/** Answer the question alone if the text does; else with the words of the question before. */
function answerCarried(
  heard: Heard,
  lean: { readonly turn: { readonly heard: Heard } },
  circumstances: Circumstances,
): Settled {
  const alone = answerRule(heard, null, circumstances);
  if (alone.answer.status === 'answered') return alone;
  const topic = lean.turn.heard.text;
  const carried = answerRule({ ...heard, text: `${heard.text} ${topic}` }, null, circumstances);
  return carried.answer.status === 'answered' ? carried : alone;
}

function repeatPassages(heard: Heard, answer: Answer, act: string | null, tried: readonly string[]): Decision {
  const passages = answer.citations.filter((citation) => citation.text !== null);
  const blocks = [sentence("C'est écrit ici :"), list(passages.map(({ text }) => `« ${readable(text)} »`))];
  const reply = answered('passage/where', 'stated', blocks, { acts: answer.acts, citations: answer.citations });
  return {
    answer: passages.length > 0 ? reply : answer,
    act,
    heard,
    rule: 'passage/where',
    tried,
    followUp: 'passages',
    target: null,
  };
}
