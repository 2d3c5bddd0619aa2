import type { Act } from '../../records/index.js';
import { topicWords } from '../../question/topic-words.js';
import { answerKind, findFact, findSums, sumsOf, type Sum } from '../../search/index.js';
import { figureInText } from '../figure-in-text.js';
import { commitmentsOf, partiesNamed } from '../commitments.js';
import { answered, count, list, notStated, sentence } from '../compose.js';
import type { Answer } from '../model.js';
import { halvesOf } from '../halves.js';
import { cite, citeAll, citeLine, citeRange } from '../quote.js';
import type { ActResponder, Setting } from '../responder.js';
import { answerFromTable, answerFromText, readable } from './content.js';

const MOST_LISTED = 6;
const MOST_PASSAGES = 3;
/** How an act tells the whole of a sum. */
const TOLD_WHOLE = /(?<!\p{L})(?:tota(?:l|le|ux)|globa(?:l|le|ux)|coûts?|s[’']élève)(?!\p{L})/iu;
const NAMES_PAYING =
  /financ|prend\w* en charge|prise en charge|met\w* à disposition|vers(?:er|e)\b|subvention|gratuit/i;

/** Say that the act prints no sum, and what it says nearby of who finances or provides what. */
function noSum(act: Act, setting: Setting): Answer {
  const { heard, intent } = setting;
  const commitments = commitmentsOf(act);
  const finding = findFact(act, heard.text, setting.lexicon ? { lexicon: setting.lexicon } : {});
  const paying = commitments.filter(({ text }) => NAMES_PAYING.test(text));
  const named = partiesNamed(act, commitments, heard.text).filter((commitment) => paying.includes(commitment));
  const nearby =
    finding.kind === 'nothing' ? [] : finding.passages.filter(({ text }) => NAMES_PAYING.test(text)).slice(0, 1);
  const share = findFact(act, `quel pourcentage ${heard.text}`, setting.lexicon ? { lexicon: setting.lexicon } : {});
  const shares = share.kind === 'found' ? share.passages.slice(0, 1) : [];
  const shown =
    shares.length > 0
      ? shares
      : named.length > 0
        ? [...named, ...paying.filter((commitment) => !named.includes(commitment))]
        : [...nearby, ...paying.filter(({ start }) => nearby.every((passage) => passage.start !== start))];
  const text = "L'acte n'indique aucun montant, aucune somme en euros.";
  if (shown.length === 0)
    return notStated(intent, `${text}${act.subject ? ` Son objet : ${act.subject}.` : ''}`, {
      acts: [act.id],
      citations: cite(act, '/subject'),
    });
  return notStated(
    intent,
    [
      sentence(`${text} Il dit seulement :`),
      list(shown.slice(0, 3).map((passage) => `« ${readable(passage.text).replace(/^[-–•]\s*/, '')} »`)),
    ],
    { acts: [act.id], citations: shown.slice(0, 3).map(({ start, end }) => citeRange(act, start, end)) },
  );
}

/** Say that no sum can be told to answer: the few sums of the act, each in its sentence or its row, else what is said nearest. */
function noneOfThem(act: Act, setting: Setting): Answer {
  const { intent, heard, lexicon } = setting;
  const sums = sumsOf(act).filter(({ start }, index, all) => all[index - 1]?.start !== start);
  const finding = findFact(act, heard.text, lexicon ? { lexicon } : {});
  const near = finding.kind === 'nothing' ? [] : finding.passages.slice(0, 2);
  const shown = sums.length <= MOST_LISTED || near.length === 0 ? sums.slice(0, MOST_LISTED) : near;
  const lead =
    shown === near
      ? 'Sur ce point, il dit seulement :'
      : `Il indique ${count(sums.length, 'somme')}${sums.length > shown.length ? ` (les ${shown.length} premières)` : ''} :`;
  return notStated(
    intent,
    [
      sentence(`L'acte ne donne pas de somme que je sache rattacher à votre question. ${lead}`),
      list(shown.map(({ start, end }) => `« ${readable(act.text.slice(start, end))} »`)),
    ],
    { acts: [act.id], citations: shown.map(({ start, end }) => citeRange(act, start, end)) },
  );
}

function saysSums(act: Act, intent: string, sums: readonly Sum[]): Answer {
  const told = sums.filter(
    ({ start, end }, rank) => sums.findIndex((one) => one.start === start && one.end === end) === rank,
  );
  const quotes = told.map(({ start, end }) => `« ${readable(act.text.slice(start, end))} »`);
  const blocks =
    quotes.length === 1 ? [sentence(`L'acte dit : ${quotes[0]!}`)] : [sentence("L'acte dit :"), list(quotes)];
  return answered(intent, 'stated', blocks, {
    acts: [act.id],
    citations: told.map(({ start, end }) => citeRange(act, start, end)),
  });
}

/** Kinds of answers that are no sum, though the question speaks of money: « quelle hausse de tarif ? », « depuis quand ces tarifs ? ». */
const NO_SUM = new Set(['person', 'rate', 'share', 'count', 'date', 'deadline', 'duration']);

const amount: ActResponder = (act, setting) => {
  const { intent, heard } = setting;
  if (NO_SUM.has(answerKind(heard.text).name) && !/\bcombien\b(?! d[e'])/.test(heard.text)) {
    const told = answerFromText(act, setting);
    if (told.status === 'answered' || answerKind(heard.text).name === 'person') return told;
  }
  const named = heard.slots.persons.map(({ start, end }) => heard.question.slice(start, end));
  const words = topicWords(heard);
  const find = (others: readonly string[]): readonly Sum[] =>
    findSums(act, { question: heard.text, words: [...words, ...others] }, setting.lexicon);
  const forThem = named.length > 0 ? find(named) : [];
  const halves = halvesOf(heard.text, { ofSums: true })?.map((text) => ({ ...heard, text })) ?? [];
  const ofHalves = halves.map((half) =>
    findSums(act, { question: half.text, words: topicWords(half) }, setting.lexicon),
  );
  const both = ofHalves.length > 0 && ofHalves.every((found) => found.length > 0) ? ofHalves.flat() : [];
  const sums = both.length > 0 ? both : forThem.length > 0 ? forThem : find([]);
  if (sums.length > 0) return saysSums(act, intent, sums);
  if (act.amounts.length === 0) return noSum(act, setting);
  const finding = findFact(act, `montant ${heard.text}`, setting.lexicon ? { lexicon: setting.lexicon } : {});
  const isOfAnother =
    /\btotal/.test(heard.text) &&
    finding.kind === 'found' &&
    !finding.passages.some(({ text }) => TOLD_WHOLE.test(text));
  if (finding.kind === 'found' && !isOfAnother) {
    return answered(
      intent,
      'stated',
      finding.passages.map(({ text }) => sentence(`L'acte dit : « ${readable(text)} »`)),
      { acts: [act.id], citations: finding.passages.map(({ start, end }) => citeRange(act, start, end)) },
    );
  }
  const inTable = answerFromTable(act, setting);
  if (inTable) return inTable;
  const distinct = new Set(act.amounts.map(({ cents }) => cents));
  if (distinct.size === 1) {
    const text = act.amounts[0]!.text.replace(/\s+/g, ' ');
    return notStated(intent, `L'acte ne dit rien de cette somme-là. Une seule y figure : ${text}.`, {
      acts: [act.id],
      citations: cite(act, '/amounts/0'),
    });
  }
  return noneOfThem(act, setting);
};

/** « À quoi correspondent 12 400 € ? »: the passages that hold the sum. */
const whatFor: ActResponder = (act, { intent, heard }) => {
  const asked = heard.slots.sums.map(({ min }) => min);
  const pointers = act.amounts.flatMap(({ cents }, index) => (asked.includes(cents) ? [`/amounts/${index}`] : []));
  const printed = asked.flatMap((cents) => (cents === null ? [] : (figureInText(act, cents) ?? [])));
  const citations = [
    ...citeAll(act, pointers),
    ...(pointers.length === 0 ? printed.map((at) => citeLine(act, at)) : []),
  ].slice(0, MOST_PASSAGES);
  if (citations.length === 0)
    return notStated(intent, `L'acte n'indique pas cette somme.`, { acts: [act.id], citations: cite(act, '/subject') });
  const quotes = citations.map(({ text }) => `« ${readable(text)} »`);
  const blocks =
    quotes.length === 1 ? [sentence(`L'acte dit : ${quotes[0]!}`)] : [sentence("L'acte dit :"), list(quotes)];
  return answered(intent, 'stated', blocks, { acts: [act.id], citations });
};

/** Responders to questions about money. */
export const moneyResponders: Readonly<Record<string, ActResponder>> = {
  'money/amount': amount,
  'money/what-for': whatFor,
  'money/budget-line': (act, setting) => {
    const finding = findFact(act, 'credits inscrits budget imputation chapitre nature');
    const [passage] =
      finding.kind === 'nothing'
        ? []
        : finding.passages.filter(({ text }) => /\b(?:imput|chapitre|crédits?\s+inscrits?|budget)\b/i.test(text));
    return passage
      ? answered(setting.intent, 'stated', `L'acte dit : « ${readable(passage.text)} »`, {
          acts: [act.id],
          citations: [citeRange(act, passage.start, passage.end)],
        })
      : notStated(
          setting.intent,
          "L'acte n'indique pas d'imputation budgétaire : ni chapitre, ni nature, ni crédits.",
          { acts: [act.id], citations: cite(act, '/operativePart/0') },
        );
  },
};
