import type { CouncilPerson } from '../../corpus/index.js';
import { stem, surfaceTerms } from '../../french/terms.js';
import { answered, count, list, notStated, sentence } from '../compose.js';
import { namedPerson } from '../named-in.js';
import type { Responder } from '../responder.js';
import { findActs, listedOf } from '../selection/found.js';
import { scopeOf, scopeSentence } from '../selection/scope.js';
import { betweenDates, nameApart } from '../wording.js';

/** Words that say an office, not its theme. */
const OFFICE =
  /\b(?:occupe\w*|chargee?s?|charge|responsables?|adjointe?s?|vice[- ]presidente?s?|conseill\w+|deleguee?s?|delegation|elue?s?|referente?s?|personne)\b/g;
const MOST_NAMED = 5;

/** « Qui est l'adjoint aux sports ? »: whose role says it, else who reports the acts on the theme. */
const ofTheme: Responder = (setting) => {
  const { intent, corpus } = setting;
  const found = findActs(setting, OFFICE);
  const { selected, filter, description } = found;
  const wanted = filter.topic.map(stem);
  const extra = { scope: scopeOf(corpus), listed: listedOf(found, 0) };
  const holds = ({ roles }: CouncilPerson) =>
    roles.filter(({ role }) => {
      const stems = surfaceTerms(role).map(stem);
      return wanted.length > 0 && wanted.every((word) => stems.includes(word));
    });
  const held = corpus.persons.all.flatMap((person) =>
    holds(person).map(({ role, from, to }) => `${nameApart(person, corpus)} : ${role}${betweenDates(from, to)}`),
  );
  if (held.length > 0)
    return answered(
      intent,
      'computed',
      [sentence("D'après les actes :"), list(held), sentence(scopeSentence(corpus))],
      extra,
    );
  const times = new Map<string, number>();
  for (const summary of selected) {
    const name = summary.rapporteur && namedPerson(summary.rapporteur, summary, corpus, (act) => [act.rapporteur]);
    if (name) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const ranked = [...times].sort(([, a], [, b]) => b - a).slice(0, MOST_NAMED);
  const nearby =
    ranked.length > 0
      ? [
          sentence(`Ils disent qui a rapporté les actes${description} :`),
          list(ranked.map(([name, acts]) => `${name} : ${count(acts, 'acte')}`)),
        ]
      : [];
  return notStated(
    intent,
    [
      sentence('Les actes que je connais ne disent pas quel élu en est chargé.'),
      ...nearby,
      sentence(scopeSentence(corpus)),
    ],
    extra,
  );
};

/** Responders to questions about the member in charge of a theme. */
export const officeOfThemeResponders: Readonly<Record<string, Responder>> = { 'office/of-theme': ofTheme };
