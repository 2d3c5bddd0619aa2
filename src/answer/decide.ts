import type { Conversation } from '../conversation/conversation.js';
import { chosenAct, type Chosen } from '../conversation/chosen.js';
import { followUp, type FollowUp } from '../conversation/follow-up.js';
import type { ActSummary, Corpus } from '../corpus/index.js';
import { frenchDate } from '../french/dates.js';
import { hear, type Lexis } from '../question/hear.js';
import type { Heard, Rule } from '../question/rule.js';
import { passageFormula } from '../question/topics/passage.js';
import { topicWords } from '../question/topic-words.js';
import { rules, understand } from '../question/understand.js';
import type { Act } from '../records/index.js';
import { ambiguous, answered, aside, list, sentence } from './compose.js';
import type { Answer, Choice } from './model.js';
import { actsOfSittings, answerEachSitting } from './each-sitting.js';
import { actResponders, responders } from './respond.js';
import type { Setting } from './responder.js';
import { foundNothing, isGibberish, notUnderstood } from './nothing-found.js';
import { compareActs, comparedTopics, compares, distinguish } from './several.js';
import { findTarget, type Target } from './target.js';
import { answerFromText, readable } from './topics/content.js';
import { summaryLine } from './topics/corpus.js';
import { actLabel } from './wording.js';

const MOST_CHOICES = 8;
const SUMMARY = rules.find(({ intent }) => intent === 'identification/summary')!;

/** What was decided on the way from a question to its answer. */
export interface Decision {
  readonly answer: Answer;
  /** Id of the act the answer is about, or null. */
  readonly act: string | null;
  /** The question as it was finally heard, once what it leans on was added. */
  readonly heard: Heard;
  readonly rule: string | null;
  readonly tried: readonly string[];
  readonly followUp: FollowUp['kind'] | 'chosen' | null;
  readonly target: Target['kind'] | null;
}

interface Circumstances {
  readonly heard: Heard;
  readonly corpus: Corpus;
  readonly find: Setting['find'];
  readonly lexicon: Setting['lexicon'];
  readonly today: string;
  readonly conversation: Conversation;
  readonly lexis: Lexis;
}

