import type { Conversation } from '../conversation/conversation.js';
import type { ActSummary, Corpus } from '../corpus/index.js';
import { frenchDate } from '../french/dates.js';
import type { Lexis } from '../question/hear.js';
import type { Heard, Rule } from '../question/rule.js';
import { topicWords } from '../question/topic-words.js';
import { rules } from '../question/understand.js';
import type { Act } from '../records/index.js';
import { sittingsListed } from './assiduity.js';
import { askWhich } from './ask-which.js';
import { sentence } from './compose.js';
import { actsOfSittings, answerEachSitting } from './each-sitting.js';
import { answerSitting, askForSitting } from './one-sitting.js';
import type { Answer } from './model.js';
import { asksOfAnother } from './of-the-sitting.js';
import { foundNothing, isGibberish, notUnderstood } from './nothing-found.js';
import { quotePassage } from './quote-passage.js';
import { actResponders, responders } from './respond.js';
import type { Responder, Setting } from './responder.js';
import { actsHeldIn } from './selection/gathered.js';
import { compareActs, compares } from './several.js';
import { findTarget } from './target.js';
import type { Target } from './target-kind.js';
import { isNear } from '../search/index.js';
import { asksInGeneral } from './topic-of.js';
import { answerFromText } from './topics/content.js';
import { asksCourtOfDepartment, generalResponders } from './topics/law-in-general.js';
import { officeHolders } from './topics/office.js';
import { profileOf } from './topics/profile.js';
import { withoutCouncils } from './selection/councils.js';
import { actLabel } from './wording.js';

/** Questions about several acts that, where one or none fits, are questions about one: « Quelles garanties … ? ». */
const ABOUT_ONE: Readonly<Record<string, string>> = {
  'corpus/things': 'content/text',
  'corpus/total': 'money/amount',
  'corpus/largest': 'money/amount',
  'corpus/sitting': 'decision/what',
  'office/of-theme': 'office/who',
};
/** Questions about several sittings that, where only one is known, are questions about it. */
const ABOUT_ONE_SITTING: Readonly<Record<string, string>> = {
  'assiduity/person': 'people/was-there',
  'assiduity/ranking': 'people/absent',
  'assiduity/sittings': 'headcount/rate-present',
};

/** Questions about an act that, where none is meant, are about all of them. */
const OVER_ALL_ACTS: Readonly<Record<string, Responder>> = { 'people/who-is': profileOf, 'office/who': officeHolders };

/** The rule to answer with where a question about several acts or sittings can only mean one; else undefined. */
function aboutOne(
  intent: string,
  answer: Answer,
  {
    corpus,
    among,
    heard: {
      slots: { dates },
    },
  }: Circumstances,
): string | undefined {
  if (ABOUT_ONE_SITTING[intent] !== undefined)
    return sittingsListed(corpus).length < 2 ? ABOUT_ONE_SITTING[intent] : undefined;
  // « les subventions de 2025 », where no sitting of 2025 is known: no act of another year answers.
  if (answer.status === 'no-such-act' && dates.length > 0 && actsHeldIn(dates, corpus).length === 0) return undefined;
  return !among && (answer.listed?.ids.length ?? 0) < 2 ? ABOUT_ONE[intent] : undefined;
}

/** Questions that the text of the acts may answer before anything else. */
const TEXT_FIRST: ReadonlySet<string> = new Set(['glossary/unknown']);

/** What a question is answered with. */
export interface Circumstances {
  readonly heard: Heard;
  readonly corpus: Corpus;
  readonly find: Setting['find'];
  readonly lexicon: Setting['lexicon'];
  readonly glossary: Setting['glossary'];
  readonly today: string;
  readonly conversation: Conversation;
  readonly lexis: Lexis;
  /** The list that the question goes on from. */
  readonly among?: Setting['among'];
}

/** An answer, and what it was settled on. */
export interface Settled {
  readonly answer: Answer;
  /** Id of the act the answer is about, or null. */
  readonly act: string | null;
  /** The question as it was finally heard, once what it leans on was added. */
  readonly heard: Heard;
  readonly rule: string | null;
  readonly target: Target['kind'] | null;
}

