import type { ActSummary } from '../../corpus/index.js';
import { frenchDate } from '../../french/dates.js';
import { answered, count, enumerate, notice, notStated, sentence } from '../compose.js';
import { euros } from '../euros.js';
import type { Answer, Bar, Block, Citation } from '../model.js';
import { cite } from '../quote.js';
import type { Responder, Setting } from '../responder.js';
import { findActs, listedOf, type Found } from '../selection/found.js';
import { scopeOf, scopeSentence, summaryLine } from '../selection/scope.js';
import { noneFound } from './corpus.js';

const MOST_BARS = 12;
const MOST_CITED = 8;
const MOST_NAMED = 12;
const FIRST_FEW = 5;

/** Words that say what to do with the sums, not which acts are meant. */
const TOTALLING =
  /\b(sommes?|montants?|global|globale|cumul\w*|tout|additionn\w*|totalis\w*|font|representent|coutent|valent|euros?|argent|ensemble|(plus|moins) \w+|gros(se)?s?|petite?s?|grande?s?|elevee?s?|importante?s?|fortes?|cheres?|couteu(x|se)s?|onereu(x|se)s?|coute|engage|depense|top \d+|recus?|recue?s?|touche\w*|obtenus?|percus?|verse\w*|donne\w*|confondues?)\b/g;

/** Sums of the acts found: those an act is about, and the acts that can't be counted, with why. */
interface Sums {
  readonly found: Found;
  readonly counted: readonly { readonly summary: ActSummary; readonly cents: number }[];
  readonly competing: readonly ActSummary[];
  readonly without: number;
}

function sumsOf(setting: Setting): Sums {
  const all = findActs(setting, TOTALLING);
  // Acts that only speak of the matter would add sums of another nature.
  const found = all.inTitle > 0 ? { ...all, selected: all.selected.slice(0, all.inTitle) } : all;
  const { selected } = found;
  return {
    found,
    counted: selected.flatMap((summary) => (summary.mainSum === null ? [] : [{ summary, cents: summary.mainSum }])),
    competing: selected.filter(({ mainSum, sums }) => mainSum === null && sums.length > 0),
    without: selected.filter(({ sums }) => sums.length === 0).length,
  };
}

/** Say that no sum can be told of the acts found. */
function nothingToCount({ intent, corpus }: Setting, { found, competing }: Sums): Answer {
  const { selected, description } = found;
  const text =
    competing.length === 0
      ? `${count(selected.length, 'acte')}${description} : aucun n'indique de somme en euros, il n'y a pas de total à donner.`
      : `${count(competing.length, 'acte indique', 'actes indiquent')} plusieurs sommes${description}, de nature différente et sans total : je ne les additionne pas. Numéros : ${named(competing)}.`;
  return notStated(intent, [sentence(text), sentence(scopeSentence(corpus))], {
    acts: competing.slice(0, MOST_NAMED).map(({ id }) => id),
    scope: scopeOf(corpus),
    listed: listedOf(found, 0),
  });
}

function named(summaries: readonly ActSummary[]): string {
  const shown = summaries.slice(0, MOST_NAMED).map(({ number, id }) => number ?? id);
  const rest = summaries.length - shown.length;
  return enumerate(rest > 0 ? [...shown, `${rest} autres`] : shown);
}

/** What is left out, and what the sums are. */
function caveats({ competing, without }: Sums): Block[] {
  const left = [
    competing.length > 0
      ? `${count(competing.length, 'acte')} qui ${competing.length > 1 ? 'énoncent' : 'énonce'} plusieurs sommes sans total (${named(competing)})`
      : null,
    without > 0 ? `${count(without, 'acte')} sans aucune somme` : null,
  ].filter((part) => part !== null);
  return [
    ...(left.length > 0 ? [notice(`Non comptés : ${enumerate(left)}.`)] : []),
    notice(
      "La somme retenue est la seule que la décision énonce, ou son total, à défaut la seule de l'acte ; elle peut être une subvention, un prix, une estimation ou un budget.",
    ),
  ];
}

