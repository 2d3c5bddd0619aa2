import { fold } from '../../french/fold.js';
import { looksLikeVerb } from '../../french/verbs.js';
import type { Heard } from '../../question/rule.js';
import type { Act } from '../../records/index.js';
import { answerKind, findExcerpt, findFact, type FactFinding } from '../../search/index.js';
import { answered, enumerate, list, notStated, sentence } from '../compose.js';
import { tellElections } from '../elections.js';
import { halvesOf } from '../halves.js';
import type { Answer } from '../model.js';
import { citeRange } from '../quote.js';
import type { Setting } from '../responder.js';
import { actLabel } from '../wording.js';

/** Words that the act lacks are named up to this many. */
const MOST_NAMED = 3;

/** Tidy a passage for reading: line breaks and doubled spaces become one space. */
export function readable(passage: string): string {
  return passage
    .replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

type Nearby = Extract<FactFinding, { kind: 'nearby' }>;

/** What the act lacks, by the kind of answer asked. */
const LACKING: Partial<Record<Nearby['expects'], string>> = {
  date: 'ne donne pas de date pour cela',
  deadline: "ne dit pas jusqu'à quand",
  hour: "ne donne pas d'heure pour cela",
  duration: 'ne donne pas de durée pour cela',
  money: 'ne donne pas de somme pour cela',
  rate: 'ne donne ni taux ni somme pour cela',
  share: 'ne donne pas de pourcentage pour cela',
  count: 'ne donne pas ce nombre',
  age: "ne donne pas d'âge",
  area: 'ne donne pas de surface pour cela',
  length: 'ne donne pas cette mesure',
  person: 'ne dit pas qui',
  name: 'ne dit pas qui',
  temperature: 'ne donne pas de température pour cela',
  address: "ne donne pas d'adresse",
  place: 'ne dit pas où',
  reason: "n'en donne pas la raison",
};

/** The title of an act that elects or names someone. */
const NAMES = /désignation|élection|représentants?/iu;

function withoutBullet(passage: string): string {
  return passage.replace(/^[-–•▪◦*\p{Co}]{1,2}\s{0,3}/u, '');
}

/** Answer the two halves of a question that asks for two things; null where it asks for one, or the act states only one. */
function bothHalves(act: Act, setting: Setting): Answer | null {
  const halves = halvesOf(setting.heard.text);
  const answers = halves?.map((text) => answerFromText(act, { ...setting, heard: { ...setting.heard, text } })) ?? [];
  const [first, second] = answers;
  if (!first || !second || answers.some(({ status }) => status !== 'answered')) return null;
  const citations = [...first.citations, ...second.citations].filter(
    (one, rank, all) => all.findIndex((other) => other.text === one.text) === rank,
  );
  return answered(setting.intent, 'stated', [...first.blocks, ...second.blocks], { acts: [act.id], citations });
}

/** Answer from the act's own sentences, or say that it does not state it and what it says nearby. */
export function answerFromText(act: Act, setting: Setting): Answer {
  const { intent, heard, lexicon } = setting;
  const elected =
    NAMES.test(act.subject ?? '') && ['person', 'name'].includes(answerKind(heard.text).name)
      ? tellElections(act, setting)
      : null;
  if (elected) return elected;
  const both = bothHalves(act, setting);
  if (both) return both;
  const finding = findFact(act, heard.text, lexicon ? { lexicon } : {});
  if (finding.kind === 'found') {
    const passages = finding.passages.map(({ text }) => withoutBullet(readable(text)));
    const citations = finding.passages.map(({ start, end }) => citeRange(act, start, end));
    const blocks =
      passages.length === 1
        ? [sentence(`L'acte dit : « ${passages[0]!} »`)]
        : [sentence("L'acte dit :"), list(passages.map((text) => `« ${text} »`))];
    return answered(intent, 'stated', blocks, { acts: [act.id], citations });
  }
  const inTable = !asksForValue(heard.text) ? null : answerFromTable(act, setting);
  if (inTable) return inTable;
  if (finding.kind === 'nearby') {
    const passages = finding.passages.slice(0, 2);
    const told = enumerate(passages.map(({ text }) => `« ${withoutBullet(readable(text))} »`));
    return notStated(intent, `L'acte ${lackOf(finding, heard)}. Le passage le plus proche dit : ${told}`, {
      acts: [act.id],
      citations: passages.map(({ start, end }) => citeRange(act, start, end)),
    });
  }
  const subject = act.subject ? ` Cet acte a pour objet : ${act.subject}.` : '';
  return notStated(intent, `${actLabel(act).replace(/^l/, 'L')} n'en dit rien.${subject}`, { acts: [act.id] });
}

/** Tell whether a question asks for what a table holds: a figure, a date, a duration. */
function asksForValue(question: string): boolean {
  return answerKind(question).isFigure === true;
}

/** Answer with the lines of a table, which a reader follows better than we do; null where no table holds what is asked. */
export function answerFromTable(act: Act, { intent, heard, lexicon }: Setting, shown?: RegExp): Answer | null {
  const excerpt = findExcerpt(act, heard.text, { ...(lexicon && { lexicon }), ...(shown && { shown }) });
  if (!excerpt) return null;
  const ranges = [excerpt.header, excerpt.rows].filter((range) => range !== null);
  const lines = ranges.flatMap(({ start, end }) => act.text.slice(start, end).split('\n').map(readable));
  const quote = lines.filter((line) => line !== '').join(' / ');
  return answered(intent, 'stated', `L'acte le donne dans un tableau, dont voici l'extrait : « ${quote} »`, {
    acts: [act.id],
    citations: ranges.map(({ start, end }) => citeRange(act, start, end)),
  });
}

/** Say what the act lacks: the words it holds nowhere, as they were typed, else the kind of answer. */
function lackOf({ missing, expects }: Nearby, { question, slots: { dates } }: Heard): string {
  const words = dates.reduce((text, { start, end }) => text.replace(question.slice(start, end), ' '), question);
  const typed = words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => missing.includes(fold(word)) && !looksLikeVerb(fold(word)));
  if (typed.length > 0 && typed.length <= MOST_NAMED)
    return `ne dit rien de ${enumerate(typed.map((word) => `« ${word} »`))}`;
  return LACKING[expects] ?? 'ne le précise pas';
}