/** Choose the rule, the act and the responder for a question, and answer it. */
export function decide(circumstances: Circumstances): Decision {
  const { heard, conversation, lexis, today } = circumstances;
  const alone = understand(heard);
  const picked = chosenAct(heard, conversation);
  const chosen = picked && answerChosen(picked, circumstances);
  if (chosen) return { ...chosen, tried: alone.tried, followUp: 'chosen' };
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

type Settled = Omit<Decision, 'tried' | 'followUp'>;

/** « Entre A et B, qui a reçu le plus ? »: the act of each, side by side. */
function answerPair(circumstances: Circumstances): Settled | null {
  const { heard, corpus, find, lexicon, today } = circumstances;
  const topics = comparedTopics(heard);
  if (!topics) return null;
  const about = topics.map((text) => ({ ...heard, text }));
  const targets = about.map((one) => findTarget({ heard: one, corpus, find, rule: null, current: null }));
  const acts = targets.flatMap((target) => (target.kind === 'one' ? (corpus.act(target.id) ?? []) : []));
  if (acts.length < topics.length || acts[0] === acts[1]) return null;
  const setting: Setting = { intent: 'content/compare', heard, corpus, find, lexicon, today, previous: null };
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
  const sameWords = {
    ...lean.turn.heard,
    slots: { ...old, dates: merged.slots.dates, actNumbers: merged.slots.actNumbers },
  };
  return slots.dates.length > 0
    ? answerRule(sameWords, null, circumstances)
    : answerCarried(merged, lean, circumstances);
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

function answerRule(heard: Heard, rule: Rule | null, circumstances: Circumstances): Settled {
  const { corpus, find, lexicon, today, conversation } = circumstances;
  const previous = conversation.turns.at(-1)?.answer ?? null;
  const intent = rule?.intent ?? 'content/text';
  const setting: Setting = { intent, heard, corpus, find, lexicon, today, previous };
  const settled = (answer: Answer, act: string | null, target: Target['kind'] | null): Settled => ({
    answer,
    act,
    heard,
    rule: rule?.intent ?? null,
    target,
  });
  if (rule !== null && rule.reach !== 'act') {
    const answer = responders[intent]!(setting);
    // « Quelles garanties … ? » asks one act where only one grants any.
    if (intent === 'corpus/things' && answer.acts.length < 2) return answerRule(heard, null, circumstances);
    return settled(answer, answer.acts.length === 1 ? answer.acts[0]! : null, null);
  }
  if (rule === null && isGibberish(heard, circumstances.lexis)) return settled(notUnderstood(setting), null, null);
  const current = [...conversation.turns].reverse().find(({ act }) => act !== null)?.act ?? null;
  const target = findTarget({ heard, corpus, find, rule, current });
  switch (target.kind) {
    case 'one': {
      const act = corpus.act(target.id)!;
      const answer = respond(act, rule, setting, circumstances);
      const named = target.assumed && corpus.size > 1 ? sayingWhich(act, answer) : answer;
      return settled(named, act.id, target.kind);
    }
    case 'sittings':
      return settled(answerEachSitting(actsOfSittings(target.summaries, corpus), setting), null, target.kind);
    case 'several':
      return answerSeveral(target.summaries, rule, setting, circumstances, settled);
    case 'none':
      return settled(foundNothing(setting, target.lookedFor), null, target.kind);
    case 'unnamed':
      return settled(askForAct(intent, corpus), null, target.kind);
  }
}

/** Several acts fit: compare them where the question does, take the only one whose text answers, else ask which. */
function answerSeveral(
  summaries: readonly ActSummary[],
  rule: Rule | null,
  setting: Setting,
  circumstances: Circumstances,
  settled: (answer: Answer, act: string | null, target: Target['kind']) => Settled,
): Settled {
  const acts = summaries.flatMap(({ id }) => circumstances.corpus.act(id) ?? []);
  const compared =
    acts.length <= MOST_COMPARED && compares(setting.heard) ? compareActs(acts, [setting.heard], setting) : null;
  if (compared) return settled(compared, null, 'several');
  if (rule === null || TOLD_BY_TEXT.test(rule.intent)) {
    const telling = acts
      .map((act) => ({ act, answer: respond(act, rule, setting, circumstances) }))
      .filter(({ answer }) => answer.status === 'answered' && answer.basis !== null);
    const [only, ...others] = telling;
    if (only && others.length === 0) return settled(sayingWhich(only.act, only.answer), only.act.id, 'one');
  }
  return settled(askWhich(setting, summaries), null, 'several');
}

/** Answer one question about one act; words that only name the act get its summary. */
function respond(act: Act, rule: Rule | null, setting: Setting, circumstances: Circumstances): Answer {
  if (rule?.intent === 'passage/where') return quotePassage(act, setting, circumstances);
  const answer = (actResponders[setting.intent] ?? answerFromText)(act, setting);
  const { heard } = setting;
  const onlyNumber = heard.slots.actNumbers.length > 0 && topicWords(heard).length === 0;
  const onlyNames =
    rule === null &&
    (onlyNumber || (answer.status !== 'answered' && !ASKS.test(heard.text) && circumstances.corpus.size > 1));
  return onlyNames
    ? actResponders['identification/summary']!(act, { ...setting, intent: 'identification/summary' })
    : answer;
}

/** Kinds of question that an act's own text answers or not. */
const TOLD_BY_TEXT = /^(money\/amount|designation\/)/;
const MOST_COMPARED = 4;

const ASKS =
  /\b(qui|que|quoi|quel\w*|combien|ou|quand|comment|pourquoi|est-ce|a-t-\w+|lequel|laquelle|montant|prix|total|cout|nombre|date|duree|taux)\b/;

/** Say which act is meant where the question did not name it by its number. */
function sayingWhich(act: Act, answer: Answer): Answer {
  const date = act.sitting.date ? ` du ${frenchDate(act.sitting.date)}` : '';
  const title = act.subject ? ` (${act.subject})` : '';
  const isSaid =
    act.number !== null && answer.blocks[0]?.kind === 'sentence' && answer.blocks[0].text.includes(act.number);
  return isSaid
    ? answer
    : { ...answer, blocks: [sentence(`D'après ${actLabel(act)}${date}${title} :`), ...answer.blocks] };
}

/** Answer what remains of « où est-ce écrit que … » and show the passage itself. */
function quotePassage(
  act: Parameters<typeof answerFromText>[0],
  setting: Setting,
  { lexis, today }: Circumstances,
): Answer {
  const rest = setting.heard.text
    .replace(passageFormula, ' ')
    .replace(/^\W*(que|qu'|sur|de|du|qui)\b/, '')
    .trim();
  const heard = hear(rest === '' ? setting.heard.question : rest, lexis, today);
  const { rule } = understand(heard);
  const responder = rule?.reach === 'act' && rule.intent !== 'passage/where' ? actResponders[rule.intent] : undefined;
  const answer = (responder ?? answerFromText)(act, { ...setting, heard, intent: rule?.intent ?? 'content/text' });
  const passages = answer.citations.filter((citation) => citation.text !== null);
  if (answer.status !== 'answered' || passages.length === 0) return answer;
  return {
    ...answer,
    intent: setting.intent,
    basis: 'stated',
    blocks: [sentence("C'est écrit ici :"), list(passages.map(({ text }) => `« ${readable(text)} »`))],
  };
}

function askWhich(setting: Setting, summaries: readonly ActSummary[]): Answer {
  const { intent } = setting;
  const shown = summaries.slice(0, MOST_CHOICES);
  const marks = distinguish(shown, setting);
  const choices = shown.map((summary, index): Choice => ({
    label: `${summaryLine(summary)}${marks[index]!}`,
    question: `Que dit la délibération ${summary.id} ?`,
  }));
  const [first, ...others] = choices;
  const more = summaries.length > MOST_CHOICES ? ` (les ${MOST_CHOICES} premiers sur ${summaries.length})` : '';
  return ambiguous(
    intent,
    [sentence(`Plusieurs actes correspondent${more}. Lequel voulez-vous ?`), list(choices.map(({ label }) => label))],
    [first!, ...others],
  );
}

function askForAct(intent: string, corpus: Corpus): Answer {
  const [first, ...others] = corpus.summaries
    .slice(-5)
    .reverse()
    .map((summary): Choice => ({ label: summaryLine(summary), question: `Que dit la délibération ${summary.id} ?` }));
  if (!first) return aside('no-such-act', intent, 'Je ne connais aucun acte : le corpus est vide.');
  return ambiguous(
    intent,
    'De quelle délibération parlez-vous ? Donnez son numéro, sa date ou son sujet. Voici les plus récentes.',
    [first, ...others],
  );
}
