import { chosenAct, chosenQuestion, type Chosen } from '../conversation/chosen.js';
import { followUp, type FollowUp } from '../conversation/follow-up.js';
import { listFollowUp, type ListFollowUp } from '../conversation/listed.js';
import { correctionOf } from '../conversation/correction.js';
import type { Turn } from '../conversation/conversation.js';
import { personMeant } from '../conversation/person-meant.js';
import { sittingBeside } from '../conversation/sitting-of.js';
import type { Corpus } from '../corpus/index.js';
import { hear } from '../question/hear.js';
import type { Heard, Rule } from '../question/rule.js';
import { topicWords } from '../question/topic-words.js';
import { rules, understand } from '../question/understand.js';
import { answerRule, type Circumstances, type Settled } from './answer-rule.js';
import { repeatPassages } from './repeat-passages.js';
import { notStated } from './compose.js';
import type { Setting } from './responder.js';
import { compareActs, comparedTopics } from './several.js';
import { answerInAct } from './in-act.js';
import { pickedBy } from './picked.js';
import { spokenOf } from './spoken-of.js';
import { findTarget } from './target.js';

/** Questions about a sitting rather than one of its acts. */
const ABOUT_SITTING = /^(sitting|people|headcount)\//;
/** Questions about acts that, after a sitting was named, are about its acts: « combien d'actes ? ». */
const ACTS_THEN =
  /^(?:et |alors |ok )*(?:combien (?:d'actes|de (?:deliberations|delibs|dossiers|points|sujets))|(?:lesquel(?:le)?s|quels actes|quelles deliberations|les actes|les deliberations|la liste)|quels sont les (?:actes|points|sujets))(?: (?:ont ete|furent|etaient|a-t-on|y a-t-il(?: eu)?|avez-vous|ce jour-la|alors|a cette (?:seance|date)|a ce conseil|au total|en tout|votee?s?|adoptee?s?|prise?s?|passee?s?|examine[es]*|inscrite?s?))*$/;
/** Questions that « et … ? » puts again about the same act before another. */
const STAYS_IN_ACT = /^(commitments|money|people|acronyms|headcount)\//;
/** « il s'appelait comment avant ? » is about what was spoken of, whatever act its other words would find. */
const PRONOUN = /\b(il|elle|ils|elles|lui|celui|celle|ca|cela|y)\b/;
const LIST = rules.find(({ intent }) => intent === 'corpus/list')!;
const SUMMARY = rules.find(({ intent }) => intent === 'identification/summary')!;

/** What was decided on the way from a question to its answer. */
export interface Decision extends Settled {
  readonly tried: readonly string[];
  readonly followUp: FollowUp['kind'] | 'chosen' | 'corrected' | 'listed' | null;
}

/** Choose the rule, the act and the responder for a question, and answer it. */
export function decide(asked: Circumstances): Decision {
  const circumstances = { ...asked, heard: resolved(asked) };
  const { heard, conversation } = circumstances;
  const alone = understand(heard);
  const told = (settled: Settled, how: Decision['followUp']): Decision => ({
    ...settled,
    tried: alone.tried,
    followUp: how,
  });
  const meant = correctionOf(heard.text);
  const last = conversation.turns.at(-1);
  if (meant !== null && last) return told(answerCorrected(meant, last, circumstances), 'corrected');
  const choice = chosenQuestion(heard, conversation);
  if (choice !== null) {
    const again = hear(choice, asked.lexis, asked.today);
    return told(answerRule(again, understand(again).rule, circumstances), 'chosen');
  }
  const picked = chosenAct(heard, conversation);
  const chosen = picked && answerChosen(picked, circumstances);
  if (chosen) return told(chosen, 'chosen');
  const goesOn = listFollowUp(heard, alone.rule, conversation);
  if (goesOn) return told(answerFromList(goesOn, circumstances), 'listed');
  const pair = answerPair(circumstances);
  if (pair) return told(pair, null);
  // A pronoun names nobody anew: « elle a rapporté quoi ? » is no « et Aline Martin ? ».
  const named = { ...heard, slots: { ...heard.slots, persons: asked.heard.slots.persons } };
  const lean = followUp(named, alone.rule, conversation);
  switch (lean?.kind) {
    case 'passages':
      return told(repeatPassages(heard, lean.turn), lean.kind);
    case 'rewritten': {
      const rewritten = hear(lean.question, asked.lexis, asked.today);
      return told(answerRule(rewritten, understand(rewritten).rule, circumstances), lean.kind);
    }
    case 'unexplained':
      return told(unexplained(heard, lean.turn, circumstances), lean.kind);
    case 'same-question':
      return told(answerAgain(heard, lean.turn, circumstances), lean.kind);
    case 'carried':
      return told(answerCarried(heard, lean.turn, circumstances), lean.kind);
    default:
      return told(answerRule(inSitting(circumstances, alone.rule), alone.rule, circumstances), null);
  }
}

/** Put in place of « elle » the person spoken of, in place of « au conseil suivant » its date. */
function resolved({ heard, conversation, corpus, lexis }: Circumstances): Heard {
  const last = conversation.turns.at(-1);
  if (!last) return heard;
  const persons = personMeant(heard, last, corpus);
  const beside = sittingBeside(heard, sittingSpokenOf(last, corpus), lexis.sittings);
  return { ...heard, slots: { ...heard.slots, ...(persons && { persons }), ...(beside && { dates: [beside] }) } };
}

function sittingSpokenOf({ act, heard }: Turn, corpus: Corpus): string | null {
  return act === null ? (heard.slots.dates[0]?.from ?? null) : (corpus.summary(act)?.date ?? null);
}

/** A question about a sitting that names none is about the one spoken of, where no act is. */
function inSitting({ heard, conversation }: Circumstances, rule: Rule | null): Heard {
  const last = conversation.turns.at(-1);
  const { dates, actNumbers } = heard.slots;
  const namesNone = dates.length + actNumbers.length + topicWords(heard).length === 0;
  const then = last?.heard.slots.dates ?? [];
  if (namesNone && then.length > 0 && ACTS_THEN.test(heard.text))
    return { ...heard, slots: { ...heard.slots, dates: then } };
  if (last?.act !== null || !namesNone || rule === null || !ABOUT_SITTING.test(rule.intent)) return heard;
  return { ...heard, slots: { ...heard.slots, dates: last.heard.slots.dates } };
}

/** « non, je parlais du stade »: the last question again about what was meant, or what was meant as a question. */
function answerCorrected(meant: string, last: Turn, circumstances: Circumstances): Settled {
  const heard = hear(meant, circumstances.lexis, circumstances.today);
  const { rule } = understand(heard);
  return rule?.reach === 'act' && /\b(qui|combien|quand|quel\w*|ou)\b/.test(meant)
    ? answerRule(heard, rule, circumstances)
    : answerAgain(heard, last, circumstances);
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
  const { heard, corpus, find } = circumstances;
  const topics = comparedTopics(heard);
  if (!topics) return null;
  const about = topics.map((text) => ({ ...heard, text }));
  const targets = about.map((one) => findTarget({ heard: one, corpus, find, rule: null, current: null }));
  const acts = targets.flatMap((target) => (target.kind === 'one' ? (corpus.act(target.id) ?? []) : []));
  if (acts.length < topics.length || acts[0] === acts[1]) return null;
  const setting: Setting = { ...circumstances, intent: 'content/compare', previous: null, among: null };
  const answer = compareActs(acts, about, setting);
  return answer && { answer, act: null, heard, rule: null, target: 'several' };
}

/** Answer about the act picked from a list: what is asked of it, else the last question again. */
function answerChosen({ among, words, rest }: Chosen, circumstances: Circumstances): Settled | null {
  const { lexis, today, conversation } = circumstances;
  const id = among.length === 1 ? among[0] : pickedBy(words, among, circumstances);
  if (id === undefined) return null;
  const heard = rest === '' ? conversation.turns.at(-1)!.heard : hear(rest, lexis, today);
  const about = { ...heard, slots: { ...heard.slots, actNumbers: [id], dates: [] } };
  const { rule } = understand(heard);
  const asked = rule?.reach === 'act' ? rule : rest === '' ? SUMMARY : null;
  return answerRule(about, asked, circumstances);
}

/** Ask the last question again about what this one names. */
function answerAgain(heard: Heard, turn: Turn, circumstances: Circumstances): Settled {
  const { slots } = heard;
  const old = turn.heard.slots;
  const named = topicWords(heard).length > 0;
  const merged: Heard = {
    ...heard,
    slots: {
      ...slots,
      dates: slots.dates.length > 0 || named ? slots.dates : old.dates,
      actNumbers: slots.actNumbers.length > 0 || named ? slots.actNumbers : old.actNumbers,
    },
  };
  const rule = rules.find(({ intent }) => intent === turn.rule) ?? understand(heard).rule;
  if (rule === null) return answerTextAgain(merged, turn, circumstances);
  if (!named && slots.dates.length > 0) {
    // « et en février ? »: the same matter at another time, before the act spoken of.
    const text = `${heard.text} ${topicWords(turn.heard).join(' ')}`;
    const then = answerRule({ ...merged, text }, rule, circumstances);
    if (topicWords(turn.heard).length > 0 && then.answer.status !== 'no-such-act') return then;
  }
  const inAct = named && slots.actNumbers.length === 0 ? answerInAct(heard, turn, circumstances) : null;
  if (inAct) return inAct;
  if (!named || STAYS_IN_ACT.test(rule.intent)) return answerRule(merged, rule, circumstances);
  const elsewhere = answerRule(
    { ...merged, text: merged.text.replace(/^(et|ou|mais|puis|sinon) /, '') },
    rule,
    circumstances,
  );
  if (elsewhere.answer.status !== 'no-such-act') return elsewhere;
  const here = answerRule(heard, null, circumstances);
  return here.answer.status === 'answered' ? here : elsewhere;
}

/** Put the words of the last questions again, with the dates and acts that this one names. */
function answerTextAgain(merged: Heard, turn: Turn, circumstances: Circumstances): Settled {
  if (merged.slots.dates.length === 0) return answerCarried(merged, turn, circumstances);
  const texts = circumstances.conversation.turns.slice(-2).map((one) => one.heard.text);
  const again = (text: string): Settled =>
    answerRule({ ...turn.heard, text, slots: merged.slots }, null, circumstances);
  const answer = again(texts.at(-1)!);
  const { status, intent } = answer.answer;
  return status === 'answered' && intent === 'content/text' ? answer : again(texts.reverse().join(' '));
}

/** Answer from the act spoken of where a pronoun stands for it, else the question alone if the text does; else with the words of the question before. */
function answerCarried(heard: Heard, turn: Turn, circumstances: Circumstances): Settled {
  if (turn.act !== null && PRONOUN.test(heard.text)) {
    const here = answerRule({ ...heard, slots: { ...heard.slots, actNumbers: [turn.act] } }, null, circumstances);
    // One word alone does not lead away: « appelait » stands in every « appel d'offres ».
    if (here.answer.status === 'answered') return { ...here, heard };
    if (topicWords(heard).length < 2) return { ...(spokenOf(heard, turn, circumstances) ?? here), heard };
  }
  const alone = answerRule(heard, null, circumstances);
  if (alone.answer.status === 'answered') return alone;
  const carried = answerRule({ ...heard, text: `${heard.text} ${turn.heard.text}` }, null, circumstances);
  return carried.answer.status === 'answered' ? carried : alone;
}

/** « pourquoi ? »: the lists of attendance and of votes give no reason. */
function unexplained(heard: Heard, { answer, act, rule }: Turn, circumstances: Circumstances): Settled {
  const isVote = answer.intent.includes('vot');
  const told = isVote && act !== null ? answerRule(heard, null, circumstances) : null;
  if (told?.answer.status === 'answered') return told;
  const text = isVote
    ? "Les actes ne disent pas pourquoi : ils donnent l'issue du vote, et parfois le nom des votants, pas leurs raisons."
    : "Les actes ne disent pas pourquoi : les listes de présence ne donnent pas le motif d'une absence ou d'une procuration.";
  return {
    answer: notStated(answer.intent, text, { acts: answer.acts, citations: answer.citations }),
    act,
    heard,
    rule,
    target: null,
  };
}