/** Answer a question by its rule, or from the text of the act it is about where it reaches none. */
export function answerRule(heard: Heard, rule: Rule | null, circumstances: Circumstances): Settled {
  const { corpus, find, lexicon, glossary, today, conversation, among = null } = circumstances;
  const previous = conversation.turns.at(-1)?.answer ?? null;
  const intent = rule?.intent ?? 'content/text';
  const setting: Setting = { intent, heard, corpus, find, lexicon, glossary, today, previous, among };
  const settled = (answer: Answer, act: string | null, target: Target['kind'] | null): Settled => ({
    answer,
    act,
    heard,
    rule: rule?.intent ?? null,
    target,
  });
  if (rule !== null && TEXT_FIRST.has(intent)) {
    const told = answerRule(heard, null, circumstances);
    if (told.answer.status === 'answered' || told.answer.status === 'ambiguous') return told;
  }
  if (rule !== null && rule.reach !== 'act') {
    const answer = responders[intent]!(setting);
    const single = aboutOne(intent, answer, circumstances);
    if (single !== undefined)
      return answerRule(heard, rules.find((one) => one.intent === single) ?? null, circumstances);
    // « le plus cher ? », then « qui l'a rapporté ? »: of those listed, the first is the one named.
    const isAboutOne = rule.reach === 'corpus' && (answer.acts.length === 1 || intent === 'corpus/largest');
    return settled(answer, isAboutOne ? (answer.acts[0] ?? null) : null, null);
  }
  const general = generalResponders[intent];
  const isGeneral = corpus.size > 1 && asksInGeneral(heard, rule);
  if (general && (isGeneral || (intent === 'legal/court' && asksCourtOfDepartment(heard))))
    return settled(general(setting), null, null);
  if (rule === null && isGibberish(heard, circumstances.lexis)) return settled(notUnderstood(setting), null, null);
  const current = [...conversation.turns].reverse().find(({ act }) => act !== null)?.act ?? null;
  const target = findTarget({ heard, corpus, find, rule, current });
  switch (target.kind) {
    case 'one': {
      const act = corpus.act(target.id)!;
      const answer = respond(act, rule, setting, circumstances, target.isNamed);
      const named = target.assumed && corpus.size > 1 ? sayingWhich(act, answer) : answer;
      return settled(named, act.id, target.kind);
    }
    case 'sitting': {
      const told = answerSitting(target, setting, (act) => respond(act, rule, setting, circumstances));
      return settled(told, null, target.kind);
    }
    case 'sittings':
      return settled(answerEachSitting(actsOfSittings(target.summaries, corpus), setting), null, target.kind);
    case 'several':
      return answerSeveral(target.summaries, rule, setting, circumstances, settled);
    case 'none':
      return (
        fromNearest(rule, setting, circumstances, settled) ??
        settled(foundNothing(setting, target.lookedFor), null, target.kind)
      );
    case 'unnamed':
      return settled((OVER_ALL_ACTS[intent] ?? general ?? askForSitting)(setting), null, target.kind);
  }
}

/** No title fits, but the text of the nearest act may still answer: then it proves that it is the one. */
function fromNearest(
  rule: Rule | null,
  setting: Setting,
  circumstances: Circumstances,
  settled: (answer: Answer, act: string | null, target: Target['kind']) => Settled,
): Settled | null {
  const { heard, find, corpus } = setting;
  const isTextual = rule === null || rule.intent === 'money/amount';
  if (!isTextual || heard.slots.actNumbers.length > 0 || heard.slots.foreignCouncil !== null) return null;
  const [nearest] = find(topicWords(heard).join(' '), { limit: 1 });
  const act = nearest && isNear(nearest) ? corpus.act(nearest.id) : undefined;
  if (!act) return null;
  const answer = respond(act, rule, setting, circumstances);
  const isProof = answer.status === 'answered' && answer.intent === setting.intent;
  return isProof ? settled(sayingWhich(act, answer), act.id, 'one') : null;
}