function citationsOf(counted: Sums['counted'], { corpus }: Setting): Citation[] {
  return counted.slice(0, MOST_CITED).flatMap(({ summary, cents }) => {
    const act = corpus.act(summary.id);
    const index = act?.amounts.findLastIndex((amount) => amount.cents === cents) ?? -1;
    return act && index >= 0 ? cite(act, `/amounts/${index}`) : [];
  });
}

function barOf({ summary, cents }: Sums['counted'][number]): Bar {
  return { label: summaryLine(summary), value: cents / 100, text: euros(cents) };
}

function chart(counted: Sums['counted']): Block {
  return { kind: 'chart', title: 'Somme de chaque acte', columns: ['Acte', 'Somme'], bars: counted.map(barOf) };
}

const total: Responder = (setting) => {
  const { intent, corpus } = setting;
  const sums = sumsOf(setting);
  const { found, counted } = sums;
  if (found.selected.length === 0) return noneFound(setting, found);
  if (counted.length === 0) return nothingToCount(setting, sums);
  const cents = counted.reduce((sum, one) => sum + one.cents, 0);
  const partial =
    counted.length < found.selected.length ? `${counted.length} sur ${found.selected.length}` : `${counted.length}`;
  const ranked = [...counted].sort((a, b) => b.cents - a.cents);
  const head = `Total : ${euros(cents)}, en additionnant la somme de chaque acte (${partial})${found.description}.`;
  const blocks = [sentence(head), chart(ranked.slice(0, MOST_BARS)), ...caveats(sums), sentence(scopeSentence(corpus))];
  return answered(intent, 'computed', blocks, {
    acts: counted.slice(0, MOST_NAMED).map(({ summary }) => summary.id),
    scope: scopeOf(corpus),
    citations: citationsOf(ranked, setting),
    listed: listedOf(found, 0),
    suggestions: ['Lesquels ?', 'Exporte-les en CSV'],
  });
};

const largest: Responder = (setting) => {
  const { intent, corpus, heard } = setting;
  const sums = sumsOf(setting);
  const { found, counted } = sums;
  if (found.selected.length === 0) return noneFound(setting, found);
  if (counted.length === 0) return nothingToCount(setting, sums);
  const isLeast = /\b(?:le|la|les) moins\b|\bmoins (?:gros|grand|elev|import|cher|couteu)|\bplus petit/.test(
    heard.text,
  );
  const ranked = [...counted].sort((a, b) => (isLeast ? a.cents - b.cents : b.cents - a.cents));
  const wanted = Number(/\b(?:top|les) (\d{1,2})\b/.exec(heard.text)?.[1] ?? FIRST_FEW);
  const [first] = ranked;
  const { number, id, date, subject } = first!.summary;
  const head = `${isLeast ? 'La plus petite' : 'La plus grande'} : ${euros(first!.cents)}, acte ${number ?? id}${date ? ` du ${frenchDate(date)}` : ''}${subject ? ` (${subject})` : ''}, parmi ${count(counted.length, 'acte')}${found.description}.`;
  const shown = ranked.slice(0, wanted);
  const blocks = [
    sentence(head),
    ...(shown.length > 1 ? [chart(shown)] : []),
    ...caveats(sums),
    sentence(scopeSentence(corpus)),
  ];
  return answered(intent, 'computed', blocks, {
    acts: shown.map(({ summary }) => summary.id),
    scope: scopeOf(corpus),
    citations: citationsOf(shown, setting),
    listed: listedOf({ ...found, selected: ranked.map(({ summary }) => summary) }, shown.length),
  });
};

/** Responders that add up or compare the sums of several acts. */
export const totalResponders: Readonly<Record<string, Responder>> = {
  'corpus/total': total,
  'corpus/largest': largest,
};
