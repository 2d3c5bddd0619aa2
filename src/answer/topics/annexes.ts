import type { Act } from '../../records/index.js';
import { answered, count, enumerate, list, notStated, sentence } from '../compose.js';
import type { Answer } from '../model.js';
import { citeAll } from '../quote.js';
import type { ActResponder } from '../responder.js';

function cited(act: Act) {
  return {
    acts: [act.id],
    citations: citeAll(
      act,
      (act.annexes ?? []).map((_, index) => `/annexes/${index}`),
    ),
  };
}

function none(act: Act, intent: string): Answer {
  return act.annexes === null
    ? notStated(intent, "L'acte ne liste aucune annexe.", { acts: [act.id] })
    : answered(intent, 'stated', "L'acte n'a pas d'annexe.", { acts: [act.id] });
}

/** Responders to questions about annexes. */
export const annexResponders: Readonly<Record<string, ActResponder>> = {
  'annexes/list': (act, { intent }) => {
    const { annexes } = act;
    if (!annexes || annexes.length === 0) return none(act, intent);
    return answered(intent, 'stated', [sentence(`${count(annexes.length, 'annexe')} :`), list(annexes)], cited(act));
  },
  'annexes/signed': (act, { intent }) => {
    const { annexes } = act;
    if (!annexes || annexes.length === 0) return none(act, intent);
    const telling = annexes.filter((title) => /sign[ée]|projet|d[ée]finiti|vdef/i.test(title));
    if (telling.length === 0)
      return notStated(
        intent,
        `L'acte ne dit pas si l'annexe est signée. Il la nomme : ${enumerate(annexes.map((title) => `« ${title} »`))}.`,
        cited(act),
      );
    return answered(
      intent,
      'stated',
      `D'après son titre dans l'acte : ${enumerate(telling.map((title) => `« ${title} »`))}.`,
      cited(act),
    );
  },
  'annexes/content': (act, { intent }) => {
    const named =
      act.annexes && act.annexes.length > 0
        ? ` Il nomme seulement l'annexe : ${enumerate(act.annexes.map((title) => `« ${title} »`))}.`
        : '';
    return notStated(intent, `Le contenu de l'annexe ne figure pas dans l'acte que je connais.${named}`, cited(act));
  },
};
