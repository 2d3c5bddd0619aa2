import { numeralToNumber } from '../../french/numerals.js';
import { answered, aside, count, sentence } from '../compose.js';
import { EXPORT_FORMATS, exportLinks } from '../export-links.js';
import type { Responder, Setting } from '../responder.js';
import { describeFilter } from '../selection/describe.js';
import { findActs, listedOf, type Found } from '../selection/found.js';
import { inOrder } from '../selection/gathered.js';
import { scopeOf, scopeSentence, summaryLine } from '../selection/scope.js';
import { noneFound, showActs } from './corpus.js';

const EXPORTING =
  /\b(export\w*|csv|excel|xlsx?|tableur|telecharg\w*|open ?data|jsonl?|scdl|format|fichier|version|donnees|peut|peux|ca)\b/g;
const RANKING =
  /\b(premiere?s?|1eres?|derniere?s?|recente?s?|ancien(ne)?s?|vieux|vieilles?|date|plus|neuf|quoi|deux|trois|quatre|cinq|dix|\d{1,2})\b/g;

const exportActs: Responder = (setting) => {
  const { intent, corpus, heard, among, previous } = setting;
  const found = findActs(setting, EXPORTING);
  const { selected } = found;
  const isOffered = among !== null && previous?.status === 'ambiguous';
  const description = isOffered ? ' entre lesquels choisir' : found.description;
  if (selected.length === 0) return noneFound(setting, found);
  const format = EXPORT_FORMATS.find((name) => new RegExp(`\\b${name}\\b`).test(heard.text)) ?? 'csv';
  const what = `${count(selected.length, 'acte')}${description}`;
  return answered(
    intent,
    null,
    [
      sentence(`Voici le fichier de ${what} :`),
      ...exportLinks(selected, what, format, selected.length === corpus.size),
      sentence(scopeSentence(corpus)),
    ],
    { scope: scopeOf(corpus), listed: listedOf(found, 0) },
  );
};

/** The acts at one end of the order of their dates: the first or the last, one or as many as are asked for. */
function atEnd(end: 'first' | 'last'): Responder {
  return (setting) => {
    const { intent, corpus } = setting;
    const found = findActs(setting, RANKING);
    const ordered = inOrder(
      found.selected.filter(({ date }) => date !== null),
      corpus,
    );
    const dated = end === 'first' ? ordered : ordered.reverse();
    const [one] = dated;
    if (!one) return noneFound(setting, found);
    const wanted = wantedNumber(setting);
    const sameDay = dated.filter(({ date }) => date === one.date).length;
    const kept: Found = { ...found, selected: wanted === null ? dated.slice(0, sameDay) : dated.slice(0, wanted) };
    const about = describeFilter(found.filter, kept.selected.length > 1);
    const word = end === 'first' ? 'premier' : 'dernier';
    const head =
      kept.selected.length === 1
        ? `Le ${word} acte${about} : ${summaryLine(one)}.`
        : `Les ${kept.selected.length} ${word}s actes${about}, dans l'ordre de leurs dates puis de leurs numéros :`;
    const { blocks, shown } = kept.selected.length > 1 ? showActs(kept.selected) : { blocks: [], shown: 1 };
    return answered(intent, 'computed', [sentence(head), ...blocks, sentence(scopeSentence(corpus))], {
      acts: kept.selected.slice(0, shown).map(({ id }) => id),
      scope: scopeOf(corpus),
      listed: listedOf(kept, shown),
    });
  };
}

/** How many are asked for: one, a number, or null for those of the day (« les dernières délibérations », « quoi de neuf »). */
function wantedNumber({ heard: { text } }: Setting): number | null {
  const [, figure] =
    /\b(\d{1,2}|deux|trois|quatre|cinq|dix)\b.{0,12}\b(?:premiere?s|derniere?s|plus)\b/.exec(text) ?? [];
  if (figure !== undefined) return Math.max(1, numeralToNumber(figure) ?? Number(figure));
  return /\b(les|des|quoi)\b.{0,20}\b(derniere?s|premiere?s|recente?s|ancien(ne)?s|neuf)\b/.test(text) ? null : 1;
}

const rest: Responder = ({ intent, corpus, previous, among }) => {
  const listed = among ? previous?.listed : null;
  const left = (listed?.ids ?? []).slice(listed?.shown).flatMap((id) => corpus.summary(id) ?? []);
  if (!listed || left.length === 0)
    return aside('social', intent, "Il n'y a pas de suite : tout a été montré.", {
      suggestions: ['Quels actes connais-tu ?'],
    });
  const { blocks, shown } = showActs(left);
  const head = sentence(`La suite (${listed.shown + 1} à ${listed.shown + shown} sur ${listed.ids.length}) :`);
  return answered(intent, 'computed', [head, ...blocks, sentence(scopeSentence(corpus))], {
    acts: left.slice(0, shown).map(({ id }) => id),
    scope: scopeOf(corpus),
    listed: { ...listed, shown: listed.shown + shown },
    suggestions: shown < left.length ? ['La suite'] : [],
  });
};

/** Responders to questions about the order of acts, the end of a list, a file of them. */
export const listResponders: Readonly<Record<string, Responder>> = {
  'corpus/export': exportActs,
  'corpus/first': atEnd('first'),
  'corpus/last': atEnd('last'),
  'corpus/rest': rest,
};
