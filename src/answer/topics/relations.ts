import type { Corpus } from '../../corpus/index.js';
import { frenchDate } from '../../french/dates.js';
import { actNumberKey } from '../../question/act-numbers.js';
import type { Act } from '../../records/index.js';
import { wordsOf } from '../../search/index.js';
import { citedActs, type CitedAct } from '../cited-acts.js';
import { actList, answered, aside, count, list, notStated, sentence } from '../compose.js';
import { euros } from '../euros.js';
import type { Block } from '../model.js';
import { numbersOf } from '../numbers.js';
import { cite, citeLine, citeRange } from '../quote.js';
import type { ActResponder, Responder } from '../responder.js';
import { summaryLine } from '../selection/scope.js';
import { outcomeSentence } from '../wording.js';
import { readable } from './content.js';

const MOST_PASSAGES = 4;
/** Words by which an act says what it changes of what was decided before. */
const CHANGES =
  /(?<!\p{L})(?:modifi(?:e|er|ant|é|ée|és|ées|cations?)|abrog(?:e|er|eant|é|ée|ation)|remplac(?:e|er|ant|é|ée)|se substitu\w+|annul(?:e|er|ant|é|ée|ation)|rapport(?:e|er) la délibération|au lieu de|en lieu et place|avenant|complét(?:e|er|ant|é|ée)|prorog\w+|port(?:er|é|ée|ant)[^.;\n]{0,60} à|désormais|dorénavant)(?!\p{L})/iu;

/** Name a cited act as the text does, and as the corpus knows it where it does. */
function nameOf({ number, date }: CitedAct): string {
  return [number === null ? 'une délibération' : `n° ${number}`, date && `du ${frenchDate(date)}`]
    .filter(Boolean)
    .join(' ');
}

/** The acts of the corpus that a citation can mean: its number, else its date. */
function knownAs({ number, date }: CitedAct, corpus: Corpus): readonly string[] {
  if (number === null) return [];
  const key = actNumberKey(number);
  return (numbersOf(corpus).get(key) ?? [])
    .filter(
      (summary) =>
        actNumberKey(summary.number ?? '') === key && (date === null || summary.date === null || summary.date === date),
    )
    .map(({ id }) => id);
}

function citedBlocks(cited: readonly CitedAct[], corpus: Corpus): Block[] {
  const known = cited.flatMap((one) => knownAs(one, corpus));
  const unknown = cited.filter((one) => knownAs(one, corpus).length === 0);
  return [
    ...(known.length > 0 ? [actList(known.map((id) => ({ id, label: summaryLine(corpus.summary(id)!) })))] : []),
    ...(unknown.length > 0 ? [list(unknown.map((one) => `${nameOf(one)} (que je ne connais pas)`))] : []),
  ];
}

/** « Quelles délibérations antérieures sont citées ? » */
const cited: ActResponder = (act, { intent, corpus }) => {
  const found = citedActs(act);
  if (found.length === 0)
    return notStated(intent, "L'acte ne cite aucune délibération antérieure par son numéro ou sa date.", {
      acts: [act.id],
      citations: cite(act, '/citations/0', '/subject'),
    });
  return answered(
    intent,
    'stated',
    [
      sentence(`L'acte cite ${count(found.length, 'délibération antérieure', 'délibérations antérieures')} :`),
      ...citedBlocks(found, corpus),
    ],
    {
      acts: [act.id, ...found.flatMap((one) => knownAs(one, corpus))],
      citations: found.map((one) => citeLine(act, one)),
    },
  );
};

/** « Qu'est-ce qui change par rapport à avant ? »: the passages that say so, and the earlier acts named. */
const changes: ActResponder = (act, { intent, corpus }) => {
  const passages = wordsOf(act)
    .sentences.filter(({ text, isVisa }) => !isVisa && CHANGES.test(text))
    .slice(0, MOST_PASSAGES);
  const found = citedActs(act);
  if (passages.length === 0 && found.length === 0)
    return notStated(
      intent,
      `L'acte ne dit pas ce qu'il change d'une décision antérieure : il n'en cite aucune.${act.subject ? ` Son objet : ${act.subject}.` : ''}`,
      {
        acts: [act.id],
        citations: cite(act, '/subject'),
      },
    );
  const said =
    passages.length > 0
      ? [sentence("Ce que l'acte dit changer :"), list(passages.map(({ text }) => `« ${readable(text)} »`))]
      : [sentence("L'acte ne dit pas ce qui change.")];
  const before = found.length > 0 ? [sentence('Il cite :'), ...citedBlocks(found, corpus)] : [];
  return answered(intent, 'stated', [...said, ...before], {
    acts: [act.id, ...found.flatMap((one) => knownAs(one, corpus))],
    citations:
      passages.length > 0
        ? passages.map(({ start, end }) => citeRange(act, start, end))
        : found.map((one) => citeLine(act, one)),
  });
};

/** « Compare la 2013/8 et la 2013/9 »: what each states, side by side. */
const compare: Responder = ({ intent, heard, corpus }) => {
  const acts = heard.slots.actNumbers.map((number) => {
    const [summary] = numbersOf(corpus).get(actNumberKey(number)) ?? [];
    return summary ? corpus.act(summary.id)! : null;
  });
  const missing = heard.slots.actNumbers.filter((_, index) => acts[index] === null);
  const [first, second] = acts;
  if (!first || !second)
    return aside('no-such-act', intent, `Je ne connais pas d'acte numéroté ${missing.join(' ni ')}.`);
  const row = (label: string, read: (act: Act) => string | null): string[] => [
    label,
    read(first) ?? 'non indiqué',
    read(second) ?? 'non indiqué',
  ];
  const rows = [
    row('Objet', ({ subject }) => subject),
    row('Séance', ({ sitting }) => sitting.date && frenchDate(sitting.date)),
    row('Rapporteur', ({ rapporteur }) => rapporteur?.name ?? null),
    row('Décisions', ({ operativePart }) => operativePart.map(readable).join(' ') || null),
    row('Somme', ({ id }) => sumOf(id, corpus)),
    row('Vote', ({ vote }) => outcomeSentence(vote)),
  ];
  const same = rows
    .slice(1)
    .filter(([, a, b]) => a === b && a !== 'non indiqué')
    .map(([label]) => label!.toLowerCase());
  const head =
    same.length > 0
      ? `Les deux actes ont en commun : ${same.join(', ')}.`
      : 'Les deux actes diffèrent en tout ce que je compare.';
  const names = [first, second].map(({ number, id }) => number ?? id);
  return answered(
    intent,
    'computed',
    [sentence(head), { kind: 'table', title: 'Comparaison', columns: ['', ...names], rows }],
    { acts: [first.id, second.id], citations: [first, second].flatMap((act) => cite(act, '/subject')) },
  );
};

function sumOf(id: string, corpus: Corpus): string | null {
  const cents = corpus.summary(id)?.mainSum ?? null;
  return cents === null ? null : euros(cents);
}

/** Responders to questions about how acts stand to one another. */
export const relationActResponders: Readonly<Record<string, ActResponder>> = {
  'relations/cited': cited,
  'relations/changes': changes,
};
/** Those that are about two acts. */
export const relationResponders: Readonly<Record<string, Responder>> = { 'relations/compare': compare };
