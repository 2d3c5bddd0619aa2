import { peopleOf } from '../../corpus/index.js';
import { fold } from '../../french/fold.js';
import { nameKey } from '../../french/name-directory.js';
import { stem, surfaceTerms } from '../../french/terms.js';
import type { Holder } from '../../question/holders.js';
import { officeAsked } from '../../question/office.js';
import type { Act, Person } from '../../records/index.js';
import { askForAct } from '../ask-which.js';
import { answered, enumerate, list, notStated, sentence } from '../compose.js';
import type { Answer } from '../model.js';
import { cite, citeAll } from '../quote.js';
import type { ActResponder, Setting } from '../responder.js';
import { scopeOf, scopeSentence } from '../selection/scope.js';
import { betweenDates, personLabel } from '../wording.js';

/** The persons whose office the act states, with where. */
function offices(act: Act): { person: Person; pointer: string }[] {
  const { rapporteur, sitting, signature } = act;
  const signatory = signature?.signatory ?? null;
  const told = [
    { person: rapporteur, pointer: '/rapporteur' },
    { person: sitting.chair, pointer: '/sitting/chair' },
    { person: signatory, pointer: '/signature/signatory' },
    ...(act.attendance.present ?? []).map((person, index) => ({ person, pointer: `/attendance/present/${index}` })),
  ];
  return told.flatMap(({ person, pointer }) => (person?.role ? [{ person, pointer }] : []));
}

/** « Qui est le maire ? »: those to whom the act gives the office, or what it says of offices. */
const whoHolds: ActResponder = (act, { intent, heard }) => {
  const wanted = surfaceTerms(officeAsked(heard.text) ?? '').map(stem);
  const known = offices(act);
  const holders = known.filter(({ person }) => holds(person.role ?? '', wanted));
  const shown = holders.length > 0 ? holders : known;
  const citations = citeAll(
    act,
    shown.map(({ pointer }) => pointer),
  );
  if (holders.length > 0)
    return answered(
      intent,
      'stated',
      `L'acte nomme ${enumerate([...new Set(holders.map(({ person }) => personLabel(person)))])}.`,
      {
        acts: [act.id],
        citations,
      },
    );
  const nearby =
    known.length > 0
      ? ` Les seules fonctions qu'il précise : ${enumerate([...new Set(known.map(({ person }) => personLabel(person)))])}.`
      : ' Il ne précise la fonction de personne.';
  const { chair } = act.sitting;
  const presided = chair ? ` La séance était présidée par ${personLabel(chair)}.` : '';
  return notStated(intent, `L'acte ne dit pas qui occupe cette fonction.${nearby}${presided}`, {
    acts: [act.id],
    citations: [...citations, ...cite(act, '/sitting/chair')],
  });
};

/** « Qui est le maire ? », over several acts: those to whom the acts give the office, and when. */
export function officeHolders(setting: Setting): Answer {
  const { intent, heard, corpus } = setting;
  const wanted = surfaceTerms(officeAsked(heard.text) ?? '').map(stem);
  const held = corpus.persons.all.flatMap(({ name, roles }) =>
    roles
      .filter((role) => holds(role.role, wanted) && within(role, heard.slots.dates))
      .map(({ role, from, to }) => `${name} : ${role}${betweenDates(from, to)}`),
  );
  if (held.length === 0) return askForAct(setting);
  return answered(intent, 'computed', [sentence("D'après les actes :"), list(held), sentence(scopeSentence(corpus))], {
    scope: scopeOf(corpus),
  });
}

/** Tell whether a role was held on one of the days asked, or none is asked. */
function within({ from, to }: Pick<Holder, 'from' | 'to'>, dates: Setting['heard']['slots']['dates']): boolean {
  return dates.length === 0 || dates.some((date) => (from ?? '') <= date.to && (to ?? '9999') >= date.from);
}

/** Tell whether a role is the one asked, by the stems of its words: all stand in it, and it is not that of a deputy. */
function holds(role: string, wanted: readonly string[]): boolean {
  const stems = surfaceTerms(fold(role)).map(stem);
  return (
    wanted.length > 0 &&
    wanted.every((word) => stems.includes(word)) &&
    !(stems.length > wanted.length && isDeputy(role))
  );
}

/** « Adjoint au maire » holds the word, not the office. */
function isDeputy(role: string): boolean {
  return /^(?:vice|adjoint|conseill|premi|deux|délégué)/i.test(role);
}

/** « Quelle est la fonction de Madame Martin ? »: as the act states it, or that it does not. */
const officeOf: ActResponder = (act, { intent, heard }) => {
  const keys = heard.slots.persons.flatMap(({ candidates }) => candidates).map(nameKey);
  const held = offices(act).find(({ person }) => keys.includes(nameKey(person.name)));
  if (held)
    return answered(
      intent,
      'stated',
      `L'acte désigne ${personLabel({ ...held.person, role: null })} comme « ${held.person.role!} ».`,
      {
        acts: [act.id],
        citations: citeAll(act, [held.pointer]),
      },
    );
  const named = peopleOf(act).find(({ name }) => keys.includes(nameKey(name)));
  const who = named ? named.name : 'cette personne';
  const chairs =
    act.sitting.chair && keys.includes(nameKey(act.sitting.chair.name))
      ? ` Il dit seulement que ${who} préside la séance.`
      : '';
  return notStated(intent, `L'acte ne précise pas la fonction de ${who}.${chairs}`, {
    acts: [act.id],
    citations: chairs === '' ? [] : citeAll(act, ['/sitting/chair']),
  });
};

/** Responders to questions about who holds an office, and which office someone holds. */
export const officeResponders: Readonly<Record<string, ActResponder>> = {
  'office/who': whoHolds,
  'office/of-person': officeOf,
};