/** Several acts fit: compare them where the question does, take the only one whose text answers, else ask which. */
function answerSeveral(
  summaries: readonly ActSummary[],
  rule: Rule | null,
  setting: Setting,
  circumstances: Circumstances,
  settled: (answer: Answer, act: string | null, target: Target['kind']) => Settled,
): Settled {
  const acts = summaries.slice(0, MOST_READ + 1).flatMap(({ id }) => circumstances.corpus.act(id) ?? []);
  const compared =
    acts.length <= MOST_COMPARED && compares(setting.heard) ? compareActs(acts, [setting.heard], setting) : null;
  if (compared) return settled(compared, null, 'several');
  if (acts.length <= MOST_READ && (rule === null || TOLD_BY_TEXT.test(rule.intent))) {
    const telling: { readonly act: Act; readonly answer: Answer }[] = [];
    for (const act of acts) {
      const answer = respond(act, rule, setting, circumstances);
      if (answer.status === 'answered' && answer.basis !== null) telling.push({ act, answer });
      // Two that answer are enough to ask which: the others need not be read.
      if (telling.length > 1) break;
    }
    const [only, ...others] = telling;
    if (only && others.length === 0) return settled(sayingWhich(only.act, only.answer), only.act.id, 'one');
  }
  return settled(askWhich(setting, summaries), null, 'several');
}

/** Answer one question about one act; words that only name the act (`isNamed`: it was found by them) get its summary. */
function respond(act: Act, rule: Rule | null, asked: Setting, circumstances: Circumstances, isNamed = true): Answer {
  if (rule?.intent === 'passage/where') return quotePassage(act, asked, circumstances);
  const heard = withoutCouncils(asked);
  const { lexicon } = asked;
  const setting = { ...asked, heard };
  const answer = ofAnother(act, setting, lexicon) ?? (actResponders[setting.intent] ?? answerFromText)(act, setting);
  const onlyNumber = heard.slots.actNumbers.length > 0 && topicWords(heard).length === 0 && !ASKS_MORE.test(heard.text);
  const onlyWords =
    isNamed &&
    answer.status !== 'answered' &&
    (ASKS_FOR_ACT.test(heard.text) || !ASKS.test(heard.text)) &&
    circumstances.corpus.size > 1;
  return rule === null && (onlyNumber || onlyWords)
    ? actResponders['identification/summary']!(act, { ...setting, intent: 'identification/summary' })
    : answer;
}

/** Kinds of question that an act's own text answers or not. */
const TOLD_BY_TEXT = /^(money\/amount|designation\/)/;
const MOST_COMPARED = 4;
/** Beyond so many acts, more than one answers; reading them all would keep everybody waiting. */
const MOST_READ = 30;

const ASKS_MORE = /\b(qui|combien|ou|quand|comment|pourquoi)\b/;
const ASKS =
  /\b(qui|que|quoi|quel(?:le)?s?|combien|ou|quand|comment|pourquoi|est-ce|a-t-\w+|lequel|laquelle|montant|prix|total|cout|nombre|date|duree|taux)\b/;

/** « c'est quelle délib ? », « c'est quoi, le marché de fibre ? », « retrouvez-la moi »: the act itself answers. */
const ASKS_FOR_ACT =
  /\b(?:quel(?:le)?s? (?:est (?:l'|la |le ))?(?:actes?|deliberations?|delib|conventions?|decisions?|texte|dossier|document)|c'? ?est quoi|de quoi (?:parle|il s'agit|s'agit|ca parle)|retrouve\w*|trouve[rz]?|recherche|cherche)\b/;

/** Answer from the text where a question only reads like one about the sitting; null where it is about the sitting. */
function ofAnother(act: Act, setting: Setting, lexicon: Setting['lexicon']): Answer | null {
  const asked = asksOfAnother(act, setting, setting.heard, lexicon);
  if (asked === 'no') return null;
  const told = answerFromText(act, { ...setting, intent: 'content/text' });
  return told.status === 'answered' || asked === 'own' ? told : null;
}

/** Say which act is meant where the question did not name it by its number. */
function sayingWhich(act: Act, answer: Answer): Answer {
  const date = act.sitting.date ? ` du ${frenchDate(act.sitting.date)}` : '';
  const title = act.subject ? ` (${act.subject})` : '';
  const told = answer.blocks[0]?.kind === 'sentence' ? answer.blocks[0].text : '';
  const isSaid = act.number !== null && told.includes(act.number) && told.includes(act.subject ?? '');
  return isSaid
    ? answer
    : { ...answer, blocks: [sentence(`D'après ${actLabel(act)}${date}${title} :`), ...answer.blocks] };
}
